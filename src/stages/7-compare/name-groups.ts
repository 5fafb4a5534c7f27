import { sounded } from '../../text/transliteration.ts'
import { streetName } from '../../text/streets.ts'
import { content } from './body-name.ts'
import { describedBodies } from './described-bodies.ts'
import { Groups } from './groups.ts'
import { byMembers, remembered } from './memo.ts'
import { type Form, formFrom } from './name-forms.ts'
import type { Heard } from './heard.ts'
import { initials, isAcronym, type Likeness, likeness, nameConsonants } from './name-likeness.ts'

/** Forms that are taken for one bearer's name. */
export interface NameGroup {
  forms: Form[]
  /** For each form, why it is taken for the bearer's: the first reason found. */
  reasons: ReadonlyMap<Form, Likeness>
}

// A key that many forms share finds nobody.
const MOST_HOLDERS = 12

/** Bearers whose names the articles write in more than one form; from the claims of each form. */
export const nameGroups = byMembers((claims: readonly (readonly Heard[])[]): NameGroup[] => {
  const named = claims.flatMap(those => formFrom(those) ?? [])
  const described = describedBodies(named)
  const forms = [...named, ...described.map(({ form }) => form)]
  const groups = new Groups(forms)
  const reasons = new Map<Form, Likeness>()
  const found = candidates(named).flatMap(([one, other]) => {
    const alike = likenessBeside(forms[one])(forms[other])
    return alike === undefined ? [] : [{ one, other, alike }]
  })
  for (const { one, other, alike } of found.filter(pair => !isAmbiguous(pair, found, forms))) {
    groups.join(one, other)
    for (const form of [forms[one], forms[other]]) {
      const known = reasons.get(form)
      if (!known || (known.isPlain && !alike.isPlain)) reasons.set(form, alike)
    }
  }
  for (const { form, body, because } of described) {
    groups.join(forms.indexOf(body), forms.indexOf(form))
    reasons.set(form, { because, isInferred: true })
    if (!reasons.has(body)) reasons.set(body, { because: 'named', isInferred: true })
  }
  return groups.all().map(those => ({ forms: those, reasons }))
})

const likenessBeside = remembered((one: Form) => remembered((other: Form) => likeness(one, other)))

interface Pair {
  one: number
  other: number
  alike: Likeness
}

// Letters that two bodies of the story have as initials stand for neither.
function isAmbiguous({ one, other }: Pair, all: readonly Pair[], forms: readonly Form[]): boolean {
  const short = [one, other].find(index => isAcronym(forms[index].name))
  if (short === undefined) return false
  const long = all
    .filter(pair => pair.one === short || pair.other === short)
    .map(pair => forms[pair.one === short ? pair.other : pair.one])
  return new Set(long.map(({ parts }) => content(parts).join(' '))).size > 1
}

/** Pairs that share a key: linear in forms. */
function candidates(forms: readonly Form[]): [number, number][] {
  const holders = new Map<string, number[]>()
  forms.forEach((form, index) => {
    for (const key of keysIn(form)) {
      const those = holders.get(key)
      if (those) those.push(index)
      else holders.set(key, [index])
    }
  })
  const pairs = new Map<number, [number, number]>()
  for (const those of holders.values()) {
    if (those.length > MOST_HOLDERS) continue
    for (let one = 0; one < those.length; one++)
      for (let other = one + 1; other < those.length; other++)
        pairs.set(those[one] * forms.length + those[other], [those[one], those[other]])
  }
  return [...pairs.values()]
}

const keysIn = remembered((form: Form): readonly string[] => [...keysOf(form)])

function keysOf(form: Form): Set<string> {
  const { name, parts, squashed, person } = form
  const keys = new Set([`s:${squashed}`, `o:${sounded(squashed)}`])
  if (isAcronym(name)) return keys.add(`a:${squashed}`)
  if (parts.length > 1) wordKeys(parts, keys)
  for (const part of person?.surname ?? []) keys.add(`n:${part}`)
  if (person) keys.add(`g:${person.given[0]}`)
  const across = nameConsonants(parts)
  if (across !== undefined) keys.add(`c:${across}`)
  for (const letters of initials(parts)) keys.add(`a:${letters}`)
  const street = streetName(parts)
  if (street) keys.add(`r:${street.name}`)
  return keys
}

function wordKeys(parts: readonly string[], keys: Set<string>): void {
  const [first, last] = [parts[0], parts.at(-1)!]
  keys
    .add(`f:${first}`)
    .add(`l:${last}`)
    .add(`fl:${sounded(first)}`)
    .add(`ll:${sounded(last)}`)
  keys.add(`w:${content(parts).sort().join(' ')}`) // prettier-ignore
}
