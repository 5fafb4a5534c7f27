// What stands around a figure in its sentence: of when it is, who says it, what weakens it, where and since when.
import type { Article } from '../../domain/article.ts'
import type { Claim } from '../../domain/claim.ts'
import { periodOf, timeOf } from './dates-around.ts'
import { type Sayings, speakerOf } from './figure-speaker.ts'
import { hedgeNear } from './hedges.ts'
import type { Placed } from './placed.ts'
import { whereOf } from './where-counted.ts'

/** A figure's claim with its time, speaker, hedge and scope, as its sentence gives them. Their words are in `scope.spans`. */
export function inContext(article: Article, placed: Placed, sayings: Sayings): Claim {
  const { claim } = placed
  const time = timeOf(article, placed)
  const period = periodOf(article, placed)
  const where = whereOf(article, placed)
  const speaker = speakerOf(article, placed, sayings)
  const hedge = hedgeNear(article, placed)
  const spans = [
    ...(claim.scope?.spans ?? []),
    ...(where ? [where] : []),
    ...period.spans,
    ...(time.span ? [time.span] : []),
  ]
  const scope = {
    ...claim.scope,
    ...period.scope,
    ...(where ? { where: where.text } : {}),
    ...(spans.length > 0 ? { spans } : {}),
  }
  return {
    ...claim,
    ...(Object.keys(scope).length > 0 ? { scope } : {}),
    ...(time.asOf ? { asOf: time.asOf } : {}),
    ...(speaker ? { speaker } : {}),
    ...(hedge ? { hedge } : {}),
  }
}
