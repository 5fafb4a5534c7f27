import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { sentencesIn } from '../../../src/stages/8-summarize/written-answer.ts'

const TWO = [
  { text: 'One.', cites: ['S1'] },
  { text: 'Two.', cites: ['S2', 'S3'] },
]
const JSON_OF_TWO = JSON.stringify({ sentences: TWO })

test('sentences are found however they are wrapped', () => {
  for (const answer of [
    JSON_OF_TWO,
    JSON.stringify(TWO),
    JSON.stringify({ summary: TWO, note: 'done' }),
    `\`\`\`json\n${JSON_OF_TWO}\n\`\`\``,
    `Here it is:\n${JSON_OF_TWO}\nI hope this helps.`,
    `<think>{"text": "never", "cites": ["S9"]}</think>${JSON_OF_TWO}`,
    JSON_OF_TWO.slice(0, -2),
    '{"sentences": [{"sentence": "One.", "citations": "S1"}, {"text": "Two.", "sources": "[S2], [S3]"}]}',
    '{"sentences": [{"text": "One. [S1]"}, {"text": "Two (S2, S3).", "cites": []}]}',
    '{"sentences": [{"text": "One.", "cites": [1]}, {"text": "Two.", "cites": [2, "S3"]}]}',
  ]) {
    assert.deepEqual(sentencesIn(answer), TWO, answer)
  }
})

test('what has no sentences gives none', () => {
  for (const answer of [
    '',
    'I cannot do that.',
    '{}',
    '[]',
    'null',
    '42',
    '{"sentences": []}',
    '<think>forever {"text": "x"}',
  ])
    assert.deepEqual(sentencesIn(answer), [], answer)
})

test('of ten thousand sentences no more are read than anybody would show', () => {
  const many = Array.from({ length: 10_000 }, (_, at) => ({ text: `Sentence ${at}.`, cites: ['S1'] }))
  assert.equal(sentencesIn(JSON.stringify(many)).length, 60)
})

test('any answer is borne', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), answer => {
      for (const { text, cites } of sentencesIn(answer)) assert.ok(typeof text === 'string' && Array.isArray(cites))
    }),
  )
})
