/** One language's words for what a page says around an article. All lower case. */
export interface ChromeTable {
  /** Whole lines without marks at their ends: "advertisement", "share". */
  lines: ReadonlySet<string>
  /** What comes after a bare number in a count: "27 articles", "3 min read". */
  counted: ReadonlySet<string>
  /** Those of `counted` that a page says of what it gathered from others: "27 articles". */
  gathered: ReadonlySet<string>
  /** Beginnings of a line that leads to another page: "read more", "also read". */
  leadsAway: readonly string[]
  /** Whole lines after which nothing of the article comes: "related articles", "comments". */
  ends: ReadonlySet<string>
  /** Beginnings of lines that ask for something: "subscribe to", "sign up for". */
  asks: readonly string[]
  /** Beginnings of lines that say whose rights or picture it is: "all rights reserved", "photo:". */
  rights: readonly string[]
  /** Before the name of who made a picture: "photo:", "picture by". */
  pictured: readonly string[]
  /** Before an author's name. */
  by: readonly string[]
  /** Before a publication date. */
  published: readonly string[]
  /** Before the date of a change. */
  updated: readonly string[]
  /** Beginnings of a note of correction: "correction:". */
  corrected: readonly string[]
  /** Stems that together say a text was translated or made with AI help; a sentence needs one of each group. */
  made: { text: readonly string[]; translated: readonly string[]; machine: readonly string[] }
  /** Words by which a sentence points at its own text: "this", "the following". */
  itself: readonly string[]
  /** Stems that say a text was made: "written", "generated". */
  produced: readonly string[]
  /** Beginnings of a line that only says who translated a text or from what: "translated by". */
  translatedBy: readonly string[]
  /** Beginnings of a line that only says that a machine had part in it: "machine translation". */
  machineBy: readonly string[]
  /** Parts of a sentence by which a page hides its text behind payment. */
  paywall: readonly string[]
  /** Parts of a sentence by which a page asks for consent to cookies. */
  consent: readonly string[]
  /** Parts of a sentence by which a page asks whether a person is reading. */
  challenge: readonly string[]
  /** Parts of a sentence by which a page asks for its scripts to be allowed. */
  scripts: readonly string[]
  /** Words by which a headline says that it reports as things happen. */
  live: readonly string[]
}

export const NO_CHROME: ChromeTable = {
  lines: new Set(),
  counted: new Set(),
  gathered: new Set(),
  leadsAway: [],
  ends: new Set(),
  asks: [],
  rights: [],
  pictured: [],
  by: [],
  published: [],
  updated: [],
  corrected: [],
  made: { text: [], translated: [], machine: [] },
  itself: [],
  produced: [],
  translatedBy: [],
  machineBy: [],
  paywall: [],
  consent: [],
  challenge: [],
  scripts: [],
  live: [],
}

/** A table from lists written with `|` between the entries; what is missing is empty. */
export function chromeTable(lists: Partial<Record<ChromeList, string>>): ChromeTable {
  const list = (name: ChromeList): string[] =>
    (lists[name] ?? '')
      .split('|')
      .map(entry => entry.trim())
      .filter(Boolean)
  return {
    lines: new Set(list('lines')),
    counted: new Set(list('counted')),
    gathered: new Set(list('gathered')),
    leadsAway: list('leadsAway'),
    ends: new Set(list('ends')),
    asks: list('asks'),
    rights: list('rights'),
    pictured: list('pictured'),
    by: list('by'),
    published: list('published'),
    updated: list('updated'),
    corrected: list('corrected'),
    made: { text: list('madeText'), translated: list('translated'), machine: list('machine') },
    itself: list('itself'),
    produced: list('produced'),
    translatedBy: list('translatedBy'),
    machineBy: list('machineBy'),
    paywall: list('paywall'),
    consent: list('consent'),
    challenge: list('challenge'),
    scripts: list('scripts'),
    live: list('live'),
  }
}

type ChromeList = Exclude<keyof ChromeTable, 'made'> | 'madeText' | 'translated' | 'machine'
