import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saysEarlier } from '../../src/text/earlier-words.ts'

const SAID: [language: string, sentence: string, isEarlier: boolean][] = [
  ['fr', 'Déjà en mars, le port avait fermé.', true],
  ['fr', 'Le port avait déjà fermé en mars.', true],
  ['it', 'Il porto era già chiuso.', true],
  ['it', 'Già a marzo il porto era chiuso.', true],
  ['it', 'La mangiatoia del porto.', false],
  ['es', 'El puerto ya había cerrado en marzo.', true],
  ['es', 'La playa había cerrado.', false],
  ['de', 'Der Hafen war bereits im März zu.', true],
  ['en', 'The port had already closed in March.', true],
  ['xx', 'The port had already closed in March.', false],
]

test('words for what came before are found where they begin or end in an accent, and not inside other words', () => {
  for (const [language, sentence, isEarlier] of SAID) assert.equal(saysEarlier(sentence, language), isEarlier, sentence)
})
