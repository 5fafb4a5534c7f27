import type { Chrome } from './chrome-lines.ts'
import { isAround } from './regions.ts'
import type { Caption } from './render.ts'
import { type Elem, elements, hintOf, textOf } from './tree.ts'

/** What stands under pictures, and apart from it whose pictures they are. */
export interface CaptionsAndCredits {
  captions: string[]
  credits: string[]
}

const CREDIT_BOX =
  /(?:^|[\s_-])(?:credits?|copyright|copy-?right|attribution|photographer|fotograf|quelle|bildquelle|rights|agency)(?:$|[\s_-])|(?:image|photo|media|picture|caption|figure|wp)-?_?-?(?:credits?|source|author|copyright)/
const MAX_CAPTIONS = 60

/** The captions of an article's own pictures, without and beside the names of who made them. */
export function captionsOf(found: readonly Caption[], above: ReadonlySet<Elem>, chrome: Chrome): CaptionsAndCredits {
  const own = found.filter(({ element }) => !isAround(element, above)).slice(0, MAX_CAPTIONS)
  const read = own.map(caption => captionAndCredits(caption, chrome))
  const all = (texts: readonly string[]): string[] => [...new Set(texts.filter(text => text !== ''))]
  return {
    captions: all(read.map(({ caption }) => caption)),
    credits: all(read.flatMap(({ credits }) => credits)),
  }
}

function captionAndCredits({ text, element }: Caption, chrome: Chrome): { caption: string; credits: string[] } {
  const boxed = boxedCredits(element)
  const rest = boxed
    .reduce((left, credit) => left.replace(credit, ' '), text)
    .replace(/\s+/g, ' ')
    .trim()
  const { caption, credit } = splitCaption(boxed.length > 0 ? rest.replace(/[\s|–—-]+$/, '') : text, chrome)
  const credits = [...boxed.map(words => withoutLabel(words, chrome)), ...(credit === undefined ? [] : [credit])]
  return { caption, credits: credits.filter(isCredit) }
}

const isCredit = (words: string): boolean => /\p{L}{2}/u.test(words) && words.length <= 140

/** The words of boxes inside a caption that are named for credits. */
function boxedCredits(element: Elem): string[] {
  const boxes: Elem[] = []
  for (const inner of elements(element)) {
    if (boxes.length >= 4) break
    if (CREDIT_BOX.test(hintOf(inner)) && !boxes.some(box => holds(box, inner))) boxes.push(inner)
  }
  return boxes.map(box => textOf(box)).filter(words => words !== '' && words.length <= 140)
}

function holds(box: Elem, inner: Elem): boolean {
  for (let at: Elem | null = inner; at !== null; at = at.parent) if (at === box) return true
  return false
}

const HOUSES =
  'getty images?|afp|reuters|ap photo|associated press|dpa|picture[ -]alliance|epa(?:-efe)?|efe|ansa|keystone|imago(?: images)?|istock(?:photo)?|shutterstock|adobe ?stock|stock\\.adobe\\.com|fotolia|unsplash|pixabay|pexels|flickr|wikimedia(?: commons)?|creative commons|cc[ -]by(?:[ -]\\S+)*|alamy|depositphotos|123rf|bloomberg|tass|xinhua|yonhap|kyodo|anp|belga|lusa|pap|afp via getty images|zuma(?: press)?|eyevine|magnum|archivbild|handout|privat|zvg'
