import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { OUTLET_KINDS } from '../../../src/domain/outlet.ts'
import type { CoverageBar, CoverageDimension, StoryCoverage } from '../../../src/domain/coverage.ts'
import { storyCoverage } from '../../../src/outlets/coverage/story-coverage.ts'
import { articleOf, knownOf, madeLens, madeOutlet, madeRated, storyOf } from '../made-coverage.ts'

const barOf = (coverage: StoryCoverage, dimension: CoverageDimension, unit: CoverageBar['unit']): CoverageBar =>
  coverage.bars.find(bar => bar.dimension === dimension && bar.unit === unit)!

const countsOf = (bar: CoverageBar) => Object.fromEntries(bar.parts.map(({ key, count }) => [key, count]))

const GULL = madeOutlet('gull.example', { country: 'XA', kind: 'newspaper', languages: ['en'] })
const TERN = madeOutlet('tern.example', { country: 'XB', kind: 'broadcaster', languages: ['hu'] })
const WIRE = madeOutlet('wire.example', { country: 'XA', kind: 'agency', agencyId: 'wire', name: 'Norvik' })

describe('coverage of a story', () => {
  test('counts a report once and everybody who carries it', () => {
    const story = storyOf([
      { articles: [articleOf('gull.example/1'), articleOf('tern.example/1', { role: 'copy', language: 'hu' })] },
    ])
    const coverage = storyCoverage(story, knownOf(story, [GULL, TERN]))
    assert.deepEqual(countsOf(barOf(coverage, 'country', 'report')), { XA: 1 })
    assert.deepEqual(countsOf(barOf(coverage, 'country', 'outlet')), { XA: 1, XB: 1 })
    assert.deepEqual(countsOf(barOf(coverage, 'language', 'outlet')), { en: 1, hu: 1 })
    assert.deepEqual(countsOf(barOf(coverage, 'reporting', 'outlet')), { own: 1, carried: 1 })
  })

  test('gives a report whose own text was not seen to its agency, and counts the agency among no carriers', () => {
    const story = storyOf([
      {
        articles: [articleOf('tern.example/1', { role: 'copy' }), articleOf('gull.example/1', { role: 'copy' })],
        origin: { name: 'Norvik', agencyId: 'wire', seen: false },
      },
    ])
    const coverage = storyCoverage(story, knownOf(story, [GULL, TERN], { originOf: new Map([['r1', WIRE]]) }))
    assert.deepEqual(countsOf(barOf(coverage, 'reporting', 'report')), { 'agency:wire': 1 })
    assert.deepEqual(countsOf(barOf(coverage, 'reporting', 'outlet')), { 'agency:wire': 2 })
    assert.equal(barOf(coverage, 'reporting', 'outlet').parts[0].label, 'Norvik')
    assert.deepEqual(countsOf(barOf(coverage, 'kind', 'report')), { agency: 1 })
    assert.equal(coverage.basis.outlets, 2)
  })

  test('counts an outlet that did several things by the strongest, and digests and press releases as what they are', () => {
    const story = storyOf(
      [
        { articles: [articleOf('wire.example/1'), articleOf('gull.example/1', { role: 'copy' })] },
        { articles: [articleOf('gull.example/2')] },
      ],
      [articleOf('tern.example/1', { role: 'digest' }), articleOf('pr.example/1', { role: 'press-release' })],
    )
    const coverage = storyCoverage(story, knownOf(story, [GULL, TERN, WIRE]))
    assert.deepEqual(countsOf(barOf(coverage, 'reporting', 'outlet')), {
      own: 1,
      'agency:wire': 1,
      'press-release': 1,
      digest: 1,
    })
    assert.equal(barOf(coverage, 'reporting', 'report').total, 2)
  })

  test('says nothing of the language of a report that is known in translation only', () => {
    const story = storyOf([{ articles: [articleOf('tern.example/1', { role: 'translation', language: 'hu' })] }])
    const coverage = storyCoverage(story, knownOf(story, [TERN], { originOf: new Map([['r1', WIRE]]) }))
    assert.deepEqual(countsOf(barOf(coverage, 'language', 'report')), { unknown: 1 })
    assert.deepEqual(countsOf(barOf(coverage, 'language', 'outlet')), { hu: 1 })
  })

  test('counts owner groups, and outlets of no documented owner as such', () => {
    const story = storyOf([{ articles: [articleOf('gull.example/1')] }, { articles: [articleOf('tern.example/1')] }])
    const groups = new Map([['gull.example', { id: 'harbour', name: 'Harbour Holding' }]])
    const bar = barOf(storyCoverage(story, knownOf(story, [GULL, TERN], { groups })), 'owner', 'report')
    assert.deepEqual(countsOf(bar), { harbour: 1, unknown: 1 })
    assert.deepEqual(
      bar.parts.map(({ label, isHatched }) => [label, isHatched]),
      [
        ['Harbour Holding', false],
        [undefined, true],
      ],
    )
  })

  test('tells shares from five known on, and none before', () => {
    const outlets = ['a', 'b', 'c', 'd', 'e'].map(name => madeOutlet(`${name}.example`, { country: 'XA' }))
    const story = (count: number) =>
      storyOf(
        [...outlets.slice(0, count), madeOutlet('odd.example')].map(({ id }) => ({ articles: [articleOf(`${id}/1`)] })),
      )
    const [few, enough] = [4, 5].map(count =>
      barOf(storyCoverage(story(count), knownOf(story(count), outlets)), 'country', 'report'),
    )
    assert.deepEqual(
      few.parts.map(({ share }) => share),
      [null, null],
    )
    assert.deepEqual(
      enough.parts.map(({ share }) => share),
      [1, null],
    )
  })
})

