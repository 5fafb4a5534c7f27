import { type Fingerprint, RUN, runCount, runHash } from './fingerprint.ts'

/** How many different runs of five words two texts have, and how many of them in common. */
export interface RunCounts {
  shared: number
  ofA: number
  ofB: number
  /** The same of the runs in which no word is quoted. */
  freeShared: number
  freeA: number
  freeB: number
}

const IN_A = 1
const IN_B = 2
const FREE_A = 4
const FREE_B = 8

/** The runs of two texts side by side. One table serves all comparisons, one after the other. */
let keys = new Uint32Array(4096)
let flags = new Uint8Array(4096)

/** Counts what two texts share; `sharedWords` may be asked of the same two right after. */
export function countRuns(a: Fingerprint, b: Fingerprint): RunCounts {
  makeRoom(runCount(a.words.length) + runCount(b.words.length))
  note(a, IN_A, FREE_A)
  note(b, IN_B, FREE_B)
  const counts = { shared: 0, ofA: 0, ofB: 0, freeShared: 0, freeA: 0, freeB: 0 }
  for (const flag of flags) {
    if (flag === 0) continue
    if (flag & IN_A) counts.ofA++
    if (flag & IN_B) counts.ofB++
    if (flag & FREE_A) counts.freeA++
    if (flag & FREE_B) counts.freeB++
    if ((flag & 3) === 3) counts.shared++
    if ((flag & 12) === 12) counts.freeShared++
  }
  return counts
}

/** A 1 for each word of one of the two texts counted last that stands in a run which both have. */
export function sharedWords({ words }: Fingerprint): Uint8Array {
  const marks = new Uint8Array(words.length)
  for (let first = 0; first < runCount(words.length); first++) {
    if ((flags[placeOf(runHash(words, first, RUN))] & 3) === 3) marks.fill(1, first, first + RUN)
  }
  return marks
}

function note({ words, quoted }: Fingerprint, inText: number, free: number): void {
  for (let first = 0; first < runCount(words.length); first++) {
    const place = placeOf(runHash(words, first, RUN))
    flags[place] |= isFree(quoted, first) ? inText | free : inText
  }
}

function isFree(quoted: Uint8Array, first: number): boolean {
  if (quoted.length === 0) return true
  const byte = first >> 3
  const bits = quoted[byte] | ((quoted[byte + 1] ?? 0) << 8)
  return ((bits >> (first & 7)) & 0x1f) === 0
}

// Where the run stands; it is given a place where it has none.
function placeOf(run: number): number {
  const last = keys.length - 1
  let place = Math.imul(run, 0x9e3779b1) >>> (Math.clz32(keys.length) + 1)
  while (flags[place] !== 0 && keys[place] !== run) place = (place + 1) & last
  keys[place] = run
  return place
}

function makeRoom(runs: number): void {
  let size = 256
  while (size < 2 * runs) size *= 2
  if (size === keys.length) flags.fill(0)
  else [keys, flags] = [new Uint32Array(size), new Uint8Array(size)]
}
