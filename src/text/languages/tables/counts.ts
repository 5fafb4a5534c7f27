/** One language's words for counts. */
export interface CountsTable {}

export const NO_COUNTS: CountsTable = {}
