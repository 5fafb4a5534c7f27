/** Where in a file a reader may begin again: a byte of the file, and how many unpacked bytes after it are passed over. */
export interface Place {
  /** Of a packed file: where a gzip member begins. Else the byte itself. */
  at: number
  /** Bytes of the unpacked member; 0 in a file that is not packed. */
  inner: number
}

/** A stretch of a file that gave nothing, and why. */
export interface Loss {
  kind: 'loss'
  /** Byte of the file at which it begins; of a packed file, where the gzip member begins. */
  at: number
  /** How long it is: bytes as they stand in the file, of a packed record unpacked. */
  bytes: number
  because: string
}

/** A loss within a tape; `to` is the offset at which reading goes on. */
export interface Gap extends Omit<Loss, 'kind'> {
  kind: 'gap'
  to: number
}

export const START: Place = { at: 0, inner: 0 }

export function loss(at: number, bytes: number, because: string): Loss {
  return { kind: 'loss', at, bytes, because }
}
