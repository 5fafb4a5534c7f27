import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { articleFrom } from '../../../src/domain/article.ts'
import { type Claim, MEASURES } from '../../../src/domain/claim.ts'
import { claimsOf } from '../../../src/stages/4-claim/claim.ts'

interface Row {
  id: string
  language: string
  title?: string
  text?: string
  /** Figures of people: "killed 12". */
  people: string[]
  /** Numbers with what they count, which is no person: "140 bream". */
  things: string[]
  /** The figure is not read yet, and none may stand for it. */
  missed?: true
}

const FILE = join(import.meta.dirname, '../../fixtures/claim/harmed-things.jsonl')
const ROWS = readFileSync(FILE, 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as Row)
const CORE = new Set<string>(MEASURES)

function figuresOf({ id, language, title, text = '' }: Row): Claim[] {
  const article = articleFrom({ id, language, text, ...(title ? { title } : {}) })
  return claimsOf(article).filter(({ kind, measure }) => kind === 'figure' && measure !== 'age')
}

function isOf({ value, measure, scope }: Claim, thing: string): boolean {
  const [number, noun] = thing.split(' ')
  if (CORE.has(measure ?? '') || value !== Number(number)) return false
  return (scope?.of ?? '').toLowerCase().includes(noun.toLowerCase())
}

describe('harm to people and to what is no person', () => {
  for (const row of ROWS) {
    const said = [...row.people, ...row.things].join('; ') || 'no people'
    it(`${row.missed ? 'misses' : 'reads'} ${said} in ${row.language}: ${row.title ?? row.text}`, () => {
      const found = figuresOf(row)
      const wholes = found.filter(({ scope }) => scope?.extent !== 'part')
      const people = wholes.filter(({ measure }) => CORE.has(measure ?? ''))
      const shown = people.map(({ measure, value }) => `${measure} ${value}`)
      assert.deepEqual([...new Set(shown)].sort(), row.missed ? [] : [...row.people].sort())
      for (const thing of row.things)
        assert.ok(
          found.some(claim => isOf(claim, thing)),
          thing,
        )
    })
  }
})
