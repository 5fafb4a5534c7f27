import { agencyNamed } from './agencies.ts'
import { mentionsAgency } from './agency-mentions.ts'
import type { Credit } from './credit.ts'
import { creditsOfByline, isBareName } from './credit-line.ts'
import { creditsOfDateline, inParens } from './dateline.ts'
import { creditsOfUnspaced } from './dateline-unspaced.ts'

const LINES = 14
const WINDOW = 2400
/** Characters of a line in which a dateline or a byline stands. */
const LONGEST_START = 300
const INLINE =
  /(?<![\p{L}\p{N}'’])(\p{Lu}[\p{Lu}\p{M}.'’/-]{2,30}(?: \p{Lu}[\p{Lu}.'’-]{1,20}){0,3}(?:, [\p{L}\p{M}. ]{2,25}){0,2}(?:,? [\p{L}.]{3,10} \d{1,2})?(?:, \d{4})?) \(([^()\n]{2,40})\)\s{0,2}([-–—]{1,2})/gu

/** Credits in the first lines: datelines in every form, and lines that are bylines. */
export function creditsOfLead(text: string, language = 'und'): Credit[] {
  const window = text.slice(0, WINDOW)
  if (!mentionsAgency(window)) return []
  const lines = window
    .split(/[\n\r\u2028\u2029]+/)
    .slice(0, LINES)
    .map(line => line.trim())
    .filter(line => mentionsAgency(line.slice(0, LONGEST_START)))
  const datelines = lines.flatMap(line => datelineOf(line, language))
  if (datelines.length > 0) return datelines
  const inline = [...window.slice(0, 900).matchAll(INLINE)].flatMap(([words, , inside]) => inParens(inside, words))
  if (inline.length > 0) return inline
  const bylines = lines.filter(line => line.length > 1 && line.length <= 80 && !isPicture(line))
  const told = bylines.filter(line => !isBareName(line)).flatMap(creditsOfByline)
  return told.length > 0 ? told : bylines.filter(isBareName).flatMap(creditsOfByline)
}

function datelineOf(line: string, language: string): Credit[] {
  const found = creditsOfDateline(line, language)
  return found.length > 0 ? found : creditsOfUnspaced(line)
}

// "Ada Lind / Reuters", "REUTERS/Ada Lind", "Handout/AP", "ASSOCIATED PRESS": a photographer or a library beside an
// agency, or its full name in capitals, is the credit of a picture that stood there.
function isPicture(line: string): boolean {
  if (/^[\p{Lu} ]{8,}\.?$/u.test(line) && isBareName(line)) return true
  if (line.includes('|') || !line.includes('/')) return false
  const pieces = line.split('/').map(piece => agencyNamed(piece.trim().replace(/\.$/, '')))
  return pieces.some(piece => piece !== undefined) && pieces.includes(undefined)
}
