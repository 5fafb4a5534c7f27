import type { CoverageDimension, CoverageGap } from '../../domain/coverage.ts'
import { foreignWords } from '../../views/foreign-words.ts'
import { kindName } from './outlet-words.ts'
import { counted, countryName, languageName } from './words.ts'

type Side = Pick<CoverageGap, 'side' | 'label'>
type Countries = Readonly<Record<string, string>>

const MOST_OTHERS = 3

/** "carried by 1 of 22 followed outlets in Hungarian, 14 of 40 in German". */
export function gapInWords(gap: CoverageGap, countries: Countries = {}): string {
  const { carried, followed, unit, dimension, others } = gap
  const units = unit === 'outlet' ? 'followed outlets' : 'followed outlets (one owner’s as one)'
  const shown = others
    .slice(0, MOST_OTHERS)
    .map(other => `${other.carried} of ${other.followed} ${sideInWords(dimension, other, countries)}`)
  const more = others.length - shown.length
  return [
    `carried by ${carried} of ${followed} ${units} ${sideInWords(dimension, gap, countries)}`,
    ...shown,
    ...(more > 0 ? [`and ${counted(more, 'more side')}`] : []),
  ].join(', ')
}

/** "in Hungarian", "in Hungary", "of Harbour Holding", "rated left". */
export function sideInWords(dimension: CoverageDimension, { side, label }: Side, countries: Countries = {}): string {
  const words = label === undefined ? side : foreignWords(label, 80)
  return SIDES[dimension]({ side, words, countries })
}

type InWords = (told: { side: string; words: string; countries: Countries }) => string

const rated: InWords = ({ words }) => `rated ${words}`

const SIDES: Record<CoverageDimension, InWords> = {
  language: ({ side }) => `in ${languageName(side)}`,
  country: ({ side, countries }) => `in ${countryName(side, countries)}`,
  kind: ({ side }) => `of kind ${kindName(side)}`,
  owner: ({ words }) => `of ${words}`,
  reporting: ({ words }) => `with ${words}`,
  state: rated,
  lens: rated,
}