describe('a lens on a story', () => {
  const story = storyOf(
    ['gull.example', 'tern.example', 'wire.example', 'crow.example', 'far.example'].map(id => ({
      articles: [articleOf(`${id}/1`)],
    })),
  )
  const outlets = [
    GULL,
    TERN,
    WIRE,
    madeOutlet('crow.example', { country: 'XA' }),
    madeOutlet('far.example', { country: 'XC' }),
  ]

  test('shows every side, unrated and not applicable, and adds up', () => {
    const lens = madeLens('one', 'lean', { politicsOf: 'XA' })
    const rated = [
      madeRated(lens, {
        'gull.example': 'left',
        'tern.example': 'right',
        'wire.example': 'centre',
        'crow.example': 'odd',
      }),
    ]
    const bar = barOf(storyCoverage(story, knownOf(story, outlets, { rated })), 'lens', 'report')
    // The wire is an agency, the Tern and the far one are of other countries; "odd" is on no side.
    assert.deepEqual(countsOf(bar), { left: 1, centre: 0, right: 0, 'not-applicable': 3, unrated: 1 })
    assert.equal(bar.known, 1)
    assert.equal(bar.total, 5)
  })

  test('stands beside another and is not blended with it', () => {
    const rated = [
      madeRated(madeLens('one', 'lean'), { 'gull.example': 'left' }),
      madeRated(madeLens('two', 'lean'), { 'gull.example': 'right' }),
    ]
    const { bars } = storyCoverage(story, knownOf(story, outlets, { rated }))
    const shown = bars.filter(({ dimension, unit }) => dimension === 'lens' && unit === 'report')
    assert.deepEqual(
      shown.map(bar => [bar.lens!.id, countsOf(bar).left, countsOf(bar).right]),
      [
        ['one', 1, 0],
        ['two', 0, 1],
        ['agreement-lean-international', 0, 0],
      ],
    )
    assert.deepEqual(countsOf(shown[2]), { left: 0, centre: 0, right: 0, disputed: 1, 'not-applicable': 1, unrated: 3 })
  })

  test('of state control tells classes and states apart, and takes what is controlled out of left and right', () => {
    const rated = [
      madeRated(madeLens('state', 'state-control'), {
        'gull.example': 'state-controlled',
        'tern.example': 'state-controlled',
        'crow.example': 'independent',
      }),
      madeRated(madeLens('one', 'lean'), { 'gull.example': 'left' }),
    ]
    const coverage = storyCoverage(story, knownOf(story, outlets, { rated }))
    assert.deepEqual(countsOf(barOf(coverage, 'state', 'report')), {
      'state-controlled called state-controlled XA': 1,
      'state-controlled called state-controlled XB': 1,
      'independent called independent': 1,
      unrated: 2,
    })
    assert.equal(countsOf(barOf(coverage, 'lens', 'report'))['not-applicable'], 3)
  })

  test('counts reports by the rater’s own words, beside those that it does not rate', () => {
    const rated = [
      madeRated(madeLens('one', 'reliability'), { 'gull.example': 'reliable', 'tern.example': 'unreliable' }),
    ]
    const { raters } = storyCoverage(story, knownOf(story, outlets, { rated })).basis
    assert.deepEqual(raters[0].labels, [
      { label: 'called reliable', count: 1 },
      { label: 'called unreliable', count: 1 },
    ])
    assert.deepEqual(
      raters[0].counts.map(({ key, count }) => [key, count]),
      [
        ['reliable', 1],
        ['mixed', 0],
        ['unreliable', 1],
        ['unrated', 3],
        ['not-applicable', 0],
      ],
    )
  })

  test('has no bar while nothing was imported', () => {
    const { bars } = storyCoverage(story, knownOf(story, outlets))
    assert.deepEqual(
      [...new Set(bars.map(({ dimension }) => dimension))],
      ['reporting', 'country', 'language', 'kind', 'owner'],
    )
  })
})

