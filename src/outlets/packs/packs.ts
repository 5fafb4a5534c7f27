// Packs of feeds that ship: outlets that we chose, with the addresses that open lists give for their feeds.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Fact, FactField } from '../../domain/outlet.ts'
import { ROOT } from '../../place.ts'
import { cleanUrl } from '../../text/url.ts'
import type { FeedPack } from '../../views/feed-packs.ts'
import { type Catalogue, shippedCatalogue } from '../directory/catalogue.ts'

interface Line extends Pick<FeedPack, 'id' | 'name' | 'by'> {
  outlets: string[]
}

let shipped: FeedPack[] | undefined

/** The packs that ship, read once: those of the world first, then regions, languages and countries, each by name. */
export const shippedPacks = (): readonly FeedPack[] =>
  (shipped ??= packsIn(readFileSync(join(ROOT, 'data/catalogue/packs.jsonl'), 'utf8'), shippedCatalogue()))

/** The packs of some lines of JSON, over a catalogue that knows their outlets. */
export function packsIn(text: string, catalogue: Pick<Catalogue, 'outlet'>): FeedPack[] {
  const lines = text.split('\n').filter(Boolean)
  return lines.map(line => {
    const { id, name, by, outlets } = JSON.parse(line) as Line
    return { id, name, by, outlets: outlets.map(outlet => inPack(outlet, catalogue.outlet(outlet)?.facts ?? [])) }
  })
}

function inPack(id: string, facts: readonly Fact[]): FeedPack['outlets'][number] {
  const values = (field: FactField) => facts.filter(fact => fact.field === field)
  const first = (field: FactField) => values(field)[0]?.value ?? null
  return {
    id,
    name: first('name'),
    country: first('country'),
    languages: [...new Set(values('language').map(({ value }) => value))],
    ended: first('ended'),
    feeds: values('feed').map(({ value, source, row }) => ({
      url: cleanUrl(value),
      source: source.name,
      licence: source.licence,
      row: row ?? null,
    })),
  }
}
