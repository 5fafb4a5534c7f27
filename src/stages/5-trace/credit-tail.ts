import { agencyNamed, ANY_AGENCY, mentionsAgency, UNNAMED_AGENCIES } from './agencies.ts'
import { type Credit, credit } from './credit.ts'
import { creditsOfByline, WITH_HELP } from './credit-line.ts'

const WINDOW = 1100
const LINES = 16
const EDGE = '(?![\\p{L}\\p{N}])'
// "(Reporting by A and B; Editing by C)": one agency signs so, in several languages.
const SIGN_OFF =
  /(?:Reporting|[Rr]eporting|Writing|Reporte|Reportagem|Reportage|Compiled|Bearbeitet|Informaci[oó]n|Por|Bericht) (?:by|de|von|por) [^()\n]{3,500}?[;.,]\s?(?:[Ee]diting by|[Ee]ditado por|[Ee]dici[oó]n de|[Ee]dição de|[EeÉé]dité par|[Rr]edigiert von)\s[^()\n]{3,200}\)?/u
const CONTRIBUTED = new RegExp(
  `(?<![\\p{L}\\p{N}])(${ANY_AGENCY})${EDGE}[^.\\n]{0,220}?\\bcontribut(?:ed|ing|ions?)\\b`,
  'gu',
)
const CONTRIBUTING = new RegExp(`\\bContributing:?\\s[^\\n]{0,160}?(?<![\\p{L}])(${ANY_AGENCY})${EDGE}`, 'gu')
const HELPED = new RegExp(
  `(?:^|[\\n(.;—–]\\s?|\\s)${WITH_HELP}(${ANY_AGENCY})${EDGE}(?=\\s?[).;,]|\\s*$|\\s*\\n|\\s(?:and|y|et|und)\\s)`,
  'gimu',
)
const EXPLICIT =
  /material|informa|agentur|inhalt|udziałem|матери|матері|report|input|files|contribut|news|fonte|medewerking|agenc|agênc|contributing/i
const RIGHTS = new RegExp(
  `(?:©|\\(c\\)|\\bcopyright|\\bCOPYRIGHT)\\s?(?:©\\s?)?(?:by\\s)?(?:\\d{4}\\*?,?\\s)?((?:(?!Associated)[\\p{Lu}\\d][\\p{L}\\d.]{0,15}\\s(?:[\\p{L}\\d]{1,12}\\s){0,3}and\\s)?)(?:by\\s)?(?:the\\s)?(${ANY_AGENCY})${EDGE}([^\\n]{0,60})`,
  'giu',
)
const EACH = new RegExp(`(?<![\\p{L}\\p{N}])(?:${ANY_AGENCY})${EDGE}`, 'gu')
const AUTOMATIC =
  /[^.\n]{0,160}(?:auto-?generated from|syndicated feed|(?:wire )?agency feed without|has not been edited by|automatisch (?:von|übernommen)|wurde von der Redaktion nicht bearbeitet|no ha sido editad[oa] por)[^\n]{0,160}/iu
const FIRST_PUBLISHED = new RegExp(`\\breport by (${ANY_AGENCY}) was first published`, 'u')
const SOURCE_LINE =
  /^(?:source|quelle|fuente|fonte|sursa|zdroj|źródło|izvor|kilde|källa|bron|kaynak|πηγή|источник|джерело|крыніца|المصدر|출처|来源|來源|出典|स्रोत)\s?[:：—–-]\s?/iu
const AT_END = new RegExp(
  `(?:[.!?…"”»’)。]\\s{0,2}[–—-]{1,2}\\s{0,2}|[.!?…"”»’)]\\s\\(|[.!?…"”»]\\s\\/)(${ANY_AGENCY}(?:[/,] ?(?:${ANY_AGENCY}))?)[)/]?\\.?\\s*$`,
  'u',
)
const CAPITALS_AT_END = new RegExp(`[.!?…"”»’]\\s{1,2}(${ANY_AGENCY})\\.?\\s*$`, 'u')
const DESK_CODES = /\.{1,2}\s?(PTI|UNI|ANI|IANS)(?: [A-Z]{2,4}){1,10}\.?\s*$|--\s?(IANS|ANI)\s*$/u