describe('the followed pool', () => {
  const story = storyOf([{ articles: [articleOf('gull.example/1')] }])
  const far = Array.from({ length: 4 }, (_, at) => madeOutlet(`far${at}.example`, { country: 'XC' }))
  const followed = {
    from: '2026-03-01T00:00:00.000Z',
    to: '2026-03-02T00:00:00.000Z',
    outlets: [GULL, ...far],
    carried: new Set(['gull.example']),
    unreachable: 2,
  }
  const coverage = storyCoverage(story, knownOf(story, [GULL], { followed }))

  test('stands beside each part with its own denominator', () => {
    const bar = barOf(coverage, 'country', 'report')
    assert.deepEqual(bar.pool, { total: 5, known: 5 })
    assert.deepEqual(bar.parts[0].pool, { count: 1, share: 0.2 })
  })

  test('has its sides that nobody told it from as parts with the count 0, the largest first and hatched ones too', () => {
    const few = madeOutlet('few.example', { country: 'XB' })
    const outlets = [GULL, few, ...far, madeOutlet('odd.example')]
    const bar = barOf(
      storyCoverage(story, knownOf(story, [GULL], { followed: { ...followed, outlets } })),
      'country',
      'report',
    )
    assert.deepEqual(
      bar.parts.map(({ key, count, pool, isHatched }) => [key, count, pool!.count, isHatched]),
      [
        ['XA', 1, 1, false],
        ['XC', 0, 4, false],
        ['XB', 0, 1, false],
        ['unknown', 0, 1, true],
      ],
    )
    assert.deepEqual(bar.pool, { total: 7, known: 6 })
  })

  test('is of the first language that an outlet is documented with, whatever its region', () => {
    const outlets = [madeOutlet('a.example', { languages: ['en-GB', 'hu'] })]
    const bar = barOf(
      storyCoverage(story, knownOf(story, [GULL], { followed: { ...followed, outlets } })),
      'language',
      'report',
    )
    assert.deepEqual(
      bar.parts.map(({ key, count, pool }) => [key, count, pool!.count]),
      [['en', 1, 1]],
    )
  })

  test('is not asked who told it in which way: what those who did not would have done is not known', () => {
    assert.equal(barOf(coverage, 'reporting', 'report').pool, null)
  })

  test('names those that were reachable and were not seen to tell it', () => {
    const { outlets, carried, missing, unreachable } = coverage.pool!
    assert.deepEqual({ outlets, carried, unreachable }, { outlets: 5, carried: 1, unreachable: 2 })
    assert.deepEqual(
      missing.map(({ id }) => id),
      far.map(({ id }) => id),
    )
  })

  test('is not guessed where nothing is followed', () => {
    const alone = storyCoverage(story, knownOf(story, [GULL]))
    assert.equal(alone.pool, null)
    assert.ok(alone.bars.every(({ pool, parts }) => pool === null && parts.every(part => part.pool === null)))
  })
})

