// Decisions are kept for good, in their order, under their numbers. A decision is kept before it is carried out: whoever
// finds one that was cut off carries it out.
import type { Decision } from '../domain/decision.ts'
import type { Cellar } from '../store/cellar.ts'
import { carryOut } from './carry-out.ts'

type Facts = Pick<Cellar, 'kept'>

/** All decisions in the order of deciding. */
export async function decisionsOf(cellar: Facts): Promise<Decision[]> {
  const kept = (await cellar.kept<Decision>('decision')).map(([, decision]) => decision)
  return kept.filter(({ moves }) => moves !== undefined).sort((one, other) => one.number - other.number)
}

/** Keeps a decision and carries it out. */
export async function keepDecision(
  decision: Decision,
  cellar: Cellar,
  versions: Record<string, number>,
): Promise<void> {
  await cellar.keep('decision', keyOf(decision), { ...decision, isUnderWay: true } satisfies Decision)
  // From now on whoever walks the stories finds it, should this process die.
  await cellar.turnEpoch()
  await finish(decision, cellar, versions)
}

/** Carries out what was kept and cut off. Doing so twice does no harm. */
export async function finishDecisions(cellar: Cellar, versions: Record<string, number>): Promise<void> {
  for (const { isUnderWay, ...decision } of await decisionsOf(cellar)) {
    if (isUnderWay) await finish(decision, cellar, versions)
  }
}

async function finish(decision: Decision, cellar: Cellar, versions: Record<string, number>): Promise<void> {
  await carryOut(decision, cellar, versions)
  await cellar.turnEpoch()
  await cellar.keep('decision', keyOf(decision), decision)
}

const keyOf = ({ number }: Decision): string => String(number).padStart(8, '0')
