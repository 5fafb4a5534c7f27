import { type Agency, agencyNamed, agencyOrUnnamed, isAmbiguous, UNNAMED_AGENCIES, unhyphened } from './agencies.ts'
import { type AgencyMention, agencyMentions } from './agency-mentions.ts'
import { type Credit, credit } from './credit.ts'
import { creditsOfByline, WITH_HELP } from './credit-line.ts'

const WINDOW = 1100
const LINES = 16
// "(Reporting by A and B; Editing by C)": one agency signs so, in several languages.
const SIGN_OFF =
  /(?:[Rr]eporting|Writing|Reporte|Reportagem|Reportage|Compiled|Bearbeitet|Informaci[oó]n|Bericht) (?:by|de|von|por) [^()\n]{3,500}?[;.,]\s?(?:[Ee]diting by|[Ee]ditado por|[Ee]dici[oó]n de|[Ee]dição de|[EeÉé]dité par|[Rr]edigiert von)\s[^()\n]{3,200}\)?/u
const CONTRIBUTED_AFTER = /^[^.\n]{0,220}?\bcontribut(?:ed|ing|ions?)\b(?: to th(?:is|e) \p{L}+)?/u
const CONTRIBUTING_BEFORE = /\bContributing:?\s[^\n]{0,160}$/u
const HELPED_BEFORE = new RegExp(`(?:^|[\\s(])${WITH_HELP}$`, 'iu')
const HELPED_AFTER = /^\s?(?:[).;,]|\n|$|(?:and|y|et|und)\s)/u
const EXPLICIT =
  /material|informa|agentur|inhalt|udziałem|матери|матері|report|input|files|contribut|news|fonte|medewerking|agenc|agênc/i
const RIGHTS_BEFORE =
  /(?:©|\(c\)|\bcopyright)\s?(?:©\s?)?(?:by\s)?(?:\d{4}\*?,?\s)?((?:[\p{Lu}\d][\p{L}\d.]{0,15}\s(?:[\p{L}\d]{1,12}\s){0,3}and\s)?)(?:by\s)?(?:the\s)?$/iu
const RIGHTS_SHARED = /^\s?(?:(?:\/|and\s|&)\s?\p{Lu}|modified)/iu
const AUTOMATIC =
  /(?:auto-?generated from|website contains only a portion of the news stories|syndicated feed|(?:wire )?agency feed without|has not been edited by|automatisch (?:von|übernommen)|wurde von der Redaktion nicht bearbeitet|no ha sido editad[oa] por)/iu
const SOURCE_LINE =
  /^reporting by (?:the )?|^(?:source|forrás|източник|lähde|vir|šaltinis|avots|allikas|sumber|nguồn|mənbə|منبع|quelle|fuente|fonte|sursa|zdroj|źródło|izvor|kilde|källa|bron|kaynak|πηγή|источник|джерело|крыніца|المصدر|출처|来源|來源|出典|स्रोत)\s?[:：—–-]\s?/iu
