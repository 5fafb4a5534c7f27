import assert from 'node:assert/strict'
import { test } from 'node:test'
import { leaningOf } from '../../../src/stages/8-summarize/leaning.ts'
import { LEANING } from '../../../src/stages/8-summarize/leaning-words.ts'

test('a pronoun at the beginning leans on the sentence before, in every language', () => {
  for (const [language, text] of [
    ['en', 'He said that the ferry sank in March 2030.'],
    ['de', 'Er sagte, die Fähre sei gesunken.'],
    ['fr', 'Il a dit que le ferry avait coulé.'],
    ['es', 'Ella dijo que el ferry se hundió.'],
    ['it', 'Questo ha detto il ministro.'],
    ['nl', 'Hij zei dat de veerboot zonk.'],
    ['pt', 'Ele disse que a balsa afundou.'],
    ['pl', 'On powiedział, że prom zatonął.'],
    ['ru', 'Он сказал, что паром затонул.'],
    ['uk', 'Він сказав, що пором затонув.'],
    ['ar', 'هو قال إن العبارة غرقت.'],
    ['ja', '彼はフェリーが沈没したと述べた。'],
    ['zh', '他说渡轮沉没了。'],
    ['ko', '그는 여객선이 침몰했다고 말했다.'],
  ] as const) {
    assert.ok(leaningOf(text, language).isOpen, `${language}: ${text}`)
  }
})

test('“it is unclear” stands for nobody, and a name stands for itself', () => {
  for (const text of [
    'It was not immediately clear who owned the ferry.',
    'Ada Quill said that her ferry sank.',
    'The captain said he saw the wave.',
    'A woman lost her brother on the ferry.',
  ]) {
    assert.equal(leaningOf(text, 'en').isOpen, false, text)
  }
})

test('“the savings, she said” leans on who she is', () => {
  assert.ok(leaningOf('The savings, she said, do not cut a single benefit.', 'en').isOpen)
  assert.ok(leaningOf('On Friday night, he went to a party and lost his life.', 'en').isOpen)
})

test('a day without its date costs; with its date it does not', () => {
  assert.ok(leaningOf('The ferry sank yesterday off Velden.', 'en').cost > 0)
  assert.ok(leaningOf('Die Fähre sank am Montag vor Velden.', 'de').cost > 0)
  assert.equal(leaningOf('The ferry sank on Monday, March 4, off Velden.', 'en').cost, 0)
  assert.equal(leaningOf('The ferry sank off Velden.', 'en').cost, 0)
})

test('a writer who speaks of himself costs, unless the words are quoted', () => {
  assert.ok(leaningOf('In this column I consider what sank the ferry.', 'en').cost >= 1)
  assert.equal(leaningOf('“I saw our ferry sink,” the captain said.', 'en').cost, 0)
})

test('every language has words for what leans', () => {
  for (const [language, { pronouns, fixed, own }] of Object.entries(LEANING)) {
    assert.ok(pronouns.size > 5 && fixed.length > 5 && own.size > 3, language)
  }
})
