import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { App, Asked, Decided, Library } from '../../../src/app.ts'
import { FILTERS } from '../../../src/filters/filters.ts'
import { type Said, saidBy } from './said-by.ts'

const DECIDED: Decided = {
  decision: { number: 3, kind: 'move', by: 'Anna', at: '2026-05-01T10:00:00Z', moves: [] },
  storyId: 's-1',
  articles: 2,
  along: 1,
  stayed: { 5: 1 },
}

/** Runs a command line; answers what it said and what the app was asked for. */
async function run(args: string[]): Promise<Said & { asked: unknown[] }> {
  const asked: unknown[] = []
  const decide = async (what: Asked, { by, reason }: { by?: string; reason?: string }) => {
    asked.push({ ...what, ...(by === 'Anna' && { by }), ...(reason && { reason }) })
    return DECIDED
  }
  const library = async () => ({ decisions: async () => ROWS }) as unknown as Library
  return { ...(await saidBy({ filters: FILTERS, decide, library } as unknown as App, args)), asked }
}

const ROWS = [
  {
    number: 1,
    kind: 'split',
    by: 'Anna',
    at: '2026-05-01T10:00:00Z',
    reason: 'another\u001B[2J lake',
    undoneBy: 2,
    moves: [{ articles: 2, from: { id: 's-1', title: 'One' }, into: { id: 's-2', title: null } }],
    articles: [],
  },
]

test('merge, split, move and undo ask for what they say, and tell what came of it', async () => {
  const cases: [string[], Asked & { by?: string; reason?: string }][] = [
    [
      ['merge', 's-1', 's-2', '--reason', 'one storm', '--by', 'Anna'],
      { kind: 'merge', story: 's-1', into: 's-2', by: 'Anna', reason: 'one storm' },
    ],
    [['split', 'a-1', 'a-2'], { kind: 'split', articles: ['a-1', 'a-2'], isAlone: false }],
    [['move', 'a-1', '--to', 's-2', '--alone'], { kind: 'move', articles: ['a-1'], into: 's-2', isAlone: true }],
    [['undo'], { kind: 'undo' }],
    [['undo', '4'], { kind: 'undo', number: 4 }],
  ]
  for (const [args, asked] of cases) {
    const ran = await run(args)
    assert.equal(ran.code, 0, args.join(' '))
    assert.deepEqual(ran.asked, [asked])
    assert.equal(
      ran.out,
      'Decision 3: 2 articles (1 of them along with the others) to s-1.\n' +
        '1 article stays where decision 5 put them; stemma undo 5 takes that back.\n',
    )
  }
  assert.deepEqual(JSON.parse((await run(['undo', '--json'])).out), DECIDED)
})

test('what is asked for wrongly is refused with the next step', async () => {
  for (const args of [
    ['merge', 's-1'],
    ['merge', 'a', 'b', 'c'],
    ['split'],
    ['move', 'a-1'],
    ['move', '--to', 's'],
    ['undo', 'x'],
    ['undo', '0'],
    ['decisions', 'x'],
  ]) {
    const { code, err, asked } = await run(args)
    assert.equal(code, 2, args.join(' '))
    assert.match(err, /stemma/)
    assert.deepEqual(asked, [])
  }
})

test('decisions are listed on one line each, without what a terminal would obey', async () => {
  const { out } = await run(['decisions'])
  assert.equal(
    out,
    'decision 1, 2026-05-01, Anna: 2 articles of “One” (s-1) made a story of their own, s-2 (another [2J lake) [taken back by decision 2]\n',
  )
  assert.deepEqual(JSON.parse((await run(['decisions', '--json'])).out), ROWS)
})
