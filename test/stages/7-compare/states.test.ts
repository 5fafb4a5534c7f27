import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleFrom } from '../../../src/domain/article.ts'
import type { Reading } from '../../../src/domain/reading.ts'
import { claimsOf } from '../../../src/stages/4-claim/claim.ts'
import { compared, ofKind } from './hand-made.ts'

function read(id: string, text: string, publishedAt?: string): Reading {
  const article = articleFrom({ id, title: '', text, language: 'en', ...(publishedAt ? { publishedAt } : {}) })
  return { article, claims: claimsOf(article) }
}

async function older(...readings: Reading[]): Promise<string[]> {
  const story = await compared(readings)
  return ofKind(story, 'older-figure').map(
    ({ measure, claims }) => `${measure}: ${claims.map(({ value }) => value).join(', ')}`,
  )
}

test('who is sought in one report and held in a later one is older news', async () => {
  const sought = read('a', 'A man was stabbed at the harbour. No arrests have been made.', '2030-03-04')
  const held = read('b', 'A sailor has been arrested over the stabbing at the harbour.', '2030-03-05')
  assert.deepEqual(await older(sought, held), ['custody: sought, held'])
})

test('an arrest is not undone, so that it needs no dates', async () => {
  const sought = read('a', 'A man was stabbed at the harbour. No arrests have been made.')
  const held = read('b', 'A sailor has been arrested over the stabbing at the harbour.')
  const [point] = ofKind(await compared([sought, held]), 'older-figure')
  assert.equal(point.certainty, 'inferred')
  assert.match(point.because, /not undone/)
})

test('a later report that still searches takes the change back', async () => {
  const held = read('a', 'A sailor has been arrested over the stabbing at the harbour.', '2030-03-04')
  const sought = read('b', 'A man was stabbed at the harbour. No arrests have been made.', '2030-03-05')
  assert.deepEqual(await older(held, sought), [])
})

test('where one is sought by name, the arrest of somebody else ends nothing', async () => {
  const sought = read('a', 'Police are still searching for Carl Brandt.', '2030-03-04')
  const other = read('b', 'Anton Weller was arrested. Police asked the public for patience.', '2030-03-05')
  assert.deepEqual(await older(sought, other), [])
})

test('who is not named in one report is named in another', async () => {
  const unnamed = read('a', 'A fisherman died. The name of the victim has not been released.', '2030-03-04')
  const named = read('b', 'The victim was identified as Joris Pell, 41, of the old harbour.', '2030-03-05')
  assert.deepEqual(await older(unnamed, named), ['name: unnamed, Joris Pell'])
})

test('a report that knows the name has no unnamed victim', async () => {
  const both = read('a', 'Joris Pell died. The names of the other victims have not been released.', '2030-03-04')
  const named = read('b', 'The victim was identified as Joris Pell, 41, of the old harbour.', '2030-03-05')
  assert.deepEqual(await older(both, named), [])
})

test('what is not disclosed of somebody’s injuries is no word about names', async () => {
  const other = 'A fisherman died. It was not disclosed whether her injuries came from the same fall.'
  const named = read('b', 'The victim was identified as Joris Pell, 41, of the old harbour.', '2030-03-05')
  assert.deepEqual(await older(read('a', other, '2030-03-04'), named), [])
})

test('a report that tells only of a man is from before his name where nobody had it by that day', async () => {
  const silent = 'A 41-year-old man was killed on the old quay.'
  const named = read('b', 'Joris Pell was killed on the old quay. Joris Pell died at once.', '2030-03-05')
  assert.deepEqual(await older(read('a', silent, '2030-03-04'), named), ['name: 41, Joris Pell, Joris Pell'])
  assert.deepEqual(await older(read('a', silent, '2030-03-05'), named), [])
  const known = read('c', 'Joris Pell was killed on the old quay.', '2030-03-04')
  assert.deepEqual(await older(read('a', silent, '2030-03-04'), known, named), [])
})

test('in danger, then sent home: only days tell the order', async () => {
  const danger = 'The cook is in critical condition after the fire.'
  const home = 'The cook was treated and released from the hospital after the fire.'
  assert.deepEqual(await older(read('a', danger, '2030-03-04'), read('b', home, '2030-03-06')), [
    'condition: critical, released',
  ])
  assert.deepEqual(await older(read('a', danger), read('b', home)), [])
})

test('where an earlier report tells of a death already, a later death is no news of the hurt', async () => {
  const early = read('a', 'One man died in the fire and the cook is in critical condition.', '2030-03-04')
  const late = read('b', 'The man who died in the fire was a painter.', '2030-03-05')
  assert.deepEqual(await older(early, late), [])
})

test('a graver charge in a later report', async () => {
  const first = read('a', 'The sailor was charged with attempted murder.', '2030-03-04')
  const then = read('b', 'The sailor was charged with murder on Friday.', '2030-03-08')
  assert.deepEqual(await older(first, then), ['charge: attempted killing, murder'])
})

test('a charge of another person is no graver one', async () => {
  const first = read('a', 'Anton Weller was charged with attempted murder.', '2030-03-04')
  const then = read('b', 'Piet Maas was charged with murder on Friday.', '2030-03-08')
  assert.deepEqual(await older(first, then), [])
})

test('a second suspect is arrested after the first', async () => {
  const one = read('a', 'A 14-year-old boy was arrested on Sunday.', '2030-03-04')
  const two = read('b', 'A second suspect has been arrested in the robbery.', '2030-03-05')
  assert.deepEqual(await older(one, two), ['custody: held, more held'])
})

