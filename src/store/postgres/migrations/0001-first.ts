import { type Kysely, type Migration, sql } from 'kysely'

// Columns that sort, or are compared with what JavaScript sorted, are in code point order.
const statements = (s: string): string[] => [
  `CREATE TABLE ${s}.content (
    hash text COLLATE "C" PRIMARY KEY,
    codec text NOT NULL,
    size integer NOT NULL,
    bytes bytea NOT NULL
  )`,
  // The bytes are compressed already.
  `ALTER TABLE ${s}.content ALTER bytes SET STORAGE EXTERNAL`,
  `CREATE TABLE ${s}.document (
    arrival bigint PRIMARY KEY,
    id text NOT NULL,
    url text COLLATE "C" NOT NULL,
    hash text COLLATE "C" NOT NULL REFERENCES ${s}.content,
    final_url text,
    fetched_at text NOT NULL,
    status integer NOT NULL,
    content_type text,
    link text
  )`,
  `CREATE INDEX document_url ON ${s}.document (url, arrival)`,
  `CREATE INDEX document_hash ON ${s}.document (hash)`,
  `CREATE TABLE ${s}.link (url text COLLATE "C" PRIMARY KEY, link text NOT NULL)`,
  `CREATE TABLE ${s}.poll (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    feed text COLLATE "C" NOT NULL,
    at text NOT NULL,
    status integer NOT NULL,
    items integer NOT NULL,
    fresh integer NOT NULL,
    because text NOT NULL
  )`,
  `CREATE INDEX poll_feed ON ${s}.poll (feed, id)`,
  `CREATE TABLE ${s}.kept (
    kind text COLLATE "C" NOT NULL,
    key text COLLATE "C" NOT NULL,
    seq bigint GENERATED ALWAYS AS IDENTITY,
    value text,
    PRIMARY KEY (kind, key)
  )`,
  `CREATE INDEX kept_seq ON ${s}.kept (kind, seq)`,
  `CREATE TABLE ${s}.tombstone (
    kind text COLLATE "C" NOT NULL,
    hash text COLLATE "C" NOT NULL,
    seq bigint GENERATED ALWAYS AS IDENTITY,
    words integer NOT NULL,
    at text NOT NULL,
    reason text NOT NULL,
    PRIMARY KEY (kind, hash)
  )`,
  `CREATE TABLE ${s}.counter (name text PRIMARY KEY, value bigint NOT NULL) WITH (fillfactor = 10)`,
  `INSERT INTO ${s}.counter VALUES ('arrival', 0), ('epoch', 0)`,
  `CREATE TABLE ${s}.generation (
    number integer PRIMARY KEY,
    state text NOT NULL CHECK (state IN ('shared', 'current', 'building', 'gone')),
    versions text NOT NULL,
    started_at timestamptz NOT NULL DEFAULT now()
  )`,
  `CREATE UNIQUE INDEX generation_one ON ${s}.generation (state) WHERE state IN ('shared', 'current', 'building')`,
  `INSERT INTO ${s}.generation VALUES (0, 'shared', '{}'), (1, 'current', '{}')`,
  // Subjects come first in the keys of work and outputs: many are looked up at once, and by every stage of one.
  // A value is the first of a block: a transaction numbers what it stores without asking again.
  `CREATE SEQUENCE ${s}.turns INCREMENT 1048576`,
  `CREATE SEQUENCE ${s}.workers AS integer CYCLE`,
  `CREATE TABLE ${s}.work (
    generation integer NOT NULL,
    stage text COLLATE "C" NOT NULL,
    subject text COLLATE "C" NOT NULL,
    input_hash text NOT NULL,
    version integer NOT NULL DEFAULT 0,
    state text NOT NULL DEFAULT 'due' CHECK (state IN ('due', 'done', 'refused', 'failed')),
    attempts integer NOT NULL DEFAULT 0,
    lease_until timestamptz,
    lease_by integer,
    because text NOT NULL DEFAULT 'waiting',
    next_try timestamptz,
    arrival bigint,
    turn bigint NOT NULL,
    put_at timestamptz NOT NULL DEFAULT 'epoch',
    PRIMARY KEY (subject, stage, generation)
  ) WITH (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.05, autovacuum_analyze_scale_factor = 0.05)`,
  `CREATE INDEX work_due ON ${s}.work (generation, stage, turn) WHERE state = 'due'`,
  `CREATE INDEX work_arrival ON ${s}.work (generation, stage, arrival NULLS FIRST, turn) WHERE state = 'due'`,
  `CREATE INDEX work_scheduled ON ${s}.work (generation, stage, next_try) WHERE state <> 'due' AND next_try IS NOT NULL`,
  `CREATE INDEX work_trouble ON ${s}.work (generation, state, turn) WHERE state IN ('refused', 'failed')`,
  `CREATE TABLE ${s}.output (
    generation integer NOT NULL,
    stage text COLLATE "C" NOT NULL,
    subject text COLLATE "C" NOT NULL,
    seq bigint NOT NULL,
    hash bytea NOT NULL,
    codec text NOT NULL,
    value bytea NOT NULL,
    grp text COLLATE "C",
    card text,
    rank double precision,
    PRIMARY KEY (subject, stage, generation)
  ) WITH (autovacuum_vacuum_scale_factor = 0.05, autovacuum_analyze_scale_factor = 0.05)`,
  `ALTER TABLE ${s}.output ALTER value SET STORAGE EXTERNAL`,
  `CREATE INDEX output_seq ON ${s}.output (generation, stage, seq)`,
  `CREATE INDEX output_group ON ${s}.output (generation, stage, grp, seq) WHERE grp IS NOT NULL`,
  `CREATE INDEX output_card ON ${s}.output (generation, stage, rank DESC, subject) WHERE card IS NOT NULL`,
]

/** Archive, kept and derived data as they were first laid out. */
export const first = (schema: string): Migration => ({
  async up(db: Kysely<unknown>) {
    for (const statement of statements(`"${schema}"`)) await sql.raw(statement).execute(db)
  },
})
