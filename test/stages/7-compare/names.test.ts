import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compared, kinds, reading, type Written } from './hand-made.ts'

const name = (words: string, unit?: string): Written => ({
  kind: 'name',
  words,
  value: words,
  ...(unit ? { unit } : {}),
})

async function twoForms(one: string, other: string, unit?: string) {
  const story = await compared([
    reading({ id: 'a', text: `We met ${one} today.` }, [name(one, unit)]),
    reading({ id: 'b', text: `We met ${other} today.` }, [name(other, unit)]),
  ])
  return kinds(story)
}

const PERSONS: readonly [string, string][] = [
  ['Charles E. Velmer', 'Chuck Velmer'],
  ['Elizabeth Velmer', 'Liz Velmer'],
  ['Sean Velmer', 'Shawn Velmer'],
  ['Joseph R. Velmer Jr.', 'Joe Velmer'],
  ['Timothy Velmer Jr.', 'Timothy Velmer'],
  ['CJ Holt', 'C.J. Brennan-Holt'],
  ['CJ Holt', 'Christopher “CJ” Brennan-Holt'],
  ['Reginald Rose-Velmer', 'Reginald Velmer-Foster'],
  ['Kay Velmer', 'Valerie Kay Velmer'],
  ['R. Velmer', 'Ronald Velmer'],
  ["O'Brian Velmer", 'Obrian Velmer'],
  ['Attorney General Mara Velmer', 'Mara B. Velmer'],
]
for (const [one, other] of PERSONS) {
  test(`“${one}” and “${other}” are one person`, async () => {
    assert.deepEqual(await twoForms(one, other, 'person'), ['name-variant'])
  })
}

const TITLED: readonly [string, string][] = [
  ['Anna Velmer', 'Special Agents Anna Velmer'],
  ['Peter Velmer', 'Port Guard Officer Peter Velmer'],
  ['David Velmer', 'Pro Tem David Velmer'],
  ['Chair Anna Velmer', 'Deputy Chair Anna Velmer'],
]
for (const [one, other] of TITLED) {
  test(`“${other}” is no other form of the name in “${one}”`, async () => {
    assert.deepEqual(await twoForms(one, other), [])
  })
}

const TWO_PERSONS: readonly [string, string][] = [
  ['Timothy Velmer Jr.', 'Timothy Velmer Sr.'],
  ['Jamar Velmer', 'Omar Velmer'],
  ['Robert J. Velmer', 'Robert K. Velmer'],
  ['Charles Velmer', 'Chuck Holt'],
  ['Anna Velmer', 'Chuck Velmer'],
  ['Harbour Crime Velmer', 'Crime Velmer'],
]
for (const [one, other] of TWO_PERSONS) {
  test(`“${one}” and “${other}” are two persons`, async () => {
    assert.deepEqual(await twoForms(one, other, 'person'), [])
  })
}

const BODIES: readonly [string, string][] = [
  ['Skylark Road', 'Skylark Drive'],
  ['Velden Court of Appeals for the Third Circuit', '3rd Circuit Court of Appeals Velden'],
  ['Harbour Service Rescue Task Force', 'Rescue Task Force of the Harbour Service'],
  [
    'Holt Center for Conservation and Research of Endangered Wildlife',
    'Center for Conservation and Research of Endangered Wildlife',
  ],
  ['Velden Zoo', 'Velden Zoo and Botanical Garden'],
  ['Cameron Nightclub', 'Cameron Night Club'],
] // prettier-ignore
for (const [one, other] of BODIES) {
  test(`“${one}” and “${other}” are one body or place`, async () => {
    assert.deepEqual(await twoForms(one, other), ['name-variant'])
  })
}

const NOTHING_TO_TELL: readonly [string, string][] = [
  ['Hays Avenue', 'Hays Ave.'],
  ['Velden Police Dept.', 'Velden Police Department'],
  ['World Rowing Organization', 'World Rowing Organisation'],
  ['Za’nilah Velmer', "Za'nilah Velmer"],
  ['Night Club', 'Nightclub'],
  ['Velden Police Department', 'VPD'],
  ['12th Street', '13th Street'],
  ['Skylark Road', 'Harbour Road'],
  ['Guantánamo', 'Guantanamo'],
  ['Harbour Republican', 'Harbour Republicans'],
]
for (const [one, other] of NOTHING_TO_TELL) {
  test(`a reader needs no telling of “${one}” and “${other}”`, async () => {
    assert.deepEqual(await twoForms(one, other), [])
  })
}

test('who gives a name in full and then without its middle does not write it otherwise', async () => {
  const person = (words: string) => name(words, 'person')
  const story = await compared([
    reading({ id: 'a', text: 'Brandon Lemar Velmer spoke. Brandon Velmer left.' }, [
      person('Brandon Lemar Velmer'),
      person('Brandon Velmer'),
    ]),
    reading({ id: 'b', text: 'We met Brandon Lemar Velmer.' }, [person('Brandon Lemar Velmer')]),
  ])
  assert.deepEqual(kinds(story), [])
})