const anOutlet = fc.record({
  country: fc.option(fc.constantFrom('XA', 'XB', 'XC'), { nil: undefined }),
  kind: fc.option(fc.constantFrom(...OUTLET_KINDS), { nil: undefined }),
  owner: fc.option(fc.constantFrom('o1', 'o2'), { nil: undefined }),
  lean: fc.option(fc.constantFrom('left', 'centre', 'right', 'odd' as const), { nil: undefined }),
  other: fc.option(fc.constantFrom('left', 'centre', 'right'), { nil: undefined }),
  state: fc.option(fc.constantFrom('state-controlled', 'independent', 'odd' as const), { nil: undefined }),
})
const anArticle = fc.record({
  outlet: fc.nat({ max: 9 }),
  role: fc.constantFrom('original', 'copy', 'translation', 'rewrite', 'digest', 'press-release', 'unknown' as const),
  language: fc.constantFrom('en', 'hu', 'und', 'de-AT'),
})

test('the parts of every bar add up to its total and to that of its pool, whatever is known', () => {
  fc.assert(
    fc.property(
      fc.array(anOutlet, { minLength: 10, maxLength: 10 }),
      fc.array(fc.array(anArticle, { minLength: 1, maxLength: 5 }), { maxLength: 8 }),
      fc.array(anArticle, { maxLength: 4 }),
      fc.option(fc.subarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]), { nil: null }),
      (made, reports, others, pool) => {
        let number = 0
        const article = ({
          outlet,
          role,
          language,
        }: { outlet: number } & Pick<ReturnType<typeof articleOf>, 'role' | 'language'>) =>
          articleOf(`o${outlet}.example/${++number}`, { role, language })
        const story = storyOf(
          reports.map(each => ({ articles: each.map(article) })),
          others.map(article),
        )
        const outlets = made.map(({ country, kind }, at) =>
          madeOutlet(`o${at}.example`, { ...(country && { country }), ...(kind && { kind }) }),
        )
        const said = (of: 'lean' | 'other' | 'state') =>
          Object.fromEntries(made.flatMap((each, at) => (each[of] ? [[`o${at}.example`, each[of] as 'odd']] : [])))
        const groups = new Map(
          made.flatMap(({ owner }, at) => (owner ? [[`o${at}.example`, { id: owner, name: owner }] as const] : [])),
        )
        const coverage = storyCoverage(
          story,
          knownOf(story, outlets, {
            groups,
            rated: [
              madeRated(madeLens('l', 'lean', { politicsOf: 'XA' }), said('lean')),
              madeRated(madeLens('m', 'lean', { politicsOf: 'XA' }), said('other')),
              madeRated(madeLens('s', 'state-control'), said('state')),
            ],
            followed: pool && {
              from: '',
              to: '',
              outlets: pool.map(at => outlets[at]),
              carried: new Set(),
              unreachable: 0,
            },
          }),
        )
        const distinct = new Set(story.articles.map(({ id }) => id.split('/', 1)[0])).size
        for (const bar of coverage.bars) {
          const sum = (parts: typeof bar.parts) => parts.reduce((total, { count }) => total + count, 0)
          assert.equal(sum(bar.parts), bar.total)
          assert.equal(sum(bar.parts.filter(({ isHatched }) => !isHatched)), bar.known)
          assert.equal(bar.total, bar.unit === 'report' ? reports.length : distinct)
          assert.equal(new Set(bar.parts.map(({ key }) => key)).size, bar.parts.length)
          assert.ok(bar.parts.every(({ share }) => share === null || (bar.known >= 5 && share <= 1)))
          assert.equal(bar.pool?.total, bar.dimension === 'reporting' ? undefined : pool?.length)
          if (!bar.pool) continue
          const inPool = (parts: typeof bar.parts) => parts.reduce((total, part) => total + part.pool!.count, 0)
          assert.equal(inPool(bar.parts), bar.pool.total)
          assert.equal(inPool(bar.parts.filter(({ isHatched }) => !isHatched)), bar.pool.known)
        }
        assert.equal(coverage.basis.outlets, distinct)
      },
    ),
  )
})
