// The form that brings a table of ratings: the table goes to a file as it comes, the rest is small.
import type { LensDesk } from '../../app.ts'
import { AppError } from '../../domain/app-error.ts'
import { type FormPart, formParts } from './multipart.ts'

/** Largest form that brings a table, in bytes; the command line takes larger tables. */
const MOST_FORM = 64 * 1024 * 1024
/** Largest manifest that is looked at; a larger one is refused by whoever reads it. */
const MOST_MANIFEST = 300_000
const MOST_WORDS = 1_000

type Manifest = ReturnType<LensDesk['manifestOf']>
type Uploaded = Awaited<ReturnType<LensDesk['upload']>>

/** What a form said beside its table. */
interface Sent {
  /** The id under which the table waits. */
  table?: string
  manifest?: { name: string; text: string }
  words: Map<string, string>
}

/**
 * Reads the form that brings ratings, and tells what is in them. Throws AppError where it is too large, broken, or says too
 * little: nothing of the table stays then.
 */
export async function uploadIn(
  request: Request,
  desk: LensDesk,
): Promise<{ read: Uploaded; rater: Manifest['rater'] }> {
  if (Number(request.headers.get('Content-Length') ?? 0) > MOST_FORM) throw tooLarge()
  const sent: Sent = { words: new Map() }
  try {
    const type = request.headers.get('Content-Type') ?? ''
    for await (const part of formParts(atMost(bodyOf(request), MOST_FORM), type)) await takePart(sent, part, desk)
    const { words, table } = sent
    if (table === undefined)
      throw new AppError('usage', 'No table of ratings was sent.', { next: 'Go back and choose one.' })
    const manifest = withCountry(manifestIn(sent, desk), words.get('country') ?? '')
    const read = await desk.upload(table, { manifest, isPrivate: words.has('private') })
    return { read, rater: manifest.rater }
  } catch (error) {
    if (sent.table !== undefined) await desk.dropUpload(sent.table)
    throw error
  }
}

/** Of fields of one name the first counts; a file without bytes is none that was chosen. */
async function takePart(sent: Sent, { name, file, bytes }: FormPart, desk: LensDesk): Promise<void> {
  if (file === undefined) {
    if (!sent.words.has(name)) sent.words.set(name, (await textOf(bytes, MOST_WORDS)).trim())
  } else if (name === 'table' && sent.table === undefined) {
    const first = await beginning(bytes)
    if (first) sent.table = await desk.receive(file, first)
  } else if (name === 'manifest' && sent.manifest === undefined) {
    const text = await textOf(bytes, MOST_MANIFEST)
    if (text !== '') sent.manifest = { name: file.slice(0, 80), text }
  }
}

/** The same bytes; undefined where there are none. */
async function beginning(bytes: AsyncIterable<Uint8Array>): Promise<AsyncIterable<Uint8Array> | undefined> {
  const pieces = bytes[Symbol.asyncIterator]()
  const { value: first, done } = await pieces.next()
  if (done) return undefined
  return (async function* () {
    yield first
    for (let next = await pieces.next(); !next.done; next = await pieces.next()) yield next.value
  })()
}

/** As text, and no more of it than shows that it is too long. */
async function textOf(bytes: AsyncIterable<Uint8Array>, most: number): Promise<string> {
  const held: Uint8Array[] = []
  let size = 0
  for await (const piece of bytes) {
    held.push(Uint8Array.from(piece.subarray(0, most + 1 - size)))
    size += piece.length
    if (size > most) break
  }
  return new TextDecoder().decode(Buffer.concat(held))
}

async function* bodyOf({ body }: Request): AsyncGenerator<Uint8Array> {
  try {
    for await (const piece of body ?? []) yield piece
  } catch (cause) {
    throw new AppError('bad-input', 'The form did not come whole.', { next: 'Send it again.', cause })
  }
}

async function* atMost(bytes: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Uint8Array> {
  let size = 0
  for await (const piece of bytes) {
    size += piece.length
    if (size > most) throw tooLarge()
    yield piece
  }
}

const tooLarge = (): AppError =>
  new AppError('too-large', 'That is more than 64 MB.', {
    next: 'Larger tables are imported by stemma lenses import on the command line.',
  })

function manifestIn({ manifest, words }: Sent, desk: LensDesk): Manifest {
  if (manifest) return desk.manifestOf(manifest.text, manifest.name)
  const template = desk.templates().find(({ name }) => name === words.get('template'))
  if (template) return template.manifest
  throw new AppError('usage', 'It is not said whose ratings these are.', {
    next: 'Go back, and choose a rater or the file of a manifest.',
  })
}

/** The country for whose politics the ratings are, where the form names one. */
function withCountry(manifest: Manifest, given: string): Manifest {
  if (given === '') return manifest
  const politicsOf = given.toUpperCase()
  if (!/^[A-Z]{2}$/.test(politicsOf))
    throw new AppError('usage', `${given.slice(0, 40)} is no country.`, { next: 'Write its two letters: US, FR, KR.' })
  return { ...manifest, rater: { ...manifest.rater, politicsOf } }
}
