import { Groups } from './groups.ts'
import { remembered } from './memo.ts'
import { candidatesFor, type WholesByPart } from './short-forms.ts'
import type { SpeakerForm } from './speaker-form.ts'
import { sameSpeaker, speakerKeys } from './speaker-likeness.ts'
import type { Told } from './told-forms.ts'

/** What was found out about a form. */
export interface Found {
  key: string
  because: string
}

export const WHOLE = 'the whole name'
const SAME_TWO = 'words for two who were spoken of before'
export const SAME_LETTERS = 'it differs in case, accents, hyphens, an article or a title alone'

/** Whether two forms were found to be one speaker's, when both had these versions. */
export interface Alike {
  versions: string
  because: string | undefined
}

/** One key for each form, whichever article has it. What was found of pairs is kept in `alike`. */
export function unified(forms: readonly Told[], wholes: WholesByPart, alike: Map<string, Alike>): Map<string, Found> {
  const groups = new Groups(forms)
  const reasons = new Map<Told, string>()
  const join = (one: number, other: number, because: string) => {
    groups.join(one, other)
    // That letters are the same tells least.
    for (const form of [forms[one], forms[other]])
      if ((reasons.get(form) ?? SAME_LETTERS) === SAME_LETTERS) reasons.set(form, because)
  }
  forms.forEach((form, index) => {
    if (index > 0 && forms[index - 1].key === form.key)
      join(index - 1, index, form.head === 'two' ? SAME_TWO : SAME_LETTERS)
  })
  for (const [one, other] of pairs(forms)) {
    const because = groups.joined(one, other) ? undefined : whyAlike(forms[one], forms[other], alike)
    if (because) join(one, other, because)
  }
  forms.forEach((form, index) => {
    const candidates = candidatesFor(form, forms, wholes)
    const [first, ...more] = candidates.of
    if (first !== undefined && more.every(other => groups.joined(first, other))) join(first, index, candidates.because)
  })
  const best = new Map<Told, Told>()
  for (const group of groups.all()) {
    const whole = [...group].sort(byFullness)[0]
    for (const form of group) best.set(form, whole)
  }
  return new Map(
    forms.map(form => {
      const whole = best.get(form) ?? form
      return [form.name, { key: whole.key, because: whole === form ? WHOLE : (reasons.get(form) ?? WHOLE) }]
    }),
  )
}

function whyAlike(one: Told, other: Told, alike: Map<string, Alike>): string | undefined {
  const key = `${one.name}\n${other.name}`
  const versions = `${one.version} ${other.version}`
  let known = alike.get(key)
  if (known?.versions !== versions) {
    const [few, many] =
      one.articles.size < other.articles.size ? [one.articles, other.articles] : [other.articles, one.articles]
    known = { versions, because: sameSpeaker(one, other, anyOf(few, many)) }
    alike.set(key, known)
  }
  return known.because
}

function anyOf(few: ReadonlySet<string>, many: ReadonlySet<string>): boolean {
  for (const id of few) if (many.has(id)) return true
  return false
}

const FULLNESS: Readonly<Record<SpeakerForm['kind'], number>> = { person: 0, body: 1, described: 2 }

function byFullness(a: Told, b: Told): number {
  return FULLNESS[a.kind] - FULLNESS[b.kind] || b.key.length - a.key.length || compared(a.key, b.key)
}

// A key that many forms share finds nobody.
const MOST_HOLDERS = 12

/** Pairs of forms that share a key, each once. */
function pairs(forms: readonly Told[]): [number, number][] {
  const holders = new Map<string, number[]>()
  forms.forEach((form, index) => {
    for (const key of keysOf(form)) {
      const those = holders.get(key)
      if (!those) holders.set(key, [index])
      else if (those.length <= MOST_HOLDERS) those.push(index)
    }
  })
  const found = new Map<string, [number, number]>()
  for (const those of holders.values()) {
    if (those.length > MOST_HOLDERS) continue
    for (const one of those) for (const other of those) if (one < other) found.set(`${one} ${other}`, [one, other])
  }
  return [...found.values()]
}

const keysOf = remembered(speakerKeys)

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
