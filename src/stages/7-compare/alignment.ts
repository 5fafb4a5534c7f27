/** Index pairs of a longest common subsequence of two lists. */
export function aligned(one: readonly string[], other: readonly string[]): [number, number][] {
  const width = other.length + 1
  const lengths = new Uint16Array((one.length + 1) * width)
  for (let i = one.length - 1; i >= 0; i--) {
    for (let j = other.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        one[i] === other[j]
          ? lengths[(i + 1) * width + j + 1] + 1
          : Math.max(lengths[(i + 1) * width + j], lengths[i * width + j + 1])
    }
  }
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    if (one[i] === other[j]) pairs.push([i++, j++])
    else if (lengths[(i + 1) * width + j] >= lengths[i * width + j + 1]) i++
    else j++
  }
  return pairs
}

const STRAY = 2

/** Without stray pairs at either end: a word or two that both happen to have, apart from the rest. `says` tells words of content. */
export function withoutStrays(pairs: readonly [number, number][], says: (one: number) => boolean): [number, number][] {
  const runs = runsOf(pairs)
  const isStray = (run: readonly [number, number][], gap: number) =>
    run.length <= STRAY && gap > (run.some(([one]) => says(one)) ? 2 * run.length + 1 : run.length)
  while (runs.length > 1 && isStray(runs[0], between(runs[0], runs[1]))) runs.shift()
  while (runs.length > 1 && isStray(runs.at(-1)!, between(runs.at(-2)!, runs.at(-1)!))) runs.pop()
  return runs.flat()
}

function runsOf(pairs: readonly [number, number][]): [number, number][][] {
  const runs: [number, number][][] = []
  for (const pair of pairs) {
    const last = runs.at(-1)?.at(-1)
    if (last && last[0] + 1 === pair[0] && last[1] + 1 === pair[1]) runs.at(-1)!.push(pair)
    else runs.push([pair])
  }
  return runs
}

/** How many words lie between two runs, in the list that has more of them. */
function between(before: readonly [number, number][], after: readonly [number, number][]): number {
  const [a, b] = [before.at(-1)!, after[0]]
  return Math.max(b[0] - a[0], b[1] - a[1]) - 1
}
