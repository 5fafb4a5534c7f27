import { EASTERN_FAMILIES } from '../../text/languages/tables/name-words.ts'
import { initials, isAcronym } from './name-likeness.ts'
import type { SpeakerForm } from './speaker-form.ts'
import type { Told } from './told-forms.ts'

/** Numbers of the longer forms that a short one may stand for, by what it has of them. */
export type WholesByPart = ReadonlyMap<string, readonly number[]>

/** Longer forms by their last word, by a family name that stands first, and by their initials. */
export function wholesByPart(forms: readonly Told[]): WholesByPart {
  const wholes = new Map<string, number[]>()
  const put = (key: string, index: number) => {
    const those = wholes.get(key)
    if (those) those.push(index)
    else wholes.set(key, [index])
  }
  forms.forEach((form, index) => {
    const { parts, kind } = form
    if (parts.length < 2) return
    put(`${kind === 'person' ? 'surname' : 'head'} ${parts.at(-1)}`, index)
    if (kind === 'person' && EASTERN_FAMILIES.has(parts[0])) put(`surname ${parts[0]}`, index)
    if (kind !== 'described') for (const letters of new Set(initials(parts))) put(`initials ${letters}`, index)
  })
  return wholes
}

export interface Candidates {
  of: readonly number[]
  because: string
}

const NONE: Candidates = { of: [], because: '' }

/** The longer forms that a short one may stand for. */
export function candidatesFor(form: Told, forms: readonly Told[], wholes: WholesByPart): Candidates {
  const { parts, name, kind, head } = form
  const at = (key: string) => wholes.get(key) ?? []
  if (isAcronym(name))
    return { of: at(`initials ${form.key}`), because: 'its letters are the initials of the whole name' }
  if (parts.length === 1 && kind !== 'described' && head === undefined)
    return {
      of: at(`surname ${form.key}`),
      because: 'the surname alone, which nobody else who speaks in the story bears',
    }
  if (head === undefined || kind === 'person' || isAnybody(form)) return NONE
  const longer = at(`head ${parts.at(-1)}`).filter(
    index =>
      forms[index].parts.length > parts.length &&
      parts.every((part, place) => forms[index].parts.at(place - parts.length) === part),
  )
  return { of: longer, because: 'no other in the story is called so' }
}

/** Groups and roles that may be other people in every article: "officials", "a spokesman". */
const ANYBODY = /^(?:an?\s.*|(?!police$).*s)$/i

function isAnybody({ name, kind }: SpeakerForm): boolean {
  return kind === 'described' && ANYBODY.test(name)
}
