import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Outlet } from '../../../src/domain/outlet.ts'
import { dimensionsOf, languagesOf } from '../../../src/outlets/gaps/gap-sides.ts'
import { outletsOn, placesOf, storyIn } from '../../../src/outlets/gaps/gap-stories.ts'
import { madeUpOutlet } from '../told-cellar.ts'

const OUTLETS: Outlet[] = [
  madeUpOutlet('quill', { country: 'XA', languages: ['aa'], kind: 'newspaper' }),
  madeUpOutlet('quill-two', { country: 'XA', languages: ['aa', 'bb'], kind: 'newspaper' }),
  madeUpOutlet('quill-abroad', { country: 'XB', languages: ['bb'], kind: 'site' }),
  madeUpOutlet('far', { country: 'XC', languages: ['cc'], kind: 'site' }),
  madeUpOutlet('unknown', { kind: 'site' }),
]
const GROUP = { id: 'g', name: 'Quill Group' }
const KNOWN = {
  outlets: OUTLETS,
  groups: new Map(['quill', 'quill-two', 'quill-abroad'].map(id => [id, GROUP])),
  rated: [],
  written: new Map([['unknown', ['dd']]]),
}
const PLACES = placesOf(OUTLETS, outlet => languagesOf(outlet, KNOWN))
const DIMENSIONS = new Map(dimensionsOf(KNOWN).map(each => [each.dimension, each]))
const followed = new Set(OUTLETS.map(({ id }) => id))
const by = (told: Record<string, string[]>) => ({
  followed,
  carried: new Map(Object.entries(told).map(([id, languages]) => [id, new Set(languages)])),
})
const sidesOf = (dimension: 'country' | 'language' | 'kind', told: Record<string, string[]>) => {
  const of = DIMENSIONS.get(dimension)!
  return storyIn(of, by(told), PLACES).could.map(({ at, did }) => `${of.units[at].side} ${did ? 'did' : 'did not'}`)
}

test('outlets of one owner are one on each side, and what is not known is on none', () => {
  assert.deepEqual(
    DIMENSIONS.get('country')?.units.map(({ side, outlets }) => [side, outlets]),
    [
      ['XA', ['quill', 'quill-two']],
      ['XB', ['quill-abroad']],
      ['XC', ['far']],
    ],
  )
  assert.equal(DIMENSIONS.get('country')?.unit, 'owner-group')
  assert.equal(DIMENSIONS.get('owner'), undefined)
})

test('an owner that carried it in one outlet of a side carried it there, and not on its other sides', () => {
  assert.deepEqual(sidesOf('country', { 'quill-two': ['aa'] }), ['XA did', 'XB did not', 'XC did not'])
})

test('an outlet in two languages carried it in the one in which it wrote', () => {
  assert.deepEqual(sidesOf('language', { 'quill-two': ['bb'] }), ['aa did not', 'bb did', 'cc did not', 'dd did not'])
  assert.deepEqual(sidesOf('language', { 'quill-two': ['und'] }), ['aa did', 'bb did', 'cc did not', 'dd did not'])
})

test('by kind only outlets are compared that tell in a language or a country of the story', () => {
  assert.deepEqual(sidesOf('kind', { quill: ['aa'] }), ['newspaper did'])
  assert.deepEqual(sidesOf('kind', { far: ['bb'] }), ['newspaper did not', 'site did not', 'site did'])
})

test('who was not followed is asked nothing', () => {
  const told = storyIn(DIMENSIONS.get('country')!, { followed: new Set(['far']), carried: new Map() }, PLACES)
  assert.equal(told.could.length, 1)
})

test('the outlets of a side are named: who carried it, and who was not seen to', () => {
  const of = DIMENSIONS.get('country')!
  assert.deepEqual(outletsOn('XA', of, by({ quill: ['aa'] }), PLACES), { carried: ['quill'], others: ['quill-two'] })
})
