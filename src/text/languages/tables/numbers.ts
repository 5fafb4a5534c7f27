/** One language's words for numbers. */
export interface NumbersTable {}

export const NO_NUMBERS: NumbersTable = {}
