/** One language's words for dates. */
export type DatesTable = Record<string, never>

export const NO_DATES: DatesTable = {}
