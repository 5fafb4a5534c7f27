import { BODY, NOT_A_NAME, POST } from '../../stages/3-extract/byline-words.ts'
import { agencyNamed } from '../../stages/5-trace/agencies.ts'

/** Scripts that write names without spaces. */
const UNSPACED = /^[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]{2,8}(?:\s?(?:記者|기자))?$/u
/** A given name or an initial, and a surname. */
const SPACED = /^\p{L}[\p{L}\p{M}.'’-]*(?:\s+\p{L}[\p{L}\p{M}.'’-]*){1,5}$/u

/** True where a byline names a person: no agency, desk, post or house, and not the outlet itself. */
export function hasNamedAuthor(byline: readonly string[], outletName = ''): boolean {
  return byline.some(each => {
    const name = each.replace(/^by\s+|[\s|·,;–-]+$/gi, '').trim()
    if (/^the\s/i.test(name) || name.toLowerCase() === outletName.toLowerCase() || agencyNamed(name)) return false
    if (BODY.test(name) || NOT_A_NAME.test(name) || POST.test(name)) return false
    return UNSPACED.test(name) || SPACED.test(name)
  })
}
