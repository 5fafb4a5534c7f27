import { type Agency, agencyNamed, ANY_AGENCY, isAmbiguous, UNNAMED_AGENCIES, unhyphened } from './agencies.ts'
import { type Credit, credit } from './credit.ts'

const PAREN =
  /^((?:[^()[\]{}<>“”«»"]|[[(]\p{Lu}[\p{L} ]{2,25}[\])](?=,)){0,90}?)(?![[(]\p{Lu}\p{Ll}[\p{L} ]{1,24}[\])],)[([]([^()[\]\n]{2,60})[)\]]\s*([-–—―:=.]{1,3}|,(?=\s))?\s*(.?)/u
const SLASHED = new RegExp(
  `^([^\\n/]{0,70})/\\s?(?:(?:[Кк]орр|[Cc]orr)\\.\\s(${ANY_AGENCY})[^\\n/]{0,40}|(${ANY_AGENCY}))\\s?/(?=[.\\s–—-]|$)`,
  'u',
)
const DASHED = new RegExp(`^([^\\n]{2,60}?[.,–—-])\\s*(${ANY_AGENCY})(?=\\s?[–—:-]|\\s?\\.\\s|,\\s\\p{Lu})`, 'u')
const DATED = new RegExp(`^["“]?(${ANY_AGENCY}),\\s\\d{1,2}\\s\\p{L}{3,10}\\.`, 'u')
const BARE = new RegExp(`^(${ANY_AGENCY})\\s[-–—]{1,2}\\s(?=\\p{Lu}[^\\n]{60})`, 'u')
// "El Puerto. Ambaria. EFE.-", "EFE.-"
const STOPPED = new RegExp(`^(?:([^\\n]{2,60}?[.,])\\s)?(${ANY_AGENCY})\\.\\s?[-–—]`, 'u')
// "BAKU, May 4, AZERTAC The ferry"
const OPEN_END = new RegExp(
  `^([^\\n]{2,60}?\\d{1,4}|[^\\n]{2,50}?\\d [\\p{L}.]{3,9}),\\s(${ANY_AGENCY})(?=\\s\\p{Lu})`,
  'u',
)
// Scripts that have no capitals: place, dash or slash, agency, dash, slash or the end of the line; or a date before it.
const UNCASED = new RegExp(
  `^([\\p{Script=Arabic}\\p{M}\\d\\s./-]{2,50}?)(?:\\s?[-–/]\\s?|\\s(?:م\\s)?)(${ANY_AGENCY})\\s?(?:[-–/:]|$|(?=\\s\\p{L}))`,
  'u',
)
const PLACE_AFTER = /^\p{Lu}[\p{Lu}.'’ -]{2,30}(?:, [\p{L}. ]{2,20})?\s[-–—]/u
const MONTH_LIKE = /^\p{Ll}{2,12}\.?$/u
const CONNECTOR =
  /^(?:de|del|di|du|da|do|dos|das|la|le|el|al|of|the|and|en|in|na|von|am|an|der|upon|under|près|y|e|v|w|i|a\.m\.?)$|^[-–—]$/iu
const FULL_WIDTH: Record<string, string> = { '（': '(', '）': ')', '［': '[', '］': ']' }

/** Credits of a line's beginning in scripts that put spaces between words: "PORT AMBER, May 4 (AFP) – ", "/ТАСС/.". */
export function creditsOfDateline(line: string, language = 'und'): Credit[] {
  for (const read of [inBrackets, inSlashes, afterDash, withoutCapitals]) {
    const found = read(line, language)
    if (found.length > 0) return found
  }
  return []
}

/** The agencies that a bracket names; a name beside an agency in it leaves the credit to the agency. */
export function inParens(inside: string, words: string): Credit[] {
  const pieces = inside.split(/\s*[/|+=]\s*|\s+(?:and|und|et|y|e)\s+/u).flatMap(unhyphened)
  const agencies = agencyNamed(inside.trim()) ? [agencyNamed(inside.trim())!] : pieces.map(agencyNamed).filter(isAgency)
  const ownToo = pieces.length > agencies.length && agencies.includes(UNNAMED_AGENCIES)
  return agencies.map(agency => credit(agency, ownToo ? 'shared' : 'whole', 'dateline', words))
}

function inBrackets(line: string, language: string): Credit[] {
  const match = PAREN.exec(line.slice(0, 240).replace(/[（）［］]/g, sign => FULL_WIDTH[sign]))
  if (!match) return []
  const [{ length }, place, inside, separator, next] = match
  const words = line.slice(0, length - next.length)
  const marks = placeMarks(place.replace(/ [[(][^\])]*[\])]/u, ''))
  if (!marks) return []
  const placeAfter = marks.empty && PLACE_AFTER.test(line.slice(length - next.length))
  if (separator === undefined && (next === '' || !(marks.capitals || marks.dated || placeAfter))) return []
  if (agencyNamed(place.trim().replace(/[,.]$/, ''))) return []
  const sure = marks.capitals || marks.dated || (marks.empty && /[-–—]/.test(separator ?? ''))
  const short = (agency: Agency) => agency.tokens.find(token => inside.includes(token)) ?? inside
  return inParens(inside, words).filter(({ agency }) => sure || !isAmbiguous(agency, short(agency), language))
}

function inSlashes(line: string): Credit[] {
  const match = SLASHED.exec(line)
  return match && placeMarks(match[1])
    ? [credit(agencyNamed(match[2] ?? match[3])!, 'whole', 'dateline', match[0])]
    : []
}

function afterDash(line: string, language: string): Credit[] {
  const own = DATED.exec(line)
  if (own) return [credit(agencyNamed(own[1])!, 'whole', 'dateline', own[0])]
  const bare = BARE.exec(line)
  if (bare && !isAmbiguous(agencyNamed(bare[1])!, bare[1], language))
    return [credit(agencyNamed(bare[1])!, 'whole', 'dateline', bare[0])]
  return [stopped, dashed, openEnded].flatMap(read => read(line)).slice(0, 1)
}

function dashed(line: string): Credit[] {
  const match = DASHED.exec(line)
  if (!match) return []
  const marks = placeMarks(match[1].replace(/[\s.,–—-]+$/, ''))
  const [words, before, name] = match
  const agency = agencyNamed(name)!
  if (!marks || marks.empty) return []
  // "Tehran, IRNA – ", but not "Harrisburg, PA – ": a state has two letters.
  const place = before.endsWith(',') && /^\p{Lu}{4,}$/u.test(name) && /^\s?[–—-]/u.test(line.slice(words.length))
  if (!place && (!(marks.dated || marks.capitals) || (agency.ambiguous && !marks.dated))) return []
  return [credit(agency, 'whole', 'dateline', words)]
}

function stopped(line: string): Credit[] {
  const match = STOPPED.exec(line)
  return match && placeMarks(match[1] ?? '') ? [credit(agencyNamed(match[2])!, 'whole', 'dateline', match[0])] : []
}

function openEnded(line: string): Credit[] {
  const match = OPEN_END.exec(line)
  const marks = match && placeMarks(match[1])
  const capitals = marks?.capitals || /[^\p{ASCII}]/u.test(match?.[2] ?? '')
  if (!match || !capitals || match[2] !== match[2].toUpperCase()) return []
  return [credit(agencyNamed(match[2])!, 'whole', 'dateline', match[0])]
}

function withoutCapitals(line: string): Credit[] {
  const match = UNCASED.exec(line)
  if (!match) return []
  const [words, place, name] = match
  const dated = /\p{Nd}/u.test(place)
  const closed = /[-–/:]$/.test(words) || words === line
  const marked = /[-–/]\s?$/.test(words.slice(0, words.lastIndexOf(name)))
  return (marked && closed) || (dated && (marked || closed || /\sم\s/u.test(words)))
    ? [credit(agencyNamed(name)!, 'whole', 'dateline', words)]
    : []
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
