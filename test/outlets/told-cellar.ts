// A cellar in which invented outlets told invented stories: what cluster, trace and the polls left of it, without texts.
import { type Outlet, undocumentedOutlet } from '../../src/domain/outlet.ts'
import type { StoryCard } from '../../src/domain/story.ts'
import type { Directory } from '../../src/outlets/directory/directory.ts'
import { keepOutlets } from '../../src/outlets/directory/keep-outlets.ts'
import type { Cellar, Made } from '../../src/store/cellar.ts'

/** An outlet of `country.example` hosts, with what is known of it. */
export const madeUpOutlet = (id: string, known: Partial<Outlet> = {}): Outlet => ({
  ...undocumentedOutlet(id),
  ...known,
})

/** A directory of these outlets; owners are their own groups. */
export function madeUpDirectory(outlets: readonly Outlet[]): Pick<Directory, 'ofAddresses' | 'groupsOf'> {
  const byId = new Map(outlets.map(outlet => [outlet.id, outlet]))
  return {
    ofAddresses: async addresses =>
      new Map(
        addresses.flatMap(address => {
          const outlet = byId.get(new URL(address).hostname)
          return outlet ? [[address, outlet] as const] : []
        }),
      ),
    groupsOf: async asked =>
      new Map(asked.flatMap(({ id, owner }) => (owner ? [[id, { id: owner.id, name: owner.name }] as const] : []))),
  }
}

/** A story with who told it when. */
export interface MadeUpTelling {
  id: string
  /** ISO 8601, or a day alone, or nothing. */
  articles: { outlet: string; at: string | null; language?: string; role?: 'digest' | 'original' }[]
}

/** Puts stories into a cellar as the walk leaves them. */
export async function tell(cellar: Cellar, stories: readonly MadeUpTelling[]): Promise<void> {
  for (const { id, articles } of stories) {
    const made = articles.flatMap(({ outlet, at, language = 'en', role = 'original' }, n): Made[] => {
      const article = `${id}-${n}`
      const taken = { reportId: article, publishedAt: at, language, dates: [] }
      return [
        step('extract', `https://${outlet}/${id}-${n}`, {}, article),
        step('trace', article, { id: article, role, reportId: article, because: '' }),
        step('cluster', article, { id: article, storyId: id, because: '', taken }, id),
      ]
    })
    const times = articles.flatMap(({ at }) => at ?? []).sort()
    const outlets = new Set(articles.map(({ outlet }) => outlet)).size
    const value: StoryCard = {
      id,
      title: `What happened in ${id}`,
      counts: { articles: articles.length, outlets, reports: outlets, speakers: 0 },
      languages: [],
      firstSeen: times[0] ?? null,
      lastSeen: times.at(-1) ?? null,
      differences: 0,
      conflicts: 0,
      lead: null,
    }
    const card = { ...step('summarize', id, {}), card: { rank: articles.length, value } }
    await cellar.put([...made, card], VERSIONS)
  }
}

const VERSIONS = { extract: 1, trace: 1, cluster: 1, summarize: 1 }

const step = (stage: string, subject: string, output: unknown, group?: string): Made => ({
  stage,
  subject,
  inputHash: 'first',
  version: 1,
  state: 'done',
  because: '',
  output,
  ...(group !== undefined && { group }),
})

/** Polls the feeds of these outlets every six hours from one day to another, each time with something new. */
export async function pollAll(cellar: Cellar, outlets: readonly string[], from: string, to: string): Promise<void> {
  for (let at = Date.parse(from); at < Date.parse(to); at += 6 * 3_600_000) {
    for (const outlet of outlets) {
      const feed = `https://${outlet}/feed`
      await cellar.poll({ feed, at: new Date(at).toISOString(), status: 200, items: 5, fresh: 1, because: 'links' })
    }
  }
}

/** Keeps what an import of the operator's would say of these outlets. */
export async function document(cellar: Cellar, outlets: readonly Outlet[]): Promise<void> {
  const source = { id: 'own', name: 'own', licence: 'own', retrievedOn: '2026-05-01', how: 'imported' as const }
  await keepOutlets(
    cellar,
    source,
    outlets.map(({ id, name, country, languages, kind, owner, hosts }) => ({
      id,
      hosts,
      facts: [
        { field: 'name' as const, value: name },
        ...(country ? [{ field: 'country' as const, value: country }] : []),
        ...languages.map(value => ({ field: 'language' as const, value })),
        ...(kind ? [{ field: 'kind' as const, value: kind }] : []),
        ...(owner ? [{ field: 'owner' as const, value: owner.name }] : []),
      ],
    })),
  )
}
