import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { articleFrom } from '../../../src/domain/article.ts'
import { quoteDiff } from '../../../src/stages/7-compare/quote-diff.ts'
import { quotedWords } from '../../../src/stages/7-compare/quoted-words.ts'
import { wordDiff } from '../../../src/stages/7-compare/word-diff.ts'

const diff = (one: string, other: string, language = 'en') =>
  quoteDiff(quotedWords(one, language), quotedWords(other, language), language)

const SAID = 'We will open the harbour for every captain who asks for it before the storm'

const NOTHING: readonly [string, string][] = [
  [SAID, 'Well, we’ll open the harbour for every captain who asks for it before the storm'],
  [SAID, 'We will open up the harbor for every captain that asks for it before the storm'],
  [SAID, 'We will [soon] open the harbour for every captain who asks for it before the storm'],
  [SAID, 'We will open (the south) harbour for every captain who asks for it before the storm'],
  [SAID, 'We will open the harbour for every captains who ask for it before the storm'],
  ['I am not going to pay for that fucking harbour', 'I’m not gonna pay for that f***ing harbour'],
  ['Now it looks like al-Merrowi is going to beat us all', 'Now it looks like Merrowi is going to beat us all'],
]
for (const [one, other] of NOTHING) {
  test(`“${other}” is no alteration of “${one}”`, () => assert.equal(diff(one, other)?.isAltered, false))
}

const ALTERED: readonly [string, string][] = [
  [SAID, 'We will open the harbour for every captain who pays for it before the storm'],
  [SAID, 'We might open the harbour for every captain who asks for it before the storm'],
  [SAID, 'We will open the harbour for almost every captain who asks for it before the storm'],
  [
    'A lot of chaos, obviously, when shots were fired',
    'It was just a lot of chaos, obviously, when the shots went off',
  ],
  [
    'The budget reflects the values of his favourite captain',
    'Your budget appears to reflect the values of your favourite captain',
  ],
]
for (const [one, other] of ALTERED) {
  test(`“${other}” alters “${one}”`, () => assert.equal(diff(one, other)?.isAltered, true))
}

const STRANGERS: readonly [string, string][] = [
  [
    'I believe the harbour is between a hill and an island',
    'My view is that the harbour itself is a treaty between a hill and an island',
  ],
  [
    'The date of the vote will not be postponed',
    'The date of the vote was agreed by all of us and it will take place on Monday',
  ],
]
for (const [one, other] of STRANGERS) {
  test(`“${one}” and “${other}” are two sentences`, () => assert.equal(diff(one, other), undefined))
}

test('German words that weaken are known too', () => {
  const said = 'Der Hafen ist für alle Schiffe der Insel geschlossen'
  assert.equal(diff(said, said.replace('ist für', 'ist wohl auch für'), 'de')?.isAltered, true)
  assert.equal(diff(said, said.replace('ist für', 'ist ja also für'), 'de')?.isAltered, false)
})

const wording = (text: string) => {
  const article = articleFrom({ id: 'a', text, language: 'en' })
  return { words: quotedWords(text, 'en'), article, in: 'text' as const }
}

test('a word diff shows what only one wording has, as written', () => {
  const { runs } = wordDiff(wording('essentially a death blow'), wording('a death blow'))
  assert.deepEqual(runs, [
    { in: 'one', text: 'essentially' },
    { in: 'both', text: 'a death blow' },
  ])
})

test('runs of both and of one give the first wording’s words, those of both and the other the second’s', () => {
  const word = fc.constantFrom('harbour', 'Storm', 'night', "it's", 'was', 'not', 'Captain', 'the')
  const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map(list => list.join(' '))
  fc.assert(
    fc.property(sentence, sentence, (a, b) => {
      const { one, other, runs } = wordDiff(wording(a), wording(b))
      const read = (side: string) =>
        runs
          .filter(run => run.in === 'both' || run.in === side)
          .map(({ text }) => text)
          .join(' ')
      assert.deepEqual([one.text, other.text], [a, b])
      assert.deepEqual([read('one'), read('other')], [a, b])
      assert.ok(runs.every((run, index) => run.in !== runs[index - 1]?.in))
    }),
  )
})
