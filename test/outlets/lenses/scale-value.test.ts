import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Scale } from '../../../src/domain/lens.ts'
import { scaleReader } from '../../../src/outlets/lenses/scale-value.ts'

const WORDS: Scale = {
  id: 'words',
  dimension: 'lean',
  values: [
    { raw: 'Left-Center', label: 'left-centre', bucket: 'left' },
    { raw: 'Mixed', label: 'mixed', bucket: null },
  ],
}

const NUMBERS: Scale = {
  id: 'numbers',
  dimension: 'lean',
  range: {
    min: -1,
    max: 1,
    cuts: [
      { below: -0.2, label: 'left of the middle', bucket: 'left' },
      { below: 0.2, label: 'middle', bucket: 'centre' },
      { below: 1, label: 'right of the middle', bucket: 'right' },
    ],
  },
}

test('a named value is found without regard to case, spaces around it and runs of spaces', () => {
  const read = scaleReader(WORDS)
  assert.deepEqual(read('  LEFT-center '), { name: 'left-centre', label: 'left-centre', bucket: 'left' })
  assert.deepEqual(read('mixed'), { name: 'mixed', label: 'mixed', bucket: null })
})

test('a value that the scale does not have is not guessed', () => {
  for (const raw of ['left', 'Left Center', '', '0.1', 'centre-left'])
    assert.equal(scaleReader(WORDS)(raw), undefined, raw)
})

test('a number belongs to the first cut that it is below, and the largest number to the last', () => {
  const read = scaleReader(NUMBERS)
  const bucket = (raw: string) => read(raw)?.bucket
  assert.deepEqual(['-1', '-0.2', '-0.21', '0', '0.2', '1'].map(bucket), [
    'left',
    'centre',
    'left',
    'centre',
    'right',
    'right',
  ])
  assert.equal(read('0.05')?.label, '0.05 (middle)')
})

test('numbers are read as spreadsheets of any country write them', () => {
  const bucket = (raw: string) => scaleReader(NUMBERS)(raw)?.bucket
  assert.deepEqual(['-0,31', '−0.31', '4e-05', '+.5', ' 0,7 '].map(bucket), [
    'left',
    'left',
    'centre',
    'right',
    'right',
  ])
})

test('what is no number, has two separators or is out of range is not known', () => {
  for (const raw of ['', 'n/a', '1.000,5', '1,2,3', '1.01', '-7', 'NaN', 'Infinity', '0x1', '50 %']) {
    assert.equal(scaleReader(NUMBERS)(raw), undefined, raw)
  }
})
