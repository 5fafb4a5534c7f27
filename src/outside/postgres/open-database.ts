import type { Database, DatabaseSettings } from './database.ts'
import { givenDatabase } from './given-database.ts'
import { privateDatabase } from './private-database.ts'

export { dataFolder } from './data-folder.ts'
export type { Database, DatabaseSettings } from './database.ts'

/**
 * The database of these settings: the one whose address is given, else one that Stemma runs over its data folder and
 * shares with every process that uses the same folder. Throws AppError with the next step.
 */
export async function openDatabase(settings: DatabaseSettings): Promise<Database> {
  return settings.databaseUrl ? givenDatabase(settings.databaseUrl, settings.log) : privateDatabase(settings)
}
