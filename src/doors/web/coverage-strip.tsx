// What bars of coverage draw: the strip of all parts, the lane of one, and the hatching of what is not known.
import type { CoverageBar } from '../../domain/coverage.ts'

/** Parts that a strip tells apart; the rest is one. */
const TONES = 5
const HATCH = 'url(#coverage-hatch)'

/** All parts beside each other: they fill the strip. */
export function Strip({ bar, words, id }: { bar: CoverageBar; words: string; id: string }) {
  let from = 0
  const pieces = bar.parts.flatMap(({ count, isHatched }, at) => {
    if (count === 0) return []
    const piece = { from, count, isHatched, tone: Math.min(at, TONES) }
    from += count
    return [piece]
  })
  return (
    <svg class="strip" role="img" aria-labelledby={`${id}-words`} width="100%" height="16">
      <title id={`${id}-words`}>{words}</title>
      {pieces.map(piece => (
        <rect
          class={piece.isHatched ? 'part' : `part tone${piece.tone}`}
          x={percent(piece.from, bar.total)}
          width={percent(piece.count, bar.total)}
          height="16"
          {...(piece.isHatched && { fill: HATCH })}
        />
      ))}
    </svg>
  )
}

const percent = (part: number, total: number): string => `${total === 0 ? 0 : Math.round((1000 * part) / total) / 10}%`

/** The pattern of what is unknown, unrated or not applicable; once a page. */
export function Hatching() {
  return (
    <svg class="spoken" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern id="coverage-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="hatch-ground" width="6" height="6" />
          <rect class="hatch-line" width="2" height="6" />
        </pattern>
      </defs>
    </svg>
  )
}

/** The part as its share of those that are known or rated; the tick is the same share of the outlets that were followed. */
export function Lane({ share, ofPool }: { share: number; ofPool: number | null }) {
  return (
    <svg class="of-all" width="100%" height="10" aria-hidden="true">
      <rect class="ground" width="100%" height="10" />
      <rect class="part" width={percent(share, 1)} height="10" />
      {ofPool !== null && <rect class="pool" x={percent(Math.min(0.99, ofPool), 1)} y="0" width="2" height="10" />}
    </svg>
  )
}
