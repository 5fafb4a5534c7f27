/** Words remembered at least; at most twice as many. */
const REMEMBERED = 30_000
/** From here on a word cut out of a text is a view of that text, and keeps all of it in memory. */
const VIEW = 13

/** What was made of the words met lately. */
export class RememberedWords<Made> {
  private recent = new Map<string, Made>()
  private older = new Map<string, Made>()

  /** What was made of a word, or undefined where that is forgotten. */
  get(word: string): Made | undefined {
    const made = this.recent.get(word)
    if (made !== undefined) return made
    const before = this.older.get(word)
    if (before !== undefined) this.set(word, before)
    return before
  }

  set(word: string, made: Made): void {
    if (this.recent.size >= REMEMBERED) [this.older, this.recent] = [this.recent, new Map()]
    this.recent.set(word.length < VIEW ? word : word.split('').join(''), made)
  }
}
