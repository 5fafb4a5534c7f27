// What was tested for coverage gaps, and how sure a gap is, in words: on screen and in a terminal.
import type { CoverageGap } from '../../domain/coverage.ts'
import type { GapsPage } from '../../views/gaps-page.ts'
import { counted } from './words.ts'

/** The rule, a sentence each. */
export const RULE = [
  'A story is tested six hours to three days after its first report, where at least 12 of the followed outlets that were alive and reachable carried it. Copies count: their readers were told.',
  'A side is a country, a language, a kind of outlet, an owner, or a rating of a rater. It is tested where at least 8 of its outlets were followed, and 8 beside it. Outlets of which it is not known are on no side. Outlets of one owner count once on each side. By kind, owner and rating only outlets are compared that tell in a language or country in which the story was carried.',
  'It is a gap where its outlets carried the story at most a third as often as the others, so few are unlikely by chance (1 in 20 or less, hypergeometric), and they are as unlikely where every outlet carries what it usually carries of such stories.',
  'Of all gaps that are shown at most one in ten is false on average, counted over everything that was tested that day (Benjamini and Hochberg, for tests that count few outlets by Döhler, Durand and Roquain).',
  'A gap says who was not seen to tell a story. It does not say why.',
] as const

/** How much was tested, and with what came of it. */
export function testedInWords({ tested, stories, found, because }: GapsPage): string {
  if (tested === 0) return because ?? 'Nothing was tested.'
  const gaps = found.reduce((sum, each) => sum + each.gaps.length, 0)
  const came = gaps === 0 ? 'none is a gap' : `${gaps} ${gaps === 1 ? 'is a gap' : 'are gaps'}`
  return `${counted(tested, 'side')} of ${counted(stories, 'story', 'stories')} tested: ${came}.`
}

/** From how much it is known what outlets usually carry. */
export const usualInWords = ({ comparable }: Pick<GapsPage, 'comparable'>): string =>
  comparable === null
    ? 'What these outlets usually carry is not known yet: that takes 15 widely told stories in 30 days. Until then sides are taken to differ from story to story as widely as the keenest do, which finds less.'
    : `What outlets usually carry is known from ${counted(comparable, 'story', 'stories')} of 30 days.`

/** "By chance so few or fewer: 1 in 169. As outlets usually carry: 1 in 57." */
export function chancesInWords({ p, usual, comparable }: Pick<CoverageGap, 'p' | 'usual' | 'comparable'>): string {
  const byChance = `By chance so few or fewer: ${oddsOf(p)}.`
  if (usual === undefined) return byChance
  return `${byChance} ${comparable !== undefined ? 'As outlets usually carry' : 'With sides taken to differ widely'}: ${oddsOf(usual)}.`
}

const LEAST = 1e-6

const oddsOf = (chance: number): string =>
  chance < LEAST ? 'less than 1 in 1,000,000' : `1 in ${Math.round(1 / chance).toLocaleString('en')}`
