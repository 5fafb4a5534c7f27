import { type Article, type ArticleNote, languageTag } from '../../domain/article.ts'
import { refuse } from '../../domain/refusal.ts'
import { identifyLanguage } from '../../text/language-id.ts'
import { bylineFrom, isBylineLine } from './byline.ts'
import { type Chrome, chromeOf, countsSources } from './chrome-lines.ts'
import { disclosure } from './disclosures.ts'
import type { ExtractInput, ExtractRefusal } from './extract.ts'
import type { KnownFacts } from './known-facts.ts'
import { type PastedLines, cleanedLines, isDateAlone, isSentence, sameWords } from './pasted-lines.ts'
import { dateIn } from './stated-dates.ts'

/** Reads plain text as people copy it from a page, with what the page had around it. */
export async function readPasted(pasted: string, input: ExtractInput): Promise<Article | ExtractRefusal> {
  return readLines(unwrapped(pasted.replaceAll('\0', '')), input)
}

/** Reads lines, one a paragraph; what the file they stand in says of itself (`known`) goes before what they say. */
export async function readLines(
  lines: string[],
  input: ExtractInput,
  known: KnownFacts = {},
): Promise<Article | ExtractRefusal> {
  const language = known.language ? languageTag(known.language) : await languageOfLines(lines)
  const chrome = chromeOf(language)
  const titled = withTitle(lines, known)
  const paste = cleanedLines(titled, chrome, language)
  const { title, rest } = headline(paste.lines, input, known)
  const body = bodyOf(rest, chrome, language)
  const url = input.url ?? known.url
  const captions = [...(known.captions ?? []), ...paste.captions]
  const notes = notesOf(body, paste, chrome, known)
  const article: Article = {
    id: input.id,
    ...(url ? { url } : {}),
    ...(known.outlet ? { outlet: known.outlet } : {}),
    title,
    byline: [known.byline, body.byline, known.fallbackByline].find(names => names && names.length > 0)?.slice() ?? [],
    language,
    text: joinedLines(body.lines),
    ...datesOf(body, paste.loadedAt, input, language, known),
    ...(captions.length > 0 ? { captions: [...new Set(captions)] } : {}),
    ...(notes.length > 0 ? { notes } : {}),
    ...(known.section ? { section: known.section } : {}),
    ...(input.explain ? { removed: [...(known.removed ?? []), ...paste.removed] } : {}),
  }
  return article.text === '' && article.title === ''
    ? { ...article, ...refuse('empty', 'There is not one word in it.') }
    : article
}

async function languageOfLines(lines: readonly string[]): Promise<string> {
  const longest = lines.slice().sort((a, b) => b.length - a.length)
  return (await identifyLanguage(longest.slice(0, 12).join('\n'))).language
}

/** The title as first line, where the file says it: what stands above it is not lost, but stands below it then. */
function withTitle(lines: string[], { title }: KnownFacts): string[] {
  if (!title) return lines
  const at = lines.slice(0, 15).findIndex(line => sameWords(line, title))
  return [title, ...lines.filter((_, i) => i !== at)]
}

function notesOf(body: PastedBody, paste: PastedLines, chrome: Chrome, known: KnownFacts): ArticleNote[] {
  const counts = new Set(paste.removed.map(({ text }) => text).filter(line => countsSources(line, chrome)))
  return [...(known.notes ?? []), ...body.notes, ...[...counts].map((text): ArticleNote => ({ kind: 'source', text }))]
}

/** Lines of the paste; those of a text that was wrapped at a fixed width are joined to paragraphs again. */
export function unwrapped(pasted: string): string[] {
  const paragraphs = pasted.split(/\r\n?|\n/).reduce<string[][]>(
    (groups, line) => {
      if (line.trim() === '') groups.push([])
      else groups[groups.length - 1].push(line.replace(/[\s\u00a0]+/g, ' ').trim())
      return groups
    },
    [[]],
  )
  return paragraphs.flatMap(lines => (isWrapped(lines) ? [lines.join(' ')] : lines)).filter(line => line !== '')
}

function isWrapped(lines: readonly string[]): boolean {
  if (lines.length < 3) return false
  const inner = lines.slice(0, -1)
  const even = inner.filter(line => line.length >= 50 && line.length <= 90 && !/^[-•*]/.test(line)).length
  return even === inner.length && inner.filter(isSentence).length <= inner.length / 2
}

