import type { Evidence } from './evidence.ts'

/** Written by `bench/train-clusters.ts` from ECB+ (CC BY 3.0), MEANTIME (CC BY 4.0) and the Gun Violence Corpus (CC BY 4.0). */
export const WEIGHTS: Record<keyof Evidence | 'bias', number> = {
  nearest: 1.371,
  near: 1.377,
  whole: 1.337,
  bridge: 1.635,
  names: 1.428,
  numbers: 1.113,
  title: 1.603,
  titleTold: 1.174,
  titleTells: 1.395,
  rare: 0.095,
  rarest: 1.021,
  sameDays: 0.224,
  otherDays: -0.424,
  sameWeekday: -0.212,
  otherWeekday: -0.97,
  logDays: -0.873,
  undated: -1.846,
  foreign: 1.057,
  logSize: -0.064,
  nameless: 0.739,
  bias: -3.575,
}
