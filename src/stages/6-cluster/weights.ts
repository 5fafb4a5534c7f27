import type { Evidence } from './evidence.ts'

/** Written by `bench/train-clusters.ts` from ECB+ (CC BY 3.0), MEANTIME (CC BY 4.0) and the Gun Violence Corpus (CC BY 4.0). */
export const WEIGHTS: Record<keyof Evidence | 'bias', number> = {
  nearest: 1.44,
  near: 1.466,
  whole: 1.429,
  bridge: 1.739,
  names: 1.689,
  title: 1.501,
  numbers: 1.251,
  titleTold: 0.958,
  titleTells: 1.111,
  rare: 0.034,
  rarest: 1.149,
  sameDays: 0.128,
  otherDays: -0.453,
  sameWeekday: -0.155,
  otherWeekday: -0.995,
  logDays: -0.854,
  undated: -1.818,
  foreign: 1.033,
  logSize: 0.025,
  nameless: 0.719,
  bias: -3.822,
}
