import { type Agency, AGENCY_FORMS } from './agencies.ts'

/** Where a text names an agency. */
export interface AgencyMention {
  agency: Agency
  start: number
  end: number
  words: string
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu
const LETTER = /[\p{L}\p{M}\p{N}]/u
const UNSPACED = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Kana}]/u
// "RITTERAssociated Press": a name and an agency run together by a page's mark-up.
const GLUED = /(?:Associated|Reuters|Bloomberg)$/

/** Forms by their first word, longest first. */
const BY_FIRST_WORD = new Map<string, string[]>()
const UNSPACED_FORMS: string[] = []
for (const form of [...AGENCY_FORMS.keys()].sort((a, b) => b.length - a.length)) {
  if (UNSPACED.test(form)) UNSPACED_FORMS.push(form)
  const first = form.match(WORD)?.[0] ?? form
  BY_FIRST_WORD.set(first, [...(BY_FIRST_WORD.get(first) ?? []), form])
}

/** True where a text may name an agency: a quick look before patterns are tried. */
export function mentionsAgency(text: string): boolean {
  for (const [word] of text.matchAll(WORD)) {
    if (BY_FIRST_WORD.has(word) || (word.length > 7 && GLUED.test(word))) return true
  }
  return UNSPACED.test(text) && UNSPACED_FORMS.some(form => text.includes(form))
}

/** Every place where a text names an agency by a whole word, in order. */
export function agencyMentions(text: string): AgencyMention[] {
  const found: AgencyMention[] = []
  let past = 0
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (index < past) continue
    const form = BY_FIRST_WORD.get(word)?.find(
      each => text.startsWith(each, index) && !LETTER.test(text[index + each.length] ?? ''),
    )
    if (form === undefined) continue
    past = index + form.length
    found.push({ agency: AGENCY_FORMS.get(form)!, start: index, end: past, words: form })
  }
  return found
}
