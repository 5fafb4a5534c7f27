/** One language's words for names. */
export type NamesTable = Record<string, never>

export const NO_NAMES: NamesTable = {}
