import { closeSync, openSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Account } from './account.ts'

/** How a program that we start names a folder. */
export interface Way {
  path: string
  /** To be handed on as the program's fourth stream and so on. */
  handles: number[]
  /** To be called when the program has been started. */
  close(): void
}

/**
 * The way to a folder: its path, or where the program's account may not walk there (the folder lies in root's own home,
 * say) an open handle of the folder, which Linux lets a program name as a path.
 */
export function openWay(folder: string, isClosed: boolean): Way {
  if (!isClosed) return { path: folder, handles: [], close: () => {} }
  const handle = openSync(folder, 'r')
  return { path: '/proc/self/fd/3', handles: [handle], close: () => closeSync(handle) }
}

/** The folder above a path that an account may not walk through, if there is one. */
export async function closedFolder(path: string, account: Account): Promise<string | undefined> {
  if (account.uid === undefined) return undefined
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const { mode, uid } = await stat(folder)
    if (!mayWalk(mode, uid, account)) return folder
    if (folder === dirname(folder)) return undefined
  }
}

/** Whether an account may walk through a folder of this mode and owner. */
export const mayWalk = (mode: number, owner: number, { uid }: Account): boolean =>
  (mode & 0o001) !== 0 || (owner === uid && (mode & 0o100) !== 0)
