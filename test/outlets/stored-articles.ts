// Articles that stand in a cellar as if they had been walked: every outlet and every word of them is invented.
import { articleFrom } from '../../src/domain/article.ts'
import type { Trace } from '../../src/domain/report.ts'
import type { RevisedArticle } from '../../src/domain/revision.ts'
import type { Cellar, Made } from '../../src/store/cellar.ts'

export interface StoredArticle {
  id: string
  url: string
  outlet: string
  /** The group that its outlet's articles are in: the registrable domain. */
  group: string
  article?: Partial<RevisedArticle>
  trace?: Partial<Trace>
  /** Id and title of its story. */
  story?: [id: string, title: string]
  fetches?: number
}

const VERSIONS = { fetch: 1, extract: 1, claim: 1, trace: 1, cluster: 1, summarize: 1 }

const made = (stage: string, subject: string, output: unknown, rest: Partial<Made> = {}): Made => ({
  stage,
  subject,
  output,
  inputHash: 'first',
  version: 1,
  state: 'done',
  because: 'made by hand',
  ...rest,
})

/** Puts articles into a cellar with what every stage made of them. */
export async function storeArticles(cellar: Cellar, stored: readonly StoredArticle[]): Promise<void> {
  await cellar.put(stored.flatMap(outcomesOf), VERSIONS)
}

function outcomesOf({ id, url, outlet, group, article, trace, story, fetches = 1 }: StoredArticle): Made[] {
  const whole = {
    ...articleFrom({
      id,
      url,
      title: `Report ${id}`,
      language: 'en',
      text: 'The ferry sank.',
      publishedAt: '2026-03-02',
    }),
    outlet: { name: outlet, id: group },
    ...article,
  }
  const page = {
    arrival: 1,
    hash: 'h',
    freshness: {},
    fetches: Array.from({ length: fetches }, () => ({ at: '2026-03-02', changed: false })),
  }
  return [
    made('fetch', url, page),
    made('extract', url, whole, { group: id }),
    made('claim', id, [], { group }),
    made('trace', id, { id, role: 'original', reportId: 'r', because: 'made by hand', ...trace }),
    ...(story
      ? [
          made('cluster', id, { id, storyId: story[0], because: 'made by hand' }, { group: story[0] }),
          made(
            'summarize',
            story[0],
            { summary: [], longSummary: [] },
            { card: { rank: 1, value: { id: story[0], title: story[1] } } },
          ),
        ]
      : []),
  ]
}
