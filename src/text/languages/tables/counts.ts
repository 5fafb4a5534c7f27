/** One language's words for counts. */
export type CountsTable = Record<string, never>

export const NO_COUNTS: CountsTable = {}
