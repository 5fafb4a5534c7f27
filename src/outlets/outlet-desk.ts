import type { Cellar } from '../store/cellar.ts'
import { type CoverageAsked, coverageOver } from './coverage-over.ts'
import type { Directory } from './directory.ts'
import type { Lenses } from './lenses.ts'
import { type Pools, poolsOver } from './pool.ts'
import { lensesOver } from './stored-lenses.ts'

/** All that a door may ask about outlets, over the cellar that readers see. */
export interface OutletDesk {
  directory: Directory
  lenses: Lenses
  /** Who was followed and reachable in a span. */
  pools: Pools
  /** Who told a story and who did not, counted now. */
  coverage: CoverageAsked
}

/** The desk over a cellar: of nobody anything is known until a directory over the cellar takes this one's place. */
export function outletDeskOver(cellar: Cellar): OutletDesk {
  const directory: Directory = {
    ofArticles: async articles =>
      new Map(
        articles.map(({ id, url, outlet, country, language }) => {
          const host = url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : undefined
          const name = outlet?.name ?? host ?? id
          const known = outlet?.id ?? host ?? name
          return [
            id,
            {
              id: known.replaceAll(' ', '-'),
              name,
              names: {},
              ...(country && { country }),
              languages: language === 'und' ? [] : [language.split('-', 1)[0]],
              active: true,
              hosts: host ? [host] : [],
              facts: [],
              differs: [],
              isDeclared: true,
            },
          ]
        }),
      ),
    ofAddresses: async () => new Map(),
    outlet: async () => undefined,
    owner: async () => undefined,
    groupsOf: async () => new Map(),
    find: async () => ({ total: 0, outlets: [] }),
  }
  const pools = poolsOver(cellar, directory)
  const lenses = lensesOver(cellar, directory)
  return { directory, pools, lenses, coverage: coverageOver({ directory, lenses, pools }) }
}
