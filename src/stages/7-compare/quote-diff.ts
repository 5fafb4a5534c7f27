import { words } from '../../text/words.ts'
import { foldedWord } from './content-words.ts'
import { withinEdits } from './edits.ts'

/** Words that two versions of one quotation do not share, inside what both quote. */
export interface QuoteDiff {
  /** Words of the first without a counterpart in the second, and the other way round. */
  dropped: string[]
  added: string[]
}

const LONGEST_QUOTE = 120
// A longer run left out is an omission, such as an ellipsis marks, and no alteration.
const LONGEST_ALTERATION = 6
/** What transcribers leave out or spell out; English, because tables of other languages are not made yet. */
const FILLERS: ReadonlySet<string> = new Set(
  'um uh er well like so just really actually you know i mean and but that the a an oh yeah yes very or in into on of to at for with as by from these those this upon onto they it he she we there here who which then also now have has had is are was were be been do does did'.split(
    ' ',
  ),
) // prettier-ignore
const SPELT: Readonly<Record<string, string>> = {
  "it's": 'it is',
  "that's": 'that is',
  "we're": 'we are',
  "they're": 'they are',
  "i'm": 'i am',
  "don't": 'do not',
  "can't": 'cannot',
  "won't": 'will not',
  "isn't": 'is not',
  "we've": 'we have',
  "i've": 'i have',
  gonna: 'going to',
  wanna: 'want to',
  ok: 'okay',
} // prettier-ignore

/** Stands where an editor put words of his own in brackets. */
const INSERTED = 'insertedinbrackets'

/** The words of a quotation as they are compared: folded, contractions spelt out, insertions in brackets as one mark. */
export function quotedWords(text: string, language: string): string[] {
  return words(text.replace(/\[[^\]]{0,60}\]/g, ` ${INSERTED} `), language)
    .slice(0, LONGEST_QUOTE)
    .flatMap(word => {
      const plain = foldedWord(word.text)
      if (Object.hasOwn(SPELT, plain)) return SPELT[plain].split(' ')
      return plain.endsWith("n't") ? [plain.slice(0, -3), 'not'] : plain
    })
}

/** What was altered between two versions, or undefined where nothing but fillers, ends and omissions differ. */
export function quoteDiff(one: readonly string[], other: readonly string[]): QuoteDiff | undefined {
  const pairs = aligned(one, other)
  if (pairs.length < FEWEST_WORDS || density(pairs) < FEWEST_SHARED) return undefined
  const dropped: string[] = []
  const added: string[] = []
  for (let index = 1; index < pairs.length; index++) {
    const gone = one.slice(pairs[index - 1][0] + 1, pairs[index][0])
    const come = other.slice(pairs[index - 1][1] + 1, pairs[index][1])
    if (gone.length > LONGEST_ALTERATION || come.length > LONGEST_ALTERATION) continue
    if (gone.includes(INSERTED) || come.includes(INSERTED)) continue
    dropped.push(...gone)
    added.push(...come)
  }
  const end = otherEnd(one, other, pairs)
  dropped.push(...end.dropped)
  added.push(...end.added)
  return isAlteration({ dropped, added }, one, other, pairs.length) ? { dropped, added } : undefined
}

const LONGEST_END = 3
const LONG_BEGINNING = 7

// Ends are trimmed freely; but where both go on for a word or two after a long beginning, one of the two was changed.
function otherEnd(one: readonly string[], other: readonly string[], pairs: readonly [number, number][]): QuoteDiff {
  const [dropped, added] = [one.slice(pairs.at(-1)![0] + 1), other.slice(pairs.at(-1)![1] + 1)]
  const isChanged = [dropped, added].every(end => end.length > 0 && end.length <= LONGEST_END)
  const beginning = pairs.slice(-LONG_BEGINNING)
  const isRun = beginning.length === LONG_BEGINNING && isDense(beginning)
  return isChanged && isRun ? { dropped, added } : { dropped: [], added: [] }
}

function isDense(pairs: readonly [number, number][]): boolean {
  return pairs.every(([a, b], index) => a - index === pairs[0][0] && b - index === pairs[0][1])
}

/** English words that turn what a sentence says: "we do not know whether" and "we know that … not". */
const TURNING: ReadonlySet<string> = new Set('not never no nor whether if may might could yet'.split(' '))

/** True where nothing differs but small words, of which one turns the sense. */
function isTurned(differing: readonly string[], dropped: readonly string[], added: readonly string[]): boolean {
  const small = differing.every(word => FILLERS.has(word) || TURNING.has(word))
  const turns = (list: readonly string[]) =>
    list
      .filter(word => TURNING.has(word))
      .sort()
      .join(' ')
  return small && turns(dropped) !== turns(added)
}

/** True where the differing words are few beside the shared ones, say something, and are no other spelling. */
function isAlteration(
  { dropped, added }: QuoteDiff,
  one: readonly string[],
  other: readonly string[],
  shared: number,
): boolean {
  const differing = [...dropped, ...added]
  if (differing.every(word => FILLERS.has(word)) || sameLetters(dropped, added)) return false
  if (isTurned(differing, dropped, added)) return true
  if (dropped.length === 1 && added.length === 1 && withinEdits(dropped[0], added[0], 2)) return false
  const inserted = dropped.length === 0 || added.length === 0
  // A sentence built like the next one repeats its words; what is put in says new ones.
  const repeated = dropped.filter(word => other.includes(word)).length + added.filter(word => one.includes(word)).length
  return differing.length <= shared * (inserted ? 1 : 0.5) && repeated <= differing.length / 2
}

const FEWEST_WORDS = 5
const FEWEST_SHARED = 0.5

// Between the first and the last word that both have: two other sentences share words here and there.
function density(pairs: readonly [number, number][]): number {
  const [first, last] = [pairs[0], pairs[pairs.length - 1]]
  return pairs.length / (Math.max(last[0] - first[0], last[1] - first[1]) + 1)
}

// "any more" and "anymore", "war-torn" and "war torn".
function sameLetters(one: readonly string[], other: readonly string[]): boolean {
  const letters = (list: readonly string[]) => list.join('').replace(/[^\p{L}\p{N}]/gu, '')
  return letters(one) === letters(other)
}

/** Index pairs of a longest common subsequence. */
function aligned(one: readonly string[], other: readonly string[]): [number, number][] {
  const width = other.length + 1
  const lengths = new Uint16Array((one.length + 1) * width)
  for (let i = one.length - 1; i >= 0; i--) {
    for (let j = other.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        one[i] === other[j]
          ? lengths[(i + 1) * width + j + 1] + 1
          : Math.max(lengths[(i + 1) * width + j], lengths[i * width + j + 1])
    }
  }
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    if (one[i] === other[j]) pairs.push([i++, j++])
    else if (lengths[(i + 1) * width + j] >= lengths[i * width + j + 1]) i++
    else j++
  }
  return pairs
}
