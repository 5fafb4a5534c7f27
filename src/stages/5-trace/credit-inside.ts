import { type Agency, agencyOrUnnamed } from './agencies.ts'
import { type Credit, credit } from './credit.ts'
import { isTalk } from './credit-line.ts'

const LONGEST = 90
// An outlet's name, then the words for "with", then agencies: "Le Monde avec AFP et Reuters", "(Con información de EFE)".
const LINE = new RegExp(
  `^\\(?(?<outlet>(?:\\p{Lu}[\\p{L}\\p{N}.'’-]*\\s)(?:[\\p{L}\\p{N}.'’-]+\\s){0,3})?(?:${[
    '(?<explicit>con\\sinformaci[oó]n(?:es)?\\sde(?:\\sla\\sagencia)?|com\\sinformaç(?:ão|ões)\\sd[aeo]s?(?:\\sagências?)?|mit\\s(?:material|informationen|agenturmaterial)\\s(?:der|von|vom)|with\\s(?:additional\\s)?(?:reporting|inputs?|files|materials?)\\s(?:from|by)(?:\\sthe)?|avec\\s(?:les\\s)?agences?|con\\sfonte|met\\s(?:medewerking|informatie)\\svan|по\\sматериалам|за\\sматеріалами)',
    'avec|mit|con|com|met|with',
  ].join('|')})\\s(?<names>[^()\\n]{2,60}?)\\)?\\.?$`,
  'iu',
)
const BETWEEN = /\s*[,;/|]\s*|\s(?:and|et|y|e|und|en|и|та|&)\s/u

/**
 * Credits that stand on a line of their own anywhere in a text and share it with agencies. Pages put them under a
 * headline, between paragraphs and above the comments, so their place says nothing and their form all.
 */
export function creditsInside(text: string): Credit[] {
  const lines = text.split(/[\n\r\u2028\u2029]+/).map(line => line.trim())
  return lines.filter(line => line.length <= LONGEST && line.length > 5).flatMap(creditsOfLine)
}

function creditsOfLine(line: string): Credit[] {
  const groups = LINE.exec(line)?.groups
  if (!groups || (groups.outlet && isTalk(groups.outlet))) return []
  const names = groups.names.split(BETWEEN).map(name => name.trim())
  const agencies = names.map(agencyOrUnnamed)
  // "Con información de ANSA y Página 12": other houses beside an agency.
  if (!agencies.some(isAgency) || (!groups.explicit && !agencies.every(isAgency))) return []
  return agencies.filter(isAgency).map(agency => credit(agency, 'shared', 'tail', line))
}

function isAgency(agency: Agency | undefined): agency is Agency {
  return agency !== undefined
}
