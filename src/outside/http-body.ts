// The body of an answer, unpacked while it comes in, so that what is too much is noticed before it is there.
import { pipeline as pipe, Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib'
import { type Refusal, refuse } from '../domain/refusal.ts'

/** What we say we can unpack. */
export const CODINGS = 'gzip, deflate, br'

/** Real pages pack to a tenth; a hundredth is a bomb. */
const MAX_RATIO = 100
/** Bytes from which on the ratio counts: short pages of one letter are no harm. */
const RATIO_FROM = 1024 * 1024
const MAX_CODINGS = 2
/** Pieces in which a body may come: a page of 10 MB in so many has 50 bytes in each. */
const MAX_PIECES = 200_000
const FIRST_BYTES = 16 * 1024

export interface BodyCaps {
  /** Bytes, as they come over the wire and after unpacking. */
  maxBytes: number
  /** True where the first `maxBytes` are enough, instead of a refusal. */
  cut?: boolean
}

/** What packs a body, outermost last, from `Content-Encoding`. */
export function codingsOf(header: string | undefined): string[] {
  const names = (header ?? '').toLowerCase().split(',')
  return names.map(name => name.trim().replace(/^x-/, '')).filter(name => name !== '' && name !== 'identity')
}

/**
 * The bytes of a body, unpacked; a refusal where they are too many, pack too well, or in a way that nobody asked for.
 * Rejects with the stream's error where it breaks off or cannot be unpacked.
 */
export async function readBody(
  body: Readable,
  codings: readonly string[],
  caps: BodyCaps,
): Promise<Uint8Array | Refusal> {
  const unknown = codings.find(name => !UNPACK[name])
  if (unknown !== undefined || codings.length > MAX_CODINGS) {
    return given(body, refuse('unreadable', `The answer is packed as ${codings.join(', ')}.`, 'Try again later.'))
  }
  const packed = codings.length > 0
  const kept = new Kept(caps, packed)
  const steps = codings.toReversed().map(name => UNPACK[name]())
  try {
    const end = (source: AsyncIterable<Uint8Array>) => kept.take(source)
    // Its types know no functions in a list of steps.
    await pipeline([body, meter(kept), ...steps, end] as unknown as NodeJS.ReadWriteStream[])
  } catch (error) {
    // Some servers say "packed" of nothing at all.
    const nothing = kept.wire === 0 && (error as NodeJS.ErrnoException).code === 'Z_BUF_ERROR'
    if (!kept.enough && !nothing) throw error
  }
  return kept.refusal ?? kept.all()
}

/** What came so far, and whether it is enough. */
class Kept {
  /** True where the streams were ended from here: no failure. */
  enough = false
  wire = 0
  refusal: Refusal | undefined
  // One store that grows, not a list: a body may come byte by byte.
  private store = new Uint8Array(FIRST_BYTES)
  private bytes = 0
  private pieces = 0
  private readonly caps: BodyCaps
  private readonly packed: boolean

  constructor(caps: BodyCaps, packed: boolean) {
    this.caps = caps
    this.packed = packed
  }

  async take(source: AsyncIterable<Uint8Array>): Promise<void> {
    for await (const chunk of source) {
      this.refusal = this.tooMuch(chunk.length)
      if (this.refusal) throw this.stop()
      this.keep(chunk.subarray(0, this.caps.maxBytes - this.bytes))
      if (this.caps.cut && this.bytes >= this.caps.maxBytes) throw this.stop()
    }
  }

  /** Counts what comes over the wire; the error that ends the stream where it is too much. */
  count(chunk: Uint8Array): Error | null {
    this.wire += chunk.length
    this.pieces += 1
    if (this.pieces > MAX_PIECES) this.refusal = refuse('too-large', 'The answer comes in crumbs.', 'Leave it out.')
    else if (this.packed && this.wire > this.caps.maxBytes) this.refusal = tooLarge(this.caps.maxBytes)
    return this.refusal ? this.stop() : null
  }

  /** In memory of its own, which whoever passes a page on may give away. */
  all(): Uint8Array {
    return this.store.slice(0, this.bytes)
  }

  private keep(chunk: Uint8Array): void {
    const needed = this.bytes + chunk.length
    if (needed > this.store.length) {
      const larger = new Uint8Array(Math.min(Math.max(needed, this.store.length * 2), this.caps.maxBytes))
      larger.set(this.store.subarray(0, this.bytes))
      this.store = larger
    }
    this.store.set(chunk, this.bytes)
    this.bytes = needed
  }

  private stop(): Error {
    this.enough = true
    return new Error('enough')
  }

  private tooMuch(more: number): Refusal | undefined {
    const bytes = this.bytes + more
    if (this.packed && bytes > RATIO_FROM && bytes / this.wire > MAX_RATIO) {
      return refuse('too-large', `The answer unpacks to more than ${MAX_RATIO} times its size.`, 'Leave it out.')
    }
    return !this.caps.cut && bytes > this.caps.maxBytes ? tooLarge(this.caps.maxBytes) : undefined
  }
}

/** The refusal of what has more bytes than are read. */
export function tooLarge(limit: number): Refusal {
  return refuse('too-large', `The answer has more than ${limit} bytes.`, 'Set STEMMA_PAGE_BYTES higher.')
}

/** Ends a body that nobody will read. */
export function given<Value>(body: Readable, value: Value): Value {
  body.on('error', () => {}).destroy()
  return value
}

function meter(kept: Kept): Transform {
  return new Transform({
    transform(chunk: Uint8Array, _, done) {
      const error = kept.count(chunk)
      if (error) done(error)
      else done(null, chunk)
    },
  })
}

type Step = NodeJS.ReadWriteStream | ((source: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>)

const UNPACK: Record<string, () => Step> = {
  gzip: () => createGunzip(),
  br: () => createBrotliDecompress(),
  deflate: () => inflated,
}

/** "deflate" is zlib's format by the standard, and without its frame from some servers. */
async function* inflated(source: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const chunks = source[Symbol.asyncIterator]()
  const first = await chunks.next()
  if (first.done) return
  const framed = (first.value[0] & 0x0f) === 8
  const all = Readable.from(preceded(first.value, chunks))
  yield* pipe(all, framed ? createInflate() : createInflateRaw(), () => {})
}

async function* preceded(first: Uint8Array, rest: AsyncIterator<Uint8Array>) {
  yield first
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}
