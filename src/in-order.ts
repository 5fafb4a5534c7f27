/** Answers of an asynchronous function for every item, in the order of the items, with at most `width` under way. */
export async function* inOrder<Item, Answer>(
  items: Iterable<Item>,
  width: number,
  answer: (item: Item) => Promise<Answer>,
): AsyncGenerator<Answer> {
  const underWay: Promise<Answer>[] = []
  for (const item of items) {
    const next = answer(item)
    // It is awaited in its turn; a failure before that must not end the process.
    next.catch(() => {})
    underWay.push(next)
    if (underWay.length >= width) yield await underWay.shift()!
  }
  for (const next of underWay) yield await next
}