test('an arrest of nobody by name ends no search for one by name, in a report that opens with others', async () => {
  const sought = read('a', 'Detectives are searching for Carl Brandt.', '2030-03-04')
  const two = 'Anton Weller and Piet Maas appeared in court. The two were indicted on Friday.'
  assert.deepEqual(await older(sought, read('b', two, '2030-06-05')), [])
  const his = 'The search for Brandt is over. The man was arrested on Friday.'
  assert.deepEqual(await older(sought, read('b', his, '2030-03-06')), ['custody: sought, held'])
})

test('who is expected to survive in the sentence that has him critically injured is no better', async () => {
  const hurt = read('a', 'A cook was critically injured in the fire.', '2030-03-04')
  const hoped = read('b', 'The cook is critically injured but is expected to survive.', '2030-03-05')
  const better = read('c', 'The cook is in good condition.', '2030-03-05')
  assert.deepEqual(await older(hurt, hoped), [])
  assert.deepEqual(await older(hurt, better), ['condition: badly hurt, good'])
})

test('weeks later, only a report that names him tells of the hurt man’s better state', async () => {
  const hurt = read('a', 'Joris Pell is in critical condition after the fire.', '2030-03-04')
  const others = read('b', 'Two girls were hurt in a fire. Both were released from the hospital.', '2030-06-05')
  const his = read('b', 'Pell lost his house in the fire. He is in good condition.', '2030-06-05')
  assert.deepEqual(await older(hurt, others), [])
  assert.deepEqual(await older(hurt, his), ['condition: critical, good'])
})

test('bail that somebody asked to refuse was not refused, and bail of another man is his own', async () => {
  const asked = 'Police asked that Brandt be held without bail. He posted bond on Sunday.'
  const set = read('b', 'Bail was set at $5,000 for Brandt.', '2030-03-06')
  assert.deepEqual(await older(read('a', asked, '2030-03-04'), set), [])
  const refused = read('a', 'Carl Brandt was denied bail.', '2030-03-04')
  assert.deepEqual(await older(refused, set), ['bond: refused, set'])
})

test('of several who are hurt, one who is better is no change, and all of them are', async () => {
  const early = read('a', 'Four people were injured. One of them is in critical condition.', '2030-03-04')
  const one = read('b', 'Four people were injured. One of them was treated and released.', '2030-03-05')
  const all = read('c', 'Four people were injured. All have been released from the hospital.', '2030-03-06')
  assert.deepEqual(await older(early, one), [])
  assert.deepEqual(await older(early, all), ['condition: critical, released'])
})

test('of two suspects, one held and one sought, an age does not tell which was named later', async () => {
  const named = read('b', 'Carl Brandt, 27, was charged with the robbery at the quay.', '2030-03-08')
  const two = 'Police arrested one of the robbers, a 27-year-old man. The other robber remains at large.'
  const one = 'Police arrested a 27-year-old man.'
  const about = async (text: string) =>
    ofKind(await compared([read('a', text, '2030-03-04'), named]), 'older-figure').map(point => point.about)
  assert.ok(!(await about(two)).includes('a person first unnamed, then Carl Brandt'))
  assert.ok((await about(one)).includes('a person first unnamed, then Carl Brandt'))
})

test('who is held is the one whom a report opens with, and no other whom it names further down', async () => {
  const sought = read('a', 'A man was stabbed at the harbour. No arrests have been made.', '2030-03-04')
  const rest = 'The harbour was closed for two days while divers searched the basin for a knife. '.repeat(14)
  const both = `Carl Brandt was arrested on Monday over the stabbing. ${rest}Anton Weller was arrested in March.`
  assert.deepEqual(await older(sought, read('b', both, '2030-03-05')), ['custody: sought, held'])
})

test('a warrant to search a house is none for a person', async () => {
  const unknown = read('a', 'A man was stabbed at the harbour. No arrests have been made.', '2030-03-04')
  const search = read(
    'b',
    'Police obtained a search warrant. They obtained a warrant and searched a room.',
    '2030-03-05',
  )
  const arrest = read('b', 'Police obtained an arrest warrant.', '2030-03-05')
  assert.deepEqual(await older(unknown, search), [])
  assert.deepEqual(await older(unknown, arrest), ['custody: sought, wanted'])
})

test('one more arrest is no count of all arrests, and one hurt deep in a text is not the one who died', async () => {
  const three = read('a', 'Three suspects have been arrested over the fire.', '2030-03-04')
  const fifth = read('b', 'A fifth suspect has been arrested over the fire.', '2030-03-06')
  assert.deepEqual(
    (await older(three, fifth)).filter(point => point.startsWith('arrested')),
    [],
  )
  const five = read('b', 'Five suspects have been arrested over the fire.', '2030-03-06')
  assert.deepEqual(
    (await older(three, five)).filter(point => point.startsWith('arrested')),
    ['arrested: 3, 5'],
  )
  const opening = 'The council met on Monday to speak of the budget for the new bridge. '.repeat(10)
  const deep = read('a', `${opening}One man was injured on the old road.`, '2030-03-04')
  const early = read('a', 'One man was injured on the old road.', '2030-03-04')
  const dead = read('b', 'One man was killed on the old road.', '2030-03-05')
  const died = (points: string[]) => points.filter(point => point.startsWith('killed')).length
  assert.deepEqual([died(await older(deep, dead)), died(await older(early, dead))], [0, 1])
})
