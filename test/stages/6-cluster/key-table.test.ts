import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { KeyTable } from '../../../src/stages/6-cluster/key-table.ts'

// Few keys, so that they are met again, and multiples of 4096, so that many have one home.
const key = fc.oneof(
  fc.integer({ min: -40, max: 40 }),
  fc.integer({ min: -40, max: 40 }).map(each => each * 4096),
)
const step = fc.record({ key, isRemoved: fc.boolean() })

// Rows move to other columns when one is added.
function set(table: KeyTable, row: number, value: number): void {
  table.columns[0][row] = value
}

test('a table of keys answers as a Map does, whatever is added and taken away', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 400 }), steps => {
      const table = new KeyTable([Int32Array])
      const model = new Map<number, number>()
      for (const [at, { key: each, isRemoved }] of steps.entries()) {
        const row = table.row(each)
        assert.equal(row >= 0, model.has(each || 1))
        if (isRemoved && row >= 0) table.remove(row)
        if (isRemoved) model.delete(each || 1)
        else {
          set(table, row < 0 ? table.add(each) : row, at)
          model.set(each || 1, at)
        }
      }
      assert.equal(table.size, model.size)
      for (const [each, value] of model) assert.equal(table.columns[0][table.row(each)], value)
    }),
  )
})

test('a table grows, and shrinks to what passes', () => {
  const table = new KeyTable([Int32Array, Uint16Array])
  for (let each = 1; each <= 5000; each++) set(table, table.add(each), each)
  table.filter(row => table.columns[0][row] % 100 === 0)
  assert.equal(table.size, 50)
  assert.equal(table.columns[0][table.row(4900)], 4900)
  assert.equal(table.row(4901), -1)
})
