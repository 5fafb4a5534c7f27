/** One language's words for numbers. */
export type NumbersTable = Record<string, never>

export const NO_NUMBERS: NumbersTable = {}
