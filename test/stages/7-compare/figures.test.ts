import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compared, figure, kinds, ofKind, reading } from './hand-made.ts'

const DAY = { publishedAt: '2030-03-04' }
const NEXT = { publishedAt: '2030-03-05' }

test('the same figure in two reports agrees, and latest is that figure', async () => {
  const story = await compared([
    reading({ id: 'a', text: 'The ferry sank and 12 people died.' }, [figure('12 people', 'killed', 12)]),
    reading({ id: 'b', text: 'Twelve people were killed, the harbour office said.' }, [
      figure('Twelve people', 'killed', 12),
    ]),
  ])
  assert.deepEqual(kinds(story), ['agree'])
  assert.equal(story.points[0].latest?.value, 12)
  assert.equal(story.points[0].reports, 2)
})

test('a copy of a report adds no second voice', async () => {
  const text = 'The ferry sank and 12 people died.'
  const readings = ['a', 'b'].map(id => reading({ id, text }, [figure('12 people', 'killed', 12)]))
  const story = await compared(readings, [
    { id: 'a', role: 'original', reportId: 'r-a', because: '' },
    { id: 'b', role: 'copy', reportId: 'r-a', because: '' },
  ])
  assert.deepEqual(kinds(story), [])
  assert.deepEqual(
    story.points.map(({ kind, reports, claims }) => [kind, reports, claims.length]),
    [['single', 1, 1]],
  )
})

test('a carrier is heard only where its text differs', async () => {
  const story = await compared(
    [
      reading({ id: 'a', text: 'The ferry sank and 12 people died.' }, [figure('12 people', 'killed', 12)]),
      reading({ id: 'b', text: 'The ferry sank and 12 people died. Four were hurt.' }, [
        figure('12 people', 'killed', 12),
        figure('Four', 'injured', 4),
      ]),
    ],
    [
      { id: 'a', role: 'original', reportId: 'r-a', because: '' },
      { id: 'b', role: 'edited-copy', reportId: 'r-a', because: '' },
    ],
  )
  assert.deepEqual(
    story.points.map(({ measure, claims }) => [measure, claims.map(({ span }) => span.articleId)]),
    [
      ['killed', ['a']],
      ['injured', ['b']],
    ],
  )
})

test('a later, larger number of dead is an update, not a conflict', async () => {
  const story = await compared([
    reading({ id: 'a', text: 'The ferry sank and 12 people died.', ...DAY }, [figure('12 people', 'killed', 12)]),
    reading({ id: 'b', text: 'The ferry sank and 15 people died.', ...NEXT }, [figure('15 people', 'killed', 15)]),
  ])
  const [point] = story.points
  assert.deepEqual([point.kind, point.certainty, point.latest?.value], ['older-figure', 'inferred', 15])
})

test('of undated reports a figure with a stated time is the newer, if it is larger', async () => {
  const september = { from: '2029-09', to: '2029-09', how: 'stated' as const }
  const story = await compared([
    reading({ id: 'a', text: 'Some 300 miners are believed to have died.' }, [
      figure('Some 300 miners', 'killed', 300, { bound: 'about' }),
    ]),
    reading({ id: 'b', text: 'At least 300 dead, the capital estimates.' }, [
      figure('At least 300 dead', 'killed', 300, { bound: 'at-least' }),
    ]),
    reading({ id: 'c', text: 'Around 900 miners have died, the ministry said in September.' }, [
      figure('Around 900 miners', 'killed', 900, { bound: 'about', asOf: september }),
    ]),
  ])
  const [point] = story.points
  assert.deepEqual([point.kind, point.certainty, point.claims.length], ['older-figure', 'inferred', 3])
  assert.equal(point.latest?.value, 900)
})

test('figures whose words give other periods are of other scope', async () => {
  const story = await compared([
    reading({ id: 'a', text: 'Around 10,000 guards were sent in 2029.' }, [
      figure('Around 10,000 guards', 'deployed', 10_000, { bound: 'about', scope: { during: '2029' } }),
    ]),
    reading({ id: 'b', text: 'It has sent 15,000 guards since October 2028.' }, [
      figure('15,000 guards', 'deployed', 15_000, { scope: { since: '2028-10' } }),
    ]),
  ])
  assert.deepEqual(
    story.points.map(({ kind, certainty, latest }) => [kind, certainty, latest]),
    [['scope', 'shown', null]],
  )
})

test('a vague word stands beside a number that it allows', async () => {
  const story = await compared([
    reading({ id: 'a', text: 'The border was closed by thousands of guards.' }, [
      { kind: 'figure', words: 'thousands', measure: 'deployed', low: 2000, high: 9999, bound: 'vague' },
    ]),
    reading({ id: 'b', text: 'It has sent 15,000 guards.' }, [figure('15,000 guards', 'deployed', 15_000)]),
  ])
  assert.deepEqual(kinds(story), ['precision'])
})

