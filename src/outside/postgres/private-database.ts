import type { Database, DatabaseSettings } from './database.ts'
import { openPlace } from './place.ts'
import { useServer } from './use-server.ts'

/** A database that Stemma runs in its data folder: joined where it runs, started where it does not. */
export async function privateDatabase(settings: DatabaseSettings): Promise<Database> {
  const place = await openPlace(settings.data)
  const { entered, close } = await useServer(place, settings)
  const { address, record } = entered
  return {
    // An environment that asks for TLS (PGSSLMODE) means other servers.
    connection: { ...address, user: 'stemma', database: 'stemma', ssl: false },
    about: `PostgreSQL ${record.version}, run by Stemma from ${record.origin}, its data in ${record.cluster}.`,
    ours: true,
    close,
  }
}
