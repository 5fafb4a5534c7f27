import type { Group } from './name-groups.ts'

const HAN_OR_HANGUL = /^[\p{Script=Han}\p{Script=Hangul}々]+$/u
const LONGEST_FAMILY = 3
const PARTED = /[·・•‧＝\s]/u

/** Persons of scripts without spaces: the family name, which stands first, or the last part of a foreign name. */
export function unspacedBearers(groups: ReadonlyMap<string, Group>, bearers: Map<Group, Group>): void {
  const fuller = new Map<string, Set<Group>>()
  for (const group of new Set(groups.values())) {
    if (group.type !== 'person') continue
    for (const short of shortForms(group.name)) fuller.set(short, (fuller.get(short) ?? new Set()).add(group))
  }
  for (const [short, candidates] of fuller) {
    const group = groups.get(short)
    if (group?.type === 'person' && candidates.size === 1 && !candidates.has(group))
      bearers.set(group, [...candidates][0])
  }
}

function shortForms(name: string): string[] {
  const parts = name.split(PARTED)
  if (parts.length > 1) return [parts.at(-1) as string]
  if (!HAN_OR_HANGUL.test(name) || name.length < 3) return []
  const longest = Math.min(LONGEST_FAMILY, name.length - 1)
  return Array.from({ length: longest }, (_, index) => name.slice(0, index + 1))
}
