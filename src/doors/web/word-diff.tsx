import type { Claim } from '../../domain/claim.ts'
import type { DiffRun, Point, WordDiff } from '../../domain/point.ts'
import type { Span } from '../../domain/span.ts'
import { type DiffPiece, diffPieces } from '../../views/diff-pieces.ts'
import type { ValueGroup } from '../../views/point-values.ts'
import type { Witness } from '../../views/witnesses.ts'
import type { Ways } from './ways.ts'
import { outletName } from './words.ts'

interface WordDiffsProps {
  point: Point
  witnesses: ReadonlyMap<string, Witness>
  ways: Ways
  /** Pairs that are shown. */
  most: number
}

/** Pairs of wordings, each on two lines with what only that line has marked. */
export function WordDiffs({ point, most, ...told }: WordDiffsProps) {
  return (
    <>
      {(point.diffs ?? []).slice(0, most).map(diff => (
        <dl class="word-diff">
          <Wording diff={diff} side="one" claims={point.claims} {...told} />
          <Wording diff={diff} side="other" claims={point.claims} {...told} />
        </dl>
      ))}
    </>
  )
}

interface WordingProps extends Omit<WordDiffsProps, 'point' | 'most'> {
  diff: WordDiff
  side: Exclude<DiffRun['in'], 'both'>
  claims: readonly Claim[]
}

/** One of two wordings, in its article's words. */
function Wording({ diff, side, claims, witnesses, ways }: WordingProps) {
  const span = diff[side]
  const witness = witnesses.get(span.articleId)
  const speaker = claims.find(claim => claim.speaker && touches(claim.span, span))?.speaker?.name
  return (
    <>
      <dt>
        <b class={witness?.report ? 'siglum' : 'siglum none'}>{witness?.report?.siglum ?? '·'}</b>{' '}
        {witness && outletName(witness.article)}
        {speaker && (
          <span class="carried">
            {' '}
            said by <bdi>{speaker}</bdi>
          </span>
        )}
        {span.revision !== undefined && <span class="carried"> revision {span.revision}</span>}
      </dt>
      <dd dir="auto" lang={witness?.article.language}>
        <a class="quoted" href={ways.span(span)}>
          {diffPieces(diff, side).map(piece => (
            <Piece piece={piece} side={side} />
          ))}
        </a>
      </dd>
    </>
  )
}

function Piece({ piece: { text, is }, side }: { piece: DiffPiece; side: 'one' | 'other' }) {
  if (is === 'same') return <>{text}</>
  if (is === 'gap') {
    return (
      <span class="gap" lang="en" title="words that only the other has">
        <span class="spoken">(words missing)</span>
      </span>
    )
  }
  const words = text.trim()
  const [before, after] = [text.slice(0, text.indexOf(words)), text.slice(text.indexOf(words) + words.length)]
  return (
    <>
      {before}
      <b class={`differs ${side}`}>
        <span class="spoken" lang="en">
          only here:{' '}
        </span>
        {words}
      </b>
      {after}
    </>
  )
}

/** True where two spans are of one article and share a character. */
function touches(a: Span, b: Span): boolean {
  return a.articleId === b.articleId && a.in === b.in && a.start < b.end && b.start < a.end
}

/** The groups of values that no word diff shows already. */
export function undiffed(groups: ValueGroup[], diffs: Point['diffs'] = []): ValueGroup[] {
  const spans = diffs.flatMap(({ one, other }) => [one, other])
  return groups.filter(({ claims }) => !claims.every(claim => spans.some(span => touches(claim.span, span))))
}