/** The first line, where it is no paragraph. */
function headline(
  lines: readonly string[],
  input: ExtractInput,
  { title, fallbackTitle }: KnownFacts,
): { title: string; rest: string[] } {
  const [first = '', ...rest] = lines
  if (title) return { title, rest: rest.filter((line, i) => i > 3 || !sameWords(line, title)) }
  const paragraph = first.length > 250 || (isSentence(first) && first.length > 140) || /^[-•*]\s/.test(first)
  if (paragraph) return { title: fallbackTitle ?? input.link?.title ?? '', rest: [...lines] }
  return { title: first, rest: rest.filter((line, i) => i > 3 || line !== first) }
}

interface PastedBody {
  lines: string[]
  byline: string[]
  notes: ArticleNote[]
  /** A date line under the headline. */
  dateLine?: string
}

/** Sorts what stands between headline and end: bylines, date lines and disclosures are facts, not text. */
function bodyOf(lines: readonly string[], chrome: Chrome, language: string): PastedBody {
  const body: PastedBody = { lines: [], byline: [], notes: [] }
  for (const [i, line] of lines.entries()) {
    const disclosed = disclosure(line, chrome)
    if (disclosed) body.notes.push(...disclosed)
    else if (isDateLine(line, chrome, language, i)) body.dateLine ??= line
    else if (isBylineLine(line, chrome) && (i < 4 || i >= lines.length - 8)) addByline(body, line, chrome)
    else body.lines.push(line)
    if (body.byline.length > 0 && i >= 4 && onlyBoxesFollow(lines.slice(i + 1), body)) break
  }
  const dateline = /^[^.!?]{3,70}\(([^()]{2,40})\)\s*[-–—:]/.exec(body.lines[0] ?? '')
  if (dateline) body.notes.push({ kind: 'credit', text: dateline[1] })
  return body
}

function addByline(body: PastedBody, line: string, chrome: Chrome): void {
  const { people, notes } = bylineFrom(line, chrome)
  body.byline.push(...people.filter(name => !body.byline.includes(name)))
  body.notes.push(...notes)
}

/** After a byline at the end come the outlet's words about itself and its authors. */
function onlyBoxesFollow(rest: readonly string[], body: PastedBody): boolean {
  return body.lines.length > 3 && rest.filter(line => line.length > 80).length <= 2
}

function isDateLine(line: string, chrome: Chrome, language: string, at: number): boolean {
  if (at > 5 || line.length > 120) return false
  if (isDateAlone(line, language)) return true
  const lower = line.toLowerCase()
  const led = chrome.some(({ published, updated }) => [...published, ...updated].some(word => lower.startsWith(word)))
  return led && !isSentence(line.replace(/(?:[ap]\.m|Uhr)\.$/i, '')) && dateIn(line, language) !== undefined
}

/** At the start of a text: place, date and perhaps an agency, before a dash. */
const DATELINE = /^[^.!?]{0,10}[\p{L}\s,.'’/()\d:-]{3,90}?\s?[-–—:]\s/u

function datesOf(
  body: PastedBody,
  loadedAt: string | undefined,
  input: ExtractInput,
  language: string,
  file: KnownFacts,
): Pick<Article, 'publishedAt' | 'publishedAtFrom' | 'notAfter'> {
  const notAfter = loadedAt ?? file.notAfter ?? input.fetchedAt
  const known = (publishedAt: string, publishedAtFrom: Article['publishedAtFrom']) => ({ publishedAt, publishedAtFrom })
  if (file.published) return known(file.published.at, file.published.from)
  const dateline = DATELINE.exec(body.lines[0]?.slice(0, 120) ?? '')?.[0]
  const placed = dateline ? dateIn(dateline, language) : undefined
  if (placed) return known(placed.at, 'dateline')
  const under = body.dateLine ? dateIn(body.dateLine, language) : undefined
  if (under) return known(under.at, 'text')
  if (input.link?.publishedAt) return known(input.link.publishedAt, 'feed')
  return { publishedAt: null, publishedAtFrom: null, ...(notAfter ? { notAfter } : {}) }
}

/** Paragraphs between blank lines; bullets that follow each other stay together. */
function joinedLines(lines: readonly string[]): string {
  const bullet = (line: string | undefined): boolean => /^[-•*]\s/.test(line ?? '')
  return lines
    .map((line, i) => (i === 0 ? line : `${bullet(line) && bullet(lines[i - 1]) ? '\n' : '\n\n'}${line}`))
    .join('')
}
