/** One language's words for names. */
export interface NamesTable {}

export const NO_NAMES: NamesTable = {}
