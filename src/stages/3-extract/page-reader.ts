import type { Article, ArticleNote, Removed } from '../../domain/article.ts'
import { hostOf } from '../../text/url.ts'
import { bodyOf } from './body.ts'
import { canonicalOf } from './canonical.ts'
import { captionsOf } from './captions.ts'
import { type Chrome, chromeOf } from './chrome-lines.ts'
import { disclosure } from './disclosures.ts'
import { plainText } from './entities.ts'
import type { ExtractInput, ExtractRefusal } from './extract.ts'
import { datesNearHeadline } from './near-headline.ts'
import { pageByline } from './page-byline.ts'
import { metaOf } from './page-facts.ts'
import { languageOf } from './page-language.ts'
import { pageRefusal } from './page-refusals.ts'
import { type PreparedPage, preparedPage } from './prepared-page.ts'
import { publisherOf } from './publisher.ts'
import { publishedOf } from './published.ts'
import { isAround } from './regions.ts'
import { type Block, joined } from './render.ts'
import { sectionOf } from './section.ts'
import { siteNames } from './title.ts'
import { titleOverText } from './title-over-text.ts'
import type { Elem } from './tree.ts'

/** Reads a page of HTML. */
export async function readPage(html: string, input: ExtractInput): Promise<Article | ExtractRefusal> {
  const prepared = preparedPage(html, input)
  const { facts } = prepared
  const sites = siteNames(facts, input)
  const body = bodyOf(prepared)
  const title = titleOverText(prepared.title, facts, prepared.blocks, body.blocks, sites) ?? prepared.title
  const blocks = body.blocks.filter(({ text }) => text !== title)
  const language = await languageOf(prepared.facts, `${title}\n${joined(blocks).slice(0, 4000)}`)
  const chrome = chromeOf(language)
  const { text, notes } = bodyText(blocks, prepared, chrome)
  const dates = datesNearHeadline(prepared.blocks, title, chrome, language, facts, blocks)
  const byline = pageByline(facts, chrome, sites, { blocks: prepared.blocks, title, body: blocks })
  const pictures = captionsOf(prepared.captions, dates.above, chrome)
  const doubted: Removed[] = []
  const article: Article = {
    id: input.id,
    ...given({ url: input.url, outlet: outletOf(prepared, input) }),
    title,
    byline: byline.people,
    language,
    text,
    ...publishedOf({ ...facts, opening: text, ...dates }, input, language, doubted),
    ...given({
      captions: some(pictures.captions),
      pictureCredits: some(pictures.credits),
      notes: some([
        ...notes,
        ...notesBeside(prepared.blocks, blocks, chrome, dates.above),
        ...byline.notes,
        ...pageNotes(prepared, input),
      ]),
      publisher: some(publisherOf(facts)),
      section: sectionOf(facts, title, sites),
      removed: input.explain ? [...body.removed(), ...doubted] : undefined,
    }),
  }
  const refusal = pageRefusal({ prepared, article, chrome, url: input.url, body: blocks, likely: body.likely })
  return refusal ? { ...article, ...refusal } : article
}

function given<Fields extends object>(fields: Fields): Partial<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<Fields>
}

const some = <Item>(items: readonly Item[]): Item[] | undefined => (items.length > 0 ? [...new Set(items)] : undefined)

/** Paragraphs that speak of the article itself become notes; JSON-LD stands in where the page shows next to nothing. */
function bodyText(
  blocks: readonly Block[],
  { facts }: PreparedPage,
  chrome: Chrome,
): { text: string; notes: ArticleNote[] } {
  const notes: ArticleNote[] = []
  const kept = blocks.filter(({ text }) => {
    const told = disclosure(text, chrome)
    if (told) notes.push(...told)
    return told === undefined
  })
  const text = joined(kept)
  const witness = facts.articles.find(({ body }) => body !== undefined)?.body ?? ''
  const hidden = witness.length > 300 && text.length < witness.length * 0.4
  return { text: hidden ? paragraphsOf(witness) : text, notes }
}

const BLOCKS_BELOW = 12

/** Disclosures that stand with the article in boxes of their own. */
function notesBeside(
  blocks: readonly Block[],
  body: readonly Block[],
  chrome: Chrome,
  above: ReadonlySet<Elem>,
): ArticleNote[] {
  if (body.length === 0) return []
  const [first, last] = [blocks.indexOf(body[0]), blocks.indexOf(body[body.length - 1])]
  const taken = new Set(body)
  return blocks
    .slice(Math.max(0, first - BLOCKS_BELOW), last + BLOCKS_BELOW)
    .filter(
      block =>
        !taken.has(block) &&
        !/^h[1-6]$/.test(block.tag) &&
        block.text.length >= 20 &&
        block.linked < block.text.length * 0.5,
    )
    .filter(({ element }) => !isAround(element, above))
    .flatMap(({ text }) => disclosure(text, chrome) ?? [])
}

function paragraphsOf(body: string): string {
  const breaks = body.replace(/<\/(?:p|div|li|h\d)>|<br\s*\/?>/gi, '\n')
  return breaks
    .split(/\n+/)
    .map(paragraph => plainText(paragraph))
    .filter(paragraph => paragraph !== '')
    .join('\n\n')
}

function outletOf({ facts }: PreparedPage, input: ExtractInput): Article['outlet'] {
  const host = hostOf(input.url ?? facts.canonical ?? '')
  const named = [
    metaOf(facts, ['og:site_name']),
    facts.articles.find(({ publisher }) => publisher)?.publisher,
    facts.siteName,
  ]
  const name = named.find(known => known !== undefined && known.length <= 60 && !/^https?:/.test(known)) ?? host
  return name === undefined ? undefined : { name, ...(host ? { id: host } : {}) }
}

function pageNotes({ facts }: PreparedPage, input: ExtractInput): ArticleNote[] {
  const notes: ArticleNote[] = []
  const canonical = canonicalOf(facts, input.url)
  if (canonical) notes.push({ kind: 'canonical', text: canonical })
  const based = facts.articles.find(({ basedOn }) => basedOn)?.basedOn
  if (based) notes.push({ kind: 'based-on', text: based })
  return notes
}
