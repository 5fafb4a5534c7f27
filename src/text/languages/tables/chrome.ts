/** One language's words for chrome. */
export interface ChromeTable {}

export const NO_CHROME: ChromeTable = {}
