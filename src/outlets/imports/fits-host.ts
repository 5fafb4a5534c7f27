import { domainToUnicode } from 'node:url'
import { registrableDomain } from '../../text/hosts.ts'
import { sought } from '../directory/outlet-rows.ts'

/** Articles of languages whose newspapers have them in their names: the Reed is at reed.example. */
const ARTICLES = new Set('the a an le la les l el los las der die das den il lo gli i o os as de het al'.split(' '))

/** A name without articles, marks and letter case: two ways in which one name is written are the same. */
export const bareName = (name: string): string => wordsOf(name).join(' ')

/** A name of articles alone keeps them. */
function wordsOf(name: string): string[] {
  const words = sought(name).split(' ')
  const bare = words.filter(word => !ARTICLES.has(word))
  return bare.length > 0 ? bare : words
}

/**
 * How many words of a name a place does not hold, articles not counted: none of *The Reed Daily* at reeddaily.example or
 * rd.example, one at reed.example. Undefined where the place is not made of the name at all.
 */
export function wordsBeside(name: string, place: string): number | undefined {
  const [labels, ending] = labelsOf(place)
  const words = sought(name)
    .split(' ')
    .filter(word => word !== '' && !ending.has(word))
    .slice(0, MOST_WORDS)
  const found = labels.flatMap(label => beside(words, label) ?? [])
  return found.length > 0 ? Math.min(...found) : undefined
}

const MOST_WORDS = 12

/** The end of the path; else the names of the host under its suffix; and the words of the suffix. */
function labelsOf(place: string): [labels: string[], ending: Set<string>] {
  const [host, ...path] = place.split('/')
  const domain = registrableDomain(host) ?? host
  const ending = new Set(domain.split('.').slice(1))
  const names = host.slice(0, host.length - [...ending].join('.').length).split('.')
  const shown = path.length > 0 ? path.slice(-1) : names.map(name => domainToUnicode(name))
  return [shown.map(name => sought(name).replaceAll(' ', '')).filter(Boolean), ending]
}

/**
 * The fewest words that are left over where a label is put together from words in their order: from whole ones where that
 * goes, else from beginnings of words. *Le Monde de l’éducation* is not at lemonde by its e.
 */
const beside = (words: readonly string[], label: string): number | undefined =>
  leftOver(words, label, word => [word.length]) ?? leftOver(words, label, ({ length }) => upTo(length))

const upTo = (length: number): number[] => Array.from({ length }, (_, at) => at + 1)

function leftOver(
  words: readonly string[],
  label: string,
  lengths: (word: string) => readonly number[],
): number | undefined {
  // By how much of the label is held: words left over so far.
  let reached = new Map([[0, 0]])
  for (const word of words) {
    const next = new Map<number, number>()
    const put = (at: number, left: number) => next.set(at, Math.min(left, next.get(at) ?? Infinity))
    for (const [at, left] of reached) {
      put(at, left + (ARTICLES.has(word) ? 0 : 1))
      for (const length of lengths(word)) if (label.startsWith(word.slice(0, length), at)) put(at + length, left)
    }
    reached = next
  }
  return reached.get(label.length)
}
