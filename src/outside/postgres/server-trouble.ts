import { AppError } from '../../domain/app-error.ts'

interface Trouble {
  sign: RegExp
  says(data: string): string
  next: string
}

const TROUBLES: readonly Trouble[] = [
  {
    sign: /ENOSPC|No space left on device|EDQUOT|quota exceeded|Check free disk space/i,
    says: data => `There is no space left for the database in ${data}.`,
    next: 'Free some space on that disk, then start again: what was said to be done is kept.',
  },
  {
    sign: /EROFS|Read-only file system/i,
    says: data => `The data folder ${data} is on a disk that cannot be written.`,
    next: 'Set STEMMA_DATA to a folder that can be written.',
  },
  {
    sign: /EACCES|EPERM|Permission denied|Operation not permitted|has wrong ownership/i,
    says: data => `The data folder ${data} cannot be used by this user.`,
    next: 'Start Stemma as the user that it belongs to, or set STEMMA_DATA to another folder.',
  },
  {
    sign: /ENOTDIR|EEXIST/,
    says: data => `The data folder ${data} cannot be made: a file is in its way.`,
    next: 'Set STEMMA_DATA to another folder.',
  },
  {
    sign: /Cannot allocate memory|could not (?:map anonymous|create) shared memory/i,
    says: () => 'There is not enough memory for the database (about 200 MB).',
    next: 'End other programs, or set STEMMA_DATABASE_URL to a PostgreSQL on another machine.',
  },
  {
    sign: /administrative permissions is not permitted/i,
    says: () => 'PostgreSQL does not run for an administrator.',
    next: 'Start Stemma from a window that was not opened as administrator.',
  },
  {
    sign: /pre-existing shared memory block/i,
    says: data => `Processes of an earlier server still use the database in ${data}.`,
    next: 'Wait until they have ended, or end them: they are called postgres.',
  },
  {
    sign: /database files are incompatible with server/i,
    says: data => `The database in ${data} was made by a PostgreSQL that the present one cannot read.`,
    next: 'Set STEMMA_POSTGRES_BIN to the programs that made it, run `stemma backup <file>`, then restore it here.',
  },
]

/** What the system or the server said, as an AppError with the next step. An AppError stays as it is. */
export function serverTrouble(error: Error, data: string, log?: string): AppError {
  if (error instanceof AppError) return error
  const known = TROUBLES.find(trouble => trouble.sign.test(error.message))
  if (known) return new AppError('unavailable', known.says(data), { next: known.next, cause: error })
  return new AppError('unavailable', `The database in ${data} cannot be started: ${error.message}`, {
    next: log ? `Look at the end of ${log}.` : 'Set STEMMA_DATA to another folder.',
    cause: error,
  })
}
