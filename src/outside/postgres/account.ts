import { chown, stat } from 'node:fs/promises'

/** The user and group that the server runs as; empty where it runs as whoever started Stemma. */
export interface Account {
  uid?: number
  gid?: number
}

// "nobody" on every Unix; PostgreSQL refuses to run as root.
const NOBODY = 65534

const isRoot = (): boolean => process.getuid?.() === 0

/** Who runs the server over a data folder: ourselves, or where we are root, the folder's owner or else nobody. */
export async function serverAccount(folder: string): Promise<Account> {
  if (!isRoot()) return {}
  const found = await stat(folder).catch(() => undefined)
  return found && found.uid !== 0 ? { uid: found.uid, gid: found.gid } : { uid: NOBODY, gid: NOBODY }
}

/** Gives a file or folder to the account, where we are root. */
export async function giveTo(account: Account, path: string): Promise<void> {
  if (account.uid !== undefined && account.gid !== undefined) await chown(path, account.uid, account.gid)
}