test('a bound that the other figure keeps, and a rounder number, are a matter of precision', async () => {
  for (const [words, value, bound] of [
    ['more than 30 people', 30, 'at-least'],
    ['about 50 people', 50, 'about'],
  ] as const) {
    const story = await compared([
      reading({ id: 'a', text: `The crash hurt ${words}.` }, [figure(words, 'injured', value, { bound })]),
      reading({ id: 'b', text: 'The crash hurt 47 people.' }, [figure('47 people', 'injured', 47)]),
    ])
    assert.deepEqual(kinds(story), ['precision'], words)
  }
})

test('figures of one day that are given to two named speakers differ by speaker', async () => {
  const story = await compared([
    reading({ id: 'a', text: 'Some 70 people fled, said Ola Brandt.', ...DAY }, [
      figure('70 people', 'displaced', 70, { said: 'Ola Brandt' }),
    ]),
    reading({ id: 'b', text: 'Some 95 people fled, said Ines Corto.', ...DAY }, [
      figure('95 people', 'displaced', 95, { said: 'Ines Corto' }),
    ]),
  ])
  assert.deepEqual(kinds(story), ['speakers'])
  assert.equal(story.points[0].speakers, 2)
  assert.equal(story.counts.speakers, 2)
})

test('what nothing explains is a conflict: how many were aboard does not grow', async () => {
  const story = await compared([
    reading({ id: 'a', text: 'The ferry had 80 people aboard.' }, [figure('80 people', 'aboard', 80)]),
    reading({ id: 'b', text: 'The ferry had 120 people aboard.' }, [figure('120 people', 'aboard', 120)]),
  ])
  assert.deepEqual(kinds(story), ['conflict'])
})

test('one article alone is no conflict, and neither are a singular noun and a number', async () => {
  const one = await compared([
    reading({ id: 'a', text: 'It had 80 people aboard. It had 120 people aboard.' }, [
      figure('80 people', 'aboard', 80),
      figure('120 people', 'aboard', 120),
    ]),
  ])
  assert.deepEqual(kinds(one), [])
  const noun = await compared([
    reading({ id: 'a', text: 'A sailor died when the ferry sank.', ...DAY }, [figure('A sailor', 'killed', 1)]),
    reading({ id: 'b', text: 'Three people died when the ferry sank.', ...DAY }, [figure('Three people', 'killed', 3)]),
  ])
  assert.deepEqual(kinds(noun), [])
  assert.equal(noun.points[0].latest?.value, 3)
})

test('a part says so and comes after the whole', async () => {
  const claims = [
    figure('15 people', 'killed', 15),
    figure('13 pupils', 'killed', 13, { scope: { of: 'pupils', extent: 'part' } }),
  ]
  const story = await compared(
    ['a', 'b'].map(id => reading({ id, text: 'The bus crash killed 15 people, 13 pupils among them.' }, claims)),
  )
  assert.deepEqual(
    story.points.map(({ about }) => about),
    ['people killed', 'a part of the people killed: pupils'],
  )
  assert.equal(story.points[1].latest, undefined)
})

test('the attacker counted in or not is a matter of scope', async () => {
  const story = await compared([
    reading({ id: 'a', text: 'Three people died, including the attacker.', ...DAY }, [
      figure('Three people', 'killed', 3, { scope: { includes: 'the attacker' } }),
    ]),
    reading({ id: 'b', text: 'The attack killed two people.', ...NEXT }, [figure('two people', 'killed', 2)]),
  ])
  assert.deepEqual(kinds(story), ['scope'])
})

test('latest is nobody where undated reports differ and no words say when', async () => {
  const story = await compared([
    reading({ id: 'a', text: 'The ferry sank and 12 people died.' }, [figure('12 people', 'killed', 12)]),
    reading({ id: 'b', text: 'The ferry sank and 15 people died.', ...DAY }, [figure('15 people', 'killed', 15)]),
  ])
  assert.equal(story.points[0].latest, null)
})

test('publication decides only between reports less than seven days apart', async () => {
  const days = async (last: string) => {
    const story = await compared([
      reading({ id: 'a', text: 'The fire hurt 12 people.', publishedAt: '2030-03-01' }, [
        figure('12 people', 'injured', 12),
      ]),
      reading({ id: 'b', text: 'The fire hurt 15 people.', publishedAt: last }, [figure('15 people', 'injured', 15)]),
    ])
    return story.points[0].latest?.value ?? null
  }
  assert.equal(await days('2030-03-07'), 15)
  assert.equal(await days('2030-03-08'), null)
})

