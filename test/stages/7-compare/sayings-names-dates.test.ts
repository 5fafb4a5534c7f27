import assert from 'node:assert/strict'
import { test } from 'node:test'
import { event, compared, kinds, ofKind, reading, type Written } from './hand-made.ts'

const quote = (words: string, said?: string): Written => ({ kind: 'quote', words, said })
const statement = (words: string, said?: string): Written => ({ kind: 'statement', words, said })
const name = (words: string): Written => ({ kind: 'name', words, value: words })

async function twoQuotes(one: string, other: string, speakers = ['Mara Holt', 'Mara Holt']) {
  return compared([
    reading({ id: 'a', text: `“${one}” said the speaker.` }, [quote(`“${one}”`, speakers[0])]),
    reading({ id: 'b', text: `“${other}” said the speaker.` }, [quote(`“${other}”`, speakers[1])]),
  ])
}

test('the same quotation in two reports agrees', async () => {
  const words = 'The harbour was never warned about the coming storm.'
  assert.deepEqual(kinds(await twoQuotes(words, words)), ['agree'])
})

test('a quotation given to another person drifts', async () => {
  const words = 'The harbour was never warned about the coming storm.'
  const story = await twoQuotes(words, words, ['Mara Holt', 'Peer Lund'])
  assert.deepEqual([story.points[0].kind, story.points[0].certainty], ['attribution-drift', 'shown'])
})

test('a surname alone is the same speaker, and so is another form of a name', async () => {
  const words = 'The harbour was never warned about the coming storm.'
  const text = 'Mara Holt said so.'
  for (const other of ['Holt', 'Mara-Holt', 'MARA HOLT']) {
    const story = await twoQuotes(words, words, ['Mara Holt', other])
    assert.deepEqual(kinds(story), ['agree'], `${other} in ${text}`)
  }
})

test('an altered word in a quotation is shown, a filler, a contraction or an omission is not', async () => {
  const words = 'It is with great sorrow that I confirm a serving pilot died today'
  assert.deepEqual(kinds(await twoQuotes(words, words.replace('confirm', 'have to tell you that'))), [
    'attribution-drift',
  ])
  for (const same of [
    words.replace('It is', 'Well, it’s'),
    words.toUpperCase(),
    words.replace('a serving pilot ', 'a [serving] pilot '),
  ]) {
    assert.deepEqual(kinds(await twoQuotes(words, same)), ['agree'], same)
  }
})

test('a short quoted phrase is recognised inside another and drifts to another speaker', async () => {
  const story = await compared([
    reading({ id: 'a', text: 'Closing the port would be “essentially a death blow”, Mara Holt added.' }, [
      quote('Closing the port would be “essentially a death blow”', 'Mara Holt'),
    ]),
    reading({ id: 'b', text: 'Velden warns that closure is “a death blow”.' }, [
      quote('“a death blow”', 'Velden'),
      { kind: 'place', words: 'Velden', value: 'Velden' },
    ]),
  ])
  assert.deepEqual(kinds(story), ['attribution-drift'])
})

test('a body and its spokesman are not two voices', async () => {
  const words = 'The harbour was never warned about the coming storm.'
  assert.deepEqual(kinds(await twoQuotes(words, words, ['Velden Harbour Office', 'Mara Holt'])), ['agree'])
})

test('statements with other numbers are not one statement', async () => {
  const story = await compared([
    reading({ id: 'a', text: 'Around 900 miners are believed to have been buried in the northern shaft, he said.' }, [
      statement('Around 900 miners are believed to have been buried in the northern shaft', 'Holt'),
    ]),
    reading({ id: 'b', text: 'Some 300 miners are believed to have been buried in the northern shaft, he said.' }, [
      statement('Some 300 miners are believed to have been buried in the northern shaft', 'Holt'),
    ]),
  ])
  assert.deepEqual(kinds(story), [])
})

const VARIANTS: readonly [string, string][] = [
  ['Kim Dong Ur', 'Kim Dong-ur'],
  ['Joanne Velmer', 'Joanna Velmer'],
  ['Duarte Clarkson Velmer', 'Duarte Velmer'],
  ['Anukar Thammavijarn', 'Anukar Thamvijarn'],
  ['Zelenskyy', 'Zelensky'],
  ['Velden Harbour Union', 'VHU'],
  ['Bando-ril Nation United', 'Bando’ril Unification League'],
]
for (const [one, other] of VARIANTS) {
  test(`“${one}” and “${other}” are forms of one name`, async () => {
    const story = await compared([
      reading({ id: 'a', text: `We met ${one} today.` }, [name(one)]),
      reading({ id: 'b', text: `We met ${other} today.` }, [name(other)]),
    ])
    assert.deepEqual(kinds(story), ['name-variant'])
  })
}

