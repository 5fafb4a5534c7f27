import { bucketed } from './heard.ts'
import type { Told } from './told-figure.ts'

const ONE_SCALE = 50
const FEWEST_OTHERS = 3

/**
 * The figures that can count one thing. Two captives and fifteen thousand soldiers are both "sent": persons told of are
 * no count of the thousands. One report's figure that is fifty times those of three others counts something else itself.
 */
export function ofOneScale(figures: readonly Told[]): readonly Told[] {
  const most = figures.reduce((top, figure) => Math.max(top, size(figure)), 0)
  const isNear = (figure: Told) => size(figure) * ONE_SCALE >= most || figure.value === 0
  const near = figures.filter(isNear)
  const far = figures.filter(figure => !isNear(figure))
  return holders(near) === 1 && holders(far) >= FEWEST_OTHERS ? ofOneScale(far) : near
}

function size({ value, high }: Told): number {
  return value ?? high
}

function holders(figures: readonly Told[]): number {
  return bucketed(figures, ({ heard: { standing } }) => standing.reportId ?? standing.article.id).size
}
