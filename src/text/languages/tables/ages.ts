/** How a language writes a person's age; every pattern is global and has the group `age`, digits. */
export interface AgesTable {
  /** Says by itself that somebody is so old: "âgé de 34 ans", "34歳". `who` is the word for the person, where the pattern holds it. */
  sure: readonly RegExp[]
  /** An age only beside a word for a person or a person's name: "un homme de 34 ans", "der 34-jährige Mann". */
  beside: readonly RegExp[]
}

export const NO_AGES: AgesTable = { sure: [], beside: [] }
