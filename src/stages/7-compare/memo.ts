// A growing story is compared over and over, and one more article touches few of its claims. So what was made of a claim,
// or of a list of claims, is remembered by the objects themselves. Whoever is remembered must obey three rules: what it
// makes follows from what it is given alone (no other list, no counter, no clock); it changes neither what it is given
// nor what it made; and what it makes of no member is cheap.

/** Remembers what `make` makes of each object. */
export function remembered<Item extends object, Made>(make: (item: Item) => Made): (item: Item) => Made {
  const known = new WeakMap<Item, { made: Made }>()
  return item => {
    let entry = known.get(item)
    if (!entry) known.set(item, (entry = { made: make(item) }))
    return entry.made
  }
}

/**
 * Remembers what `make` last made of a list that begins with the same object: it is made again only where the list has
 * other members or others besides (`and`, compared one by one) are not the same.
 */
export function byMembers<Item extends object, Rest extends readonly unknown[], Made>(
  make: (items: readonly Item[], ...and: Rest) => Made,
): (items: readonly Item[], ...and: Rest) => Made {
  const known = new WeakMap<Item, { items: readonly Item[]; and: Rest; made: Made }>()
  return (items, ...and) => {
    if (items.length === 0) return make(items, ...and)
    const entry = known.get(items[0])
    if (entry && sameMembers(entry.items, items) && sameMembers(entry.and, and)) return entry.made
    const made = make(items, ...and)
    known.set(items[0], { items, and, made })
    return made
  }
}

/** True where two lists have the same members in the same order. */
export function sameMembers(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one === other) return true
  if (one.length !== other.length) return false
  for (let index = 0; index < one.length; index++) if (one[index] !== other[index]) return false
  return true
}
