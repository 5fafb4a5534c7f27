// Outlets, facts and stakes that are made by hand: every outlet, owner, rater and place is invented.
import type { Fact, FactField, FactSource, Outlet, Owner, Stake } from '../../src/domain/outlet.ts'
import type { Lens, RatedAs } from '../../src/domain/lens.ts'

export const sourceNamed = (name: string, rest: Partial<FactSource> = {}): FactSource => ({
  id: `catalogue/${name}`,
  name,
  licence: 'CC0-1.0',
  url: 'https://register.example/outlets',
  retrievedOn: '2026-04-02',
  how: 'shipped',
  ...rest,
})

export const madeFact = (field: FactField, value: string, rest: Partial<Fact> = {}): Fact => ({
  field,
  value,
  source: sourceNamed('The Register'),
  row: '12',
  ...rest,
})

export function madeOutlet(rest: Partial<Outlet> = {}): Outlet {
  return {
    id: 'gull.example',
    name: 'The Gull',
    names: { en: 'The Gull' },
    languages: ['en'],
    active: true,
    hosts: ['gull.example'],
    facts: [madeFact('name', 'The Gull', { lang: 'en' })],
    differs: [],
    isDeclared: false,
    ...rest,
  }
}

export const madeStake = (ownerId: string, targetId: string, rest: Partial<Stake> = {}): Stake => ({
  ownerId,
  ownerName: ownerId.toUpperCase(),
  targetId,
  control: 'yes',
  source: sourceNamed('The Register'),
  ...rest,
})

export function madeOwner(id: string, rest: Partial<Owner> = {}): Owner {
  const name = id.toUpperCase()
  const none = { stakes: [], heldBy: [], outlets: [], namesakes: [], isOfSeveral: false, isCut: false }
  return { id, name, ...none, group: { id, name }, ...rest }
}

export function madeLens(name: string, rest: Partial<Lens> = {}): Lens {
  return {
    id: name.toLowerCase(),
    rater: {
      id: name.toLowerCase(),
      name,
      method: 'panel',
      politicsOf: 'XA',
      licence: 'asked for',
      redistributable: false,
    },
    scale: { id: `${name}-lean`, dimension: 'lean', values: [{ raw: 'L', label: 'left', bucket: 'left' }] },
    file: `${name}.csv`,
    hash: '0'.repeat(64),
    importedAt: '2026-05-01T10:00:00Z',
    rows: 1,
    isPrivate: false,
    ...rest,
  }
}

export const madeRating = (lens: Lens, rest: Partial<RatedAs> = {}): RatedAs => ({
  lens,
  rating: { lensId: lens.id, host: 'gull.example', rawValue: 'L', line: 2 },
  label: 'left',
  bucket: 'left',
  ...rest,
})
