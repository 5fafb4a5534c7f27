/** One language's words for dates. */
export interface DatesTable {}

export const NO_DATES: DatesTable = {}
