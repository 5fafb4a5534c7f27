import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import type { Fingerprint } from '../../../src/stages/5-trace/fingerprint.ts'
import { RUN, runCount, runHash } from '../../../src/stages/5-trace/fingerprint.ts'
import { countRuns, isSharedRun, sharedWords } from '../../../src/stages/5-trace/run-table.ts'

const printOf = (words: readonly number[], quoted: readonly number[]): Fingerprint => ({
  language: 'en',
  host: undefined,
  words: Uint16Array.from(words),
  quoted: Uint8Array.from(quoted),
  titleWords: new Uint16Array(0),
  titleKey: 0,
  quotes: new Uint32Array(0),
})

// Few different words, so that runs are met again within a text and between two.
const print = fc
  .tuple(fc.array(fc.nat({ max: 2 }), { maxLength: 90 }), fc.boolean(), fc.uint8Array({ minLength: 12, maxLength: 12 }))
  .map(([words, isQuoted, bytes]) => printOf(words, isQuoted ? [...bytes.subarray(0, (words.length + 7) >> 3)] : []))

const starts = ({ words }: Fingerprint) => Array.from({ length: runCount(words.length) }, (_, first) => first)
const isFree = ({ quoted }: Fingerprint, first: number) =>
  quoted.length === 0 ||
  [0, 1, 2, 3, 4].every(on => (((quoted[(first + on) >> 3] ?? 0) >> ((first + on) & 7)) & 1) === 0)
const runs = (text: Fingerprint) => new Set(starts(text).map(first => runHash(text.words, first, RUN)))
const freeRuns = (text: Fingerprint) =>
  new Set(
    starts(text)
      .filter(first => isFree(text, first))
      .map(first => runHash(text.words, first, RUN)),
  )
const both = (one: Set<number>, other: Set<number>) => [...one].filter(run => other.has(run)).length

test('runs are counted as sets of them are, whatever was compared before', () => {
  fc.assert(
    fc.property(fc.array(print, { minLength: 2, maxLength: 5 }), texts => {
      for (const a of texts) {
        for (const b of texts) {
          const counts = countRuns(a, b)
          assert.deepEqual(counts, {
            shared: both(runs(a), runs(b)),
            ofA: runs(a).size,
            ofB: runs(b).size,
            freeShared: both(freeRuns(a), freeRuns(b)),
            freeA: freeRuns(a).size,
            freeB: freeRuns(b).size,
          })
          for (const [text, other] of [
            [a, b],
            [b, a],
          ])
            for (const first of starts(text))
              assert.equal(isSharedRun(text.words, first), runs(other).has(runHash(text.words, first, RUN)))
        }
      }
    }),
    { numRuns: 60 },
  )
})

test('the words of shared runs are marked, and those of a text shorter than a run', () => {
  const [one, other] = [printOf([1, 2, 3, 4, 5, 6, 7, 8], []), printOf([9, 9, 2, 3, 4, 5, 6, 9], [])]
  assert.equal(countRuns(one, other).shared, 1)
  assert.deepEqual([...sharedWords(one)], [0, 1, 1, 1, 1, 1, 0, 0])
  assert.deepEqual([...sharedWords(other)], [0, 0, 1, 1, 1, 1, 1, 0])
  const [short, same] = [printOf([1, 2], []), printOf([1, 2], [])]
  assert.equal(countRuns(short, same).shared, 1)
  assert.deepEqual([...sharedWords(same)], [1, 1])
})
