/** Chance that is the same every time: everything drawn follows from the seed (Tommy Ettinger's mulberry32). */
export interface Chance {
  /** A whole number from `least` to `most`. */
  whole(least: number, most: number): number
  one<Value>(list: readonly Value[]): Value
  /** A few of a list, each once. */
  some<Value>(list: readonly Value[], most: number): Value[]
}

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  return {
    whole,
    one: list => list[whole(0, list.length - 1)],
    some(list, most) {
      const left = [...list]
      const taken = []
      while (left.length > 0 && taken.length < most) taken.push(...left.splice(whole(0, left.length - 1), 1))
      return taken
    },
  }
}