/** Credits in the last lines: sign-offs, tails, copyright lines, shared credits and lines of automatic feeds. */
export function creditsOfTail(text: string): Credit[] {
  const tail = text.slice(-WINDOW)
  const start = text.slice(0, 200)
  const found = [...signOff(text), ...(mentionsAgency(start) ? rights(start) : []), ...feedLines(tail)]
  return mentionsAgency(tail) ? [...shared(tail), ...found, ...rights(tail), ...lines(tail), ...atEnd(text)] : found
}

function shared(tail: string): Credit[] {
  const found: Credit[] = []
  for (const pattern of [CONTRIBUTED, CONTRIBUTING, HELPED]) {
    for (const match of tail.matchAll(pattern)) {
      for (const name of pattern === HELPED ? [match[1]] : (match[0].match(EACH) ?? [])) {
        const agency = agencyNamed(name)
        if (!agency || (agency.ambiguous && name.length < 4)) continue
        if (pattern !== HELPED || standsAlone(tail, match)) found.push(credit(agency, 'shared', 'tail', match[0]))
      }
    }
  }
  return found
}

// "With AP." is a credit where it is a line of its own or stands in brackets, "an interview with AP." is none.
function standsAlone(tail: string, match: RegExpMatchArray): boolean {
  if (EXPLICIT.test(match[0])) return true
  const before = tail.slice(tail.lastIndexOf('\n', match.index) + 1, match.index)
  return (
    /^\s*$|\([^()]{0,30}$/.test(before) ||
    /^[\s(—–]*\(/.test(match[0]) ||
    (before.length < 30 && !/\s\p{Ll}/u.test(before))
  )
}

function rights(tail: string): Credit[] {
  return [...tail.matchAll(RIGHTS)].flatMap(([words, partner, name, after]) => {
    const agency = agencyNamed(name)
    if (!agency) return []
    const joint = partner !== '' || /^\s?(?:\/|and\s|&)\s?\p{Lu}/u.test(after) || /modified/i.test(after)
    return [credit(agency, joint ? 'shared' : 'whole', 'copyright', words)]
  })
}

function lines(tail: string): Credit[] {
  const last = tail
    .split(/[\n\r]+/)
    .slice(-LINES)
    .map(line => line.trim()) // prettier-ignore
  return last.flatMap((line, index) => {
    if (/^by\s/i.test(line) && line.length < 100) return creditsOfByline(line)
    if (line.length > 60 || line.length < 2) return []
    const bare = line.replace(SOURCE_LINE, '').replace(/^[\s(—–\-/©*]+|[\s)./*]+$/gu, '')
    const pieces = bare.split(/\s*[/,|;]\s*|\s(?:and|y|et|und)\s/u)
    const agencies = pieces.map(piece => agencyNamed(piece.trim())).filter(agency => agency !== undefined)
    if (agencies.length === 0 || agencies.length < pieces.length) return []
    const marked = bare !== line || index >= last.length - 6
    return agencies
      .filter(agency => marked && (!agency.ambiguous || bare !== line || bare.length > 5))
      .map(agency => credit(agency, 'whole', 'tail', line)) // prettier-ignore
  })
}

function signOff(text: string): Credit[] {
  const tail = text.slice(-1500)
  const sign = /edit/i.test(tail) ? SIGN_OFF.exec(tail) : null
  return sign ? [credit(agencyNamed('Reuters')!, 'whole', 'sign-off', sign[0])] : []
}

function atEnd(text: string): Credit[] {
  const end = text.slice(-120)
  const found: Credit[] = []
  const desk = DESK_CODES.exec(end)
  const match = AT_END.exec(end) ?? capitals(end)
  for (const name of [desk?.[1] ?? desk?.[2], ...(match?.[1].split(/[/,] ?/) ?? [])]) {
    const agency = name ? agencyNamed(name) : undefined
    if (agency) found.push(credit(agency, 'whole', 'tail', end.slice(-40)))
  }
  return found
}

function capitals(end: string): RegExpExecArray | null {
  const match = CAPITALS_AT_END.exec(end)
  const agency = match && agencyNamed(match[1])
  return agency && !agency.ambiguous && match[1] === match[1].toUpperCase() ? match : null
}

function feedLines(tail: string): Credit[] {
  const first = FIRST_PUBLISHED.exec(tail)
  if (first) return [credit(agencyNamed(first[1])!, 'whole', 'feed line', first[0])]
  const line = AUTOMATIC.exec(tail)?.[0]
  if (!line) return []
  const name = line.match(EACH)?.[0]
  return [credit((name && agencyNamed(name)) || UNNAMED_AGENCIES, 'whole', 'feed line', line)]
}
