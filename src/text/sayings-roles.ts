import type { Range } from './attribution-sentences.ts'
import type { Voice } from './sayings-voice.ts'

/** "Torhüterin Anja Bielow", "قائد فرق الإطفاء سامر الحلبي": the two words behind the role, or behind what it is a role of. */
export function namedByRole(voice: Voice, { from, to }: Range): string | undefined {
  const { text, tokens, table } = voice
  if (!table.personRoles) return undefined
  let end = from
  while (end < to && tokens[end].kind === 'word') end++
  const first = table.determiners.has(tokens[from].lower) ? from + 1 : from
  const pair = end - 2
  if (pair <= first) return undefined
  const fits = table.capitalNouns ? germanName(voice, pair) : arabicName(voice, first, pair)
  return fits ? text.slice(tokens[pair].start, tokens[pair + 1].end) : undefined
}

function germanName({ tokens, table }: Voice, pair: number): boolean {
  const role = tokens[pair - 1].text
  return tokens[pair].capital && tokens[pair + 1].capital && table.personRoles?.test(role) === true
}

function arabicName({ tokens, table }: Voice, first: number, pair: number): boolean {
  const [given, family, before] = [tokens[pair].lower, tokens[pair + 1].lower, tokens[pair - 1].lower]
  if (!table.personRoles?.test(tokens[first].lower) || /^(?:ال|باسم|بوزارة|بمجلس|لشؤون|لل|لجنة|لدى|لوزارة)/.test(given))
    return false
  if (given.endsWith('ة') && !before.startsWith('ال')) return false
  return family.startsWith('ال') ? before.startsWith('ال') && pair - 1 > first - 1 : true
}
