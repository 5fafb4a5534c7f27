import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import * as fc from 'fast-check'
import type { Claim } from '../../src/domain/claim.ts'
import { CLAIMS_CSV_HEADER, claimsCsv } from '../../src/views/claims-csv.ts'

const claim = (more: Partial<Claim>): Claim => ({
  id: 'a#1',
  kind: 'figure',
  span: { articleId: 'a', start: 0, end: 2, text: '12' },
  ...more,
})

/** A reader of RFC 4180 that knows nothing of the writer. */
function rows(csv: string): string[][] {
  const found: string[][] = [[]]
  let cell = ''
  let quoted = false
  for (let at = 0; at < csv.length; at++) {
    const sign = csv[at]
    if (quoted && sign === '"' && csv[at + 1] === '"') cell += csv[at++]
    else if (sign === '"') quoted = !quoted
    else if (!quoted && (sign === ',' || sign === '\n')) {
      found.at(-1)!.push(cell.replace(/\r$/, sign === '\n' ? '' : '\r'))
      cell = ''
      if (sign === '\n') found.push([])
    } else cell += sign
  }
  return found.slice(0, -1)
}

const columns = rows(CLAIMS_CSV_HEADER)[0]
const cellOf = (csv: string, column: string): string => rows(csv)[0][columns.indexOf(column)]

describe('claims as a table for a spreadsheet', () => {
  test('has a cell for every column, whatever the words are', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', ',', '\n', 'a', '=', ' ', 'ü') }), text => {
        const csv = claimsCsv([claim({ span: { articleId: 'a', start: 0, end: 1, text } }), claim({})])
        const read = rows(csv)
        assert.equal(read.length, 2)
        assert.ok(read.every(row => row.length === columns.length))
        assert.equal(cellOf(csv, 'words').replace(/^'(?==)/, ''), text)
      }),
    )
  })

  test('gives words that a spreadsheet would run as text', () => {
    const text = '=HYPERLINK("http://evil.example")'
    const csv = claimsCsv([claim({ span: { articleId: 'a', start: 0, end: 9, text }, value: -3 })])
    assert.equal(cellOf(csv, 'words'), `'${text}`)
    assert.equal(cellOf(csv, 'value'), '-3')
  })

  test('tells speaker, chain, scope and time', () => {
    const csv = claimsCsv([
      claim({
        speaker: { name: 'the coast guard', spans: [], through: ['Jan Tollin', 'ABC'] },
        scope: { of: 'people', extent: 'part' },
        asOf: { from: '2026-03-01', to: '2026-03-02', how: 'stated' },
      }),
    ])
    assert.deepEqual(
      ['speaker', 'through', 'of', 'extent', 'as_of_from', 'as_of_to'].map(column => cellOf(csv, column)),
      ['the coast guard', 'Jan Tollin; ABC', 'people', 'part', '2026-03-01', '2026-03-02'],
    )
  })
})
