/** A model of boosted decision trees, as bench/train-extraction.ts writes it. */
export interface Boosted {
  bias: number
  trees: BoostedTree[]
}

/** One tree as parallel lists; a leaf has feature -1 and its value. */
export interface BoostedTree {
  feature: number[]
  threshold: number[]
  left: number[]
  right: number[]
  value: number[]
}

/** The probability of yes for one row of numbers. */
export function predicted(model: Boosted, row: Float32Array): number {
  let score = model.bias
  for (const { feature, threshold, left, right, value } of model.trees) {
    let at = 0
    while (feature[at] >= 0) at = row[feature[at]] <= threshold[at] ? left[at] : right[at]
    score += value[at]
  }
  return 1 / (1 + Math.exp(-score))
}
