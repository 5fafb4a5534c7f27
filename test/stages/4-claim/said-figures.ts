import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { articleFrom } from '../../../src/domain/article.ts'
import type { Claim } from '../../../src/domain/claim.ts'
import { quotes } from '../../../src/domain/span.ts'
import { claimsOf } from '../../../src/stages/4-claim/claim.ts'
import { MEASURES } from '../../../src/domain/claim.ts'

const OTHERS = new Set(['age', 'damage', 'votes'])
const OF_PEOPLE = new Set(MEASURES.filter(measure => !OTHERS.has(measure)) as string[])

/** Tests that each sentence gives the figures of people beside it ("killed 12; injured >30; missing *"), and no others. */
export function saysFigures(language: string, sentences: Readonly<Record<string, string>>): void {
  describe(`figures of people in ${language}`, () => {
    for (const [text, expected] of Object.entries(sentences)) {
      it(`reads ${expected === '' ? 'none' : expected} in: ${text}`, () => {
        const article = articleFrom({ id: 'a', text, language })
        const claims = claimsOf(article).filter(({ measure }) => OF_PEOPLE.has(measure ?? ''))
        assert.ok(claims.every(({ span }) => quotes(span, article)))
        assert.deepEqual([...new Set(claims.map(shown))].sort(), expected.split('; ').filter(Boolean).sort())
      })
    }
  })
}

const SIGNS: Record<string, string> = { about: '~', 'at-least': '>', 'at-most': '<' }

function shown({ measure, value, low, high, bound, scope }: Claim): string {
  const part = scope?.extent === 'part' ? ' part' : ''
  if (bound === 'vague') return `${measure} *${part}`
  return `${measure} ${SIGNS[bound ?? ''] ?? ''}${value ?? `${low}-${high}`}${part}`
}
