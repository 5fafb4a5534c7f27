import { AppError } from '../domain/app-error.ts'

const TROUBLES: Record<string, { says: string; next: string }> = {
  ENOENT: { says: 'does not exist', next: 'See that the path is right.' },
  ENOTDIR: { says: 'lies below something that is no folder', next: 'Give another path.' },
  EISDIR: { says: 'is a folder', next: 'Give the path of a file in it.' },
  EACCES: { says: 'may not be used by this user', next: 'Give another path, or the right to this one.' },
  EPERM: { says: 'may not be used by this user', next: 'Give another path, or the right to this one.' },
  EROFS: { says: 'lies on a disk that is read-only', next: 'Give another path.' },
  ENOSPC: { says: 'does not fit: the disk is full', next: 'Free space, or give a path on another disk.' },
  EDQUOT: { says: 'does not fit: the quota of this user is used up', next: 'Free space, or give another path.' },
  EFBIG: { says: 'is larger than this disk or user may have files', next: 'Give a path on another disk.' },
  EIO: { says: 'cannot be reached: the disk fails', next: 'Give a path on another disk, and look after this one.' },
  EMFILE: { says: 'cannot be opened: this user has too many files open', next: 'Close some, or raise ulimit -n.' },
}

/** What the system said of a file, as an AppError where a person can mend it. */
export function fileTrouble(error: unknown, file: string): unknown {
  const known = TROUBLES[(error as NodeJS.ErrnoException).code ?? '']
  if (!known || error instanceof AppError) return error
  return new AppError('unreadable', `${file} ${known.says}.`, { next: known.next, cause: error })
}
