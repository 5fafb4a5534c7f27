// The words of a table as one expression that shares beginnings: a list of forty months costs half of its length, and is compiled once a pattern.

/** White space inside a line, in a text that went through `evenSpaces`. */
export const SPACE = ' '

const OTHER_SPACE = /[^\S\n\r ]/gu

/** The text with every space of a line as the plain one, at the same offsets: an expression without classes of spaces is half as long. */
export function evenSpaces(text: string): string {
  return text.replace(OTHER_SPACE, ' ')
}

type Tree = Map<string, Tree>

/**
 * An expression that matches any of the words, the longest that fits. A small first letter matches its capital too; with
 * `capitals`, words of four letters or more are found in capitals throughout.
 */
export function alternatives(words: readonly string[], capitals = false): string {
  if (words.length === 0) return '(?!)'
  const tree: Tree = new Map()
  for (const word of words) grow(tree, steps(word, capitals))
  return written(tree)
}

const END = ''

function grow(tree: Tree, path: readonly string[]): void {
  let at = tree
  for (const step of [...path, END]) {
    const next: Tree = at.get(step) ?? new Map()
    at.set(step, next)
    at = next
  }
}

function steps(word: string, capitals: boolean): string[] {
  const letters = [...word]
  const anyCase = capitals && letters.length >= 4
  return letters.map((letter, index) => {
    if (letter === ' ') return `${SPACE}{1,3}`
    const [small, large] = [letter.toLowerCase(), letter.toUpperCase()]
    const bothCases = [small, large].every(form => [...form].length === 1) && small !== large
    if (!bothCases || (index === 0 ? letter === large : !anyCase)) return escaped(letter)
    return `[${small}${large}]`
  })
}

function escaped(letter: string): string {
  return letter.replace(/[.*+?^${}()|[\]\\/]/, '\\$&')
}

function written(tree: Tree): string {
  const branches = [...tree].filter(([step]) => step !== END).map(([step, below]) => step + written(below))
  if (branches.length === 0) return ''
  const body = branches.length === 1 && !tree.has(END) ? branches[0] : `(?:${branches.join('|')})`
  return tree.has(END) ? `(?:${body})?` : body
}

/** A word's entry in a table whose keys may have capitals. */
export function lookUp<Value>(table: Readonly<Record<string, Value>>, word: string | undefined): Value | undefined {
  if (word === undefined) return undefined
  return table[word] ?? table[Object.keys(table).find(key => key.toLowerCase() === word) ?? '']
}
