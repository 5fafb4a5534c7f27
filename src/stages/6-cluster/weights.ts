import type { Evidence } from './evidence.ts'

/** Written by `bench/train-clusters.ts` from ECB+ (CC BY 3.0), MEANTIME (CC BY 4.0) and the Gun Violence Corpus (CC BY 4.0). */
export const WEIGHTS: Record<keyof Evidence | 'bias', number> = {
  nearest: 1.465,
  near: 1.394,
  whole: 1.486,
  bridge: 1.58,
  names: 1.254,
  numbers: 1.119,
  title: 1.612,
  titleTold: 1.107,
  titleTells: 1.243,
  rare: 0.055,
  rarest: 1.056,
  sameDays: 0.371,
  otherDays: -0.437,
  sameWeekday: -0.233,
  otherWeekday: -0.968,
  logDays: -0.86,
  undated: -1.813,
  foreign: 0.961,
  logSize: -0.203,
  nameless: 0.741,
  bias: -3.506,
}
