import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Lens, LensDimension } from '../../../src/domain/lens.ts'
import type { OutletKind } from '../../../src/domain/outlet.ts'
import { isApplicable, whyNotApplicable } from '../../../src/outlets/lenses/applicable.ts'

const lens = (dimension: LensDimension, politicsOf: string) =>
  ({ rater: { name: 'Panel', politicsOf }, scale: { dimension } }) as Pick<Lens, 'rater' | 'scale'>

const FREE = { isStateControlled: false }

test('a rating of a country’s politics counts for outlets of that country alone', () => {
  assert.equal(isApplicable({ kind: 'newspaper', country: 'US' }, lens('lean', 'US'), FREE), true)
  assert.equal(isApplicable({ kind: 'newspaper', country: 'FR' }, lens('lean', 'US'), FREE), false)
  assert.equal(isApplicable({ kind: 'newspaper', country: 'FR' }, lens('reliability', 'US'), FREE), false)
  assert.equal(isApplicable({ kind: 'newspaper', country: 'FR' }, lens('reliability', 'international'), FREE), true)
})

test('an outlet whose country nobody documented is not rated by a country’s rater', () => {
  assert.equal(
    whyNotApplicable({ kind: 'site' }, lens('lean', 'US'), FREE),
    'Its country is not known, and Panel rates by the politics of US.',
  )
  assert.equal(isApplicable({}, lens('reliability', 'international'), FREE), true)
})

test('agencies and press-release wires have no lean, and are reliable or not like others', () => {
  for (const kind of ['agency', 'press-release'] satisfies OutletKind[]) {
    assert.equal(isApplicable({ kind, country: 'US' }, lens('lean', 'US'), FREE), false)
    assert.equal(isApplicable({ kind, country: 'US' }, lens('axis', 'US'), FREE), false)
    assert.equal(isApplicable({ kind, country: 'US' }, lens('reliability', 'US'), FREE), true)
  }
})

test('left and right are not asked of state-controlled outlets; who controls them is', () => {
  const controlled = { isStateControlled: true }
  const outlet = { kind: 'broadcaster', country: 'XX' } as const
  assert.equal(whyNotApplicable(outlet, lens('lean', 'XX'), controlled), 'It is rated state-controlled.')
  assert.equal(isApplicable(outlet, lens('axis', 'XX'), controlled), false)
  assert.equal(isApplicable(outlet, lens('state-control', 'international'), controlled), true)
  assert.equal(isApplicable(outlet, lens('reliability', 'international'), controlled), true)
})
