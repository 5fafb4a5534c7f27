import { languageTable } from '../../../text/languages/language.ts'
import { stem } from '../../../text/stems.ts'
import { type Token, tokens } from '../../../text/tokens.ts'
import { folded } from '../../../text/words.ts'
import { type CheckWords, checkWords } from './check-words.ts'
import { isFunctionWord } from './function-words.ts'

/** A word of a sentence as it is compared. */
export interface Word {
  text: string
  start: number
  end: number
  folded: string
  /** What it is compared by: what is counted with it, the group of words that it belongs to, or its stem. */
  key: string
  capital: boolean
  /** First of its sentence, or behind a mark after which any word may have a capital. */
  opens: boolean
  /** Carries content: no function word, no number, no date. */
  isContent: boolean
  /** Part of a number or a date. */
  isTaken: boolean
}

const GROUPS = new Map<string, ReadonlyMap<string, string>>()

/** The words of a text; those within `taken` (numbers and dates) carry no content of their own. */
export function readWords(text: string, language: string, taken: readonly { start: number; end: number }[]): Word[] {
  const groups = groupsOf(language)
  const list = tokens(text, language)
  return list.flatMap((token, at): Word[] => {
    if (token.kind === 'mark') return []
    const plain = folded(token.text)
    const isTaken = taken.some(({ start, end }) => token.start < end && token.end > start)
    const isContent = !isTaken && token.kind === 'word' && plain.length > 1 && !isCommon(plain, language)
    return [
      {
        ...placeOf(token),
        folded: plain,
        key: keyOf(token, plain, language, groups),
        capital: token.capital,
        opens: opens(list, at),
        isContent,
        isTaken,
      },
    ] // prettier-ignore
  })
}

/** Elided words carry their own: "l'accident", "qu'il". */
const isCommon = (plain: string, language: string): boolean =>
  [plain, plain.replace(ELIDED, ''), plain.replace(/'$/, '')].some(each => isFunctionWord(each, language))

const placeOf = ({ text, start, end }: Token) => ({ text, start, end })

function opens(list: readonly Token[], at: number): boolean {
  const before = list[at - 1]
  return list[at].first || before === undefined || /^[“”"„«»‹›:;([–—]$/.test(before.text)
}

/** Elided words before another: "l'accident", "qu'il". */
const ELIDED = /^(?:l|d|qu|n|s|j|c|m|t|jusqu|lorsqu|puisqu)['’](?=\p{L}{2})/u
/** What German puts before the stem of a participle, with or without the particle of its verb: "gezahlt", "abgelehnt". */
const PARTICIPLE =
  /^(?:ab|an|auf|aus|bei|ein|fest|her|hin|los|mit|nach|nieder|vor|weg|weiter|zu|zurück|zusammen)?ge(?=\p{L}{3})/u
const PARTICLE = /^(?:ab|an|auf|aus|fest|nieder|zurück|zusammen)(?=\p{L}{4})/u

// Stems are cut from words with their accents, which tell endings apart.
function keyOf(
  { lower, capital }: Token,
  plain: string,
  language: string,
  groups: ReadonlyMap<string, string>,
): string {
  const bare = lower.replace(ELIDED, '')
  const group = groups.get(plain.replace(ELIDED, '')) ?? groups.get(plain)
  if (group !== undefined) return group
  const isVerb = language.startsWith('de') && !capital
  const root = isVerb ? bare.replace(PARTICIPLE, '').replace(PARTICLE, '') : bare
  return folded(stem(root, language))
}

/** Words with the name of the group of which one may stand for another. */
function groupsOf(language: string): ReadonlyMap<string, string> {
  const code = language.split('-', 1)[0]
  let known = GROUPS.get(code)
  if (!known) GROUPS.set(code, (known = madeGroups(language, checkWords(language))))
  return known
}

function madeGroups(language: string, words: CheckWords | undefined): ReadonlyMap<string, string> {
  const { counts } = languageTable(language)
  const groups = new Map<string, string>()
  for (const forms of [counts.done, counts.doing, counts.undergone, counts.nouns]) {
    for (const [measure, list] of Object.entries(forms ?? {})) {
      for (const form of String(list)
        .split(',')
        .map(each => folded(each.trim()))) // prettier-ignore
        if (/^[\p{L}'-]+$/u.test(form)) groups.set(form, `${COUNTED}${measure}`)
    }
  }
  for (const word of words?.saying ?? []) groups.set(word, SAID)
  for (const word of words?.people ?? []) groups.set(word, PEOPLE)
  for (const [nth, alike] of (words?.alike ?? []).entries()) {
    const name = alike.map(word => groups.get(word)).find(Boolean) ?? `alike:${nth}`
    for (const word of alike) groups.set(word, name)
  }
  return groups
}

/** Beginning of the keys of words for what happened to those who are counted. */
export const COUNTED = 'counted:'
/** Key of every word of bare saying. */
export const SAID = 'saying'
/** Key of every word for human beings. */
export const PEOPLE = 'people'
