import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { isoFeedDate } from '../../src/text/feed-dates.ts'

const READ: Record<string, string> = {
  '2003-12-31T10:14:55Z': '2003-12-31T10:14:55Z',
  '2003': '2003',
  '2003-12': '2003-12',
  '20031231': '2003-12-31',
  '2003-335': '2003-12-01',
  '2025-03-03 09:12:44 +0200': '2025-03-03T09:12:44+02:00',
  '2025-03-03T24:00:00Z': '2025-03-04T00:00:00Z',
  'Thu, 01 Jan 2004 19:48:21 GMT': '2004-01-01T19:48:21Z',
  'Thu, 01 Jan 2004 19:48:21 -0000': '2004-01-01T19:48:21Z',
  'Thu, 01 Jan 04 19:48 EST': '2004-01-01T19:48-05:00',
  'Thu Jan  1 19:48:21 2004': '2004-01-01T19:48:21',
  'Jan 1, 2004 7:48 PM PDT': '2004-01-01T19:48-07:00',
  '01-January-2004 19:48': '2004-01-01T19:48',
  'Mon, 03 mar 2025 09:12:00 +0100': '2025-03-03T09:12:00+01:00',
  '3 березня 2025 р., 10:15': '2025-03-03T10:15',
  '26 août 2025': '2025-08-26',
  'Κυρ, 11 Ιούλ 2004 12:00:00 EST': '2004-07-11T12:00:00-05:00',
  '2004-július-13T9:15-05:00': '2004-07-13T09:15-05:00',
  '2004년 05월 28일  오후 01:31:15': '2004-05-28T13:31:15',
  '2025年3月3日 9時12分': '2025-03-03T09:12',
  '31.12.2003 10:00': '2003-12-31T10:00',
} // prettier-ignore

test('dates of feeds become ISO 8601 with the offset that the publisher gave', () => {
  for (const [raw, iso] of Object.entries(READ)) assert.equal(isoFeedDate(raw), iso, raw)
})

test('what is no date, no possible day or could be two days is null', () => {
  for (const raw of ['', 'soon', '2004-02-30', 'Thu, 31 Feb 2004 10:00:00 GMT', '03/04/2005', '12', '2004-13-01']) {
    assert.equal(isoFeedDate(raw), null, raw)
  }
})

test('no text makes the reader throw', () => {
  fc.assert(fc.property(fc.string({ maxLength: 200, unit: 'grapheme' }), raw => void isoFeedDate(raw)))
})
