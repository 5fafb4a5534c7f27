import { AppError } from '../../domain/app-error.ts'

const GONE = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'EACCES'])
// https://www.postgresql.org/docs/current/errcodes-appendix.html
const CLOSED = /^(?:08...|57P0[1-5]|53300|25P03)$/
const SAID =
  /Connection terminated|connection error and is not queryable|timeout exceeded when trying to connect|Client was closed/i

const DROPPED = {
  message: 'Another process deleted this store.',
  next: 'Open it again.',
}

const TOLD: Record<string, { message: string; next: string }> = {
  '53100': {
    message: 'The disk of the database is full.',
    next: 'Free space, then start again: what was said to be done is stored.',
  },
  '28P01': { message: 'The database refuses the password.', next: 'Correct STEMMA_DATABASE_URL.' },
  '28000': { message: 'The database refuses the user.', next: 'Correct STEMMA_DATABASE_URL.' },
  '3D000': {
    message: 'The server has no database of this name.',
    next: 'Create it, or correct STEMMA_DATABASE_URL.',
  },
  '42501': {
    message: 'The user may not do this in the database.',
    next: 'Give the user of STEMMA_DATABASE_URL the right CREATE on the database.',
  },
  '42P01': DROPPED,
  '3F000': DROPPED,
  '25006': { message: 'The database is read-only.', next: 'Name the primary server in STEMMA_DATABASE_URL.' },
}

/** An error of the driver or the server; AppError `unavailable` where a person, or waiting, can mend it. */
export function asAppError(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof AppError) return error
  const code = codeOf(error)
  const told = TOLD[code]
  if (told) return new AppError('unavailable', `${told.message} (${error.message})`, { next: told.next, cause: error })
  if (!isLoss(error)) return error
  return new AppError('unavailable', `The database does not answer: ${error.message || code}.`, {
    next: 'See that the server runs; what was stored is safe, and the work goes on when it answers.',
    cause: error,
  })
}

/** Throws what kept us from connecting, as AppError `unavailable`. */
export function notConnected(error: unknown): never {
  const known = asAppError(error)
  if (known instanceof AppError) throw known
  throw new AppError('unavailable', `The database cannot be reached: ${(error as Error).message}.`, {
    next: 'See STEMMA_DATABASE_URL.',
    cause: error,
  })
}

function isLoss(error: Error): boolean {
  const code = codeOf(error)
  return GONE.has(code) || CLOSED.test(code) || SAID.test(error.message)
}

/** True where the same transaction may pass when it is tried again: a deadlock, or another was quicker. */
export const isConflict = (error: unknown): boolean =>
  error instanceof Error && ['40001', '40P01'].includes(codeOf(error))

const codeOf = (error: Error): string => String((error as { code?: unknown }).code ?? '')
