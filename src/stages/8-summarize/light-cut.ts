// A dateline: a place in capitals, then a date, an agency in brackets, a dash; all optional but the place and the dash.
const DATELINE = /^\p{Lu}[\p{Lu}\p{M} .'’-]{2,40}(?:,[^–—-]{1,60})?\s*(?:\([^)]{1,40}\)\s*)?(?:--|[–—-])\s+/u
const AGENCY_FIRST = /^\p{Lu}[\p{L}\p{M} .'’]{2,40}(?:,[^–—()-]{1,60})?\s*\([^)]{1,40}\)\s*(?:--|[–—-])\s+/u
const BRACKETED = /\s*\((?:photo|picture|image|see|click|file|getty|reuters|ap|afp|pictured)[^)]{0,80}\)/giu

/** A mark of a list, or a number of it, at the beginning. */
const LIST_MARK = /^\s*(?:[-–—•*·▪‣◦■►]|\d{1,2}[.)])\s+/u

/** A sentence without its list mark, dateline and picture notes. Words are left out, never changed; white space is made single. */
export function lightlyCut(sentence: string, _language: string): string {
  const bare = sentence.replace(LIST_MARK, '').replace(AGENCY_FIRST, '').replace(DATELINE, '').replace(BRACKETED, '')
  return (bare.trim() === '' ? sentence : bare).replace(/\s+/g, ' ').trim()
}
