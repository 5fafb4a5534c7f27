/** One language's words for chrome. */
export type ChromeTable = Record<string, never>

export const NO_CHROME: ChromeTable = {}
