import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { SeriesEntry } from '../../src/domain/point.ts'
import { timeScale, valueScale } from '../../src/views/chart-scales.ts'
import { isoInterval } from '../../src/views/iso-interval.ts'
import { countsOf, seriesChart } from '../../src/views/series-chart.ts'

let made = 0

/** One count; on 2026-03-<day>, or undated. */
function count(value: number | undefined, day: number | null, rest: Partial<SeriesEntry> = {}): SeriesEntry {
  const date = day === null ? null : `2026-03-${String(day).padStart(2, '0')}`
  return {
    claimId: `c${++made}`,
    articleId: `a${made}`,
    reportId: `r${made}`,
    ...(value !== undefined && { value }),
    low: value ?? 0,
    high: value ?? 0,
    bound: 'exact',
    asOf: date === null ? null : { from: date, to: date, how: 'stated' },
    ...rest,
  }
}

const chartOf = (series: SeriesEntry[]) => seriesChart({ series, kind: 'older-figure' })

describe('a chart of counts', () => {
  test('is drawn from three different counts on, of two where time explains them', () => {
    assert.equal(chartOf([count(9, 1), count(12, 2)]), undefined)
    assert.ok(chartOf([count(9, 1), count(12, 2), count(12, 3)]))
    assert.equal(chartOf([count(12, 1), count(12, 2), count(12, 3)]), undefined)
    assert.equal(seriesChart({ kind: 'speakers', series: [count(9, 1), count(12, 2), count(12, 3)] }), undefined)
    assert.equal(seriesChart({ kind: 'older-figure' }), undefined)
    const vague = count(undefined, 3, { low: 24, high: 99, bound: 'vague' })
    assert.equal(seriesChart({ kind: 'precision', series: [count(30, 1), count(30, 2), vague] }), undefined)
  })

  test('stands in the order of time, and what is undated apart', () => {
    const { marks, hasUndated } = chartOf([count(9, 1), count(12, 4), count(14, 9), count(13, null)])!
    const across = marks.map(({ x }) => x)
    assert.ok(across[0]! < across[1]! && across[1]! < across[2]!)
    assert.equal(across[3], null)
    assert.ok(hasUndated)
  })

  test('gives vague words a reach and no value, open bounds no end of their own', () => {
    const { marks } = chartOf([
      count(undefined, 1, { low: 24, high: 99, bound: 'vague' }),
      count(12, 2, { bound: 'at-least', high: 1e15 }),
      count(40, 3),
    ])!
    assert.ok(marks[0].high > marks[0].low)
    assert.equal(marks[0].isNamed, false)
    assert.equal(marks[1].high, marks[1].low)
    assert.ok(marks.every(({ y }) => y >= 0 && y <= 1))
  })

  test('goes to powers of ten where numbers are more than fifty times apart, and says so', () => {
    assert.equal(chartOf([count(100, 1), count(2_000, 2), count(5_000, 3)])!.isLog, false)
    assert.equal(chartOf([count(100, 1), count(2_000, 2), count(5_001, 3)])!.isLog, true)
    assert.equal(chartOf([count(0, 1), count(12, 2), count(40, 3)])!.isLog, false)
  })

  test('draws a period that is longer than a day as long as it is', () => {
    const month = { asOf: { from: '2026-03', to: '2026-03', how: 'stated' as const } }
    const { marks } = chartOf([count(9, 1), count(12, 4), { ...count(14, 9), ...month }])!
    assert.deepEqual(
      marks.map(({ period }) => period !== undefined),
      [false, false, true],
    ) // prettier-ignore
  })

  test('names times below it as precisely as the counts do', () => {
    const month = { asOf: { from: '2026-03', to: '2026-03', how: 'stated' as const } }
    const undated = [count(9, null), count(12, null)]
    assert.deepEqual(
      chartOf([{ ...count(14, 1), ...month }, ...undated])!.times.map(({ iso }) => iso),
      ['2026-03'],
    )
    const days = chartOf([count(9, 1), count(12, 4), count(14, 9)])!.times.map(({ iso }) => iso)
    assert.deepEqual([days[0], days.at(-1)], ['2026-03-01', '2026-03-09'])
  })

  test('writes a day below the counts of that day', () => {
    const { at, ticks } = timeScale(['2026-03-03', '2026-03-04', '2026-03-05'].map(day => isoInterval(day)!))
    const { start, end } = isoInterval('2026-03-04')!
    const tick = ticks.find(({ value }) => value === start)
    assert.equal(tick?.at, at((start + end) / 2))
    assert.ok(ticks.length === 3)
  })

  test('tells speakers apart, who is not named first, and takes those beyond five together', () => {
    const said = Array.from({ length: 7 }, (_, at) => count(9 + at, 1 + at, { speaker: `s${at}` }))
    const { legend, marks } = chartOf([...said, count(30, 20)])!
    assert.deepEqual(legend, [null, 's0', 's1', 's2', 's3', 's4', 'others'])
    assert.ok(marks.every(({ series }) => series >= 0 && series < legend.length))
  })

  test('marks at one place stand side by side, and a number is written once', () => {
    const { marks } = chartOf([count(12, 1, { speaker: 's1' }), count(12, 1), count(14, 9), count(14, 10)])!
    assert.notEqual(marks[0].beside, marks[1].beside)
    assert.deepEqual(
      marks.filter(({ isNamed }) => isNamed).map(({ count: { entry } }) => entry.value),
      [12, 14],
    )
  })

  test('of very many counts draws some, the first and the last among them, and keeps all for the table', () => {
    const many = Array.from({ length: 700 }, (_, at) => count(at, 1 + (at % 28)))
    const { marks, counts } = chartOf(many)!
    assert.equal(counts.length, 700)
    assert.ok(marks.length <= 150)
    assert.equal(marks[0].count.entry, many[0])
    assert.equal(marks.at(-1)!.count.entry, many[699])
  })

  test('whatever the counts, every mark and every line stands within it, and no count is lost', () => {
    const entry = fc
      .tuple(
        fc.option(fc.integer({ min: 0, max: 2_000_000 }), { nil: undefined }),
        fc.option(fc.integer({ min: 1, max: 28 })),
        fc.constantFrom('exact', 'about', 'at-least', 'at-most', 'vague' as const),
      )
      .map(([value, day, bound]) => count(value, day, { bound, low: value ?? 3, high: value ?? 9 }))
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 30 }), series => {
        const chart = chartOf(series)
        if (!chart) return
        const within = (at: number | null) => at === null || (at >= -1e-9 && at <= 1 + 1e-9)
        for (const { x, y, low, high } of chart.marks) assert.ok([x, y, low, high].every(within))
        for (const { at } of [...chart.values, ...chart.times]) assert.ok(within(at), String(at))
        assert.ok(chart.values.length >= 2 && chart.values.length <= 8)
        assert.equal(chart.counts.flatMap(({ claimIds }) => claimIds).length, series.length)
      }),
    )
  })
})

test('what several articles give alike is one count', () => {
  const counts = countsOf([count(12, 1), count(12, 1), count(12, 2), count(12, 1, { speaker: 's1' })])
  assert.deepEqual(
    counts.map(({ claimIds }) => claimIds.length),
    [2, 1, 1],
  ) // prettier-ignore
})

test('an ISO time names the whole of its year, month or day', () => {
  const days = (iso: string) => {
    const { start, end } = isoInterval(iso)!
    return (end - start) / 86_400_000
  }
  assert.deepEqual(['2026', '2024', '2026-02', '2026-03-01', '2026-03-01T06:40Z'].map(days), [365, 366, 28, 1, 0])
  assert.equal(isoInterval('T06:40'), undefined)
  assert.equal(isoInterval('soon'), undefined)
})

test('numbers that lie near each other are not pressed against the top by a zero', () => {
  const { at } = valueScale([142, 147])
  assert.ok(at(147) - at(142) > 0.5)
  assert.equal(valueScale([9, 31]).at(0), 0)
})
