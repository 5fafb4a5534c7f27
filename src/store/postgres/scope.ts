import { type RawBuilder, sql } from 'kysely'
import { AppError } from '../../domain/app-error.ts'
import type { LockKeys } from './lock-keys.ts'
import { type Lend, type Run, runThrough, transaction } from './run.ts'
import type { Tables } from './tables.ts'

/** What every statement needs to know. */
export interface Scope {
  schema: string
  tables: Tables
  keys: LockKeys
  lend: Lend
  run: Run
  /** The time, as a fragment of SQL: the database's, or the injected one. */
  now(): RawBuilder<Date>
  /** The generation of derived data, by its number, or whichever is current at the time. */
  generation: number | 'current'
}

/** The same scope on another connection. */
export const onLoan = (scope: Scope, lend: Lend): Scope => ({ ...scope, lend, run: runThrough(lend) })

/** Generation of what belongs to all of them: looking and fetching are not derived from the archive. */
export const SHARED = 0

export const isShared = (stage: string): boolean => stage === 'discover' || stage === 'fetch'

/** The generation of a stage's rows, as a fragment of SQL. */
export function generationOf(scope: Scope, stage: string): RawBuilder<number> {
  return isShared(stage) ? sql<number>`${sql.lit(SHARED)}` : derived(scope)
}

/** The generation of derived rows, as a fragment of SQL. */
export function derived({ generation, tables }: Scope): RawBuilder<number> {
  if (generation !== 'current') return sql<number>`${generation}::int`
  return sql<number>`(SELECT number FROM ${tables.generation} WHERE state = 'current')`
}

/** A transaction that stores. Generations neither begin nor end while it runs. */
export interface Writing {
  run: Run
  /** The generation of this scope. */
  mine: number
  /** Every generation that derived data goes to when something arrives: the current one, and the one being built. */
  living: number[]
  /** All that have rows, the shared one among them. */
  all: number[]
  /** The next number in the order of offers and outputs. */
  turn(): number
}

interface State {
  turn: number
  number: number
  state: string
}

export function writing<Result>(scope: Scope, body: (writing: Writing) => Promise<Result>): Promise<Result> {
  // Whoever met another in its way has it to itself the next time, so that it does not meet one again.
  const opening = (conflicts: number) =>
    `SELECT pg_advisory_xact_lock${conflicts === 0 ? '_shared' : ''}(${scope.keys.generations}, 0); ${stateOf(scope.schema)}`
  return transaction<State, Result>(scope.lend, opening, (run, states) => body(asWriting(scope, run, states)))
}

/** The generations, as no transaction that stores sees them change. */
export const stateOf = (schema: string): string =>
  `SELECT number, state, (SELECT nextval('"${schema}".turns')) AS turn FROM "${schema}".generation ORDER BY number`

function asWriting({ generation }: Scope, run: Run, states: State[]): Writing {
  const living = states.filter(({ state }) => state === 'current' || state === 'building').map(({ number }) => number)
  const mine = generation === 'current' ? states.find(({ state }) => state === 'current')?.number : generation
  if (mine === undefined || !living.includes(mine)) throw isReplaced(mine)
  let next = states[0].turn
  return { run, mine, living, all: states.map(({ number }) => number), turn: () => next++ }
}

export const isReplaced = (generation: number | undefined): AppError =>
  new AppError('unavailable', `Generation ${generation} of the derived data was replaced meanwhile.`, {
    next: 'Take the work again: the new generation has it.',
  })
