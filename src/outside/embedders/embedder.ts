// What all embedders do alike. A model is asked for whole texts only, in batches that it can bear, and believed in nothing
// that was not checked.
import { AppError } from '../../domain/app-error.ts'

/** Texts to vectors. */
export interface Embedder {
  /** Names the model and all else on which vectors depend: vectors under two ids must not be compared. */
  readonly id: string
  /**
   * One vector of length 1 for each text, in their order; null for a text without a letter or digit. Longer texts than
   * MOST_CHARS are cut. Rejects with the signal's reason, with AppError `unavailable` (may go well later), `bad-input` (this
   * text will not) or `usage` (the settings are wrong).
   */
  embed(texts: readonly string[], signal?: AbortSignal): Promise<(Float32Array | null)[]>
  close(): Promise<void>
}

/** A model behind an embedder: it gets readable texts, at most `atOnce` of them, and answers one vector for each. */
export interface Model {
  readonly id: string
  readonly atOnce: number
  vectors(texts: readonly string[], signal: AbortSignal): Promise<ArrayLike<number>[]>
  close(): Promise<void>
}

/** Characters of one text that are sent: about twice what the usual models read. */
export const MOST_CHARS = 4_000
const MOST_DIMENSIONS = 8_192

/** An embedder over a model. */
export function embedderOver(model: Model): Embedder {
  let dimensions: number | undefined
  let closing: Promise<void> | undefined

  function checked(vectors: readonly ArrayLike<number>[], asked: number): Float32Array[] {
    if (vectors.length !== asked) throw strange(model, `gave ${vectors.length} vectors for ${asked} texts`)
    const units = vectors.map(each => {
      if (each.length < 2 || each.length > MOST_DIMENSIONS)
        throw strange(model, `gave a vector of ${each.length} numbers`)
      if (each.length !== (dimensions ?? vectors[0].length))
        throw strange(model, `gave vectors of ${dimensions ?? vectors[0].length} and of ${each.length} numbers`)
      const found = unit(each)
      if (!found) throw strange(model, 'gave a vector without a direction')
      return found
    })
    dimensions ??= units[0]?.length
    return units
  }

  return {
    id: model.id,
    async embed(texts, signal = NEVER) {
      const found: (Float32Array | null)[] = texts.map(() => null)
      const readable = texts.map(sendable).flatMap((text, at) => (text === '' ? [] : [{ text, at }]))
      for (let from = 0; from < readable.length; from += model.atOnce) {
        signal.throwIfAborted()
        const part = readable.slice(from, from + model.atOnce)
        const asked = part.map(({ text }) => text)
        const vectors = checked(await unlessAborted(model.vectors(asked, signal), signal), part.length)
        for (const [nth, { at }] of part.entries()) found[at] = vectors[nth]
      }
      signal.throwIfAborted()
      return found
    },
    close: () => (closing ??= model.close()),
  }
}

const NEVER = new AbortController().signal

/** A model that does not listen to the signal keeps nobody waiting. */
function unlessAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  if (signal === NEVER) return promise
  return new Promise((resolve, reject) => {
    const leave = () => reject(signal.reason as Error)
    signal.addEventListener('abort', leave, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave))
  })
}

/** A text as it is sent: well-formed, without control characters, cut; empty where nothing in it can be read. */
function sendable(text: string): string {
  const clean = text
    .slice(0, MOST_CHARS)
    .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufffd]+/gu, ' ')
    .trim()
  return /[\p{L}\p{N}]/u.test(clean) ? clean : ''
}

/** The vector of length 1 in the same direction; undefined where it has none or one that is no number. */
export function unit(vector: ArrayLike<number>): Float32Array | undefined {
  let square = 0
  for (let at = 0; at < vector.length; at++) square += vector[at] * vector[at]
  const length = Math.sqrt(square)
  if (!Number.isFinite(length) || length === 0) return undefined
  return Float32Array.from(vector, each => each / length)
}

function strange({ id }: Model, what: string): AppError {
  return new AppError('unavailable', `The embedder ${id} ${what}.`, {
    next: 'See that STEMMA_EMBED names a model for embeddings.',
  })
}
