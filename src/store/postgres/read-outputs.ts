import { sql } from 'kysely'
import type { Group } from '../cellar.ts'
import { outputOf, type StoredText } from './output-text.ts'
import { generationOf, isReplaced, isShared, SHARED, type Scope, writing } from './scope.ts'

/** The outputs of these subjects; those that have none are missing. */
export async function outputsOf<Out>(
  scope: Scope,
  stage: string,
  subjects: readonly string[],
): Promise<Map<string, Out>> {
  if (subjects.length === 0) return new Map()
  const rows = await scope.run(sql<{ subject: string } & StoredText>`
    SELECT subject, codec, value FROM ${scope.tables.output}
    WHERE generation = ${generationOf(scope, stage)} AND stage = ${stage} AND subject = ANY(${[...subjects]}::text[])`)
  return new Map(rows.map(row => [row.subject, outputOf<Out>(row)]))
}

const BATCH = 200

interface OutputRow extends StoredText {
  seq: number | null
  subject: string
  generation: number | null
}

/** Every output of a stage, read in batches. Throws AppError `unavailable` where the generation ends meanwhile. */
export async function* outputsIn<Out>(scope: Scope, stage: string): AsyncGenerator<[subject: string, output: Out]> {
  const bound = await boundTo(scope)
  let after = -1
  for (;;) {
    const rows = await bound.run(batchAfter(bound, stage, after))
    for (const row of rows) {
      const { seq, subject, generation } = row
      if (generation === null && !isShared(stage)) throw isReplaced(bound.generation as number)
      if (seq === null) continue
      after = seq
      yield [subject, outputOf<Out>(row)]
    }
    if (rows.filter(({ seq }) => seq !== null).length < BATCH) return
  }
}

/** A scope that stays with the generation that is current now. */
export async function boundTo(scope: Scope): Promise<Scope & { generation: number }> {
  if (scope.generation !== 'current') return { ...scope, generation: scope.generation }
  const [{ number }] = await scope.run(sql<{ number: number }>`
    SELECT number FROM ${scope.tables.generation} WHERE state = 'current'`)
  return { ...scope, generation: number }
}

/** A batch that also says, in the same moment, whether the generation still lives. */
const batchAfter = (scope: Scope & { generation: number }, stage: string, after: number) => sql<OutputRow>`
  SELECT page.*, living.generation FROM (
    SELECT (SELECT number FROM ${scope.tables.generation} WHERE number = ${scope.generation} AND state <> 'gone')
      AS generation
  ) AS living LEFT JOIN (
    SELECT seq, subject, codec, value FROM ${scope.tables.output}
    WHERE generation = ${generationOf(scope, stage)} AND stage = ${stage} AND seq > ${after}
    ORDER BY seq LIMIT ${BATCH}
  ) AS page ON true
  ORDER BY seq`

/** Subjects whose outputs belong to each group, the one first made first. */
export async function membersOf(
  scope: Scope,
  stage: string,
  groups: readonly string[],
): Promise<Map<string, string[]>> {
  const rows = await scope.run(sql<{ grp: string; subjects: string[] }>`
    SELECT grp, array_agg(subject ORDER BY seq) AS subjects FROM ${scope.tables.output}
    WHERE generation = ${generationOf(scope, stage)} AND stage = ${stage} AND grp = ANY(${[...groups]}::text[])
    GROUP BY grp`)
  return new Map(rows.map(({ grp, subjects }) => [grp, subjects]))
}

/** Of each group the subjects whose outputs were first made last, at most `most`, the last one first. */
export async function newestOf(
  scope: Scope,
  stage: string,
  groups: readonly string[],
  most: number,
): Promise<Map<string, string[]>> {
  const rows = await scope.run(sql<{ grp: string; subjects: string[] }>`
    SELECT asked.grp, array_agg(last.subject ORDER BY last.seq DESC) AS subjects
    FROM unnest(${[...new Set(groups)]}::text[]) AS asked (grp) CROSS JOIN LATERAL (
      SELECT subject, seq FROM ${scope.tables.output}
      WHERE generation = ${generationOf(scope, stage)} AND stage = ${stage} AND grp = asked.grp
      ORDER BY seq DESC LIMIT ${finite(most)}
    ) AS last
    GROUP BY asked.grp`)
  return new Map(rows.map(({ grp, subjects }) => [grp, subjects]))
}

