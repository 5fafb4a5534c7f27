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

/** What a sentence says of people where they stand beside what is none, and of things that are damaged. */
const BESIDE: Record<string, string> = {
  'Three people and 12 horses were killed.': 'killed 3',
  'A man, two women and 12 horses died.': 'killed 3',
  'It killed 12 crows, two horses and a man.': 'killed 1',
  'The fire killed 12 horses, three dogs and two men.': 'killed 2',
  'The fire killed 12 horses, and three people were hurt.': 'injured 3',
  'The fire killed 12 horses and three people were hurt.': 'injured 3',
  'The storm left 12 damaged homes and 30 destroyed tanks.': '',
  'Some 1,200 families were displaced.': '',
  'The army sent five tanks and 40 soldiers.': 'deployed 40',
  'Rebels captured 12 bunkers.': '',
  'A raid killed 12 Houthis.': 'killed 12',
  'One horse died in the fire.': '',
}

describe('people beside what is no person', () => {
  for (const [text, expected] of Object.entries(BESIDE)) {
    it(`reads ${expected || 'no people'} in: ${text}`, () => {
      const wholes = figuresOf({ id: 'a', language: 'en', text, people: [], things: [] }).filter(
        ({ measure, scope }) => CORE.has(measure ?? '') && scope?.extent !== 'part',
      )
      assert.deepEqual([...new Set(wholes.map(({ measure, value }) => `${measure} ${value}`))].join('; '), expected)
    })
  }
})
