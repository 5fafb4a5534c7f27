import { type Article, type ArticleNote, languageTag } from '../../domain/article.ts'
import { type Refusal, refuse } from '../../domain/refusal.ts'
import { hostOf } from '../../text/url.ts'
import { identifyLanguage } from '../../text/language-id.ts'
import { bylineFrom, isBylineLine } from './byline.ts'
import { type Chrome, chromeOf, countsSources } from './chrome-lines.ts'
import { disclosure } from './disclosures.ts'
import type { ExtractInput, ExtractRefusal } from './extract.ts'
import type { KnownFacts } from './known-facts.ts'
import { type PastedLines, cleanedLines, isDateAlone, isSentence, sameWords } from './pasted-lines.ts'
import { hasDateAndTime } from './pasted-head.ts'
import { linksAlone, pastedSource } from './pasted-source.ts'
import { dateIn } from './stated-dates.ts'

/** Reads plain text as people copy it from a page, with what the page had around it. */
export async function readPasted(pasted: string, input: ExtractInput): Promise<Article | ExtractRefusal> {
  const links = linksAlone(pasted)
  if (links.length > 0) return { ...listOfLinks(links), text: links.join('\n'), id: input.id }
  const language = await languageOfLines(pasted.slice(0, 100_000).split('\n'))
  const { lines, url, removed } = pastedSource(pasted, language)
  const host = url && hostOf(url)
  return readLines(lines, input, { language, url, removed, ...(host && { outlet: { name: host, id: host } }) })
}

/** Reads lines, one a paragraph; what the file they stand in says of itself (`known`) goes before what they say. */
export async function readLines(
  lines: string[],
  input: ExtractInput,
  known: KnownFacts = {},
): Promise<Article | ExtractRefusal> {
  const language = known.language ? languageTag(known.language) : await languageOfLines(lines)
  const chrome = chromeOf(language)
  const paste = cleanedLines(withTitle(lines, known), chrome, language, known)
  const { title, rest } = headline(paste, input, known)
  const body = bodyOf(rest, chrome, language, paste.names)
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

const listOfLinks = (links: readonly string[]): Refusal =>
  refuse(
    'list-page',
    `It is a list of ${links.length} ${links.length === 1 ? 'address' : 'addresses'} and no text.`,
    'Save it to a file and read what it names with: stemma add FILE',
  )

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

/** The headline that was found; else what the file or the feed calls it. */
function headline(
  { lines, isTitled }: PastedLines,
  input: ExtractInput,
  { title, fallbackTitle }: KnownFacts,
): { title: string; rest: string[] } {
  if (!isTitled) return { title: fallbackTitle ?? input.link?.title ?? '', rest: lines }
  const [first = '', ...rest] = lines
  const said = title ?? first
  return { title: said, rest: rest.filter((line, i) => i > 3 || !sameWords(line, said)) }
}

interface PastedBody {
  lines: string[]
  byline: string[]
  notes: ArticleNote[]
  /** A date line under the headline. */
  dateLine?: string
}

/** Sorts what stands between headline and end: bylines, date lines and disclosures are facts, not text. */
function bodyOf(
  lines: readonly string[],
  chrome: Chrome,
  language: string,
  names: ReadonlyMap<string, string>,
): PastedBody {
  const body: PastedBody = { lines: [], byline: [], notes: [] }
  for (const [i, line] of lines.entries()) {
    const disclosed = disclosure(line, chrome)
    if (disclosed) body.notes.push(...disclosed)
    else if (isDateLine(line, chrome, language, i)) body.dateLine ??= line
    else if (isByline(line, i, lines.length, names, chrome)) {
      addByline(body, names.get(line) ?? line, chrome)
      if (i >= 4 && body.byline.length > 0 && onlyBoxesFollow(lines.slice(i + 1), body)) break
    } else body.lines.push(line)
  }
  const dateline = /^[^.!?]{3,70}\(([^()]{2,40})\)\s*[-–—:]/.exec(body.lines[0] ?? '')
  if (dateline) body.notes.push({ kind: 'credit', text: dateline[1] })
  return body
}

function isByline(
  line: string,
  at: number,
  count: number,
  names: ReadonlyMap<string, string>,
  chrome: Chrome,
): boolean {
  if (at < 6 && names.has(line)) return true
  return (at < 5 || at >= count - 8) && isBylineLine(line, chrome)
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
  if (isDateAlone(line, language) || (hasDateAndTime(line, language) && !isSentence(line))) return true
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
