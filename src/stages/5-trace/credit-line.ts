import { type Agency, agencyNamed, ANY_AGENCY, isFullName, UNNAMED_AGENCIES, unhyphened } from './agencies.ts'
import { type Credit, credit } from './credit.ts'

const LEADING =
  /^(?:by|por|par|von|di|da|door|af|av|autor|author|redacción|redaction|text|texte|from|od|от|від|przez)(?:\s*:\s*|\s+)/iu
const ENDS_FULL = new RegExp(`(${ANY_AGENCY})$`, 'u')
const AFTER_NAME = new RegExp(
  `^(.{2,70}?)(?:,\\s*|\\s*[/|]\\s*|\\s+[-–—]\\s+|\\s+for\\s+(?:the\\s+)?)(${ANY_AGENCY})$`,
  'u',
)
const JOINED = new RegExp(`^(.{2,70}?)\\s(?:and|und|et|y|e|en|og|och|i|и|та|&)\\s(?:the\\s+)?(${ANY_AGENCY})$`, 'iu')
/** Words that say: with an agency's help. Followed by the agency. */
export const WITH_HELP =
  "(?:avec\\s+(?:l[’']\\s?)?(?:agences?\\s+)?|mit\\s+(?:(?:Material|Informationen|Agenturmaterial|Inhalten)\\s+(?:der|des|von|vom)\\s+)?(?:der\\s+)?|" +
  'con\\s+(?:informaci[oó]n(?:es)?\\s+de\\s+(?:la\\s+agencia\\s+)?)?|com\\s+(?:informaç(?:ão|ões)\\s+d[aeo]\\s+)?(?:agências?\\s+)?|con\\s+fonte\\s+|' +
  'met\\s+(?:(?:medewerking|informatie)\\s+van\\s+)?|z\\s+udziałem\\s+|по\\s+материалам\\s+|за\\s+матеріалами\\s+|' +
  'with\\s+(?:additional\\s+)?(?:(?:reporting|inputs?|materials?|files|contributions?|information|news)\\s+(?:from|by)\\s+)?(?:the\\s+)?|' +
  'additional\\s+reporting\\s+(?:by|from)\\s+(?:the\\s+)?)'
