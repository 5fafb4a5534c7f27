import assert from 'node:assert/strict'
import { test } from 'node:test'
import { event, compared, reading, type Written } from './hand-made.ts'

const hour = (words: string, value: string): Written => ({ kind: 'date', measure: 'hour', words, value })

type Told = readonly [text: string, claims: Written[]]

async function told(...articles: Told[]): Promise<string[]> {
  const readings = articles.map(([text, claims], index) => reading({ id: `a${index}`, text }, claims))
  const { points } = await compared(readings)
  return points
    .filter(({ kind, measure }) => kind !== 'single' && measure === 'event')
    .map(({ kind, about }) => `${kind}: ${about}`)
}

const NIGHT: Told = ['The ferry burned off Velden on Friday night.', [event('Friday night', '2030-03-01', 'fire')]]

test('an hour in one report and the part of the day in another are one time, one of them vaguer', async () => {
  const clock: Told = [
    'The fire broke out on Friday, March 1 around 10:30 p.m.',
    [event('Friday, March 1 around 10:30 p.m.', '2030-03-01T22:30', 'fire')],
  ] // prettier-ignore
  const found = await told(NIGHT, clock)
  assert.ok(found.includes('precision: the hour on 2030-03-01'), String(found))
})

test('the same hour in two reports agrees, whatever part of the day a third names', async () => {
  const clock = (how: string): Told => [
    `The fire broke out ${how} 10:30 p.m. Friday.`,
    [event('10:30 p.m. Friday', '2030-03-01T22:30', 'fire')],
  ]
  const found = await told(NIGHT, clock('about'), clock('around'))
  assert.deepEqual(
    found.filter(each => each.includes('hour')),
    ['agree: the hour on 2030-03-01'],
  ) // prettier-ignore
})

test('the same release word by word is no agreement', async () => {
  const header: Told = ['Date: Friday, 10:30 p.m.', [event('Friday, 10:30 p.m.', '2030-03-01T22:30')]]
  const found = await told(header, header)
  assert.deepEqual(found, [])
})

test('"before midnight" and a quarter to twelve are within half an hour', async () => {
  const found = await told(
    ['The fire broke out around 11:45 p.m.', [hour('11:45 p.m.', 'T23:45')]],
    ['The fire broke out before midnight on Friday.', [event('midnight on Friday', '2030-03-01T00:00', 'fire')]],
    NIGHT,
  )
  assert.ok(found.includes('precision: the hour on 2030-03-01'), String(found))
})

test('the length of a film and the hour of an update are no times of what happened', async () => {
  const found = await told(
    ['Fire at sea | 3:20 Pictures of the ferry fire.', [hour('3:20', 'T03:20')]],
    ['This article about the ferry fire was updated at 3:25 a.m.', [hour('3:25 a.m.', 'T03:25')]],
    ['The fire broke out at 3:30 a.m.', [hour('3:30 a.m.', 'T03:30')]],
  )
  assert.deepEqual(found, [])
})

test('a night that names what happened after midnight runs two dates together', async () => {
  const found = await told(
    [
      'The shooting at the Lantern Club on Saturday night left two hurt.',
      [event('Saturday night', '2030-03-02', 'shooting')],
    ],
    [
      'Two were hurt in a shooting at the Lantern Club early Sunday morning.',
      [event('early Sunday morning', '2030-03-03', 'shooting')],
    ],
    [
      'Shots were fired at the Lantern Club at 1:30 a.m. Sunday.',
      [event('1:30 a.m. Sunday', '2030-03-03T01:30', 'shooting')],
    ],
  ) // prettier-ignore
  assert.ok(found.includes('conflated-dates: the night of 2030-03-02'), String(found))
})

test('who gives both days of a night is more precise than who gives the first', async () => {
  const found = await told(
    ['The shootings happened late Thursday night.', [event('late Thursday night', '2030-02-26', 'shootings')]],
    [
      'The shootings happened the night of Feb. 26 and the early hours of Feb. 27.',
      [event('night of Feb. 26', '2030-02-26', 'shootings'), event('Feb. 27', '2030-02-27', 'shootings')],
    ],
  ) // prettier-ignore
  assert.ok(found.includes('precision: the night of 2030-02-26'), String(found))
  assert.ok(!found.some(each => each.startsWith('conflated')), String(found))
})

test('an evening that a report gives the hour of is no night after it', async () => {
  const found = await told(
    [
      'Shots were fired at the Lantern Club at 6:30 p.m. Saturday.',
      [event('6:30 p.m. Saturday', '2030-03-02T18:30', 'shooting')],
    ],
    ['Shots were fired at the Lantern Club on Saturday night.', [event('Saturday night', '2030-03-02', 'shooting')]],
    [
      'Shots were fired at the Lantern Club and again early Sunday morning.',
      [event('early Sunday morning', '2030-03-03', 'shooting')],
    ],
  ) // prettier-ignore
  assert.ok(!found.some(each => each.startsWith('conflated')), String(found))
})