test('the injured who died are an older state of the dead', async () => {
  const story = await compared([
    reading({ id: 'a', text: 'A boy was injured on the pier.', ...DAY }, [figure('A boy', 'injured', 1)]),
    reading({ id: 'b', text: 'The boy shot on the pier has died.', ...NEXT }, [figure('The boy', 'killed', 1)]),
  ])
  assert.deepEqual(kinds(story), ['older-figure'])
  assert.deepEqual(
    story.points.map(({ measure }) => measure),
    ['killed', 'killed'],
  )
  assert.equal(story.points[0].latest?.value, 1, 'the point that counts the whole comes first')
})

test('a digest is compared, and counts neither as report nor as its own voice', async () => {
  const readings = [
    reading({ id: 'a', text: 'It has sent 15,000 guards.' }, [figure('15,000 guards', 'deployed', 15_000)]),
    reading({ id: 'd', text: 'The country sent 15,000 guards.' }, [figure('15,000 guards', 'deployed', 15_000)]),
  ]
  const story = await compared(readings, [
    { id: 'a', role: 'original', reportId: 'r-a', because: '' },
    { id: 'd', role: 'digest', reportId: null, because: '' },
  ])
  assert.deepEqual(
    story.points.map(({ kind, reports, claims }) => [kind, reports, claims.length]),
    [['single', 1, 2]],
  )
  assert.equal(story.counts.reports, 1)
  assert.deepEqual(ofKind(story, 'agree'), [])
})

test('ages of one person conflict; of two persons of one surname they do not', async () => {
  const age = (words: string, value: number, of: string) => figure(words, 'age', value, { unit: 'year', scope: { of } })
  const same = await compared([
    reading({ id: 'a', text: 'Mara Holt, 62, was hurt.' }, [age('Mara Holt, 62', 62, 'Mara Holt')]),
    reading({ id: 'b', text: 'Mara Holt, 67, was hurt.' }, [age('Mara Holt, 67', 67, 'Mara Holt')]),
  ])
  assert.deepEqual(kinds(same), ['conflict'])
  const two = await compared([
    reading({ id: 'a', text: 'Mara Holt, 62, was hurt.' }, [age('Mara Holt, 62', 62, 'Mara Holt')]),
    reading({ id: 'b', text: 'Peer Holt, 24, was hurt.' }, [age('Peer Holt, 24', 24, 'Peer Holt')]),
  ])
  assert.deepEqual(kinds(two), [])
})

test('vague words alone are compared too', async () => {
  const vague = (words: string) => ({
    kind: 'figure' as const,
    words,
    measure: 'killed',
    low: 24,
    high: 99,
    bound: 'vague' as const,
  })
  const story = await compared(
    ['a', 'b'].map(id => reading({ id, text: 'Dozens of people died.' }, [vague('Dozens of people')])),
  )
  assert.deepEqual(kinds(story), ['agree'])
})

test('a smaller figure that the other report gives as a part is of other scope', async () => {
  const story = await compared([
    reading({ id: 'a', text: 'Two guards were shot dead at the gate.' }, [
      figure('Two guards', 'killed', 2, { scope: { of: 'guards' } }),
    ]),
    reading({ id: 'b', text: 'Four people were shot dead in two attacks. At the gate two guards died.' }, [
      figure('Four people', 'killed', 4, { scope: { of: 'people' } }),
      figure('two guards', 'killed', 2, { scope: { of: 'guards', extent: 'part' } }),
    ]),
  ])
  assert.deepEqual(kinds(story), ['scope'])
})

test('digits that can be read as the number of the others agree with it; numbers that cannot do not', async () => {
  const [agreed] = (
    await compared([
      reading({ id: 'a', text: 'Flooding displaced 1.200 people.', ...DAY }, [
        figure('1.200 people', 'displaced', 1.2, { otherwise: 1200 }),
      ]),
      reading({ id: 'b', text: 'Some 1,200 people were driven from their homes.', ...DAY }, [
        figure('1,200 people', 'displaced', 1200),
      ]),
    ])
  ).points
  assert.deepEqual([agreed.kind, agreed.certainty], ['agree', 'inferred'])
  assert.match(agreed.because, /can be read as/)
  const [priced] = (
    await compared([
      reading({ id: 'a', text: 'The harbour sold 1.200 ferry tickets.', ...DAY }, [
        figure('1.200 ferry tickets', 'ticket', 1.2, { otherwise: 1200, scope: { of: 'ferry tickets' } }),
      ]),
      reading({ id: 'b', text: 'Some 1,200 ferry tickets were sold by the harbour.', ...DAY }, [
        figure('1,200 ferry tickets', 'ticket', 1200, { scope: { of: 'ferry tickets' } }),
      ]),
    ])
  ).points
  assert.deepEqual([priced.kind, priced.certainty], ['agree', 'inferred'])
  const plain = (
    await compared([
      reading({ id: 'a', text: 'Flooding displaced 1,300 people.', ...DAY }, [
        figure('1,300 people', 'displaced', 1300),
      ]),
      reading({ id: 'b', text: 'Some 1,200 people fled.', ...DAY }, [figure('1,200 people', 'displaced', 1200)]),
    ])
  ).points
  assert.ok(plain.every(({ kind }) => kind !== 'agree'))
})