const HOUSE = new RegExp(`(?<![\\p{L}])(?:${HOUSES})(?![\\p{L}])`, 'iu')
const ENDS_A_SENTENCE = /(?<!\p{Lu}[\p{L}]?)[.!?…。！？”"»]\s+(?=\S)/gu

/** A caption's words and the credit at its end, or at its start before a dash. */
export function splitCaption(text: string, chrome: Chrome): { caption: string; credit?: string } {
  const whole = text.replace(/\s+/g, ' ').trim()
  for (const split of [bracketed, marked, labelled, bare]) {
    const found = split(whole, chrome)
    if (found && isCredit(found.credit)) return { caption: found.caption.trim(), credit: found.credit }
  }
  return { caption: whole }
}

interface Split {
  caption: string
  credit: string
}

/** "… at dawn. (Photo: Ada Quill/Meridian)" */
function bracketed(text: string, chrome: Chrome): Split | undefined {
  const match = /^(.*?)\s*[([（【［]([^()[\]（）【】［］]{2,120})[)\]）】］][.。]?$/su.exec(text)
  if (!match) return undefined
  const [, caption, inside] = match
  const own = withoutLabel(inside, chrome)
  return own !== inside || HOUSE.test(inside) || /^©|^\(c\)/i.test(inside) ? { caption, credit: own } : undefined
}

/** "… at dawn © Ada Quill", "© Ada Quill". */
function marked(text: string, chrome: Chrome): Split | undefined {
  const match = /^(.*?)[\s–—|/-]*(?:©|ⓒ|\(c\)\s)\s*(.{2,120})$/isu.exec(text)
  if (!match) return undefined
  const [, caption, rest] = match
  // At the start nothing says where the name ends and the caption begins, unless it is short.
  if (caption === '' && rest.length > 60 && !HOUSE.test(rest.slice(-30))) return undefined
  return { caption, credit: withoutLabel(rest, chrome) }
}

/** "… at dawn. Photo: Ada Quill", "… at dawn – Foto: Ada Quill", "Photo by Ada Quill on a page of pictures". */
function labelled(text: string, chrome: Chrome): Split | undefined {
  const starts = [0, ...[...text.matchAll(BREAK)].map(({ index, 0: mark }) => index + mark.length)]
  for (const start of starts) {
    const rest = text.slice(start)
    const label = rest.length <= 140 ? labelOf(rest, chrome) : undefined
    if (label === undefined) continue
    const credit = rest.slice(label.length).replace(/^[\s:：=|/—–-]+/u, '')
    const caption = text.slice(0, start).replace(/[\s|–—/•,-]+$/u, '')
    return { caption, credit: tidy(credit) }
  }
  return undefined
}

const BREAK = /[.!?…。！？”"»),]\s*|\s[|–—/•-]\s|\s+(?=\p{Lu}\p{L}*[:：])|[\s/](?=(?:사진|写真|图|摄|фото)\s?[:：=])/giu

/** The word for a picture's maker that begins this, with what joins it: a colon, "by", or the name of a house. */
function labelOf(text: string, chrome: Chrome): string | undefined {
  const lower = text.toLowerCase().replace(/’/g, "'")
  if (HOUSE.exec(text)?.index === 0) return undefined
  for (const { pictured } of chrome) {
    const entry = pictured
      .filter(word => lower.startsWith(word))
      .sort((a, b) => b.length - a.length)
      .find(word => joins(word, text.slice(word.length)))
    if (entry !== undefined) return text.slice(0, entry.length)
  }
  return undefined
}

function joins(word: string, rest: string): boolean {
  if (/^(?:\s\p{Lu}\S{1,20}){0,3}\s?[:：=]/u.test(rest)) return true
  if (/[a-zа-яіїєґ]$/i.test(word) && /^\p{L}/u.test(rest)) return false
  const by = /(?:\s(?:by|von|de|di|van|of)|\.|courtesy)$/.test(word)
  return by
    ? /^\s?\p{Lu}|^\s?\p{Lo}/u.test(rest)
    : /^[\s/]/.test(rest) && HOUSE.test(rest.slice(0, 60)) && rest.length < 80
}

/** "… in Port Selkie. Ada Quill / Getty Images", "Ada Quill/Meridian". */
function bare(text: string): Split | undefined {
  if (text.length <= 60 && /^[\p{Lu}][\p{L}.'’ -]{2,40}\s?\/\s?[\p{Lu}][\p{L}.'’ /-]{1,40}$/u.test(text)) {
    return { caption: '', credit: text }
  }
  const breaks = [...text.matchAll(ENDS_A_SENTENCE)]
  const last = breaks[breaks.length - 1]
  if (last === undefined) return text.length <= 60 && onlyHouse(text) ? { caption: '', credit: tidy(text) } : undefined
  const rest = text.slice(last.index + last[0].length)
  const caption = text.slice(0, last.index + 1)
  const credited = rest.length <= 80 && !/[.!?]$/.test(rest) && (HOUSE.test(rest) || SLASHED.test(rest))
  return credited ? { caption, credit: tidy(rest) } : undefined
}

const SLASHED = /^[\p{Lu}][\p{L}.'’-]+(?:\s[\p{Lu}][\p{L}.'’-]+){1,3}\s?\/\s?[\p{Lu}]/u

const onlyHouse = (text: string): boolean =>
  HOUSE.test(text) && text.split(' ').length <= 6 && /^[\p{Lu}\d]/u.test(text)

function withoutLabel(words: string, chrome: Chrome): string {
  const label = labelOf(words, chrome)
  const rest = label === undefined ? words : words.slice(label.length).replace(/^[\s:：=|/—–-]+/u, '')
  return label === undefined && !/^[©(ⓒ]/.test(words) ? words : tidy(rest)
}

const tidy = (credit: string): string =>
  credit
    .replace(/^(?:©|ⓒ|\(c\)|copyright)\s*/i, '')
    .replace(/[\s.,;|)\]–—-]+$/u, '')
    .trim()
