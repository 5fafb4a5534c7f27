import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inQuotes, toldValue } from '../../../src/doors/web/claim-told.ts'
import { withWrittenDates, writtenPeriod } from '../../../src/doors/web/dates.ts'
import { madeClaim } from '../../views/made-story.ts'

test('words are quoted once, whatever marks they bring', () => {
  const told: [string, string][] = [
    ['nine dead', '“nine dead”'],
    ['“nine dead,”', '“nine dead,”'],
    ['"nine dead"', '"nine dead"'],
    ['“nine dead', '“nine dead”'],
    ['nine dead”', '“nine dead”'],
    ['it “may have been worn”', 'it “may have been worn”'],
    ['“Nine,” he said, “dead”', '“Nine,” he said, “dead”'],
  ]
  for (const [words, expected] of told) assert.equal(inQuotes(words), expected)
  assert.equal(inQuotes('nine people are dead', 12), '“nine people…”')
})

test('a value is told with its bound and unit, vague words as they stand, a day as people write it', () => {
  assert.equal(toldValue(madeClaim('a', 'x', { value: 12000, bound: 'at-least' })), 'at least 12,000')
  assert.equal(toldValue(madeClaim('a', 'x', { value: 2, unit: 'km', bound: 'about' })), 'about 2 km')
  assert.equal(toldValue(madeClaim('a', 'x', { low: 12, high: 14, bound: 'about' })), 'about 12 to 14')
  assert.equal(toldValue(madeClaim('a', 'dozens died', { low: 24, high: 99, bound: 'vague' })), '“dozens died”')
  assert.equal(toldValue(madeClaim('a', 'x', { kind: 'date', value: '2026-03-03T06:31' })), '3 Mar 2026, 06:31')
  assert.equal(toldValue(madeClaim('a', 'x', { kind: 'date', value: 'T21:55' })), '21:55')
  assert.equal(toldValue(madeClaim('a', 'x', { kind: 'date', value: '--10-28' })), '28 Oct')
  assert.equal(toldValue(madeClaim('a', 'x', { kind: 'date', value: '-W-1' })), 'a Monday')
  assert.equal(
    withWrittenDates('the dates --10-28 and --11-02T09:30 -- no more'),
    'the dates 28 Oct and 2 Nov, 09:30 -- no more',
  )
  assert.equal(toldValue(madeClaim('a', 'Ada', { kind: 'name', value: 'Ada Quill' })), 'Ada Quill')
})

test('a period says once what both of its ends share', () => {
  assert.equal(writtenPeriod('2026-03-03', '2026-03-05'), '3 – 5 Mar 2026')
  assert.equal(writtenPeriod('2026-02-28', '2026-03-05'), '28 Feb – 5 Mar 2026')
  assert.equal(writtenPeriod('2025-12-31', '2026-01-02'), '31 Dec 2025 – 2 Jan 2026')
  assert.equal(writtenPeriod('2026-03', '2026-04'), 'Mar – Apr 2026')
  assert.equal(writtenPeriod('2026-03', '2026-03-04'), 'Mar 2026 – 4 Mar 2026')
  assert.equal(writtenPeriod('2026-03-03T06:00', '2026-03-03T07:00'), '3 Mar 2026, 06:00 – 3 Mar 2026, 07:00')
  assert.equal(writtenPeriod('2026', '2026'), '2026')
})

test('dates in words of ours are written as people do, those of others stay', () => {
  assert.equal(withWrittenDates('the date 2025-10-28, since 2024-10'), 'the date 28 Oct 2025, since Oct 2024')
  assert.equal(withWrittenDates('at 2025-03-03 16:00 “of 2025-03-03”'), 'at 3 Mar 2025, 16:00 “of 2025-03-03”')
  assert.equal(withWrittenDates('part 2025-99, call 1-2025-03-033'), 'part 2025-99, call 1-2025-03-033')
})