test('a week is a vaguer form of a day in it, "this week" is none', async () => {
  const day: Told = [
    'The harbour council votes on the ferry contract next Tuesday.',
    [event('next Tuesday', '2030-03-12', 'vote')],
  ] // prettier-ignore
  const week = (words: string): Told => [
    `The harbour council votes on the ferry contract ${words}.`,
    [{ kind: 'date', measure: 'event', words, low: '2030-03-11', high: '2030-03-17', scope: { of: 'vote' } }],
  ]
  assert.deepEqual(await told(day, week('next week')), ['precision: the date 2030-03-12'])
  assert.deepEqual(await told(day, week('this week')), [])
})

test('a day without a year is that of the others, and says so', async () => {
  const story = await compared([
    reading({ id: 'a', text: 'The harbour interview was filmed in the prison on October 28, 2030.' }, [
      event('October 28, 2030', '2030-10-28', 'interview'),
    ]),
    reading({ id: 'b', text: 'A producer filmed the harbour interview on Oct. 28.' }, [
      event('Oct. 28', '--10-28', 'interview'),
    ]),
    reading({ id: 'c', text: 'They gave the harbour interview on Monday.' }, [event('Monday', '-W-1', 'interview')]),
  ])
  const agreed = story.points.find(({ kind, measure }) => kind === 'agree' && measure === 'event')
  assert.deepEqual([agreed?.about, agreed?.certainty, agreed?.claims.length], ['the date 2030-10-28', 'inferred', 3])
  assert.ok(story.timeline.every(({ from }) => /^\d/.test(from)))
})

test('where nobody knows the year, the day stands for itself', async () => {
  const day: Told = ['The rocket was launched from the harbour on Wednesday.', [event('Wednesday', '-W-3', 'launched')]]
  const other: Told = ['A rocket was launched on Wednesday morning.', [event('Wednesday morning', '-W-3', 'launched')]]
  assert.deepEqual(await told(day, other), ['agree: the date Wednesday'])
})

test('the day of telling given to what was said in an interview of another day', async () => {
  const story = await compared([
    reading(
      { id: 'a', text: 'The interview with the prisoners took place on October 28.', publishedAt: '2030-11-02' },
      [event('October 28', '2030-10-28', 'interview')],
    ),
    reading({ id: 'b', text: 'On Nov 2, prisoners pleaded for help during an interview on Oct 28.' }, [
      { kind: 'date', measure: 'statement', words: 'Nov 2', value: '--11-02' },
      event('Oct 28', '--10-28', 'interview'),
    ]),
  ])
  assert.ok(story.points.some(({ kind, about }) => kind === 'conflated-dates' && about.includes('2030-11-02')))
})

test('what was told on a later day of an interview is no date run together', async () => {
  const found = await told(
    ['The interview with the prisoners took place on October 28.', [event('October 28', '2030-10-28', 'interview')]],
    [
      'On Nov 2, police said that he pleaded during an interview with prisoners on Oct 28.',
      [
        { kind: 'date', measure: 'statement', words: 'Nov 2', value: '2030-11-02' },
        event('Oct 28', '2030-10-28', 'interview'),
      ],
    ],
    ['He told reporters on Nov 2.', [{ kind: 'date', measure: 'statement', words: 'Nov 2', value: '2030-11-02' }]],
  ) // prettier-ignore
  assert.ok(!found.some(each => each.startsWith('conflated')), String(found))
})

test('"by 11 p.m." is no hour of what happened, and "since January" no month of it', async () => {
  const by: Told = [
    'By 11 p.m. Friday he had no news of the ferry fire off Velden.',
    [event('11 p.m. Friday', '2030-03-01T23:00', 'fire')],
  ] // prettier-ignore
  assert.deepEqual(await told(NIGHT, by), ['agree: the date 2030-03-01'])
  const since: Told = ['The ferry fire crews off Velden were called since March.', [event('March', '2030-03', 'fire')]]
  assert.deepEqual(await told(NIGHT, since), [])
})

test('the same year of one happening in two reports agrees, a year alone is nothing', async () => {
  const died = (text: string): Told => [text, [event('2009', '2009', 'killed')]]
  assert.deepEqual(await told(died('Her mother Ossa died of it in 2009.'), died('The whale Ossa died in 2009.')), [
    'agree: the date 2009',
  ])
  assert.deepEqual(await told(died('Her mother Ossa died in 2009.'), died('A ferry sank in 2009.')), [])
})
