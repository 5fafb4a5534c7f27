import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AppError } from '../../../src/domain/app-error.ts'
import { lensManifest } from '../../../src/outlets/lenses/lens-manifest.ts'

const RATER = {
  id: 'panel',
  name: 'The Panel',
  method: 'panel',
  politicsOf: 'US',
  licence: 'CC BY 4.0',
  redistributable: true,
}
const SCALE = { id: 'panel-lean', dimension: 'lean', values: [{ raw: 'L', label: 'left', bucket: 'left' }] }

const read = (manifest: object) => lensManifest(JSON.stringify(manifest), 'panel.json')

const problem = (manifest: object | string): string => {
  try {
    lensManifest(typeof manifest === 'string' ? manifest : JSON.stringify(manifest), 'panel.json')
  } catch (error) {
    assert.ok(error instanceof AppError)
    assert.equal(error.code, 'bad-input')
    return error.message
  }
  assert.fail('it was read')
}

test('a manifest is a rater and a scale', () => {
  assert.equal(read({ rater: RATER, scale: SCALE }).rater.name, 'The Panel')
})

test('a manifest may say where in a foreign file things stand', () => {
  const columns = { domain: 'sites', value: 'class', scope: { column: 'name', within: 'brackets' } }
  const flags = [{ column: 'black', is: '1', says: 'listed' }]
  const manifest = { rater: RATER, scale: SCALE, columns, domainSeparator: ' ', ratedOn: '2023', flags }
  assert.deepEqual(read(manifest), manifest)
})

test('what is wrong is named with its field and what it must be', () => {
  const wrong = (rater: object, scale: object = {}, rest: object = {}) =>
    problem({ rater: { ...RATER, ...rater }, scale: { ...SCALE, ...scale }, ...rest })
  assert.match(
    wrong({ id: 'The Panel' }),
    /panel\.json is not a manifest of a rater: rater\.id: must be of small letters/,
  )
  assert.match(wrong({ method: 'guess' }), /rater\.method must be one of panel, editorial/)
  assert.match(wrong({ politicsOf: 'usa' }), /rater\.politicsOf: must be two capitals/)
  assert.match(wrong({ licence: ' ' }), /rater\.licence: must not be empty/)
  assert.match(wrong({ redistributable: 'no' }), /rater\.redistributable must be true or false/)
  assert.match(wrong({ homepage: 'javascript:alert(1)' }), /rater\.homepage: must be an address that begins with http/)
  assert.match(wrong({}, { values: undefined }), /scale must have values \(names\) or range \(numbers\)/)
  assert.match(wrong({}, {}, { ratedOn: '31.5.2024' }), /ratedOn: must be a year, a month or a day/)
  assert.match(wrong({}, {}, { colums: {} }), /colums/)
})

test('a side of another kind of scale is refused with those that are allowed', () => {
  const values = [{ raw: 'L', label: 'left', bucket: 'reliable' }]
  assert.match(
    problem({ rater: RATER, scale: { ...SCALE, values } }),
    /reliable is no side of lean, but of reliability; allowed are left, centre, right and null/,
  )
})

test('a value that stands twice, cuts that do not rise or end too soon, and an axis without sides are refused', () => {
  const scaled = (scale: object) => problem({ rater: RATER, scale: { id: 's', dimension: 'lean', ...scale } })
  const cut = (below: number) => ({ below, label: 'x', bucket: null })
  assert.match(scaled({ values: [...SCALE.values, { ...SCALE.values[0], raw: 'l ' }] }), /l is there twice/)
  assert.match(scaled({ range: { min: 0, max: 1, cuts: [cut(0.5), cut(0.5)] } }), /cuts must rise/)
  assert.match(scaled({ range: { min: 0, max: 1, cuts: [cut(0.5)] } }), /cuts must end at 1 or above/)
  assert.match(scaled({ range: { min: 1, max: 1, cuts: [cut(2)] } }), /min must be below max/)
  assert.match(
    scaled({ dimension: 'axis', values: [{ raw: 'G', label: 'government', bucket: 'one-side' }] }),
    /scale\.sides must name both sides of an axis/,
  )
})

test('what is no JSON is refused with where it ends to be', () => {
  assert.match(problem('{"rater": '), /panel\.json is not a manifest of a rater: not JSON/)
  assert.match(problem('[]'), /it must be an object/)
  assert.match(problem(`"${'x'.repeat(256_000)}"`), /it has more than 256000 characters/)
})
