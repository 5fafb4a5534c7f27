// Every name of a clause stands in its source, and its parts stand together there.
import { folded } from '../../../text/words.ts'
import type { CheckWords } from './check-words.ts'
import { type Fault, fault } from './finding.ts'
import type { Unit } from './read-unit.ts'
import { SAID, type Word } from './read-words.ts'

/** Forms of one bearer's name, folded. */
export type NameForms = readonly (readonly string[])[]

export function checkNames(clause: Unit, source: Unit, words: CheckWords, forms: NameForms): Fault | undefined {
  const stated = new Set(source.words.flatMap(word => [word.folded, withoutEnding(word.folded)]))
  const bare = bareText(source.text)
  for (const word of clause.words) {
    if (!mayBeName(word, clause, words) || isStated(word, stated) || isOtherForm(word, bare, forms)) continue
    return fault('name', `“${word.text}” is not in what it cites.`)
  }
  return mixed(clause, source, words, bare, forms)
}

/** A capital inside a sentence; at its beginning a word that is no common one. In German every noun has one. */
function mayBeName(word: Word, clause: Unit, { capitalNouns, determiners }: CheckWords): boolean {
  if (!word.capital || !/^\p{L}/u.test(word.text) || determiners.has(word.folded)) return false
  if (isTaken(word, clause) || word.key === SAID) return false
  if (!word.opens) return capitalNouns ? word.isContent && word.key.length > 1 : true
  return word.isContent
}

const isTaken = ({ start, end }: Word, { quantities, dateWords }: Unit): boolean =>
  [...quantities.map(({ amount }) => amount), ...dateWords].some(each => start < each.end && end > each.start)

function isStated({ folded: plain }: Word, stated: ReadonlySet<string>): boolean {
  return stated.has(plain) || stated.has(withoutEnding(plain))
}

/** A genitive or plural ending is no other name. */
const withoutEnding = (plain: string): string =>
  plain.replace(/(?:'s|’s|'|’)$/u, '').replace(/(?<=\p{L}{4})(?:s|es|n|en|e)$/u, '')

/** A text as names are looked for in it: folded, with a space for every mark. */
export const bareText = (text: string): string => ` ${folded(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `

/** Another form of a name that the source has. */
export function isOtherForm({ folded: plain }: Word, bare: string, forms: NameForms): boolean {
  return forms.some(
    group => group.some(form => form.split(' ').includes(plain)) && group.some(form => bare.includes(` ${form} `)),
  )
}

/** Names put together from two bearers: the source never has the second word behind the first, but others. */
function mixed(clause: Unit, source: Unit, words: CheckWords, bare: string, forms: NameForms): Fault | undefined {
  for (const [at, second] of clause.words.entries()) {
    const first = clause.words[at - 1]
    if (!first || !second.capital || !first.capital || words.determiners.has(first.folded)) continue
    if (clause.text.slice(first.end, second.start).trim() !== '') continue
    const behind = source.words.flatMap((word, nth) => {
      const next = source.words[nth + 1]
      const isPair = word.folded === first.folded && next?.capital
      return isPair && source.text.slice(word.end, next.start).trim() === '' ? [next.folded] : []
    })
    const pair = `${first.folded} ${second.folded}`
    if (behind.length === 0 || behind.includes(second.folded)) continue
    if (forms.some(group => group.includes(pair) && group.some(form => bare.includes(` ${form} `)))) continue
    return fault('name', `“${first.text} ${second.text}” is not one name in what it cites.`)
  }
  return undefined
}
