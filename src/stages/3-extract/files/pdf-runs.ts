/** A stretch of words on one baseline of a page, without a wide gap in it. Points, origin at the bottom left. */
export interface Run {
  text: string
  x0: number
  x1: number
  y: number
  size: number
  font: string
  isRtl: boolean
}

/** One page: its size and its runs, in no order that could be relied on. */
export interface PdfPage {
  width: number
  height: number
  runs: Run[]
}

/** What pdf.js tells of a piece of text. */
export interface TextPiece {
  str: string
  dir: string
  width: number
  transform: number[]
  fontName: string
}

/** More pieces than any page of print has. */
const MAX_PIECES = 20_000
/** In parts of the size of type: a gap between words, and one that words of one column never have. */
const GAP = { word: 0.15, column: 0.95 }

/** Upright pieces joined where they stand on one baseline close to each other. */
export function runsOf(pieces: readonly TextPiece[]): Run[] {
  const upright = pieces
    .slice(0, MAX_PIECES)
    .flatMap(pieceRun)
    .sort((a, b) => b.y - a.y || a.x0 - b.x0)
  const rows: Run[][] = []
  for (const run of upright) {
    const row = rows.at(-1)
    if (row && Math.abs(row[0].y - run.y) < Math.min(row[0].size, run.size) * 0.35) row.push(run)
    else rows.push([run])
  }
  return rows.flatMap(rowRuns)
}

function pieceRun({ str, dir, width, transform, fontName }: TextPiece): Run[] {
  const [a, b, c, d, x0, y] = transform
  const size = Math.hypot(c, d)
  const isUpright = Math.abs(b) < Math.abs(a) * 0.1 && a > 0
  if (str === '' || !isUpright || !(size > 1) || ![x0, y, width].every(Number.isFinite)) return []
  return [{ text: str, x0, x1: x0 + width, y, size, font: fontName, isRtl: dir === 'rtl' }]
}

function rowRuns(row: Run[]): Run[] {
  const pieces = row.sort((a, b) => a.x0 - b.x0)
  const groups: Run[][] = []
  let right = -Infinity
  for (const piece of pieces) {
    const gap = piece.x0 - right
    if (piece.text.trim() === '' && groups.length === 0) continue
    if (groups.length === 0 || gap > piece.size * GAP.column) groups.push([piece])
    else groups[groups.length - 1].push(piece)
    if (piece.text.trim() !== '') right = Math.max(right === -Infinity ? piece.x1 : right, piece.x1)
  }
  return groups.map(joinedRun).filter(({ text }) => text !== '')
}

function joinedRun(pieces: Run[]): Run {
  const words = pieces.filter(({ text }) => text.trim() !== '')
  const letters = (rtl: boolean): number =>
    words.filter(({ isRtl }) => isRtl === rtl).reduce((sum, { text }) => sum + text.length, 0)
  const isRtl = letters(true) > letters(false)
  const main = words.reduce((best, each) => (each.text.length > best.text.length ? each : best), words[0] ?? pieces[0])
  return {
    text: plain(textOf(isRtl ? rightToLeft(pieces) : pieces)),
    x0: Math.min(...words.map(({ x0 }) => x0)),
    x1: Math.max(...words.map(({ x1 }) => x1)),
    y: main.y,
    size: main.size,
    font: main.font,
    isRtl,
  }
}

/** From right to left, but the words and figures of other scripts among them as they are. */
function rightToLeft(pieces: readonly Run[]): Run[] {
  const ordered: Run[] = []
  let foreign: Run[] = []
  for (const piece of pieces.slice().reverse()) {
    if (!piece.isRtl && /[\p{L}\p{N}]/u.test(piece.text)) foreign.unshift(piece)
    else {
      ordered.push(...foreign, piece)
      foreign = []
    }
  }
  return [...ordered, ...foreign]
}

function textOf(pieces: readonly Run[]): string {
  let text = ''
  for (const [i, piece] of pieces.entries()) {
    const before = pieces[i - 1]
    const gap = before ? Math.max(piece.x0 - before.x1, before.x0 - piece.x1) : 0
    const apart = before && gap > piece.size * GAP.word && !/\s$/.test(text) && !/^\s/.test(piece.text)
    text += apart ? ` ${piece.text}` : piece.text
  }
  return text
}

/** Ligatures and letters in the form of their place in a word, as letters. */
const plain = (text: string): string =>
  text
    .replace(/[\ufb00-\ufb4f\ufb50-\ufdff\ufe70-\ufefc]/g, letter => letter.normalize('NFKC'))
    .replace(/\p{Cc}|\ufffe|\uffff/gu, ' ')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
