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

const TWO_PERSONS: readonly [string, string][] = [
  ['Timothy Velmer Jr.', 'Timothy Velmer Sr.'],
  ['Jamar Velmer', 'Omar Velmer'],
  ['Robert J. Velmer', 'Robert K. Velmer'],
  ['Charles Velmer', 'Chuck Holt'],
  ['Anna Velmer', 'Chuck Velmer'],
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
