import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import {
  type Anchor,
  countryInId,
  isGeneric,
  isNameAlone,
  isOnlyBearer,
  nameInId,
  ownerIdIn,
  ownerNode,
} from '../../../src/outlets/directory/owner-identity.ts'

const anchor = (id: string, ...countries: string[]): Anchor => ({ id, countries: new Set(countries) })
const REED = { value: 'Reed Group' }

describe('the owner whom an outlet names', () => {
  test('is by a name alone one within a country, and no further', () => {
    assert.equal(ownerIdIn(REED, 'XA', []), 'reed-group~xa')
    assert.equal(ownerIdIn(REED, 'XB', []), 'reed-group~xb')
    assert.equal(ownerIdIn({ value: 'REED, group' }, 'XA', []), 'reed-group~xa')
  })

  test('is by its identifier one wherever its outlets are, however its name is written', () => {
    const said = { value: 'Reed Group Ltd', ownerId: 'wikidata:q7' }
    assert.equal(ownerIdIn(said, 'XA', []), 'wikidata:q7')
    assert.equal(ownerIdIn({ ...said, value: 'REED' }, 'XB', []), 'wikidata:q7')
  })

  test('is by the country that a source gives it one wherever its outlets are', () => {
    assert.equal(ownerIdIn({ ...REED, ownerCountry: 'XA' }, 'XB', []), 'reed-group~xa')
    assert.equal(ownerNode({ ...REED, ownerCountry: 'XA' }), 'reed-group~xa')
  })

  test('named alone is the one of the name that is known in the same country', () => {
    assert.equal(ownerIdIn(REED, 'XA', [anchor('wikidata:q7', 'XA', 'XB')]), 'wikidata:q7')
    assert.equal(ownerIdIn(REED, 'XC', [anchor('wikidata:q7', 'XA', 'XB')]), 'reed-group~xc')
    assert.equal(ownerIdIn(REED, 'XB', [anchor('reed-group~xa', 'XA', 'XB')]), 'reed-group~xa')
  })

  test('is the one of the name of which no country is known, where nobody names it anywhere else', () => {
    const placeless = [anchor('reed-group'), anchor('?', 'XA')]
    assert.equal(ownerIdIn(REED, 'XA', placeless), 'reed-group')
    assert.equal(
      ownerIdIn({ ...REED, ownerCountry: 'XA' }, 'XA', [...placeless, anchor('reed-group~xa', 'XA')]),
      'reed-group',
    )
    assert.equal(ownerIdIn(REED, 'XA', [anchor('reed-group'), anchor('?', 'XA', 'XB')]), 'reed-group~xa')
  })

  test('named alone is none of two that bear the name in its country', () => {
    const both = [anchor('wikidata:q7', 'XA'), anchor('wikidata:q8', 'XA')]
    assert.equal(ownerIdIn(REED, 'XA', both), 'reed-group~xa')
  })

  test('is as an item of a source one over countries, except by a name that every country has', () => {
    const item = { ...REED, ownerIsItem: true } as const
    const anchors = [anchor('reed-group', 'XA', 'XB')]
    assert.equal(ownerIdIn(item, 'XB', anchors), 'reed-group')
    assert.equal(ownerIdIn(REED, 'XB', anchors), 'reed-group')
    assert.equal(ownerIdIn(REED, 'XC', anchors), 'reed-group~xc')
    const ministry = { value: 'Ministry of Culture', ownerIsItem: true } as const
    assert.equal(ownerIdIn(ministry, 'XA', []), 'ministry-of-culture~xa')
  })

  test('is as an item the one with an identifier, wherever the outlets of the item are', () => {
    const anchors = [anchor('reed-group', 'XA', 'XB'), anchor('lei:1', 'XA')]
    const item = { ...REED, ownerIsItem: true } as const
    for (const said of [item, REED])
      for (const country of ['XA', 'XB']) assert.equal(ownerIdIn(said, country, anchors), 'lei:1')
  })

  test('is, where the country of its outlet is not known, the only one of the name, and of several none', () => {
    assert.equal(ownerIdIn(REED, undefined, []), 'reed-group')
    assert.equal(ownerIdIn(REED, undefined, [anchor('?', 'XA')]), 'reed-group~xa')
    assert.equal(ownerIdIn(REED, undefined, [anchor('?', 'XA', 'XB')]), 'reed-group')
    assert.equal(ownerIdIn(REED, undefined, [anchor('?', 'XA'), anchor('lei:1', 'XA')]), 'lei:1')
    assert.equal(ownerIdIn(REED, undefined, [anchor('?', 'XB'), anchor('lei:1', 'XA')]), 'reed-group')
  })
})

test('one alone bears a name where no other is known by it', () => {
  assert.ok(isOnlyBearer('lei:1', [anchor('lei:1', 'XA')]))
  assert.ok(isOnlyBearer('lei:1', [anchor('lei:1', 'XA'), anchor('?', 'XA')]))
  assert.ok(!isOnlyBearer('lei:1', [anchor('lei:1', 'XA'), anchor('?', 'XB')]))
  assert.ok(!isOnlyBearer('lei:1', [anchor('lei:1', 'XA'), anchor('lei:2', 'XB')]))
})

test('an id tells its name and its country', () => {
  assert.deepEqual([nameInId('reed~xa'), countryInId('reed~xa'), isNameAlone('reed~xa')], ['reed', 'XA', false])
  assert.deepEqual([nameInId('reed'), countryInId('reed'), isNameAlone('reed')], ['reed', undefined, true])
  assert.deepEqual([nameInId('lei:1'), countryInId('lei:1'), isNameAlone('lei:1')], [undefined, undefined, false])
})

test('names of generic words alone are generic, and one word of its own makes a name', () => {
  for (const name of ['Ministry of Culture', 'Nation Media', 'Media Group', 'The Government', 'Department of Defence'])
    assert.ok(isGeneric(name), name)
  for (const name of ['Ministry of Culture of Caldria', 'Reed Media Group', 'Harbour Press', 'Média Kft.', ''])
    assert.ok(!isGeneric(name), name)
})

test('the order in which sources are read decides nothing, and nobody gets an id that another name has', () => {
  const places = fc.subarray(['XA', 'XB', 'XC'])
  const anchors = fc.uniqueArray(
    fc.record({ id: fc.constantFrom('?', 'reed-group', 'reed-group~xa', 'lei:1', 'lei:2'), countries: places }),
    { selector: ({ id }) => id },
  )
  const saids = fc.record(
    { ownerCountry: fc.constantFrom('XA', 'XB'), ownerIsItem: fc.constant(true as const) },
    { requiredKeys: [] },
  )
  const country = fc.option(fc.constantFrom('XA', 'XB', 'XC'), { nil: undefined })
  fc.assert(
    fc.property(anchors, saids, country, (given, said, at) => {
      const known = given.map(({ id, countries }) => anchor(id, ...countries))
      const id = ownerIdIn({ ...REED, ...said }, at, known)
      assert.equal(ownerIdIn({ ...REED, ...said }, at, known.toReversed()), id)
      assert.ok(nameInId(id) === 'reed-group' || known.some(each => each.id === id), id)
    }),
  )
})

test('names without letters are owners of their own', () => {
  const [star, other] = ['★', '☆'].map(value => ownerIdIn({ value }, 'XA', []))
  assert.notEqual(star, other)
  assert.notEqual(nameInId(star), '')
})