// In brackets the word needs no colon: "(Fonte Ansa)".
const SOURCE_INSIDE = new RegExp(SOURCE_LINE.source.replace('\\s?[:：—–-]\\s?', '\\s?[:：—–-]?\\s?'), 'iu')
// "ada/dpa/AFP", "as/sti (dpa, AFP)": who edited it.
const INITIALS = /^(\p{Ll}{2,4})\/(?:(?:\p{Ll}{2,4})?\s?(?=\()|(?=\p{L}))/u
const HOST = /^[\p{L}\d-]+\.\p{Ll}{2,4}$/u
const UNNAMED_TOO = /agenc|agenz|agenç|agentur|dépêch|агент/iu
const END_BEFORE = /(?:[.!?…"”»’)。]\s{0,2}[–—-]{1,2}\s{0,2}|[.!?…"”»’)]\s\(|[.!?…"”»]\s\/)(?:[\p{L}-]{2,12}[/,] ?)?$/u
const CAPITALS_BEFORE = /[.!?…"”»’]\s{1,2}$/u
const DESK_CODES = /\.{1,2}\s?(PTI|UNI|ANI|IANS)(?: [A-Z]{2,4}){1,10}\.?\s*$|--\s?(IANS|ANI)\s*$/u

/** Credits in the last lines: sign-offs, tails, copyright lines, shared credits and lines of automatic feeds. */
export function creditsOfTail(text: string, language = 'und'): Credit[] {
  const tail = text.slice(-WINDOW)
  const start = text.slice(0, 200)
  const mentions = agencyMentions(tail)
  const around = mentions.flatMap(mention => creditsAround(tail, mention, language))
  const first = agencyMentions(start).flatMap(mention => rights(start, mention))
  const ends =
    mentions.length > 0 || UNNAMED_TOO.test(tail)
      ? [...lines(tail, text.length > WINDOW ? 0 : 1, language), ...deskCodes(tail)]
      : []
  return [...around, ...first, ...ends, ...signOff(text), ...feedLine(tail, mentions)]
}

function creditsAround(tail: string, mention: AgencyMention, language: string): Credit[] {
  return [...shared(tail, mention), ...rights(tail, mention), ...atEnd(tail, mention, language)]
}

function shared(tail: string, { agency, start, end, words }: AgencyMention): Credit[] {
  if (agency.ambiguous && words.length < 4) return []
  const before = tail.slice(Math.max(0, start - 180), start)
  const after = tail.slice(end, end + 240)
  const contributed = CONTRIBUTED_AFTER.exec(after)
  if (contributed) return [credit(agency, 'shared', 'tail', words + contributed[0])]
  const helped = HELPED_BEFORE.exec(before.slice(-70))
  if (helped && HELPED_AFTER.test(after) && standsAlone(before, helped[0])) {
    return [credit(agency, 'shared', 'tail', helped[0] + words)]
  }
  const contributing = CONTRIBUTING_BEFORE.exec(before)
  return contributing ? [credit(agency, 'shared', 'tail', contributing[0] + words)] : []
}

// "With AP" is a credit where it is a line or sentence of its own or stands in brackets; "an interview with AP" is none.
function standsAlone(before: string, helped: string): boolean {
  if (EXPLICIT.test(helped)) return true
  const line = before.slice(before.lastIndexOf('\n') + 1)
  const ahead = line.slice(0, Math.max(0, line.length - helped.trimStart().length)).trim()
  return ahead === '' || /\([^()]{0,30}$/.test(ahead) || (/[.!?]$/.test(ahead) && /^\s?W/.test(helped))
}

function rights(tail: string, { agency, start, end, words }: AgencyMention): Credit[] {
  const match = RIGHTS_BEFORE.exec(tail.slice(Math.max(0, start - 90), start))
  if (!match) return []
  const joint = match[1] !== '' || RIGHTS_SHARED.test(tail.slice(end, end + 60))
  return [credit(agency, joint ? 'shared' : 'whole', 'copyright', match[0] + words)]
}

function atEnd(tail: string, { agency, start, end, words }: AgencyMention, language: string): Credit[] {
  // "(ats/nxp)": an agency and the initials of who edited it.
  if (!/^(?:\/[a-z]{2,4})?[)/]?\.?\s*$/.test(tail.slice(end))) return []
  const before = tail.slice(Math.max(0, start - 30), start)
  const sure = !isAmbiguous(agency, words, language) || /^\p{Lu}{3,}$/u.test(words)
  const loud = sure && words === words.toUpperCase() && CAPITALS_BEFORE.test(before)
  const sign = END_BEFORE.exec(before)?.[0].slice(1)
  return loud || sign !== undefined ? [credit(agency, 'whole', 'tail', (sign ?? '') + words)] : []
}

// `skip` leaves out the first line of a text that is all tail: it is the lead.
function lines(tail: string, skip: number, language: string): Credit[] {
  const last = tail
    .split(/[\n\r]+/)
    .slice(skip)
    .slice(-LINES)
  return last.flatMap((each, index) => {
    const line = each.trim()
    if (/^by\s/i.test(line) && line.length < 100) return creditsOfByline(line)
    if (line.length > 60 || line.length < 2) return []
    return creditedLine(line, index >= last.length - 6, language)
  })
}

// A line that is nothing but agencies, with or without a word for "source", brackets or a dash.
function creditedLine(line: string, nearEnd: boolean, language: string): Credit[] {
  const inside = /^[(（]([^()（）]+)[)）]\.?$/u.exec(line)?.[1]
  const source = inside === undefined ? SOURCE_LINE : SOURCE_INSIDE
  const named = (inside ?? line)
    .replace(source, '')
    .replace(INITIALS, (words, first) => (agencyNamed(first) ? words : ''))
  const bare = named.replace(/^[\s(（—–\-/©*]+|[\s)）./*]+$/gu, '')
  const marked = bare !== line
  const sourced = source.test(inside ?? line)
  // "(dpa/lno)", "(APA/Red)", "ada/dpa/AFP": an agency and the initials of a desk or of who edited it.
  const edited = marked ? bare.replace(/\/(?:\p{Ll}{2,5}|Red)$/u, '') : bare
  const pieces = edited
    .split(/\s*[/,|;]\s*|\s(?:and|y|et|und)\s/u)
    .flatMap(unhyphened)
    .filter(piece => !sourced || !HOST.test(piece))
  const agencies = pieces.map(piece => (sourced ? agencyOrUnnamed : agencyNamed)(piece))
  const known = agencies.filter(agency => agency !== undefined)
  if (!(marked || nearEnd) || known.length === 0) return []
  // "Source: The Harbour and agencies".
  if (known.length < agencies.length) return sourced && known.includes(UNNAMED_AGENCIES) ? asShares(known, line) : []
  const sure = (agency: Agency) => marked || !isAmbiguous(agency, bare, language)
  return known.filter(sure).map(agency => credit(agency, 'whole', 'tail', line))
}

function asShares(agencies: readonly Agency[], line: string): Credit[] {
  return agencies.map(agency => credit(agency, 'shared', 'tail', line))
}

function signOff(text: string): Credit[] {
  const tail = text.slice(-1500)
  const sign = /edi[tcçg]/i.test(tail) ? SIGN_OFF.exec(tail) : null
  return sign ? [credit(agencyNamed('Reuters')!, 'whole', 'sign-off', sign[0])] : []
}

function deskCodes(tail: string): Credit[] {
  const match = DESK_CODES.exec(tail.slice(-120))
  return match ? [credit(agencyNamed(match[1] ?? match[2])!, 'whole', 'tail', match[0])] : []
}

// "This story is auto-generated from a syndicated feed", "This report by … was first published".
function feedLine(tail: string, mentions: readonly AgencyMention[]): Credit[] {
  for (const { agency, start, end } of mentions) {
    const published = tail.slice(end, end + 30).startsWith(' was first published')
    if (published && tail.slice(0, start).endsWith('report by '))
      return [credit(agency, 'whole', 'feed line', tail.slice(start - 12, end + 20))] // prettier-ignore
  }
  const at = AUTOMATIC.exec(tail)
  if (!at) return []
  const near = mentions.find(({ start }) => Math.abs(start - at.index) < 200)
  return [credit(near?.agency ?? UNNAMED_AGENCIES, 'whole', 'feed line', at[0])]
}
