import assert from 'node:assert/strict'
import { test } from 'node:test'
import { candidates } from '../../../src/stages/8-summarize/candidates.ts'
import { articleFrom } from '../../../src/domain/article.ts'
import { readSentences, sentenceAround } from '../../../src/stages/8-summarize/read-sentences.ts'
import { compared, figure, reading } from '../7-compare/hand-made.ts'

const SOUGHT = 'Police were looking for two men after the fire in the harbour of Velden.'
const HELD = 'Police said that two men were held after the fire in the harbour of Velden.'

test('of what changed, a sentence of an earlier report tells an old state, and one of the latest does not', async () => {
  const story = await compared([
    reading({ id: 'a', text: SOUGHT, publishedAt: '2030-03-04' }, [
      { kind: 'statement', words: 'looking for two men' },
    ]),
    reading({ id: 'b', text: HELD, publishedAt: '2030-03-06' }, [{ kind: 'statement', words: 'two men were held' }]),
  ])
  const claims = ['a', 'b'].map(id => {
    const { text } = story.articles.find(article => article.id === id)!
    return {
      id,
      kind: 'statement' as const,
      measure: 'state',
      span: { articleId: id, start: 10, end: 20, text: text.slice(10, 20) },
    }
  })
  const point = {
    id: 'p',
    kind: 'older-figure' as const,
    certainty: 'inferred' as const,
    about: 'sought, then held',
    measure: 'custody',
    because: '',
    claims,
    reports: 2,
    speakers: 0,
  }
  const found = candidates({ ...story, points: [point] }, 'en')
  assert.deepEqual(
    found.map(({ text, disputed }) => [text, disputed]),
    [
      [SOUGHT, true],
      [HELD, false],
    ],
  )
})

test('a sentence that holds a claim of a shared point is found however deep it stands', async () => {
  const filler = Array.from(
    { length: 40 },
    (_, n) => `The harbour of Velden has pier number ${n} in its northern part.`,
  )
  const deep = 'At the end of the night the coast guard counted 12 people dead on the island.'
  const text = [...filler, deep].join('\n\n')
  const story = await compared([reading({ id: 'a', text }, [figure('12 people dead', 'killed', 12)])])
  const start = text.indexOf('12 people dead')
  const span = { articleId: 'a', start, end: start + 14, text: '12 people dead' }
  const point = {
    id: 'p',
    kind: 'agree' as const,
    certainty: 'shown' as const,
    about: 'people killed',
    measure: 'killed',
    because: '',
    claims: [{ id: 'c', kind: 'figure' as const, measure: 'killed', value: 12, span }],
    reports: 2,
    speakers: 0,
  }
  const found = candidates({ ...story, points: [point] }, 'en').find(each => each.text === deep)
  assert.ok(found && found.points.length === 1 && found.place > 15)
  assert.ok(!candidates({ ...story, points: [] }, 'en').some(each => each.text === deep))
})

test('two sentences that a page glued together are two', async () => {
  const story = await compared([
    reading({
      id: 'a',
      text: 'The ferry Aurelia sank off the island on Friday.Divers searched the wreck for survivors all night.',
    }),
  ])
  assert.deepEqual(
    candidates(story, 'en').map(({ text }) => text),
    ['The ferry Aurelia sank off the island on Friday.', 'Divers searched the wreck for survivors all night.'],
  )
})

test('where many reports speak, the openings of each are enough', async () => {
  const text = Array.from(
    { length: 15 },
    (_, n) => `The harbour of Velden has pier number ${n} in its northern part.`,
  ).join(' ')
  const story = await compared(
    Array.from({ length: 40 }, (_, n) => reading({ id: `a${n}`, title: `Piers ${n}`, text })),
  )
  const found = candidates(story, 'en')
  assert.ok(found.length <= 200 && new Set(found.map(({ report }) => report)).size === 40)
})

test('what was read of an article is that article’s: read once, and anew where its text is another', () => {
  const before = articleFrom({ id: 'a', text: `${SOUGHT}\n\n${SOUGHT}`, language: 'en', publishedAt: null })
  const after = articleFrom({ id: 'a', text: HELD, language: 'en', publishedAt: null })
  assert.equal(readSentences(before), readSentences(before))
  assert.deepEqual(
    [before, after].map(article => readSentences(article).map(({ text }) => text)),
    [[SOUGHT, SOUGHT], [HELD]],
  )
  const second = SOUGHT.length + 2
  assert.equal(sentenceAround(before, second + 5)?.start, second)
  assert.equal(sentenceAround(after, second + 5), undefined)
})
