// Forms that send files (RFC 7578), read while they come: what a request holds never stands in memory as a whole.
import { AppError } from '../../domain/app-error.ts'

/** One field of a form. */
export interface FormPart {
  name: string
  /** As the browser names it, where the field is a file; empty where none was chosen. */
  file?: string
  /** Its bytes as they come. What is not read of them is passed over when the next part is asked for. */
  bytes: AsyncIterable<Uint8Array>
}

const MOST_PARTS = 50
const MOST_HEAD = 8_000
const CRLF = Buffer.from('\r\n')
const END = Buffer.from('--')
const END_OF_HEAD = Buffer.from('\r\n\r\n')

/**
 * The parts of a form, in the order in which they are sent. Throws AppError `bad-input` where it is none, or did not come
 * whole: also after parts were answered. What comes after the last part is not read.
 */
export async function* formParts(body: AsyncIterable<Uint8Array>, contentType: string): AsyncGenerator<FormPart> {
  const delimiter = Buffer.from(`\r\n--${boundaryOf(contentType)}`, 'latin1')
  const coming = comingBytes(body)
  try {
    // A form begins with a delimiter, and is read as if a line had ended before it.
    coming.held = CRLF
    if ((await taken(coming, delimiter.length)).compare(delimiter) !== 0) throw notWhole()
    for (let count = 0; ; count += 1) {
      const after = await taken(coming, 2)
      if (after.equals(END)) return
      if (!after.equals(CRLF) || count === MOST_PARTS) throw notWhole()
      const state = { isOpen: true }
      const bytes = partBytes(coming, delimiter, state)
      yield { ...headOf(await upTo(coming, END_OF_HEAD, MOST_HEAD)), bytes }
      if (state.isOpen) for await (const _ of partBytes(coming, delimiter, state));
    }
  } finally {
    await coming.stop()
  }
}

/** Bytes that came and were not taken, and how more of them come. */
interface Coming {
  held: Buffer
  /** False where there are no more. */
  more(): Promise<boolean>
  stop(): Promise<unknown>
}

function comingBytes(body: AsyncIterable<Uint8Array>): Coming {
  const pieces = body[Symbol.asyncIterator]()
  const coming: Coming = {
    held: Buffer.alloc(0),
    async more() {
      const { value, done } = await pieces.next()
      if (!done) coming.held = coming.held.length === 0 ? bufferOf(value) : Buffer.concat([coming.held, value])
      return !done
    },
    stop: async () => pieces.return?.(),
  }
  return coming
}

const bufferOf = ({ buffer, byteOffset, length }: Uint8Array): Buffer => Buffer.from(buffer, byteOffset, length)

async function taken(coming: Coming, length: number): Promise<Buffer> {
  while (coming.held.length < length) if (!(await coming.more())) throw notWhole()
  return drop(coming, length)
}

function drop(coming: Coming, length: number): Buffer {
  const dropped = coming.held.subarray(0, length)
  coming.held = coming.held.subarray(length)
  return dropped
}

/** What comes before `end`, which is dropped. */
async function upTo(coming: Coming, end: Buffer, most: number): Promise<Buffer> {
  for (;;) {
    const at = coming.held.indexOf(end)
    if (at > most || (at < 0 && coming.held.length > most + end.length)) throw notWhole()
    if (at >= 0) {
      const before = drop(coming, at)
      drop(coming, end.length)
      return before
    }
    if (!(await coming.more())) throw notWhole()
  }
}

/** Bytes up to the next delimiter, which is dropped. Who stops in between finds the rest by asking anew. */
async function* partBytes(coming: Coming, delimiter: Buffer, state: { isOpen: boolean }): AsyncGenerator<Uint8Array> {
  while (state.isOpen) {
    const at = coming.held.indexOf(delimiter)
    // The last bytes may be the beginning of a delimiter.
    const sure = at < 0 ? coming.held.length - delimiter.length + 1 : at
    const bytes = sure > 0 ? drop(coming, sure) : undefined
    if (at >= 0) {
      drop(coming, delimiter.length)
      state.isOpen = false
    }
    if (bytes) yield bytes
    if (at < 0 && !(await coming.more())) throw notWhole()
  }
}

function boundaryOf(contentType: string): string {
  const [, quoted, plain] =
    /^multipart\/form-data\s*;(?:[^"]*;)?\s*boundary=(?:"([^"\\]{1,70})"|([^\s;"]{1,70}))\s*(?:;|$)/i.exec(
      contentType,
    ) ?? []
  const boundary = quoted ?? plain
  if (boundary === undefined || !/^[\w'()+,./:=? -]*[\w'()+,./:=?-]$/.test(boundary)) throw notWhole()
  return boundary
}

const DISPOSITION = /^content-disposition:[ \t]*form-data; *name="([^"]*)"(?:; *filename="([^"]*)")?[ \t]*$/i

/** What the lines before the bytes of a part say of it. Whatever is not as browsers write it is refused, not guessed. */
function headOf(head: Buffer): Omit<FormPart, 'bytes'> {
  const lines = new TextDecoder().decode(head).split('\r\n')
  const dispositions = lines.filter(line => /^content-disposition:/i.test(line))
  const [, name, file] = DISPOSITION.exec(dispositions[0] ?? '') ?? []
  const isEncoded = lines.some(line => /^content-transfer-encoding:(?![ \t]*(?:7bit|8bit|binary)[ \t]*$)/i.test(line))
  if (name === undefined || dispositions.length > 1 || isEncoded) throw notWhole()
  return { name: unescaped(name), ...(file !== undefined && { file: unescaped(file) }) }
}

/** Browsers write quotes and line ends in names so. */
const unescaped = (name: string): string => name.replace(/%0A|%0D|%22/gi, code => decodeURIComponent(code))

const notWhole = (): AppError =>
  new AppError('bad-input', 'The form did not come whole, or is not as browsers send forms.', {
    next: 'Send it again.',
  })
