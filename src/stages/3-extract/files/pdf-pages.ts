import { type Refusal, refuse } from '../../../domain/refusal.ts'
import { statedDate } from '../stated-dates.ts'
import { holdsBomb } from './pdf-bombs.ts'
import { type PdfPage, type TextPiece, runsOf } from './pdf-runs.ts'

/** What is read of a PDF. */
export interface PdfContent {
  pages: PdfPage[]
  info: { title?: string; author?: string; createdAt?: string }
  /** Why not all of it was read, where it was not. */
  cut?: string
}

/** An article, report or newspaper; time is a page's share of what a thread may take. */
const LIMITS = { pages: 200, characters: 1_500_000, pieces: 30_000, pageMs: 3000, ms: 12_000 }

/** Opens a PDF and reads its text. Nothing in it is run, no font or picture is made, nothing is fetched. */
export async function openPdf(bytes: Uint8Array): Promise<PdfContent | Refusal> {
  if (holdsBomb(bytes))
    return refuse('too-large', 'The PDF unpacks to more than any text has.', 'Give the pages that matter alone.')
  const { getDocumentProxy } = await import('unpdf')
  try {
    // The library takes the bytes for itself.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), OPTIONS)
    try {
      return await contentOf(pdf)
    } finally {
      await pdf.destroy()
    }
  } catch (error) {
    return failure(error)
  }
}

const OPTIONS = {
  isEvalSupported: false,
  useSystemFonts: false,
  disableFontFace: true,
  enableXfa: false,
  useWorkerFetch: false,
  maxImageSize: 0,
  verbosity: 0,
}

type Pdf = Awaited<ReturnType<typeof import('unpdf').getDocumentProxy>>
type Page = Awaited<ReturnType<Pdf['getPage']>>

async function contentOf(pdf: Pdf): Promise<PdfContent> {
  const started = performance.now()
  const pages: PdfPage[] = []
  let characters = 0
  for (let number = 1; number <= Math.min(pdf.numPages, LIMITS.pages); number++) {
    const page = await pageAt(pdf, number)
    if (page) pages.push(page)
    characters += page?.runs.reduce((sum, { text }) => sum + text.length, 0) ?? 0
    if (characters > LIMITS.characters || performance.now() - started > LIMITS.ms) break
  }
  if (pages.length === 0) throw new Error('no page can be read')
  const info = await infoOf(pdf)
  const whole = pages.length >= pdf.numPages
  return {
    pages,
    info,
    ...(!whole && { cut: `The PDF has ${pdf.numPages} pages; ${pages.length} of them were read.` }),
  }
}

/** One page, turned the way it is shown; undefined where it is damaged: the others may be whole. */
async function pageAt(pdf: Pdf, number: number): Promise<PdfPage | undefined> {
  try {
    const page = await pdf.getPage(number)
    const [left, bottom, right, top] = page.view
    const pieces = (await piecesOf(page)).map(piece => turned(piece, page.rotate, page.view))
    page.cleanup()
    const flat = page.rotate % 180 === 0
    return {
      width: flat ? right - left : top - bottom,
      height: flat ? top - bottom : right - left,
      runs: runsOf(pieces),
    }
  } catch {
    return undefined // a damaged page
  }
}

/** Pieces of a page as they come; what a page still says after its time is not waited for. */
async function piecesOf(page: Page): Promise<TextPiece[]> {
  const reader = page.streamTextContent({ disableNormalization: false }).getReader()
  const pieces: TextPiece[] = []
  const late = timeOut(LIMITS.pageMs)
  try {
    while (pieces.length < LIMITS.pieces) {
      const chunk = await Promise.race([reader.read(), late.passed])
      if (chunk === undefined || chunk.done) break
      for (const item of chunk.value.items) if ('str' in item) pieces.push(item as TextPiece)
    }
    return pieces
  } finally {
    late.end()
    // Ends the page's reading where it is not over; there is nobody to tell that it was.
    reader.cancel(new Error('enough')).catch(() => undefined)
  }
}

function timeOut(ms: number): { passed: Promise<undefined>; end(): void } {
  let timer: NodeJS.Timeout | undefined
  const passed = new Promise<undefined>(resolve => {
    timer = setTimeout(() => resolve(undefined), ms)
  })
  return { passed, end: () => clearTimeout(timer) }
}

type Turn = (x: number, y: number, width: number, height: number) => [number, number]

const TURNS: Record<number, Turn> = {
  0: (x, y) => [x, y],
  90: (x, y, width) => [y, width - x],
  180: (x, y, width, height) => [width - x, height - y],
  270: (x, y, _width, height) => [height - y, x],
}

function turned(piece: TextPiece, rotate: number, [left, bottom, right, top]: number[]): TextPiece {
  const turn = TURNS[((rotate % 360) + 360) % 360] ?? TURNS[0]
  const [a, b, c, d, x, y] = piece.transform
  const at = turn(x - left, y - bottom, right - left, top - bottom)
  return { ...piece, transform: [...turn(a, b, 0, 0), ...turn(c, d, 0, 0), ...at] }
}

async function infoOf(pdf: Pdf): Promise<PdfContent['info']> {
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }))
  const { Title, Author, CreationDate } = info as Record<string, unknown>
  const word = (value: unknown): string | undefined =>
    typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 400) : undefined
  const createdAt = createdDay(word(CreationDate))
  return { title: word(Title), author: word(Author), ...(createdAt && { createdAt }) }
}

/** "D:20260303101500+01'00'" */
function createdDay(date: string | undefined): string | undefined {
  const match = /^(?:D:)?(\d{4})(\d{2})(\d{2})/.exec(date ?? '')
  return match ? statedDate(`${match[1]}-${match[2]}-${match[3]}`)?.at : undefined
}

function failure(error: unknown): Refusal {
  const name = error instanceof Error ? error.name : ''
  return name === 'PasswordException'
    ? refuse('unreadable', 'The PDF is locked with a password.', 'Open it with its password and save it without one.')
    : refuse('unreadable', 'The PDF is damaged.', 'Fetch it again, or paste its text.')
}
