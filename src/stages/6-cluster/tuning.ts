/**
 * The numbers that decide, in one place: one configuration for every kind of input. Tuned by hand on our
 * halves of the benchmarks; they are thresholds and weights of families of evidence, not weights of words.
 */
export const TUNING = {
  /** How much a word counts in the headline, in the lead, as part of a name, and two capitalised words in a row. */
  title: 1.4,
  lead: 80,
  leadWeight: 2.5,
  name: 2.2,
  fullName: 0.7,
  /** Characters of the text that are read: background stands at the end. */
  bodyChars: 1800,
  /** Letters of a word's sound that stand for it across languages. */
  soundLetters: 5,
  /** Keys kept of one article, in its own words and across languages. */
  vectorKeys: 120,
  /** Documents that the weights of words assume before any was read. */
  prior: 20,
  /** A story must be this near, on a scale on which the learned weights alone would ask for 0.5. */
  join: 0.4,
  joinUndated: 0.28,
  /** Where the article has the name by which the story is known. */
  joinNamed: 0.05,
  /** Nothing is joined that is less alike in words, across languages and in its headline. */
  leastShared: 0.04,
  /** Days after which a story is old and topic words join nothing to it. */
  freshDays: 3,
  /** Live window. */
  liveHours: 72,
  liveArticles: 20000,
  /** A key that more live articles hold finds nobody. */
  maxHolders: 150,
  candidates: 40,
  lookedAt: 5,
  profileKeys: 160,
}
