import type { Article } from '../domain/article.ts'
import type { Claim } from '../domain/claim.ts'
import type { Feed, Link } from '../domain/link.ts'
import { isRefusal, type Refusal, refuse } from '../domain/refusal.ts'
import { revised } from '../domain/revision.ts'
import { articleIdOf, fingerprint } from '../fingerprint.ts'
import { discover } from '../stages/1-discover/discover.ts'
import { fetchDocument } from '../stages/2-fetch/fetch-document.ts'
import { extract } from '../stages/3-extract/extract.ts'
import { claim } from '../stages/4-claim/claim.ts'
import type { Tools } from '../stages/stage.ts'
import type { Cellar, Offer } from '../store/cellar.ts'
import { hostOf } from '../text/url.ts'
import { traceOffer } from './ordered-steps.ts'
import { type KnownOutlet, storedArticle } from './stored.ts'
import { each, type Step, type Walker } from './step.ts'

export const discoverStep: Step = {
  name: discover.name,
  version: discover.version,
  batch: 16,
  work: each(async ({ subject }, { tools, links }) => {
    const document = await fetched(subject, tools)
    if (isRefusal(document)) return document
    const feed: Feed = { url: subject }
    const found = await discover.run(
      { feed, bytes: document.bytes, contentType: document.contentType, at: tools.now() },
      tools,
    )
    if (!isRefusal(found)) for (const link of found) links.set(link.url, link)
    return found
  }),
  async next(changed, { cellar, tools }) {
    const offers: Offer[] = []
    for (const feed of changed) {
      const links = await cellar.output<Link[]>(discover.name, feed)
      if (!links || isRefusal(links)) continue
      offers.push(...links.map(({ url }) => ({ stage: fetchDocument.name, subject: url, inputHash: tools.now() })))
    }
    return offers
  },
  because: output => `${(output as Link[]).length} links`,
}

async function fetched(url: string, tools: Tools) {
  if (!tools.fetch) throw new Error('this walk was given no way to fetch')
  return tools.fetch(url)
}

export const fetchStep: Step = {
  name: fetchDocument.name,
  version: fetchDocument.version,
  batch: 16,
  work: each(async ({ subject }, { cellar, tools, links }) => {
    const document = await fetchDocument.run(links.get(subject) ?? { url: subject }, tools)
    if (isRefusal(document)) return document
    await cellar.archive(document)
    // The bytes are in the archive; the output says which they are.
    return { id: document.id, hash: document.hash, fetchedAt: document.fetchedAt, contentType: document.contentType }
  }),
  async next(changed, { cellar }) {
    const offers: Offer[] = []
    for (const url of changed) {
      const hashes = (await cellar.documents(url)).map(({ document }) => document.hash)
      if (hashes.length > 0) offers.push({ stage: extract.name, subject: url, inputHash: fingerprint(hashes) })
    }
    return offers
  },
  because: output => `${(output as { contentType?: string }).contentType ?? 'a page'}`,
}

export const extractStep: Step = {
  name: extract.name,
  version: extract.version,
  batch: 64,
  work: each(async ({ subject }, walker) => articleOf(subject, walker)),
  async next(changed, { cellar }) {
    const offers: Offer[] = []
    for (const url of changed) {
      const article = await cellar.output<Article>(extract.name, url)
      if (!article || isRefusal(article)) continue
      await cellar.keep('article', article.id, { url, arrival: (await cellar.documents(url))[0]?.arrival ?? 0 })
      offers.push({ stage: claim.name, subject: article.id, inputHash: fingerprint(article) })
    }
    return offers
  },
  because: output => `“${(output as Article).title}”, ${(output as Article).text.length} characters`,
}

/** The article of a link: its documents read one after the other, what a later one changed kept as a revision. */
async function articleOf(url: string, { cellar, crew, links }: Walker): Promise<Article | Refusal> {
  let article: Article | undefined
  let refusal: Refusal | undefined
  let fetchedAt: string | undefined
  for (const { document } of await cellar.documents(url)) {
    const read = await crew.extract({
      id: articleIdOf(url),
      url,
      contentType: document.contentType,
      bytes: document.bytes,
      link: links.get(url) ?? document.link,
      fetchedAt: document.fetchedAt,
    })
    if (isRefusal(read)) refusal = read
    else article = revised(article, await withOutlet(read, url, cellar), fetchedAt)
    fetchedAt = document.fetchedAt
  }
  return article ?? refusal ?? refuse('not-found', `no document of ${url} is stored`)
}

/** The outlet that was told to us for this host wins over what the page calls itself. */
async function withOutlet(article: Article, url: string, cellar: Cellar): Promise<Article> {
  const known = await cellar.fact<KnownOutlet>('outlet', hostOf(url) ?? '')
  if (!known) return article
  return { ...article, outlet: { id: known.id, name: known.name }, country: article.country ?? known.country }
}

export const claimStep: Step = {
  name: claim.name,
  version: claim.version,
  batch: 64,
  work: each(async ({ subject }, { cellar, crew }) => crew.claim(await storedArticle(subject, cellar))),
  async next(changed, walker) {
    return Promise.all(changed.map(subject => traceOffer(subject, walker.cellar)))
  },
  because: output => `${(output as Claim[]).length} claims`,
}
