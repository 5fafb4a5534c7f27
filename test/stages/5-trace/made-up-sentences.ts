/** Sentences of made-up words, different for each seed. */
export function story(seed: number, sentences: number, subject = 'ferry', words = 12): string[] {
  let state = seed * 7919 + 17
  const next = (limit: number) => (state = (state * 48271) % 2147483647) % limit
  const syllables = ['ka', 'lo', 'mi', 'ter', 'sun', 'bra', 'ned', 'vi', 'ost', 'ula', 'den', 'por', 'shi', 'gan', 'el']
  const word = () => Array.from({ length: 2 + next(2) }, () => syllables[next(syllables.length)]).join('')
  return Array.from({ length: sentences }, () => `The ${subject} ${Array.from({ length: words }, word).join(' ')}.`)
}
