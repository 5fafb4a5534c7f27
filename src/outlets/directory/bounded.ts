/** A map of at most so many: of too many the oldest goes. */
export function bounded<Value>(most: number): Map<string, Value> {
  const map = new Map<string, Value>()
  const { set } = map
  map.set = (key, value) => {
    if (map.size >= most && !map.has(key)) map.delete(map.keys().next().value!)
    return set.call(map, key, value)
  }
  return map
}
