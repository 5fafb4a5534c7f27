import { sql } from 'kysely'
import type { Made, Outcome } from '../cellar.ts'
import { type OutputText, textOf } from './output-text.ts'
import { type Due, placed, storeOffers, type Versions } from './offer-work.ts'
import { storable } from './run.ts'
import { isShared, SHARED, type Scope, type Writing, writing } from './scope.ts'
import { keyOf, storeOutputs } from './store-outputs.ts'

/** Stores outcomes in one transaction, as if one after the other; answers the subjects whose output changed. */
export async function putOutcomes(scope: Scope, outcomes: readonly Outcome[], versions: Versions): Promise<string[]> {
  if (outcomes.length === 0) return []
  const texts = new Map(
    outcomes.flatMap(each => (each.state === 'failed' ? [] : [[each, textOf(each.output)] as const])),
  )
  return writing(scope, async tx => {
    const changed: string[] = []
    for (const part of independent(outcomes)) changed.push(...(await putPart(scope, tx, part, texts, versions)))
    return changed
  })
}

/** Parts in which no outcome is about a subject that an earlier one is about, or makes due. */
function independent(outcomes: readonly Outcome[]): Outcome[][] {
  const parts: Outcome[][] = []
  let met = new Set<string>()
  for (const outcome of outcomes) {
    if (parts.length === 0 || met.has(keyOf(outcome))) {
      parts.push([])
      met = new Set()
    }
    parts.at(-1)!.push(outcome)
    for (const each of [outcome, ...(outcome.offers ?? [])]) met.add(keyOf(each))
  }
  return parts
}

async function putPart(
  scope: Scope,
  tx: Writing,
  outcomes: Outcome[],
  texts: ReadonlyMap<Outcome, OutputText>,
  versions: Versions,
): Promise<string[]> {
  const turns = outcomes.map(({ stage, offers }) => ({
    turn: tx.turn(),
    // Whatever looking and fetching make due, every generation has to walk.
    due: placed(offers ?? [], isShared(stage) ? tx.living : [tx.mine], tx),
  }))
  const kept = await settle(scope, tx, outcomes, turns)
  const isKept = (outcome: Outcome) => kept.get(keyOf(outcome)) === storable(outcome.inputHash)
  const made = outcomes.flatMap((outcome, at) => {
    const text = texts.get(outcome)
    return text && outcome.state !== 'failed' && isKept(outcome)
      ? [{ ...text, ...about(tx, outcome), ...turns[at] }]
      : []
  })
  const changed = await storeOutputs(scope, tx, made)
  const due: Due[] = turns.flatMap((each, at) => (isKept(outcomes[at]) ? each.due : []))
  await storeOffers(scope.tables, tx, due, versions)
  return changed
}

const generationIn = (tx: Writing, stage: string): number => (isShared(stage) ? SHARED : tx.mine)

const about = (tx: Writing, { stage, subject, group, card }: Made) => ({
  generation: generationIn(tx, stage),
  stage,
  subject,
  group: group ?? null,
  card: card ? JSON.stringify(card.value) : null,
  rank: card?.rank ?? null,
})

/** Writes what became of the work; answers the input that each subject has now. */
async function settle(
  { tables: { work }, now }: Scope,
  tx: Writing,
  outcomes: Outcome[],
  turns: { turn: number }[],
): Promise<Map<string, string>> {
  const isSame = sql`known.input_hash = excluded.input_hash`
  const set = (column: string) =>
    sql`${sql.id(column)} = CASE WHEN ${isSame} THEN ${sql.id('excluded', column)} ELSE ${sql.id('known', column)} END`
  const rows = await tx.run(sql<{ stage: string; subject: string; input_hash: string }>`
    WITH now AS MATERIALIZED (SELECT ${now()} AS at)
    INSERT INTO ${work} AS known
      (generation, stage, subject, input_hash, version, state, because, next_try, turn, put_at)
    SELECT generation, stage, subject, input_hash, version, state, because,
      (SELECT at FROM now) + again * interval '1 millisecond', turn, (SELECT at FROM now)
    FROM unnest(
      ${outcomes.map(({ stage }) => generationIn(tx, stage))}::int[],
      ${outcomes.map(({ stage }) => stage)}::text[],
      ${outcomes.map(({ subject }) => subject)}::text[],
      ${outcomes.map(({ inputHash }) => inputHash)}::text[],
      ${outcomes.map(({ version }) => version)}::int[],
      ${outcomes.map(({ state }) => state)}::text[],
      ${outcomes.map(({ because }) => because)}::text[],
      ${outcomes.map(({ againMs }) => againMs ?? null)}::float8[],
      ${turns.map(({ turn }) => turn)}::bigint[]
    ) AS given (generation, stage, subject, input_hash, version, state, because, again, turn)
    ORDER BY generation, subject COLLATE "C", stage COLLATE "C"
    ON CONFLICT (generation, subject, stage) DO UPDATE SET
      lease_until = NULL, lease_by = NULL,
      ${sql.join(['version', 'state', 'because', 'next_try', 'put_at'].map(set))},
      attempts = CASE WHEN ${isSame} AND excluded.state <> 'failed' THEN 0 ELSE known.attempts END
    RETURNING stage, subject, input_hash`)
  return new Map(rows.map(row => [keyOf(row), row.input_hash]))
}
