import type { Chosen } from './chosen.ts'

/** A pack of outlets, by country, region, language, or chosen for a wide reader. */
export interface ShippedPack {
  id: string
  name: string
  by: 'country' | 'region' | 'language' | 'world'
  outlets: string[]
}

/** Fewer outlets than these make no pack of their own. */
const LEAST = 3

/** The packs that the list asks for, those of the world first, each with its outlets in the order of the list. */
export function packsOf(chosen: readonly Chosen[]): ShippedPack[] {
  const grouped = (by: ShippedPack['by'], names: (outlet: Chosen) => string[]): ShippedPack[] => {
    const groups = new Map<string, string[]>()
    for (const outlet of chosen)
      for (const name of names(outlet)) groups.set(name, [...(groups.get(name) ?? []), outlet.id])
    return [...groups]
      .filter(([, { length }]) => length >= LEAST)
      .map(([name, outlets]) => ({ id: name.toLowerCase().replace(/[^a-z]+/g, '-'), name, by, outlets }))
      .toSorted((one, other) => (one.id < other.id ? -1 : 1))
  }
  return [
    ...grouped('world', ({ packs }) => packs),
    ...grouped('region', ({ region }) => [region]),
    ...grouped('language', ({ language }) => [language]),
    ...grouped('country', ({ country, region }) => (country === region ? [] : [country])),
  ]
}