const STRANGERS: readonly [string, string][] = [
  ['Mark Velmer', 'David Velmer'],
  ['Mara Holt', 'Maria Bolt'],
  ['North Velden', 'South Velden'],
  ['Velden Police', 'Velden Hospital'],
  ['Iran', 'Iraq'],
  ['Highway 12', 'Highway 13'],
]
for (const [one, other] of STRANGERS) {
  test(`“${one}” and “${other}” are two names`, async () => {
    const story = await compared([
      reading({ id: 'a', text: `We met ${one} today.` }, [name(one)]),
      reading({ id: 'b', text: `We met ${other} today.` }, [name(other)]),
    ])
    assert.deepEqual(kinds(story), [])
  })
}

test('names that an article tells apart are not variants of each other', async () => {
  const story = await compared([
    reading({ id: 'a', text: 'Joanne Velmer met Joanna Velmer.' }, [name('Joanne Velmer'), name('Joanna Velmer')]),
    reading({ id: 'b', text: 'We met Joanna Velmer.' }, [name('Joanna Velmer')]),
    reading({ id: 'c', text: 'We met Joanne Velmer.' }, [name('Joanne Velmer')]),
  ])
  assert.deepEqual(kinds(story), [])
})

test('two reports that give the same day agree, and a month beside it is vaguer', async () => {
  const story = await compared([
    reading({ id: 'a', text: 'The interview in the harbour prison took place on October 28.' }, [
      event('October 28', '2030-10-28'),
    ]),
    reading({ id: 'b', text: 'The producer filmed an interview in the harbour prison on Oct. 28.' }, [
      event('Oct. 28', '2030-10-28'),
    ]),
    reading({ id: 'c', text: 'They gave the harbour prison interview in October 2030.' }, [
      event('October 2030', '2030-10'),
    ]),
  ])
  assert.deepEqual(kinds(story), ['precision', 'agree'])
})

test('days of two happenings are no conflict', async () => {
  const story = await compared([
    reading({ id: 'a', text: 'The ferry sank near the lighthouse on Monday.' }, [event('Monday', '2030-10-28')]),
    reading({ id: 'b', text: 'A court sentenced the captain on Wednesday.' }, [event('Wednesday', '2030-10-30')]),
  ])
  assert.deepEqual(kinds(story), [])
})

test('a sentence that puts the day of telling to the event runs two dates together', async () => {
  const story = await compared([
    reading(
      { id: 'a', text: 'The prisoners asked for shelter in an interview on October 28.', publishedAt: '2030-11-02' },
      [event('October 28', '2030-10-28')],
    ),
    reading({ id: 'b', text: 'On Nov 2, prisoners asked for shelter during an interview on Oct 28.' }, [
      event('Nov 2', '2030-11-02'),
      event('Oct 28', '2030-10-28'),
    ]),
  ])
  assert.equal(ofKind(story, 'conflated-dates').length, 1)
})

test('claims to be first are held against each other where they speak of one matter', async () => {
  const story = await compared([
    reading({ id: 'a', text: 'It is the first known case of captured guards asking for asylum abroad.' }, [
      { kind: 'first', words: 'first known case' },
    ]),
    reading({ id: 'b', text: 'For the first time captured guards ask for asylum abroad so openly.' }, [
      { kind: 'first', words: 'first time' },
    ]),
    reading({ id: 'c', text: 'It was the first storm of the year.' }, [{ kind: 'first', words: 'first storm' }]),
  ])
  assert.deepEqual(kinds(story), ['first-claim'])
  assert.equal(story.points.find(({ kind }) => kind === 'first-claim')?.claims.length, 2)
})

test('an article that silently says another number than before is revised', async () => {
  const text = 'The ferry sank off Velden on Monday. At least 15 people died in the cold water.'
  const earlier = [{ revision: 1, title: '', text: text.replace('15', '12') }]
  const story = await compared([reading({ id: 'a', text, revision: 2, earlier })])
  const [point] = ofKind(story, 'revised')
  assert.deepEqual(
    point.claims.map(({ span }) => span.revision),
    [1, undefined],
  )
  assert.match(point.because, /12.*15/)
})

test('hours of one happening agree; a Greenwich hour is not held against one of a place that is not stated', async () => {
  const told = async (other: string) =>
    compared([
      reading({ id: 'a', text: 'The ferry Merrow capsized off Velden at 21:55 on Monday.' }, [
        event('21:55 on Monday', '2030-03-04T21:55'),
      ]),
      reading({ id: 'b', text: `The ferry Merrow capsized off Velden at ${other} on Monday.` }, [
        event(`${other} on Monday`, other.includes('GMT') ? '2030-03-04T21:55Z' : '2030-03-04T21:55'),
      ]),
    ])
  const hours = async (other: string) => (await told(other)).points.filter(({ about }) => about.startsWith('the hour'))
  assert.deepEqual(
    (await hours('9:55 p.m.')).map(({ kind }) => kind),
    ['agree'],
  )
  assert.deepEqual(await hours('21:55 GMT'), [])
})
