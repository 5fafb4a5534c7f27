import { type Kind, missing } from '../outside/postgres/test-database.ts'

/** Why a test on a kind of PostgreSQL is left out; where the tests have to be complete it is not, and fails. */
export const unlessMissing = (kind: Kind): string | false => (process.env.CI ? false : missing(kind))
