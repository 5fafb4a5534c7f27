import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Claim } from '../../src/domain/claim.ts'
import type { Point } from '../../src/domain/point.ts'
import { valueGroups } from '../../src/views/point-values.ts'
import { pointVerdict } from '../../src/views/point-verdict.ts'
import { witnessesOf } from '../../src/views/witnesses.ts'
import { madeClaim, madePoint, madeStory } from './made-story.ts'

const story = madeStory({ articles: 5, reports: [['a1', 'a2', 'a3'], ['a4'], ['a5']] })
const witnesses = witnessesOf(story)
const grouped = (kind: Point['kind'], claims: Claim[]) => valueGroups(madePoint({ kind, claims }), witnesses)

test('claims of one value stand together, and a report counts once however many carry it', () => {
  const groups = grouped('agree', [
    madeClaim('a1', '12 dead', { value: 12 }),
    madeClaim('a2', 'twelve dead', { value: 12 }),
    madeClaim('a4', '12 people died', { value: 12 }),
    madeClaim('a5', '14 dead', { value: 14 }),
  ])
  assert.deepEqual(
    groups.map(({ claim, reports, witnesses: told }) => [
      claim.value,
      reports,
      told.map(each => each.witness?.report?.siglum),
    ]),
    [
      [12, 2, ['A', 'B']],
      [14, 1, ['C']],
    ],
  )
  assert.equal(groups[0].witnesses[0].witness?.carriedBy, 2)
})

test('a bound makes another value, an exact one and none given do not', () => {
  const groups = grouped('precision', [
    madeClaim('a1', '12 dead', { value: 12, bound: 'exact' }),
    madeClaim('a4', '12 dead', { value: 12 }),
    madeClaim('a5', 'at least 12 dead', { value: 12, bound: 'at-least' }),
  ])
  assert.deepEqual(
    groups.map(({ claims }) => claims.length),
    [2, 1],
  )
})

test('what time explains stands in the order of time, and of size where a time is not known', () => {
  const early = madeClaim('a5', '9 dead', { value: 9, asOf: { from: '2026-03-01', to: '2026-03-01', how: 'stated' } })
  const late = madeClaim('a4', '7 dead', { value: 7, asOf: { from: '2026-03-09', to: '2026-03-09', how: 'stated' } })
  assert.deepEqual(
    grouped('older-figure', [late, early]).map(({ claim }) => claim.value),
    [9, 7],
  )
  const timeless = witnessesOf(madeStory({ articles: 5, reports: [['a4'], ['a5']], dated: false }))
  const point = madePoint({ kind: 'older-figure', claims: [early, { ...late, asOf: undefined }] })
  assert.deepEqual(
    valueGroups(point, timeless).map(({ claim }) => claim.value),
    [7, 9],
  )
})

test('a saying is another one where another speaker has it', () => {
  const said = (article: string, name: string) =>
    madeClaim(article, '“the door was open”', { kind: 'quote', speaker: { name, spans: [] } })
  assert.equal(grouped('attribution-drift', [said('a1', 'Ada Quill'), said('a4', 'Ada Quill')]).length, 1)
  assert.equal(grouped('attribution-drift', [said('a1', 'Ada Quill'), said('a4', 'the harbour master')]).length, 2)
})

test('no claim is lost and none stands twice', () => {
  const claims = ['a1', 'a2', 'a3', 'a4', 'a5'].map((id, at) => madeClaim(id, `${at % 2} dead`, { value: at % 2 }))
  const groups = grouped('conflict', claims)
  assert.deepEqual(groups.flatMap(group => group.claims.map(({ id }) => id)).sort(), claims.map(({ id }) => id).sort())
})

test('a verdict says in which way claims differ and names nobody right', () => {
  const quote = (name: string, hedge = false) =>
    madeClaim('a1', 'the door was open', {
      kind: 'quote',
      speaker: { name, spans: [] },
      ...(hedge && { hedge: { articleId: 'a1', start: 0, end: 3, text: 'may' } }),
    })
  const told = (point: Partial<Point>) => pointVerdict(madePoint(point))
  assert.match(told({ kind: 'attribution-drift', claims: [quote('A'), quote('B')] }), /different speakers/)
  const forms = ['A', 'Ms. A'].map(form => ({ form, because: '', spans: [] }))
  const known = [{ id: 's1', name: 'A', forms, through: [], points: 1 }]
  const oneSpeaker = madePoint({ kind: 'attribution-drift', claims: [quote('A'), quote('Ms. A', true)] })
  assert.match(pointVerdict(oneSpeaker), /different speakers/)
  assert.match(pointVerdict(oneSpeaker, known), /Hedged in one/)
  assert.match(told({ kind: 'attribution-drift', claims: [quote('A'), quote('A', true)] }), /Hedged in one/)
  const diffs: Point['diffs'] = [{ one: quote('A').span, other: quote('A').span, runs: [] }]
  const altered = (...names: string[]) =>
    told({ kind: 'attribution-drift', diffs, claims: names.map(name => quote(name)) })
  assert.equal(altered('A', 'A'), 'One saying, in different words.')
  assert.equal(altered('A', 'A', 'B'), 'One saying, in different words; its speakers differ too.')
  assert.match(told({ kind: 'agree', reports: 3 }), /3 independent reports/)
  assert.match(told({ kind: 'older-figure', certainty: 'inferred' }), /[Ll]ikely/)
  assert.doesNotMatch(told({ kind: 'older-figure', certainty: 'shown' }), /[Ll]ikely/)
  assert.match(told({ kind: 'conflict' }), /nothing in the words explains/)
})
