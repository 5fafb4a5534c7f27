import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { Role } from '../../../src/domain/article.ts'
import type { Trace } from '../../../src/domain/report.ts'
import { type Carried, carriageOf, carriedAs } from '../../../src/outlets/profiles/carriage.ts'
import { ROLES } from '../../../src/views/article-schema.ts'
import { carriageSchema } from '../../../src/views/outlet-carriage.ts'

const traced = (role: Role, rest: Partial<Trace> = {}): Trace => ({
  id: 'a',
  role,
  reportId: 'r',
  because: 'made by hand',
  ...rest,
})

const carried = (id: string, trace: Trace | undefined, publishedAt: string | null = '2026-03-02'): Carried => ({
  article: { id, publishedAt, byline: [] },
  ...(trace && { trace }),
})

const nobody = { own: new Set<string>(), stored: 0 }
const norvik = { name: 'Norvik News Agency', agencyId: 'norvik', seen: false }

describe('what an outlet carries', () => {
  test('an agency’s words are wire, another outlet’s a copy, and a translation of either a translation', () => {
    const skua = { name: 'The Skua', articleId: 's1', seen: true }
    assert.equal(carriedAs(traced('copy', { origin: norvik }), nobody), 'wire')
    assert.equal(carriedAs(traced('edited-copy', { origin: skua }), nobody), 'copy')
    assert.equal(carriedAs(traced('translation', { origin: norvik }), nobody), 'translation')
    assert.equal(carriedAs(traced('rewrite', { origin: skua }), nobody), 'rewrite')
    assert.equal(carriedAs(traced('digest'), nobody), 'digest')
    assert.equal(carriedAs(traced('press-release'), nobody), 'press-release')
    assert.equal(carriedAs(undefined, nobody), 'unknown')
  })

  test('an origin that is an agency by its facts alone is wire too', () => {
    const origins = new Map([['The Skua Agency', { id: 'skua.example', isAgency: true }]])
    const origin = { name: 'The Skua Agency', articleId: 's1', seen: true }
    assert.equal(carriedAs(traced('copy', { origin }), { ...nobody, origins }), 'wire')
  })

  test('its own text on another page of its own is neither a copy nor a report more', () => {
    const own = new Set(['a', 'b'])
    const origin = { name: 'The Gull', articleId: 'b', seen: true }
    assert.equal(carriedAs(traced('copy', { origin }), { own }), 'again')
    assert.equal(carriedAs(traced('copy', { origin: norvik }), { own, agencyId: 'norvik' }), 'again')
    assert.equal(carriedAs(traced('copy', { from: 'b' }), { own }), 'again')
  })

  test('shares are told from twenty articles on, and not of nineteen', () => {
    const some = (count: number) => Array.from({ length: count }, (_, at) => carried(`a${at}`, traced('original')))
    assert.deepEqual(carriageOf(some(19), nobody).parts, [{ as: 'own', count: 19, share: null }])
    assert.deepEqual(carriageOf(some(20), nobody).parts, [{ as: 'own', count: 20, share: 1 }])
    assert.equal(carriageOf(some(19), nobody).enough, false)
  })

  test('origins are counted by how they were carried, with the outlet where its text was seen', () => {
    const skua = { name: 'The Skua', articleId: 's1', seen: true }
    const told = carriageOf(
      [
        carried('a', traced('copy', { origin: norvik })),
        carried('b', traced('copy', { origin: { ...norvik, name: 'Norvik' } })),
        carried('c', traced('rewrite', { origin: skua })),
        carried('d', traced('original')),
        carried('e', traced('digest')),
      ],
      { ...nobody, origins: new Map([['The Skua', { id: 'skua.example', isAgency: false }]]) },
    )
    assert.deepEqual(
      told.origins.map(({ name, outletId, articles, copies, rewrites }) => [
        name,
        outletId,
        articles,
        copies,
        rewrites,
      ]),
      [
        ['Norvik News Agency', null, 2, 2, 0],
        ['The Skua', 'skua.example', 1, 0, 1],
      ],
    )
  })

  test('says over which days it counted, and of how many articles the day is not known', () => {
    const told = carriageOf(
      [
        carried('a', traced('original'), '2026-03-02T10:00:00+01:00'),
        carried('b', traced('copy', { origin: norvik }), '2026-01-30'),
        carried('c', traced('original'), null),
        carried('d', traced('original'), '2026'),
      ],
      { ...nobody, stored: 9 },
    )
    assert.deepEqual(
      [told.from, told.to, told.undated, told.articles, told.stored],
      ['2026-01-30', '2026-03-02', 2, 4, 9],
    )
    assert.deepEqual(told.months, [
      { month: '2026-03', total: 1, counts: { own: 1 } },
      { month: '2026-01', total: 1, counts: { wire: 1 } },
    ])
    carriageSchema.parse(told)
  })

  test('names who signs its own reports, and counts shares of agencies in them', () => {
    const signed = {
      ...carried('a', traced('original')),
      article: { id: 'a', publishedAt: null, byline: ['Mara Ellund'] },
    }
    const desk = { ...carried('b', traced('original')), article: { id: 'b', publishedAt: null, byline: ['News desk'] } }
    const evidence = [{ kind: 'share' as const, text: 'with a share', weight: 3 }]
    const told = carriageOf([signed, desk, carried('c', traced('original', { evidence }))], nobody)
    assert.deepEqual([told.withAuthor, told.withShare], [1, 1])
  })

  test('nothing is nothing, and no share of it', () => {
    const none = carriageOf([], nobody)
    assert.deepEqual([none.parts, none.origins, none.months, none.from, none.to], [[], [], [], null, null])
  })

  test('the parts add up to all articles, whatever trace decided', () => {
    const anyTrace = fc.option(
      fc.record({ role: fc.constantFrom(...ROLES), agency: fc.boolean(), seen: fc.constantFrom('a0', 'x', undefined) }),
      { nil: undefined },
    )
    fc.assert(
      fc.property(fc.array(anyTrace, { maxLength: 60 }), all => {
        const articles = all.map((each, at) => {
          const origin = each && {
            name: 'Skua',
            seen: true,
            ...(each.agency && { agencyId: 'skua' }),
            ...(each.seen && { articleId: each.seen }),
          }
          return carried(`a${at}`, each && traced(each.role, { origin }))
        })
        const { parts, articles: count } = carriageOf(articles, { own: new Set(['a0']), stored: 0 })
        assert.equal(
          parts.reduce((sum, part) => sum + part.count, 0),
          count,
        )
        const shares = parts.flatMap(({ share }) => share ?? [])
        if (count >= 20) assert.ok(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 1) < 1e-9)
        else assert.deepEqual(shares, [])
      }),
    )
  })
})