test('a list that one body counts is held against another body’s count, not its members', async () => {
  const text =
    'By the coast guard’s count 19 passengers and four of the crew were killed. The ministry spoke of 25 dead.'
  const story = await compared([
    reading({ id: 'a', text, ...DAY }, [
      figure('19 passengers', 'killed', 19, { said: 'the coast guard', scope: { of: 'passengers', extent: 'part' } }),
      figure('19 passengers and four of the crew', 'killed', 23, {
        said: 'the coast guard',
        scope: { extent: 'part' },
      }),
      figure('four of the crew', 'killed', 4, { said: 'the coast guard', scope: { extent: 'part' } }),
      figure('25 dead', 'killed', 25, { said: 'The ministry' }),
    ]),
    reading({ id: 'b', text: 'The death toll is 23, the harbour office said.', ...DAY }, [
      figure('toll is 23', 'killed', 23),
    ]),
  ])
  const [point] = ofKind(story, 'speakers')
  assert.deepEqual(
    point.claims
      .map(({ value }) => value)
      .slice(0, 2)
      .sort(),
    [23, 25],
  )
})

test('a vague word fits the one number of its noun, where the sentences are of one matter', async () => {
  const vague = reading({ id: 'a', text: 'The brigade fired hundreds of rockets across the border on Sunday.' }, [
    { kind: 'figure', words: 'hundreds of rockets', measure: 'rocket', low: 200, high: 999, bound: 'vague' },
  ])
  const told = (text: string) =>
    reading({ id: 'b', text }, [
      { kind: 'figure', words: '550 rockets', measure: 'rocket', value: 550, bound: 'exact' },
    ])
  const same = await compared([vague, told('Over the border 550 rockets were fired, the brigade said.')])
  const other = await compared([vague, told('The museum shows 550 rockets from six countries.')])
  assert.deepEqual([kinds(same), kinds(other)], [['precision'], []])
})

test('a last report with a smaller number is no later hour of a growing count', async () => {
  const story = await compared([
    reading({ id: 'a', text: 'Three were killed.', publishedAt: '2030-03-04' }, [
      figure('Three were killed', 'killed', 3),
    ]),
    reading({ id: 'b', text: 'Two were killed.', publishedAt: '2030-06-04' }, [figure('Two were killed', 'killed', 2)]),
  ])
  assert.deepEqual(kinds(story), [])
})

test('one of seven is rather a part than an earlier count', async () => {
  const story = await compared([
    reading({ id: 'a', text: 'One was injured.', ...DAY }, [figure('One was injured', 'injured', 1)]),
    reading({ id: 'b', text: 'Seven were injured.', ...DAY }, [figure('Seven were injured', 'injured', 7)]),
  ])
  assert.deepEqual(kinds(story), [])
})

test('a count that its own report calls the first one is older, and shown so', async () => {
  const story = await compared([
    reading({ id: 'a', title: 'Ten hurt at a ball', text: 'Originally, police said eight guests were hurt.' }, [
      figure('Ten hurt', 'injured', 10),
      figure('eight guests', 'injured', 8, { scope: { of: 'guests', extent: 'part' } }),
    ]),
  ])
  const [point] = ofKind(story, 'older-figure')
  assert.equal(point.certainty, 'shown')
  assert.deepEqual(
    point.claims.map(({ value }) => value),
    [8, 10],
  )
})

test('fewer hurt in a later report that counts as many dead: of those hurt at first so many died', async () => {
  const first = reading({ id: 'a', text: 'Five people were injured at the quay.', ...DAY }, [
    figure('Five people', 'injured', 5),
  ])
  const later = (dead: number) =>
    reading({ id: 'b', text: 'The fall killed some and injured four people.', ...NEXT }, [
      figure('killed some', 'killed', dead),
      figure('four people', 'injured', 4),
    ])
  const [point] = ofKind(await compared([first, later(1)]), 'older-figure')
  assert.match(point.because, /so many of the hurt died/)
  assert.deepEqual(ofKind(await compared([first, later(3)]), 'older-figure'), [])
})
