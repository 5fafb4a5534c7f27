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

const TAKEN = 1
const FREE = 2

/** The runs of one text, beside which others are laid: an article is compared with many one after the other. */
let noted: Fingerprint | undefined
let keys = new Uint32Array(4096)
let flags = new Uint8Array(4096)
/** The comparison in which the other text last had the run, and had it without a quoted word. */
let seenIn = new Uint32Array(4096)
let freeIn = new Uint32Array(4096)
let comparison = 0

/** Different runs of texts that were noted, and those without a quoted word. */
const OWN = new WeakMap<Fingerprint, { runs: number; free: number }>()

/** Counts what two texts share; `isSharedRun` may be asked of the same two right after. Quickest where the first stays. */
export function countRuns(a: Fingerprint, b: Fingerprint): RunCounts {
  const { runs: ofB, free: freeB } = ownRuns(b)
  const { runs: ofA, free: freeA } = noted === a ? OWN.get(a)! : note(a)
  comparison = comparison === 0xffffffff ? restart() : comparison + 1
  let shared = 0
  let freeShared = 0
  const { words, quoted } = b
  for (let first = 0; first < runCount(words.length); first++) {
    const place = placeOf(runHash(words, first, RUN))
    if (flags[place] === 0) continue
    if (seenIn[place] !== comparison) shared++
    seenIn[place] = comparison
    if (freeIn[place] === comparison || !isFree(quoted, first)) continue
    if (flags[place] & FREE) freeShared++
    freeIn[place] = comparison
  }
  return { shared, ofA, ofB, freeShared, freeA, freeB }
}

/** True where the run that starts at a word of one of the two texts counted last stands in both. */
export function isSharedRun(words: Uint16Array, first: number): boolean {
  const place = placeOf(runHash(words, first, RUN))
  return flags[place] !== 0 && seenIn[place] === comparison
}

/** A 1 for each word of one of the two texts counted last that stands in a run which both have. */
export function sharedWords({ words }: Fingerprint): Uint8Array {
  const marks = new Uint8Array(words.length)
  for (let first = 0; first < runCount(words.length); first++) {
    if (isSharedRun(words, first)) marks.fill(1, first, first + RUN)
  }
  return marks
}

function ownRuns(print: Fingerprint): { runs: number; free: number } {
  return OWN.get(print) ?? note(print)
}

function note(print: Fingerprint): { runs: number; free: number } {
  const { words, quoted } = print
  const count = runCount(words.length)
  makeRoom(count)
  const own = { runs: 0, free: 0 }
  for (let first = 0; first < count; first++) {
    const run = runHash(words, first, RUN)
    const place = placeOf(run)
    if (flags[place] === 0) own.runs++
    keys[place] = run
    flags[place] |= TAKEN
    if (flags[place] & FREE || !isFree(quoted, first)) continue
    flags[place] |= FREE
    own.free++
  }
  noted = print
  OWN.set(print, own)
  return own
}

function isFree(quoted: Uint8Array, first: number): boolean {
  if (quoted.length === 0) return true
  const byte = first >> 3
  const bits = quoted[byte] | ((quoted[byte + 1] ?? 0) << 8)
  return ((bits >> (first & 7)) & 0x1f) === 0
}

// Where the run stands, or the free place where it would.
function placeOf(run: number): number {
  const last = keys.length - 1
  let place = Math.imul(run, 0x9e3779b1) >>> (Math.clz32(keys.length) + 1)
  while (flags[place] !== 0 && keys[place] !== run) place = (place + 1) & last
  return place
}

function makeRoom(runs: number): void {
  let size = 256
  while (size < 2 * runs) size *= 2
  if (size === keys.length) {
    flags.fill(0)
    return
  }
  keys = new Uint32Array(size)
  flags = new Uint8Array(size)
  seenIn = new Uint32Array(size)
  freeIn = new Uint32Array(size)
}

function restart(): number {
  seenIn.fill(0)
  freeIn.fill(0)
  return 1
}
