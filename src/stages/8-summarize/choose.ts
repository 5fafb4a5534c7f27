import type { ComparedStory, SummarySentence } from '../../domain/story.ts'
import type { Candidate } from './candidates.ts'
import { inReadingOrder } from './reading-order.ts'
import { type Pool, type Weighed, weighed } from './weighed.ts'
import { follows, nothingSaid, type Said, say, worth } from './worth.ts'

// A sentence that has too much of its words, by weight, in another one says nothing.
const TOO_ALIKE = 0.65
const LEAST_WORTH = 0.3
const FEWEST = 3

/**
 * The sentences that together tell most, the best first: picked one after the other for what each adds. A greedy answer to a coverage
 * whose gains only shrink is within 1 − 1/e of the best one (Nemhauser, Wolsey and Fisher 1978), and its first picks are the short form's.
 */
export function picks(story: ComparedStory, candidates: readonly Candidate[], most: number): Candidate[] {
  const pool = weighed(story, candidates)
  const said = nothingSaid(pool)
  let open: Open[] = pool.those.map(each => ({ ...each, bound: Number.POSITIVE_INFINITY }))
  while (said.picked.length < most) {
    const next = best(open, said, pool)
    if (!next || next.bound < (said.picked.length >= FEWEST ? LEAST_WORTH : 0)) break
    say(next, said)
    const told = markOf(next, pool)
    open = open.filter(other => other !== next && !isAlike(other, next, told, pool))
    for (const other of open) if (isUnbound(other.each, said)) other.bound = Number.POSITIVE_INFINITY
  }
  return said.picked
}

/** Picks as sentences, in the order in which a reader needs them. */
export function asSentences(picked: readonly Candidate[]): SummarySentence[] {
  return inReadingOrder(picked).map(({ text, span }) => ({ text, from: 'extract', cites: [span] }))
}

/** A candidate with what it can be worth at most. */
interface Open extends Weighed {
  bound: number
}

// What a candidate adds only shrinks as more is said, so that what it was worth before bounds it: only the top needs to be counted anew.
function best(open: readonly Open[], said: Said, pool: Pool): Open | undefined {
  const counted = new Set<Open>()
  for (;;) {
    let top: Open | undefined
    for (const each of open) if (!top || each.bound > top.bound) top = each
    if (!top || counted.has(top)) return top
    // Where nothing is bounded yet, each is counted once.
    for (const each of top.bound === Number.POSITIVE_INFINITY ? open.filter(isFree) : [top]) {
      each.bound = worth(each, said, pool)
      counted.add(each)
    }
  }
}

function isFree({ bound }: Open): boolean {
  return bound === Number.POSITIVE_INFINITY
}

// The first pick counts otherwise than the rest, and what follows a pick leans on nothing any more.
function isUnbound(each: Candidate, { picked }: Said): boolean {
  return picked.length === 1 || (each.isOpen && follows(each, picked.slice(-1)))
}

/** By number of the word: 1 where a sentence has it. */
function markOf({ words }: Weighed, { weights }: Pool): Uint8Array {
  const mark = new Uint8Array(weights.length)
  for (const word of words) mark[word] = 1
  return mark
}

function isAlike(one: Weighed, told: Weighed, mark: Uint8Array, { weights }: Pool): boolean {
  let shared = 0
  for (const word of one.words) if (mark[word] === 1) shared += weights[word]
  return shared > TOO_ALIKE * Math.max(0.01, Math.min(one.weight, told.weight))
}
