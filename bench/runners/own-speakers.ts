import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { articleFrom } from '../../src/domain/article.ts'
import type { Claim } from '../../src/domain/claim.ts'
import { attributedClaims } from '../../src/stages/4-claim/attributed.ts'
import type { BenchLine, BenchOptions, BenchRunner } from '../bench.ts'
import { readRows } from '../read-data.ts'

/** Words of an article, and who is said to have said them; without a speaker, words that nobody is said to have said. */
interface Says {
  words: string
  kind?: 'direct' | 'indirect' | 'mixed'
  speaker?: string
  through?: string[]
}

interface Labelled {
  id: string
  language: string
  half: 'work' | 'last'
  text: string
  says: Says[]
}

/** `near` shares a word with the label ("the doctor"), `open` names nobody ("she"), `wrong` names another, `invented` has a speaker where nobody speaks. */
type Verdict = 'right' | 'near' | 'open' | 'wrong' | 'missed' | 'invented'

interface Tally {
  verdicts: Record<Verdict, number>
  kinds: number
  /** Chains labelled, those found with their speaker, and chains where none is labelled. */
  chains: number
  chained: number
  falseChains: number
}

const OWN = join(import.meta.dirname, '../data/speakers')

/** Speakers and chains in whole articles written and labelled for this project. */
export const runner: BenchRunner = {
  set: 'own-speakers',
  about: 'who said it and through whom, in whole articles of our own (en), labelled before the code',
  run,
}

async function run(data: string, { limit, verbose }: BenchOptions): Promise<BenchLine> {
  const rows = readRows<Labelled>(join(existsSync(data) ? data : OWN, 'en.jsonl')).slice(0, limit)
  const tallies = { all: emptyTally(), work: emptyTally(), last: emptyTally() }
  const begun = performance.now()
  for (const row of rows) score(row, [tallies.all, tallies[row.half]], verbose === true && row.half === 'work')
  const ms = performance.now() - begun
  const detail = Object.fromEntries(Object.entries(tallies).map(([name, tally]) => [name, told(tally)]))
  return {
    set: 'own-speakers',
    metric: 'speakers named rightly, of all labelled words',
    score: detail.all.speaker,
    n: rows.length,
    ms_per_item: ms / Math.max(1, rows.length),
    detail,
  }
}

function score(row: Labelled, tallies: readonly Tally[], show: boolean): void {
  const { id, language, text } = row
  const claims = attributedClaims(articleFrom({ id, title: '', language, text }))
  for (const label of row.says) {
    const claim = smallestAround(claims, text.indexOf(label.words), label.words.length)
    const verdict = verdictOf(label, claim)
    for (const tally of tallies) count(tally, label, claim, verdict)
    if (show && (verdict !== 'right' || !sameChain(label, claim))) report(id, label, claim, verdict)
  }
}

function count(tally: Tally, label: Says, claim: Claim | undefined, verdict: Verdict): void {
  tally.verdicts[verdict]++
  if (label.speaker && claim && claim.kind === (label.kind === 'indirect' ? 'statement' : 'quote')) tally.kinds++
  if (label.through) {
    tally.chains++
    if (verdict === 'right' && sameChain(label, claim)) tally.chained++
  } else if (claim?.speaker?.through) tally.falseChains++
}

function smallestAround(claims: readonly Claim[], start: number, length: number): Claim | undefined {
  const around = claims.filter(({ attribution }) =>
    attribution?.content.some(piece => piece.start <= start && start + length <= piece.end),
  )
  return around.sort((a, b) => lengthOf(a) - lengthOf(b))[0]
}

function lengthOf({ attribution }: Claim): number {
  return (attribution?.content ?? []).reduce((sum, { start, end }) => sum + end - start, 0)
}

function verdictOf({ speaker }: Says, claim: Claim | undefined): Verdict {
  if (speaker === undefined) return claim?.speaker ? 'invented' : 'right'
  if (!claim) return 'missed'
  const name = claim.speaker?.name ?? ''
  if (plain(name) === plain(speaker)) return 'right'
  const wanted = wordsOf(speaker)
  if (wordsOf(name).some(word => wanted.includes(word))) return 'near'
  return /\p{Lu}/u.test(name.replace(/^\p{Lu}\p{Ll}*/u, first => (isNameless(first) ? '' : first))) ? 'wrong' : 'open'
}

function isNameless(word: string): boolean {
  return /^(?:The|He|She|They|It|His|Her|Their|Its|A|An|One|This|Another|Some)$/.test(word)
}

function sameChain({ through = [] }: Says, claim: Claim | undefined): boolean {
  return through.map(plain).join(' < ') === (claim?.speaker?.through ?? []).map(plain).join(' < ')
}

function plain(name: string): string {
  return name
    .replaceAll('’', "'")
    .replace(/^(?:the|a|an|his|her|its|their)\s/i, '')
    .toLowerCase()
}

function wordsOf(name: string): string[] {
  return (
    plain(name)
      .match(/[\p{L}\p{N}]+/gu)
      ?.filter(word => word.length > 2 && word !== 'the') ?? []
  )
}

function report(id: string, label: Says, claim: Claim | undefined, verdict: Verdict): void {
  const got = [claim?.speaker?.name ?? '-', ...(claim?.speaker?.through ?? [])].join(' < ')
  const want = [label.speaker ?? '-', ...(label.through ?? [])].join(' < ')
  process.stderr.write(`${verdict.padEnd(9)}${id}\t“${label.words}”\twant ${want}\tgot ${got}\n`)
}

function told({ verdicts, kinds, chains, chained, falseChains }: Tally) {
  const all = Object.values(verdicts).reduce((sum, each) => sum + each, 0)
  const rate = (part: number, of: number) => Math.round((1000 * part) / Math.max(1, of)) / 1000
  return {
    speaker: rate(verdicts.right, all),
    misnamed: rate(verdicts.wrong + verdicts.invented, all),
    kind: rate(kinds, all),
    chain: rate(chained, chains),
    chains,
    falseChains,
    ...verdicts,
  } // prettier-ignore
}

function emptyTally(): Tally {
  return {
    verdicts: { right: 0, near: 0, open: 0, wrong: 0, missed: 0, invented: 0 },
    kinds: 0,
    chains: 0,
    chained: 0,
    falseChains: 0,
  }
}
