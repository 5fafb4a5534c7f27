// Parts of those whom something happened to: "among the 23 dead are three children", "14 dead, among them three children".
import { phraseAt } from './count-words.ts'
import { type Counted, countedIn } from './counted.ts'
import type { Mention } from './happened.ts'
import { isCount, overlap, type Sentence } from './happened-placed.ts'
import { groupsBetween, type NearMentions } from './near-mentions.ts'
import { formAt, type PlacedWords } from './placed-words.ts'
import type { Field } from './reading-field.ts'

const NOUN_WITHIN = 4

/** "среди 23 погибших — трое детей": a part of the dead, after the noun or before "among". */
export function amongAt(field: Field, placed: PlacedWords, sentence: Sentence, at: number): Mention | undefined {
  const form = formAt(placed.among, field.tokens, at)
  if (!form) return undefined
  for (let next = form.after; next < Math.min(sentence.to, form.after + NOUN_WITHIN); next++) {
    const noun = formAt(placed.harm, field.tokens, next)
    if (!noun) continue
    const group = partAfter(field, sentence, noun.after) ?? partBefore(field, sentence, at)
    if (!group) return undefined
    const part = { ...group, part: true, beside: true }
    return { field, measure: noun.meaning, group: part, first: next, last: noun.after, sentence }
  }
  return undefined
}

const NEAR = 5
const LONGEST_GROUP = 12

function partAfter(field: Field, sentence: Sentence, from: number): Counted | undefined {
  const group = groupsBetween(countedIn(field, sentence), from, from + NEAR).find(isPart)
  if (!group) return undefined
  for (let at = from; at <= group.last; at++)
    if (field.tokens[at] && phraseAt(field.words.happenings, field.tokens, at)) return undefined
  return group
}

function partBefore(field: Field, sentence: Sentence, to: number): Counted | undefined {
  return groupsBetween(countedIn(field, sentence), to - LONGEST_GROUP, to).findLast(
    one => one.last <= to && to - one.last <= 3 && isPart(one),
  )
}

function isPart(group: Counted): boolean {
  return (isCount(group) && group.people) || (group.kind === 'single' && !group.known)
}

/** "murieron 14 personas, entre ellas tres niños": the part stands after its whole, and the verb before both. */
export function partsBeside(field: Field, sentence: Sentence, told: NearMentions): Mention[] {
  return countedIn(field, sentence).flatMap(part => {
    if (!part.beside || !isPart(part)) return []
    const own = told.near(part.first)
    if (own.some(({ group }) => overlap(group, part))) return []
    const whole = own.findLast(
      mention => isWhole(mention) && isRightAfter(field, part, Math.max(mention.group.last, mention.last)),
    )
    if (!whole || (part.value ?? 0) > (whole.group.value ?? Number.POSITIVE_INFINITY)) return []
    return [{ ...whole, group: part, first: part.first, last: part.last }]
  })
}

function isWhole({ group }: Mention): boolean {
  return (group.kind === 'number' || group.kind === 'list') && !group.beside
}

const BESIDE = 7

// Nothing else happens between, nor right after ("five of them are missing").
function isRightAfter(field: Field, part: Counted, from: number): boolean {
  if (part.first < from || part.first - from > BESIDE) return false
  for (let at = from; at < Math.min(field.tokens.length, part.last + 2); at++) {
    if (/^[.;]$/.test(field.tokens[at].text)) return at >= part.last
    if (phraseAt(field.words.happenings, field.tokens, at)) return false
  }
  return true
}
