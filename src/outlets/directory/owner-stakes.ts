// Stakes by whom they are in and by whom they are of, read when they are asked for, many owners at once.
import type { Stake } from '../../domain/outlet.ts'
import type { Cellar } from '../../store/cellar.ts'
import { bounded } from './bounded.ts'
import { type OutletImport, STAKE_IN, STAKE_OF } from './outlet-rows.ts'

/** The first of several stakes is the one that is shown before the others: the newest import's. */
export interface Stakes {
  /** Those in outlets or owners, by id; who has none is missing. */
  in(targetIds: readonly string[]): Promise<Map<string, Stake[]>>
  /** Those of an owner, at most 5,000. */
  of(ownerId: string): Promise<Stake[]>
}

/** Stakes of one owner, or in one, that are read. */
export const MOST_OF_ONE = 5_000

const MOST_KNOWN = 20_000
const AT_ONCE = 1_000
/** Where more are found for many, each is read alone. */
const MOST_AT_ONCE = 20_000

type Kept = Omit<Stake, 'source'>

/** Stakes of these imports, the newest first. */
export function stakesOver(cellar: Cellar, imports: readonly OutletImport[]): Stakes {
  const holding = imports.filter(({ counts }) => counts.stakes > 0)
  const sources = new Map(holding.map(({ source }) => [source.id, source]))
  const rank = new Map([...sources.keys()].map((id, at) => [id, at]))
  const starts = (ids: readonly string[]) => [...sources.keys()].flatMap(id => ids.map(each => `${id} ${each} `))
  const known = bounded<Stake[]>(MOST_KNOWN)

  async function read(kind: string, ids: readonly string[], most: number): Promise<[id: string, stake: Stake][]> {
    const kept = await cellar.keptUnder<Kept>(kind, starts(ids), most)
    return kept
      .map(([key, stake]) => ({ importId: key.split(' ', 1)[0], stake, id: key.split(' ')[1] }))
      .sort((one, other) => rank.get(one.importId)! - rank.get(other.importId)!)
      .map(({ importId, stake, id }) => [id, { ...stake, source: sources.get(importId)! }])
  }

  async function readIn(missing: readonly string[]): Promise<void> {
    const together = await read(STAKE_IN, missing, MOST_AT_ONCE)
    const found = new Map<string, Stake[]>(missing.map(id => [id, []]))
    if (together.length < MOST_AT_ONCE) for (const [id, stake] of together) found.get(id)?.push(stake)
    else
      for (const id of missing)
        found.set(
          id,
          (await read(STAKE_IN, [id], MOST_OF_ONE)).map(([, stake]) => stake),
        )
    for (const [id, stakes] of found) known.set(id, stakes)
  }

  return {
    async in(targetIds) {
      const found = new Map<string, Stake[]>()
      if (holding.length === 0) return found
      const ids = [...new Set(targetIds)]
      for (let at = 0; at < ids.length; at += AT_ONCE) {
        const some = ids.slice(at, at + AT_ONCE)
        const missing = some.filter(id => !known.has(id))
        if (missing.length > 0) await readIn(missing)
        for (const id of some) {
          const stakes = known.get(id)
          if (stakes && stakes.length > 0) found.set(id, stakes)
        }
      }
      return found
    },
    async of(ownerId) {
      return holding.length === 0 ? [] : (await read(STAKE_OF, [ownerId], MOST_OF_ONE)).map(([, stake]) => stake)
    },
  }
}

/** True where a source says that a stake controls. How large it is says nothing of that. */
export const controls = ({ control }: Stake): boolean => control === 'yes'
