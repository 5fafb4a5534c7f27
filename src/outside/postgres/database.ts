import type pg from 'pg'

/** A running PostgreSQL. */
export interface Database {
  /** What `pg.Pool` takes. */
  connection: pg.PoolConfig
  /** One sentence: which server, whose, which version, where the data are. */
  about: string
  /** Whether it is run by Stemma. */
  ours: boolean
  /** Gives up our use of it; the last user stops a server that is ours. Close pools first. */
  close(): Promise<void>
}

export interface DatabaseSettings {
  /** `STEMMA_DATABASE_URL` */
  databaseUrl?: string
  /** `STEMMA_POSTGRES_BIN` */
  postgresBin?: string
  /** Data folder, absolute. */
  data: string
  log(event: string, fields?: Record<string, unknown>): void
}
