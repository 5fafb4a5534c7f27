import { hash32 } from '../../text/word-hashes.ts'
import { ascii } from '../../text/transliteration.ts'
import { type CalendarWord, calendarWord } from './named-days.ts'
import { keyNumber } from './rarity.ts'
import type { Term } from './terms.ts'

/** All that a word says by itself, whatever stands around it: found out once, since news repeats its words. */
export interface KnownWord {
  term: Term
  /** The keys of the term as numbers; 0 where there is none. */
  own: number
  bridge: number
  meant: readonly { key: number; weight: number }[]
  isCapital: boolean
  isNumber: boolean
  /** The hash of its lower case. */
  hash: number
  /** As it stands in the key of a full name; empty without a capital. */
  plain: string
  /** What it can be in a date. */
  calendar: CalendarWord
}

const CAPITAL = /^\p{Lu}/u
const UNGLOSSED: KnownWord['meant'] = []

/** What there is to know of a word of a language that stands for this term. */
export function known(word: string, language: string, term: Term): KnownWord {
  const isCapital = CAPITAL.test(word)
  return {
    term,
    own: term.own === null ? 0 : keyNumber(term.own),
    bridge: term.bridge === null ? 0 : keyNumber(term.bridge),
    meant: term.meant.length === 0 ? UNGLOSSED : term.meant.map(([key, weight]) => ({ key: keyNumber(key), weight })),
    isCapital,
    isNumber: term.bridge?.startsWith('#:') === true,
    hash: hash32(word.toLowerCase()) | 0,
    plain: isCapital ? ascii(word) : '',
    calendar: calendarWord(word, language),
  }
}