// Quick looks before long patterns, which also take long to be made ready.
const MAY_BE_HELPED = /(?:^|[\s(])(?:avec|mit|con|com|met|z|по|за|with|additional)\s/iu
const MAY_BE_JOINED = /\s(?:and|und|et|y|e|en|og|och|i|и|та|&)\s/iu
const HELPED = new RegExp(`(?:^|[\\s(])${WITH_HELP}(${ANY_AGENCY})(?![\\p{L}\\p{N}])[^.]{0,40}\\)?\\.?$`, 'iu')
// "AP Auto Writer", "Ada Lind, AP National Political Writer", "ADA LIND Associated Press".
const TITLED = new RegExp(
  `^(?:by\\s)?((?:\\p{Lu}[\\p{L}.'’-]*,?\\s){0,4})(?:the\\s)?(${ANY_AGENCY})(\\s(?:[\\p{L}&-]+\\s){0,4}(?:writers?|reporters?|correspondents?|editors?|staff))?$`,
  'iu',
)
const PLACED = new RegExp(
  `^(?:[Bb]y\\s)?(?:the\\s)?(${ANY_AGENCY})\\s(?:in|aus|from|à|en|da|a)\\s\\p{Lu}[\\p{L}’' -]{2,30}$`,
  'u',
)
const BESIDE_UNNAMED =
  /^[^,/|]{2,40}?\s(?:and|und|et|y|e|en|och|og|&)\s(?:news\s)?(?:agencies|agencias|agences|agenzie|agências|agenturen)$/iu
// What a talk, a contract or a meeting was with.
const TALK =
  /(?:entretien|interview|rencontre|discussion|dialogue|partenariat|accord|contrat|gespräch|vertrag|streit|zusammenarbeit|entrevista|conversación|acuerdo|contrato|intervista|colloquio|accordo|conversation|deal|partnership|talks?|chat|intervju|gesprek|vraaggesprek|rozmowa)\s(?:exclusive\s|exklusiv\s|exclusiva\s)?$/iu
const ANYWHERE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${ANY_AGENCY})(?![\\p{L}\\p{N}])`, 'u')

/**
 * Credits of one byline: an author field ("Jane Doe, Reuters", "Le Monde avec AFP") or a line that is one
 * ("Efe / Reuters | El Cairo", "By The Associated Press").
 */
export function creditsOfByline(byline: string): Credit[] {
  const line = byline
    .replace(/[[(<][^\])>]{0,60}@[^\])>]{0,60}[\])>]/g, '')
    .trim()
    .replace(/\.$/, '')
  if (line.length > 120 || !ANYWHERE.test(line)) return []
  const said = line.replace(LEADING, '').trim()
  const exact = agencyNamed(said) ?? agencyNamed(doubled(said))
  if (exact) return [credit(exact, 'whole', 'byline', line)]
  const helped = MAY_BE_HELPED.test(line) ? HELPED.exec(line) : null
  if (helped && isTalk(line.slice(0, helped.index + 1))) return []
  if (helped) return named(helped[1]).map(agency => credit(agency, 'shared', 'byline', line))
  const joined = MAY_BE_JOINED.test(said) ? JOINED.exec(said) : null
  if (joined && agencyNamed(joined[2]))
    return [credit(agencyNamed(joined[2])!, agencyNamed(joined[1]) ? 'whole' : 'shared', 'byline', line)]
  return segments(said, line)
}

/** Credits of an author field, which also gives an agency's name after a person's without a sign ("ADA LIND Associated Press"). */
export function creditsOfField(field: string): Credit[] {
  const found = creditsOfByline(
    field
      .trim()
      .replace(/^\(([^()]+)\)$/u, '$1')
      .replace(/(?<=\p{L})\/\p{Ll}{2,5}$/u, ''),
  )
  if (found.length === 0 && (PLACED.test(field) || BESIDE_UNNAMED.test(field))) return creditsOfPlaced(field)
  const titled = found.length > 0 ? null : TITLED.exec(field.trim())
  // The pattern takes capitals for small letters, and an agency's name is its name only as it is written.
  const agency = titled ? agencyNamed(titled[2]) : undefined
  if (!titled || !agency) return found
  return titled[3] || isFullName(agency, titled[2]) ? [credit(agency, 'whole', 'byline', field)] : []
}

// "Reuters in Tripoli", "Staff and agencies".
function creditsOfPlaced(field: string): Credit[] {
  const agency = agencyNamed(PLACED.exec(field)?.[1] ?? '')
  return agency
    ? [credit(agency, 'whole', 'byline', field)]
    : BESIDE_UNNAMED.test(field)
      ? [credit(UNNAMED_AGENCIES, 'shared', 'byline', field)]
      : []
}

/** True where words end in a talk, a contract or a meeting, so that who is named next took part in it. */
export function isTalk(words: string): boolean {
  return TALK.test(words)
}

/** True where a line is nothing but an agency's name. */
export function isBareName(line: string): boolean {
  return agencyNamed(line.trim().replace(/\.$/, '')) !== undefined
}

function named(words: string): Agency[] {
  const agency = agencyNamed(words) ?? agencyNamed(words.toUpperCase()) ?? agencyNamed(words.toLowerCase())
  return agency ? [agency] : []
}

// "Afp Afp" and "Reuters Reuters": an agency's name as first and last name of an author field.
function doubled(words: string): string {
  const [first, second, third] = words.split(/\s+/)
  return third === undefined && first === second ? first : words
}

function segments(said: string, line: string): Credit[] {
  const pieces = said.split(/\s*[|,·•]\s*|\s*\/\s*|\s+[-–—]\s+|\s+(?:on|en|am|à)\s+(?=\p{Lu})/u).flatMap(unhyphened)
  const agencies = pieces.map(piece => agencyNamed(piece.trim()))
  const first = agencies.findIndex(agency => agency !== undefined)
  if (first < 0) return endsWithName(said, line)
  const found = agencies.filter(agency => agency !== undefined)
  if (first === 0) {
    if (pieces.slice(found.length).some(piece => piece.split(/\s+/).length > 6)) return []
    return found.map(agency => credit(agency, 'whole', 'byline', line))
  }
  if (pieces.slice(0, first).some(piece => piece.split(/\s+/).length > 5 || /[.:!?]$/.test(piece))) return []
  const outletFirst = /^[\p{L}\d-]+\.[a-z]{2,4}$|redac/iu.test(pieces[0]) || found.includes(UNNAMED_AGENCIES)
  if (outletFirst) return found.map(agency => credit(agency, 'shared', 'byline', line))
  return AFTER_NAME.test(said) ? found.map(agency => credit(agency, 'whole', 'byline', line)) : []
}

function endsWithName(said: string, line: string): Credit[] {
  const last = ENDS_FULL.exec(said)
  const agency = last && agencyNamed(last[1])
  if (!agency || !isFullName(agency, last[1]) || !/^\s*by\b/iu.test(line)) return []
  return [credit(agency, 'whole', 'byline', line)]
}
