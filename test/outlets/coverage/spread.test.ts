import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Article } from '../../../src/domain/article.ts'
import { spreadOf } from '../../../src/outlets/coverage/spread.ts'
import { articleOf, madeOutlet } from '../made-coverage.ts'

const outletsOf = (articles: readonly Article[]) =>
  new Map(articles.map(({ id }) => [id, madeOutlet(id.split('/', 1)[0])]))
const spread = (articles: readonly Article[]) => spreadOf(articles, outletsOf(articles))
const at = (id: string, publishedAt: string | null, rest: Partial<Article> = {}) =>
  articleOf(id, { publishedAt, publishedAtFrom: 'meta', ...rest })

describe('how a story went round', () => {
  test('is told by outlet, the first of each, across offsets', () => {
    const told = spread([
      at('tern.example/1', '2026-03-01T10:00:00+02:00'),
      at('gull.example/1', '2026-03-01T08:30:00Z'),
      at('tern.example/2', '2026-03-01T11:00:00Z'),
      at('crow.example/1', '2026-03-01T14:00:00Z'),
    ])
    assert.deepEqual(
      told.first.map(({ outlet, at: time, from }) => [outlet.id, time, from]),
      [
        ['tern.example', '2026-03-01T10:00:00+02:00', 'meta'],
        ['gull.example', '2026-03-01T08:30:00Z', 'meta'],
        ['crow.example', '2026-03-01T14:00:00Z', 'meta'],
      ],
    )
    assert.deepEqual(told.steps, [
      { hours: 0, outlets: 1 },
      { hours: 0.5, outlets: 2 },
      { hours: 6, outlets: 3 },
    ])
  })

  test('a day alone, or a time without its offset, tells nobody to be first', () => {
    const told = spread([at('gull.example/1', '2026-03-01'), at('tern.example/1', '2026-03-01T10:00')])
    assert.deepEqual([told.first, told.steps, told.untimed], [[], [], 2])
  })

  test('a report with a day alone may have been before the first with a time; one of a later day may not', () => {
    const told = spread([
      at('gull.example/1', '2026-03-02T10:00:00Z'),
      at('tern.example/1', '2026-03-01'),
      at('crow.example/1', '2026-03-02'),
      at('rook.example/1', '2026-03-04'),
      at('note.example/1', '2026-03-01', { role: 'press-release' }),
    ])
    assert.equal(told.maybeEarlier, 2)
  })

  test('a press release is not the first to report, and its outlet told it all the same', () => {
    const told = spread([
      at('pr.example/1', '2026-03-01T07:00:00Z', { role: 'press-release' }),
      at('gull.example/1', '2026-03-01T08:00:00Z'),
    ])
    assert.deepEqual(
      told.first.map(({ outlet }) => outlet.id),
      ['gull.example'],
    )
    assert.deepEqual(told.steps, [
      { hours: 0, outlets: 1 },
      { hours: 1, outlets: 2 },
    ])
  })

  test('keeps a hundred steps of thousands, the first and the last among them', () => {
    const many = Array.from({ length: 3000 }, (_, n) =>
      at(`o${n}.example/1`, new Date(Date.UTC(2026, 2, 1, 0, n)).toISOString()),
    )
    const { steps } = spread(many)
    assert.equal(steps.length, 100)
    assert.deepEqual([steps[0].outlets, steps.at(-1)!.outlets], [1, 3000])
  })
})
