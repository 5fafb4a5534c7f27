import { wordingOf } from '../../text/wordings.ts'
import { contentStems } from './content-words.ts'
import type { Drift } from './drift.ts'
import { type Heard, bucketed } from './heard.ts'
import { type QuotedWord, quotedWords } from './quoted-words.ts'
import type { Saying } from './sayings.ts'
import type { Standing } from './standing.ts'
import { wordDiff } from './word-diff.ts'

/** A short phrase between quotation marks. */
export interface QuotedPhrase {
  words: readonly QuotedWord[]
  /** Content stems between spaces, without words that weaken or strengthen. */
  core: string
  /** The words that weaken or strengthen it. */
  degree: readonly string[]
}

const PHRASE = /["“«„「‘]([^"”»“」]{6,60}?)(?:["”»“」]|[’'](?!\p{L})|$)/gu
const FEWEST_STEMS = 2
const MOST_STEMS = 4

/** Short quoted phrases of a saying. Two words of content at least: one quoted word is anybody's. */
export function phrasesOf({ claim, standing }: Heard): QuotedPhrase[] {
  const { article } = standing
  const text = claim.span.in === 'title' ? article.title : article.text
  return (claim.attribution?.content ?? [claim.span]).flatMap(piece =>
    [...piece.text.matchAll(PHRASE)]
      .filter(match => !isTitle(match[1]))
      .flatMap(match => {
        const from = piece.start + match.index + 1
        return phraseOf(text, from, from + match[1].length, article.language) ?? []
      }),
  )
}

function phraseOf(text: string, from: number, to: number, language: string): QuotedPhrase | undefined {
  const words = quotedWords(text, language, from, to)
  const degrees = wordingOf(language).degree
  const isDegree = ({ plain }: QuotedWord) => plain.some(word => degrees.has(word))
  const rest = words.filter(word => !isDegree(word)).map(word => word.text)
  const stems = contentStems(rest.join(' '), language)
  if (stems.length < FEWEST_STEMS || stems.length > MOST_STEMS) return undefined
  return { words, core: ` ${stems.join(' ')} `, degree: words.filter(isDegree).flatMap(({ plain }) => plain) }
}

// Where all words have capitals it is the name of a song, a show, a movement.
function isTitle(phrase: string): boolean {
  return !/(?:^|[\s(])\p{Ll}\p{L}{3,}/u.test(phrase)
}

interface Told {
  saying: Saying
  phrase: QuotedPhrase
}

/** Phrases that several articles of a group quote: with a word that weakens or strengthens in one of them only, or alike. */
export function quotedPhrases(group: readonly Saying[]): { altered: Drift[]; same: Saying[][] } {
  const told = group.flatMap(saying => saying.phrases.map(phrase => ({ saying, phrase })))
  const clusters = [...bucketed(told, ({ phrase }) => phrase.core).values()].filter(each => standingsOf(each).size > 1)
  const drifts = clusters.map(cluster => ({ cluster, drift: weakened(cluster) }))
  return {
    altered: drifts.flatMap(({ drift }) => drift ?? []),
    same: drifts.filter(({ drift }) => !drift).map(({ cluster }) => onePerStanding(cluster)),
  }
}

function standingsOf(cluster: readonly Told[]): Set<Standing> {
  return new Set(cluster.map(({ saying }) => saying.heard.standing))
}

function onePerStanding(cluster: readonly Told[]): Saying[] {
  return [...new Map(cluster.map(({ saying }) => [saying.heard.standing, saying])).values()]
}

// An article that has it both ways tells of it both ways.
function weakened(cluster: readonly Told[]): Drift | undefined {
  const has = (degree: string, { saying }: Told) =>
    cluster.some(
      each => each.saying.heard.standing === saying.heard.standing && each.phrase.degree.join(' ') === degree,
    )
  for (const soft of cluster) {
    const word = soft.phrase.degree.join(' ')
    const firm = cluster.find(each => each.phrase.degree.length === 0 && !has(word, each) && !has('', soft))
    if (word === '' || !firm || standsBefore(word, firm)) continue
    return {
      certainty: 'shown',
      because: `the quotations differ: only one has “${word}”`,
      sayings: onePerStanding(cluster),
      diffs: [wordDiff(part(soft), part(firm))],
    }
  }
  return undefined
}

function part({ saying: { heard }, phrase }: Told) {
  return { words: phrase.words, article: heard.standing.article, in: heard.claim.span.in ?? 'text' }
}

const NEAR = 40

// "Essentially “a death blow”" weakens it outside the marks.
function standsBefore(word: string, { saying: { heard }, phrase }: Told): boolean {
  const { article } = heard.standing
  const start = phrase.words[0].start
  const before = heard.claim.span.in === 'title' ? article.title : article.text
  return before
    .slice(Math.max(0, start - NEAR), start)
    .toLowerCase()
    .includes(word)
}