test('letters that two bodies of the story have as initials stand for neither', async () => {
  const story = await compared([
    reading({ id: 'a', text: 'The Velden Rowing Convention met.' }, [name('Velden Rowing Convention')]),
    reading({ id: 'b', text: 'The VRC met.' }, [name('VRC')]),
    reading({ id: 'c', text: 'The Velden Rowing Committee met.' }, [name('Velden Rowing Committee')]),
  ])
  assert.deepEqual(kinds(story), [])
})

const headed = (words: string, role: string): Written => ({
  ...name(words, 'person'),
  // Its place in the text is that of the words: the tests' texts begin with them.
  role: { articleId: '', start: words.length + 2, end: words.length + 2 + role.length, text: role },
})

test('a body that is only described is the one that the same person heads elsewhere', async () => {
  const story = await compared([
    reading({ id: 'a', text: 'Mara Holt, chief of the Velden Harbour Union, spoke.' }, [
      headed('Mara Holt', 'chief of the Velden Harbour Union'),
      name('Velden Harbour Union', 'organisation'),
    ]),
    reading({ id: 'b', text: 'Mara Holt, head of a dock workers’ group in the south, spoke.' }, [
      headed('Mara Holt', 'head of a dock workers’ group in the south'),
    ]),
  ])
  const [point] = story.points.filter(({ kind }) => kind === 'name-variant')
  assert.deepEqual(
    point.claims.map(({ span }) => span.text),
    ['Velden Harbour Union', 'a dock workers’ group'],
  )
})

test('a description is nobody’s where the person heads two bodies, or where its article names the body', async () => {
  const a = reading({ id: 'a', text: 'Mara Holt, chief of the Velden Harbour Union, spoke.' }, [
    headed('Mara Holt', 'chief of the Velden Harbour Union'),
    name('Velden Harbour Union', 'organisation'),
  ])
  const c = reading({ id: 'c', text: 'Mara Holt, chair of the Rowing League, spoke.' }, [
    headed('Mara Holt', 'chair of the Rowing League'),
    name('Rowing League', 'organisation'),
  ])
  const text = 'Mara Holt, head of a dock workers’ group, spoke.'
  const told = [headed('Mara Holt', 'head of a dock workers’ group')]
  assert.deepEqual(kinds(await compared([a, reading({ id: 'b', text }, told), c])), [])
  const named = [...told, name('Velden Harbour Union', 'organisation')]
  const both = reading({ id: 'b', text: `${text} It is the Velden Harbour Union.` }, named)
  assert.deepEqual(kinds(await compared([a, both])), [])
})

test('the names of a story tell every form, why it is the bearer’s, and where it stands', async () => {
  const short = (words: string, bearer: string): Written => ({ ...name(words, 'person'), bearer })
  const story = await compared([
    reading({ id: 'a', text: 'We met Charles E. Holt. Holt spoke.' }, [
      name('Charles E. Holt', 'person'),
      short('Holt', 'Charles E. Holt'),
    ]),
    reading({ id: 'b', text: 'We met Chuck Holt of the Velden Police Department, VPD.' }, [
      name('Chuck Holt', 'person'),
      name('Velden Police Department', 'organisation'),
      name('VPD', 'organisation'),
    ]),
  ])
  const told = Object.fromEntries((story.names ?? []).map(each => [each.name, each.forms.map(({ form }) => form)]))
  assert.deepEqual(told, {
    'Charles E. Holt': ['Charles E. Holt', 'Chuck Holt', 'Holt'],
    'Velden Police Department': ['Velden Police Department', 'VPD'],
  })
  const [holt] = story.names ?? []
  assert.match(holt.forms[1].because, /familiar/)
  assert.equal(holt.forms[2].because, 'surname alone, and nobody else of the story bears it')
  assert.deepEqual(
    holt.forms.map(({ spans }) => spans.map(({ text }) => text)),
    [['Charles E. Holt'], ['Chuck Holt'], ['Holt']],
  )
})

test('titles and ranks before a name are no part of it', async () => {
  for (const titled of [
    'FBI Special Agent Peer Velmer',
    'President-elect Peer Velmer',
    'Harris District Attorney Peer Velmer',
  ])
    assert.deepEqual(await twoForms(titled, 'Peer Velmer', 'person'), [], titled)
})

test('of father and son one has a title, and is not the other', async () => {
  const text = 'President Peer Velmer spoke.'
  const president: Written = {
    ...name('Peer Velmer', 'person'),
    role: { articleId: 'a', start: 0, end: 9, text: 'President' },
  }
  const story = await compared([
    reading({ id: 'a', text }, [president]),
    reading({ id: 'b', text: 'We met Peer Velmer Jr. today.' }, [name('Peer Velmer Jr.', 'person')]),
  ])
  assert.deepEqual(kinds(story), [])
})
