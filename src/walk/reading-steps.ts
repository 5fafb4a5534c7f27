import { type Article, articleFrom, type ArticleInput } from '../domain/article.ts'
import type { Document } from '../domain/link.ts'
import { isRefusal, type Refusal, refuse } from '../domain/refusal.ts'
import { revised, type RevisedArticle } from '../domain/revision.ts'
import { articleIdOf, fingerprint } from '../fingerprint.ts'
import { saidOutletId } from '../outlets/declared/declared-outlet.ts'
import { directoryOver } from '../outlets/directory/stored-directory.ts'
import { extract } from '../stages/3-extract/extract.ts'
import { claim } from '../stages/4-claim/claim.ts'
import { trace } from '../stages/5-trace/trace.ts'
import { inItsLanguage } from '../text/language-id.ts'
import { pageChange } from '../text/revision/page-change.ts'
import { storedArticle, urlOfArticle } from './stored.ts'
import { EMBEDDING } from '../store/cellar.ts'
import { keepEmbedding } from './embeddings.ts'
import { each, type Step, type Walker } from './step.ts'
import { forgotten, textOf } from './tombs.ts'

/** The media type under which an article that came as data is archived: one JSON object, as in docs/jsonl.md. */
export const ARTICLE_TYPE = 'application/vnd.stemma.article+json'

export const extractStep: Step = {
  name: extract.name,
  version: extract.version,
  batch: 16,
  work: each(async ({ subject, arrival }, walker) => {
    const read = await articleOf(subject, walker)
    if (isRefusal(read)) return read
    const { article: output, newest, fetchedAt } = read
    // It may have been forgotten while it was read.
    const stone = (await walker.tombs.ofUrl(subject)) ?? (await walker.tombs.ofText(textOf(output)))
    if (stone) {
      await walker.cellar.discard([subject])
      return forgotten(stone)
    }
    await walker.declarations.hear(newest, subject, fetchedAt)
    const offers = [{ stage: claim.name, subject: output.id, inputHash: fingerprint(output), arrival }]
    return { output, because: `“${output.title}”, ${output.text.length} characters`, group: output.id, offers }
  }),
}

/** An article, and its page as it was read last. */
interface ReadPage {
  article: RevisedArticle
  newest: Article
  fetchedAt: string
}

/** The article of a link: its documents read one after the other, what a later one changed kept as a revision. */
async function articleOf(url: string, walker: Walker): Promise<ReadPage | Refusal> {
  let page: ReadPage | undefined
  let refusal: Refusal | undefined
  let seen: string | undefined
  for (const { document } of (await walker.cellar.documents(url)).sort(byFetch)) {
    const read = await readDocument(url, document, walker)
    if (isRefusal(read)) {
      refusal = read
      continue
    }
    const { fetchedAt } = document
    const told = await withOutlet(read, url, walker)
    const article = revised(page?.article, told, { before: seen, now: fetchedAt }, pageChange)
    page = { article, newest: read, fetchedAt }
    // A reading that gave only a stub did not see the words that are kept.
    if (article.shortened?.at !== fetchedAt) seen = fetchedAt
  }
  return page ?? refusal ?? refuse('not-found', `no document of ${url} is stored`)
}

/** An archive may bring what was fetched before the documents that are known. */
const byFetch = (one: { document: Document }, other: { document: Document }): number =>
  Date.parse(one.document.fetchedAt) - Date.parse(other.document.fetchedAt)

async function readDocument(url: string, document: Document, { crew, cellar }: Walker): Promise<Article | Refusal> {
  const id = articleIdOf(url)
  const { contentType, bytes, fetchedAt } = document
  if (contentType === ARTICLE_TYPE) return givenArticle(id, bytes)
  const link = document.link ?? (await cellar.link(url))
  return crew.extract({ id, url, contentType, bytes, link, fetchedAt })
}

/** What came as data was checked when it came. */
function givenArticle(id: string, bytes: Uint8Array): Promise<Article> {
  return inItsLanguage(articleFrom({ ...(JSON.parse(new TextDecoder().decode(bytes)) as ArticleInput), id }))
}

/** What documents say of the outlet at this address wins over what the page calls itself. */
async function withOutlet(article: Article, url: string, { cellar }: Walker): Promise<Article> {
  const known = (await directoryOver(cellar).ofAddresses([url])).get(url)
  if (!known || known.isDeclared) return article
  return { ...article, outlet: { id: known.id, name: known.name }, country: article.country ?? known.country }
}

export const claimStep: Step = {
  name: claim.name,
  version: claim.version,
  batch: 16,
  work: each(async ({ subject, inputHash, arrival }, { cellar, crew }) => {
    const article = await storedArticle(subject, cellar)
    const [output, embedded] = await Promise.all([crew.claim(article), keepEmbedding(article, { cellar, crew })])
    // It may have been forgotten while its claims were read.
    if ((await urlOfArticle(subject, cellar)) === undefined) {
      await cellar.unkeep(EMBEDDING, subject)
      return refuse('forgotten', 'It was forgotten.')
    }
    return {
      output,
      because: `${output.length} claims${embedded}`,
      // Articles of one domain are a group: those of an outlet are found in it.
      group: saidOutletId(article),
      offers: [{ stage: trace.name, subject, inputHash: fingerprint([inputHash, output]), arrival }],
    }
  }),
}
