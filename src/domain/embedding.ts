/** A text as a model sees it: texts about like things have vectors of like directions. */
export interface Embedding {
  /** The embedder with its model: only vectors of one embedder can be compared. */
  by: string
  /** At most 384 numbers from -127 to 127; their direction counts, not their length. */
  vector: Int8Array
}

/** Why a text has no vector although an embedder is there. */
export interface NoEmbedding {
  by: string
  because: string
}

/** True for a vector. */
export function isEmbedding(either: Embedding | NoEmbedding | undefined): either is Embedding {
  return either !== undefined && 'vector' in either
}
