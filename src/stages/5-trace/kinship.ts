import { type Fingerprint, RUN, runCount } from './fingerprint.ts'
import { countRuns, isSharedRun, type RunCounts, sharedWords } from './run-table.ts'

/** How two texts of one language belong together. */
export interface Kinship extends Shared {
  kind: 'copy' | 'edited-copy'
  because: string
}

/** What two texts have in common. */
export interface Shared {
  /** Different 5-word runs that stand in both. */
  shared: number
  /** Their share of the first text's, 0 to 1. */
  inA: number
  /** Their share of the second text's. */
  inB: number
}

/** Containment from which a text is a copy: whole, or cut down from a longer one. */
const COPY = 0.8
/** Containment from which it is an edited one. */
const EDITED = 0.35
/** One outlet's own pages share background and house phrases; between them an edited copy needs more. */
const EDITED_AT_HOME = 0.6
/** Shared runs below which nothing is said of two texts with different headlines. */
const FEWEST = 12
/** Share of a headline's words that stand in the shared text where it is the matter and not the page around it. */
const TITLE_COVER = 0.5
/** Words of one headline in the shared text that no frame of two houses has: they have one by chance. */
const TITLE_WORDS = 2
/** Shared runs from which two outlets' pages are rarely alike by their frame alone. */
const LONG = 45
/** Words of a stretch that stands in one text only, from which two texts can be one frame around two matters. */
const FRAME_WORDS = 40

/** What two texts are to each other; undefined where neither was taken from the other. Symmetric. */
export function kinship(a: Fingerprint, b: Fingerprint): Kinship | undefined {
  if (a.language !== b.language && a.language !== 'und' && b.language !== 'und') return undefined
  const sameTitle = a.titleKey !== 0 && a.titleKey === b.titleKey
  if (a.words.length === 0 || b.words.length === 0) return sameTitle ? sameHeadline(a, b) : undefined
  const counts = countRuns(a, b)
  const { shared, inA, inB } = shares(counts)
  const share = Math.min(Math.max(inA, inB), freeShare(counts))
  if (share < (a.host !== undefined && a.host === b.host ? EDITED_AT_HOME : EDITED)) return undefined
  if (!enough(counts, sameTitle) || (!sameTitle && isFrame(a, b, shared))) return undefined
  const kind = share >= COPY ? 'copy' : 'edited-copy'
  const percent = (part: number) => `${Math.round(part * 100)} %`
  const because = `${percent(Math.max(inA, inB))} of the shorter text stands word for word in the other`
  return { kind, because, shared, inA, inB }
}

/** What of each text's different runs stands in the other; nothing where one has none. */
export function sharedRuns(a: Fingerprint, b: Fingerprint): Shared {
  return shares(countRuns(a, b))
}

function shares({ shared, ofA, ofB }: RunCounts): Shared {
  return { shared, inA: shared / Math.max(1, ofA), inB: shared / Math.max(1, ofB) }
}

function sameHeadline(a: Fingerprint, b: Fingerprint): Kinship | undefined {
  const both = a.words.length === 0 && b.words.length === 0
  if (!both) return undefined
  return { kind: 'copy', because: 'the same long headline, and no text', shared: 0, inA: 1, inB: 1 }
}

// Two reporters who quote one statement share its words and nothing else.
function freeShare({ freeShared, freeA, freeB }: RunCounts): number {
  if (freeA < FEWEST || freeB < FEWEST) return 1
  return Math.max(freeShared / freeA, freeShared / freeB)
}

function enough({ shared, ofA, ofB }: RunCounts, sameTitle: boolean): boolean {
  if (sameTitle) return shared >= 3
  const least = shared / Math.max(ofA, ofB)
  return shared >= FEWEST && (shared >= 2 * FEWEST || least >= 0.08)
}

/**
 * True where what two texts share is the page around them and not the matter: where none of their headlines' words
 * stands in it, or where one long stretch in the middle of each is all that differs.
 */
function isFrame(a: Fingerprint, b: Fingerprint, shared: number): boolean {
  const found = [titleFound(a), titleFound(b)].filter(({ of }) => of > 0)
  if (found.length === 0) return hasCore(sharedWords(a)) && hasCore(sharedWords(b))
  const most = Math.max(...found.map(({ count, of }) => count / of))
  const least = Math.min(...found.map(({ count, of }) => count / of))
  if (a.host !== undefined && a.host === b.host) return most < TITLE_COVER && least < TITLE_COVER / 2
  if (found.some(({ count }) => count >= TITLE_WORDS)) return false
  return most < (shared >= LONG ? TITLE_COVER / 2 : TITLE_COVER) && least < TITLE_COVER / 2
}

const inTitle = new Uint8Array(0x10000)

// How many of a headline's words stand in the shared text.
function titleFound({ words, titleWords }: Fingerprint): { count: number; of: number } {
  for (const word of titleWords) inTitle[word] = 1
  let count = 0
  for (let at = 0; at < words.length && count < titleWords.length; at++) {
    if (inTitle[words[at]] === 0 || !isShared(words, at)) continue
    inTitle[words[at]] = 0
    count++
  }
  for (const word of titleWords) inTitle[word] = 0
  return { count, of: titleWords.length }
}

function isShared(words: Uint16Array, at: number): boolean {
  const last = Math.min(at, runCount(words.length) - 1)
  for (let first = Math.max(0, at - RUN + 1); first <= last; first++) if (isSharedRun(words, first)) return true
  return false
}

// One stretch of unshared words between shared ones that is nearly all that is not shared.
function hasCore(shared: Uint8Array): boolean {
  let longest = 0
  let total = 0
  let start = -1
  let inner = false
  for (let at = 0; at <= shared.length; at++) {
    if (at < shared.length && shared[at] === 0) {
      if (start < 0) start = at
      continue
    }
    if (start >= 0) {
      total += at - start
      if (at - start > longest) {
        longest = at - start
        inner = start > 0 && at < shared.length
      }
    }
    start = -1
  }
  return inner && longest >= FRAME_WORDS && longest >= 0.85 * total
}
