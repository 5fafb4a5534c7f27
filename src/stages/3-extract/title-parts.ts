/** The parts of a title: the words of its headline, sections and the name of its site, set off by marks. */

const SEPARATOR = /\s+[|–—•·»«:~]+\s+|\s+-{1,2}\s+|\s*\|\s*|\s+[<>/\\]\s+/
const SITE_WORDS =
  /^(?:home|homepage|start|startseite|news|blog|archive?|aktuelles|nachrichten|menu|menü|search|suche|opinion|opinión|meinung|editorial|comment|kommentar)$/i

/** Letters and digits alone, lower case. */
export const key = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** True for the name of the site or a word that every site has. */
export function isSite(text: string, sites: readonly string[]): boolean {
  const own = key(text)
  return own === '' || sites.includes(own) || SITE_WORDS.test(text.trim())
}

/** Leaves out the parts of a title that name the site; of `<title>`, where nothing does, the short last part. */
export function withoutSite(title: string, sites: readonly string[], isTag = false): string {
  const parts = parted(title)
  if (parts.length === 1) return title.trim()
  const names = (part: string): boolean =>
    isSite(part, sites) ||
    (key(part).length > 3 &&
      sites.some(site => site.length > 3 && (site.includes(key(part)) || holdsMostly(key(part), site))))
  const first = parts.findIndex(part => !names(part.text))
  if (first < 0) return title.trim()
  let last = parts.length - 1
  while (last > first && names(parts[last].text)) last -= 1
  const untouched = first === 0 && last === parts.length - 1
  if (untouched && isTag) return longestPart(title, parts)
  return title.slice(parts[first].start, parts[last].end).trim()
}

const holdsMostly = (part: string, site: string): boolean => part.includes(site) && site.length * 2 >= part.length

/** The parts between bars, dashes and arrows, with their places. */
export function parted(title: string): { text: string; start: number; end: number }[] {
  const parts = []
  let start = 0
  for (const match of title.matchAll(new RegExp(SEPARATOR, 'g'))) {
    parts.push({ text: title.slice(start, match.index), start, end: match.index })
    start = match.index + match[0].length
  }
  parts.push({ text: title.slice(start), start, end: title.length })
  return parts.filter(({ text }) => text.trim() !== '')
}

/** Of several parts set off by bars or arrows the longest; of two set off by a dash the longer with what stands before. */
function longestPart(title: string, parts: { text: string; start: number; end: number }[]): string {
  const words = (text: string): number => text.trim().split(/\s+/).length
  const last = parts[parts.length - 1]
  const barred = /[|»<>/\\]/.test(title.slice(parts[0].end, parts[1].start))
  if (barred) return parts.reduce((a, b) => (words(b.text) > words(a.text) ? b : a)).text.trim()
  const rest = title.slice(0, parts[parts.length - 2].end).trim()
  if (words(rest) > words(last.text)) return rest
  return words(parts[0].text) < words(last.text) ? last.text.trim() : rest
}

/** A heading that is one part of `<title>` beside a longer one names the site or a section. */
export function namesSection(heading: string, tag: string): boolean {
  const parts = parted(tag)
  const at = parts.findIndex(({ text }) => key(text) === key(heading))
  return at >= 0 && at !== 0 && parts.some(({ text }, i) => i !== at && wordSet(text).size > wordSet(heading).size)
}

/** The words, lower case. */
export const wordSet = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
