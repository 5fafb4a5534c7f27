import { type Agency, agencyNamed, ANY_AGENCY, UNNAMED_AGENCIES } from './agencies.ts'
import { mentionsAgency } from './agency-mentions.ts'
import { type Credit, credit } from './credit.ts'
import { creditsOfByline, isBareName } from './credit-line.ts'

const LINES = 14
const WINDOW = 2400
const PAREN = /^([^()[\]{}<>“”«»"（）]{0,90}?)[([]([^()[\]\n]{2,60})[)\]]\s*([-–—―:=.]{1,3}|,(?=\s))?\s*(.?)/u
const INLINE =
  /(?<![\p{L}\p{N}'’])(\p{Lu}[\p{Lu}\p{M}.'’/-]{2,30}(?: \p{Lu}[\p{Lu}.'’-]{1,20}){0,3}(?:, [\p{L}\p{M}. ]{2,25}){0,2}(?:,? [\p{L}.]{3,10} \d{1,2})?(?:, \d{4})?) \(([^()\n]{2,40})\)\s{0,2}([-–—]{1,2})/gu
const SLASHED = new RegExp(`^([^\\n/]{0,70})/\\s?(${ANY_AGENCY})\\s?/(?=[.\\s–—-]|$)`, 'u')
const DASHED = new RegExp(`^([^\\n]{2,60}?[.,–—-])\\s*(${ANY_AGENCY})(?=\\s?[–—:-]|\\s?\\.\\s|,\\s\\p{Lu})`, 'u')
const DATED = new RegExp(`^["“]?(${ANY_AGENCY}),\\s\\d{1,2}\\s\\p{L}{3,10}\\.`, 'u')
const WIRED_CJK = new RegExp(
  `^[\\s　]*[（(【]?(${ANY_AGENCY})(?:记者|記者)?[^，。、\\n]{0,24}?(?:电|電|讯|訊|消息)`,
  'u',
)
const BRACKETED_CJK = /^[\s　]*[（(【[]([^（）()【】[\]\n]{2,24})[）)】\]]/u
const PLACE_AFTER = /^\p{Lu}[\p{Lu}.'’ -]{2,30}(?:, [\p{L}. ]{2,20})?\s[-–—]/u
const MONTH_LIKE = /^\p{Ll}{2,12}\.?$/u
const CONNECTOR =
  /^(?:de|del|di|du|da|do|dos|das|la|le|el|al|of|the|and|en|in|na|von|am|an|der|upon|under|près|y|e|v|w|i)$/iu

/** Credits in the first lines: datelines in every form, and lines that are bylines. */
export function creditsOfLead(text: string): Credit[] {
  const window = text.slice(0, WINDOW)
  if (!mentionsAgency(window)) return []
  const lines = window.split(/[\n\r\u2028\u2029]+/).slice(0, LINES)
  const datelines = lines.flatMap(line => datelineOf(line.trim()))
  if (datelines.length > 0) return datelines
  const inline = [...window.slice(0, 900).matchAll(INLINE)].flatMap(([words, , inside]) => inParens(inside, words))
  if (inline.length > 0) return inline
  const bylines = lines
    .map(line => line.trim())
    .filter(line => line.length > 1 && line.length <= 80 && !isPicture(line))
  const told = bylines.filter(line => !isBareName(line)).flatMap(creditsOfByline)
  return told.length > 0 ? told : bylines.filter(isBareName).flatMap(creditsOfByline)
}

// "Ada Lind / Reuters", "REUTERS/Ada Lind", "Handout/AP", "ASSOCIATED PRESS": a photographer or a library beside an
// agency, or its full name in capitals, is the credit of a picture that stood there.
function isPicture(line: string): boolean {
  if (/^[\p{Lu} ]{8,}\.?$/u.test(line) && isBareName(line)) return true
  if (line.includes('|') || !line.includes('/')) return false
  const pieces = line.split('/').map(piece => agencyNamed(piece.trim().replace(/\.$/, '')))
  return pieces.some(isAgency) && !pieces.every(isAgency)
}

function datelineOf(line: string): Credit[] {
  for (const read of [inBrackets, inSlashes, afterDash, inCjk]) {
    const found = read(line)
    if (found.length > 0) return found
  }
  return []
}

function inBrackets(line: string): Credit[] {
  const match = PAREN.exec(line)
  if (!match) return []
  const [words, place, inside, separator, next] = match
  const marks = placeMarks(place)
  if (!marks) return []
  const placeAfter = marks.empty && PLACE_AFTER.test(line.slice(words.length - next.length))
  if (separator === undefined && (next === '' || !(marks.capitals || marks.dated || placeAfter))) return []
  if (agencyNamed(place.trim().replace(/[,.]$/, ''))) return []
  return inParens(inside, words).filter(
    ({ agency }) =>
      !agency.ambiguous || marks.capitals || marks.dated || (marks.empty && /[-–—]/.test(separator ?? '')),
  )
}

function inParens(inside: string, words: string): Credit[] {
  const pieces = inside.split(/\s*[/|+=]\s*|\s+(?:and|und|et|y|e)\s+/u).map(piece => piece.trim())
  const agencies = agencyNamed(inside.trim()) ? [agencyNamed(inside.trim())!] : pieces.map(agencyNamed).filter(isAgency)
  const ownToo = pieces.length > agencies.length && agencies.includes(UNNAMED_AGENCIES)
  return agencies.map(agency => credit(agency, ownToo ? 'shared' : 'whole', 'dateline', words))
}

function inSlashes(line: string): Credit[] {
  const match = SLASHED.exec(line)
  return match && placeMarks(match[1]) ? [credit(agencyNamed(match[2])!, 'whole', 'dateline', match[0])] : []
}

function afterDash(line: string): Credit[] {
  const own = DATED.exec(line)
  if (own) return [credit(agencyNamed(own[1])!, 'whole', 'dateline', own[0])]
  const match = DASHED.exec(line)
  if (!match) return []
  const marks = placeMarks(match[1].replace(/[\s.,–—-]+$/, ''))
  const agency = agencyNamed(match[2])!
  if (!marks || marks.empty || !(marks.dated || marks.capitals) || (agency.ambiguous && !marks.dated)) return []
  return [credit(agency, 'whole', 'dateline', match[0])]
}

function inCjk(line: string): Credit[] {
  const wired = WIRED_CJK.exec(line)
  if (wired) return [credit(agencyNamed(wired[1])!, 'whole', 'dateline', wired[0])]
  const bracket = BRACKETED_CJK.exec(line)
  if (!bracket || !/[\p{Script=Han}\p{Script=Hangul}\p{Script=Kana}]/u.test(bracket[1])) return []
  const pieces = bracket[1].split(/[=・·/\s]/u)
  const agency = agencyNamed(pieces.at(-1)!) ?? agencyEnding(bracket[1])
  // [AP=연합뉴스] is a picture's credit: an agency on both sides.
  if (!agency || (pieces.length > 1 && pieces.slice(0, -1).some(piece => agencyNamed(piece)))) return []
  return [credit(agency, 'whole', 'dateline', bracket[0])]
}

// 【ワシントン時事】: place and agency in one word.
function agencyEnding(words: string): Agency | undefined {
  for (const length of [2, 3, 4]) {
    const agency = words.length > length ? agencyNamed(words.slice(-length)) : undefined
    if (agency && /\p{Script=Han}/u.test(words.slice(-length))) return agency
  }
  return undefined
}

interface PlaceMarks {
  empty: boolean
  capitals: boolean
  dated: boolean
}

/** What stands before an agency in a dateline: a place, a date, both or nothing. Undefined where it is prose. */
function placeMarks(prefix: string): PlaceMarks | undefined {
  const trimmed = prefix.trim().replace(/^[\s"“*•-]+|[\s,.–—:-]+$/gu, '')
  const words = trimmed.split(/[\s,/]+/).filter(word => word !== '')
  const dated = /\d/.test(trimmed)
  if (words.length > 12) return undefined
  for (const [index, word] of words.entries()) {
    const fits = /^[\p{Lu}\p{Lo}\d[(&]/u.test(word) || CONNECTOR.test(word) || (dated && MONTH_LIKE.test(word))
    if (!fits || (index === 0 && !/^[\p{Lu}\p{Lo}\d[]/u.test(word))) return undefined
  }
  return { empty: words.length === 0, capitals: /\p{Lu}{3}/u.test(trimmed), dated }
}

function isAgency(agency: Agency | undefined): agency is Agency {
  return agency !== undefined
}
