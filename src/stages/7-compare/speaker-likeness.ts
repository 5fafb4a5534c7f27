// Why two forms of a speaker are taken for one.
import { sameBody } from './body-name.ts'
import { nameConsonants } from './name-likeness.ts'
import { personName, samePerson } from './person-name.ts'
import type { SpeakerForm } from './speaker-form.ts'

/** Reasons that hold though one article has both forms. */
const BESIDE: ReadonlySet<string> = new Set(['middle', 'nickname'])

/** Why two forms, of which neither is a part of a name, are one speaker's; `together` where one article has both. */
export function sameSpeaker(one: SpeakerForm, other: SpeakerForm, together: boolean): string | undefined {
  if (one.kind === 'person' && other.kind === 'person') return ofPersons(one, other, together)
  if (one.kind === 'person' || other.kind === 'person') return undefined
  if (one.ofState !== undefined && one.ofState === other.ofState)
    return 'the same body of one state, named by the country or its capital'
  if (one.country !== undefined && other.country !== undefined && one.country !== other.country) return undefined
  const [a, b] = [withoutKind(one.parts), withoutKind(other.parts)]
  if (a.length > 1 && KIND.test(one.parts.at(-1)!) !== KIND.test(other.parts.at(-1)!) && a.join(' ') === b.join(' '))
    return 'one form leaves out what kind of body it is'
  return sameBody(one.parts, other.parts)?.because
}

function ofPersons(one: SpeakerForm, other: SpeakerForm, together: boolean): string | undefined {
  const [a, b] = [one, other].map(({ parts }) => personName(parts.join(' ')))
  const found = a && b && samePerson(a, b)
  if (found) return together && !BESIDE.has(found.how) ? undefined : found.because
  const key = nameConsonants(one.parts)
  return !together && key !== undefined && key === nameConsonants(other.parts)
    ? 'the same consonants in two transliterations, and no article has both forms'
    : undefined
}

const KIND = /^(?:department|dept|office|bureau|force|dep|agency|agencies|services?)$/

// "Velden Police Department" and "Velden police".
function withoutKind(parts: readonly string[]): string[] {
  const plain = parts.filter(part => !/^(?:of|the|for|and)$/.test(part))
  return KIND.test(plain.at(-1) ?? '') ? plain.slice(0, -1) : plain
}

/** What two forms must share to be held against each other. */
export function speakerKeys({ parts, kind, ofState }: SpeakerForm): string[] {
  const consonant = kind === 'person' ? nameConsonants(parts) : undefined
  return [
    `last ${parts.at(-1)}`,
    `first ${parts[0]}`,
    ...(parts.length > 1 ? [`two ${withoutKind(parts).join(' ')}`] : []),
    ...(ofState === undefined ? [] : [`state ${ofState}`]),
    ...(consonant === undefined ? [] : [`consonants ${consonant}`]),
  ]
}
