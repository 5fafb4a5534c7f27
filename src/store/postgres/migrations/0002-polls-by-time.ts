import { type Kysely, type Migration, sql } from 'kysely'

/** Who could be reached at a time is asked of all feeds at once. */
export const pollsByTime = (schema: string): Migration => ({
  async up(db: Kysely<unknown>) {
    await sql.raw(`CREATE INDEX poll_at ON "${schema}".poll (at COLLATE "C")`).execute(db)
  },
})
