import { sql } from 'kysely'
import type { Offer } from '../cellar.ts'
import { storable } from './run.ts'
import { isShared, SHARED, type Scope, type Writing, writing } from './scope.ts'
import type { Tables } from './tables.ts'

export type Versions = Record<string, number>

/** An offer with its place in the queue. */
export interface Due extends Offer {
  generation: number
  turn: number
}

export async function offerWork(scope: Scope, offers: readonly Offer[], versions: Versions): Promise<void> {
  if (offers.length === 0) return
  await writing(scope, tx => storeOffers(scope.tables, tx, placed(offers, [tx.mine], tx), versions))
}

/** Offers with their turns: those of shared stages once, others in each of the generations. */
export function placed(offers: readonly Offer[], generations: readonly number[], { turn }: Writing): Due[] {
  return offers.flatMap(offer => {
    const at = turn()
    return (isShared(offer.stage) ? [SHARED] : generations).map(generation => ({ ...offer, generation, turn: at }))
  })
}

/** Stores offers within a transaction, as if one after the other. */
export async function storeOffers(tables: Tables, tx: Writing, due: readonly Due[], versions: Versions): Promise<void> {
  for (const round of rounds(due)) await storeRound(tables, tx, round, versions)
}

/** One statement must not meet a subject twice: what is offered again waits for the next. */
function rounds(due: readonly Due[]): Due[][] {
  const found: Due[][] = []
  const times = new Map<string, number>()
  for (const each of due) {
    const key = storable(`${each.generation}\n${each.stage}\n${each.subject}`)
    const time = times.get(key) ?? 0
    times.set(key, time + 1)
    ;(found[time] ??= []).push(each)
  }
  return found
}

async function storeRound({ work }: Tables, { run }: Writing, due: Due[], versions: Versions): Promise<void> {
  const version = sql`coalesce((${JSON.stringify(versions)}::jsonb ->> known.stage)::int, 1)`
  // What changes nothing is left out first, so that it locks and writes nothing.
  await run(sql`
    INSERT INTO ${work} AS known (generation, stage, subject, input_hash, arrival, turn)
    SELECT * FROM unnest(
      ${due.map(({ generation }) => generation)}::int[],
      ${due.map(({ stage }) => stage)}::text[],
      ${due.map(({ subject }) => subject)}::text[],
      ${due.map(({ inputHash }) => inputHash)}::text[],
      ${due.map(({ arrival }) => arrival ?? null)}::bigint[],
      ${due.map(({ turn }) => turn)}::bigint[]
    ) AS given (generation, stage, subject, input_hash, arrival, turn)
    WHERE NOT EXISTS (
      SELECT FROM ${work} AS known
      WHERE known.generation = given.generation AND known.subject = given.subject AND known.stage = given.stage
        AND known.input_hash = given.input_hash AND (known.state = 'due' OR known.version = ${version})
    )
    ORDER BY given.generation, given.subject COLLATE "C", given.stage COLLATE "C"
    ON CONFLICT (generation, subject, stage) DO UPDATE SET
      input_hash = excluded.input_hash, state = 'due', attempts = 0, lease_until = NULL, lease_by = NULL,
      because = 'waiting', next_try = NULL, arrival = coalesce(excluded.arrival, known.arrival), turn = excluded.turn
    WHERE known.input_hash <> excluded.input_hash OR (known.state <> 'due' AND known.version <> ${version})`)
}
