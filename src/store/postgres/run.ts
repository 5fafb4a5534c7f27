import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type RawBuilder,
} from 'kysely'
import type pg from 'pg'
import { setTimeout as sleep } from 'node:timers/promises'
import { asAppError, isConflict } from './database-error.ts'

/** Runs one statement and answers its rows; rejects with AppError `unavailable` where the database is away. */
export type Run = <Row>(statement: RawBuilder<Row>) => Promise<Row[]>

/** Lends a connection that nobody else uses meanwhile. */
export type Lend = <Result>(use: (client: pg.ClientBase) => Promise<Result>) => Promise<Result>

const compiler = new Kysely<unknown>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: db => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
})

export function runOn(client: pg.ClientBase): Run {
  return async <Row>(statement: RawBuilder<Row>) => {
    const { sql, parameters } = statement.compile(compiler)
    try {
      return (await client.query(sql, parameters.map(parameter))).rows as Row[]
    } catch (error) {
      throw asAppError(error)
    }
  }
}

/** Every statement on a connection of its own. */
export const runThrough =
  (lend: Lend): Run =>
  statement =>
    lend(client => runOn(client)(statement))

/** Text as it is stored: any but U+0000, which becomes U+FFFD. */
export const storable = (text: string): string => (text.includes('\0') ? text.replaceAll('\0', '\ufffd') : text)

function parameter(value: unknown): unknown {
  if (typeof value === 'string') return storable(value)
  return Array.isArray(value) ? value.map(parameter) : value
}

const MOST_CONFLICTS = 5

/**
 * One transaction. `opening` are statements sent together with its begin, of which the last one's rows are handed to the
 * body. Both run again where another transaction was in the way; `opening` may depend on how often that happened.
 */
export async function transaction<Row, Result>(
  lend: Lend,
  opening: string | ((conflicts: number) => string),
  body: (run: Run, rows: Row[]) => Promise<Result>,
): Promise<Result> {
  for (let conflicts = 0; ; conflicts++) {
    try {
      return await lend(client => attempted(client, typeof opening === 'string' ? opening : opening(conflicts), body))
    } catch (error) {
      if (!isConflict(error) || conflicts === MOST_CONFLICTS) throw asAppError(error)
      await sleep(Math.random() * 20 * 2 ** conflicts)
    }
  }
}

async function attempted<Row, Result>(
  client: pg.ClientBase,
  opening: string,
  body: (run: Run, rows: Row[]) => Promise<Result>,
): Promise<Result> {
  try {
    const begun: unknown = await client.query(`BEGIN ISOLATION LEVEL READ COMMITTED; ${opening}`)
    const rows = (begun as { rows: Row[] }[]).at(-1)!.rows
    const result = await body(runOn(client), rows)
    await client.query('COMMIT')
    return result
  } catch (error) {
    // A connection that cannot roll back is gone, and its transaction with it.
    await client.query('ROLLBACK').catch(() => {})
    throw error
  }
}
