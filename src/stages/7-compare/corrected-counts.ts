import { languageTable } from '../../text/languages/language.ts'
import type { Draft } from './draft-point.ts'
import { aboutMeasure } from './measure-words.ts'
import type { OwnCounts } from './own-counts.ts'
import { sentenceAround } from './sentence-around.ts'
import { isCounted, type Told } from './told-figure.ts'

const NEAR_CHARACTERS = 60

/** Two counts of one article of which its own words say that one was told first: "originally eight, now ten". */
export function correctedCounts(own: readonly OwnCounts[], measure: string): Draft[] {
  return own.flatMap(({ whole, parts }) => {
    const first = [...whole, ...parts].find(figure => isCounted(figure) && isToldFirst(figure))
    const now = whole.find(figure => !figure.vague && figure.value !== first?.value && !isToldFirst(figure))
    if (first?.value === undefined || now === undefined) return []
    const because = `the report itself says that ${first.value} was told first`
    const heard = [first, now].map(figure => figure.heard)
    return [
      {
        kind: 'older-figure',
        certainty: 'shown',
        about: aboutMeasure(measure, [now]),
        measure,
        because,
        heard,
        part: true,
      },
    ]
  })
}

function isToldFirst({ claim: { span }, heard: { standing } }: Told): boolean {
  const { article } = standing
  const { first } = languageTable(article.language).states
  if (first === undefined || span.in === 'title') return false
  const sentence = sentenceAround(span, article)
  return first.test(sentence.text.slice(0, span.start - sentence.start).slice(-NEAR_CHARACTERS))
}