/** The groups of a stage, or those of these names, in the order of their names, at most `most`. */
export async function groupsIn(scope: Scope, stage: string, most: number, names?: readonly string[]): Promise<Group[]> {
  const { output } = scope.tables
  const isOfStage = sql`generation = ${generationOf(scope, stage)} AND stage = ${stage}`
  const isAsked = names ? sql`grp = ANY(${[...names]}::text[])` : sql`grp IS NOT NULL`
  return scope.run(sql<Group>`
    SELECT each.name, each.size, (
      SELECT subject FROM ${output} WHERE ${isOfStage} AND grp = each.name ORDER BY seq DESC LIMIT 1
    ) AS last FROM (
      SELECT grp AS name, count(*) AS size FROM ${output} WHERE ${isOfStage} AND ${isAsked}
      GROUP BY grp ORDER BY grp LIMIT ${finite(most)}
    ) AS each ORDER BY each.name`)
}

/** One page of a stage's cards by rank, with how many there are in all. */
export async function cardsIn<Value>(
  scope: Scope,
  stage: string,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ total: number; cards: [subject: string, value: Value][] }> {
  const isCard = sql`generation = ${generationOf(scope, stage)} AND stage = ${stage} AND card IS NOT NULL`
  const { output } = scope.tables
  const [[{ total }], rows] = await Promise.all([
    scope.run(sql<{ total: number }>`SELECT count(*) AS total FROM ${output} WHERE ${isCard}`),
    scope.run(sql<{ subject: string; card: string }>`
      SELECT subject, card FROM ${output} WHERE ${isCard}
      ORDER BY rank DESC, subject LIMIT ${finite(limit)} OFFSET ${offset}`),
  ])
  return { total, cards: rows.map(({ subject, card }) => [subject, JSON.parse(card) as Value]) }
}

/** Cards of these subjects; those that have none are missing. */
export async function cardsOf<Value>(
  scope: Scope,
  stage: string,
  subjects: readonly string[],
): Promise<Map<string, Value>> {
  if (subjects.length === 0) return new Map()
  const rows = await scope.run(sql<{ subject: string; card: string }>`
    SELECT subject, card FROM ${scope.tables.output}
    WHERE generation = ${generationOf(scope, stage)} AND stage = ${stage} AND card IS NOT NULL
      AND subject = ANY(${[...subjects]}::text[])`)
  return new Map(rows.map(({ subject, card }) => [subject, JSON.parse(card) as Value]))
}

/** How many outputs a stage has, and to how many groups they belong. */
export async function tallyOf(scope: Scope, stage: string): Promise<{ outputs: number; groups: number }> {
  const isOfStage = sql`generation = ${generationOf(scope, stage)} AND stage = ${stage}`
  const { output } = scope.tables
  // From group to group along the index: there are fewer groups than outputs.
  const [tally] = await scope.run(sql<{ outputs: number; groups: number }>`
    WITH RECURSIVE each (grp) AS (
      SELECT (SELECT min(grp) FROM ${output} WHERE ${isOfStage} AND grp IS NOT NULL)
      UNION ALL
      SELECT (SELECT min(grp) FROM ${output} WHERE ${isOfStage} AND grp > each.grp) FROM each WHERE each.grp IS NOT NULL
    )
    SELECT (SELECT count(*) FROM ${output} WHERE ${isOfStage}) AS outputs, (SELECT count(grp) FROM each) AS groups`)
  return tally
}

/** A limit as SQL has it: none where it is infinite. */
export const finite = (limit: number) => sql`${Number.isFinite(limit) ? limit : null}::bigint`

/** Forgets outputs and work of subjects that no longer exist. */
export async function dropSubjects(scope: Scope, stage: string, subjects: readonly string[]): Promise<void> {
  if (subjects.length === 0) return
  const { work, output } = scope.tables
  await writing(scope, async ({ run, mine }) => {
    const isGone = sql`generation = ${isShared(stage) ? SHARED : mine}::int AND stage = ${stage}
      AND subject = ANY(${[...subjects]}::text[])`
    await run(sql`
      DELETE FROM ${work} WHERE ${isGone} AND subject IN
        (SELECT subject FROM ${work} WHERE ${isGone} ORDER BY subject FOR UPDATE)`)
    await run(sql`DELETE FROM ${output} WHERE ${isGone}`)
  })
}
