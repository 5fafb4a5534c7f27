import type { Origin, Role } from './article.ts'

/** What trace decided about one article. `reportId` is null for a digest and a press release, and for nothing else. */
export interface Trace {
  id: string
  role: Role
  reportId: string | null
  /** The report that this rewrite is based on. */
  basedOn?: string
  /** Whose words they are, where they are not this outlet's own. */
  origin?: Origin
  because: string
}

/** One independent piece of reporting, with everybody who carried it. */
export interface Report {
  id: string
  /** Article id of the text that speaks for the report. */
  lead: string
  origin?: Origin
  basedOn?: string
  /** Article ids, without the lead. */
  carriers: string[]
  because: string
}
