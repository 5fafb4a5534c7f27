const DELIMITERS = [',', ';', '\t', '|']
/** Records by which the delimiter is judged. */
const JUDGED = 50

/**
 * What separates the fields of a text: of comma, semicolon, tab and bar the one that splits the first record, and the most
 * of the next ones into as many fields. A line `sep=;`, as spreadsheets write it, decides.
 */
export function delimiterOf(text: string): string {
  const told = /^\s*"?sep=(.)"?\n/.exec(text)?.[1]
  if (told && DELIMITERS.includes(told)) return told
  const scores = DELIMITERS.map(delimiter => ({ delimiter, score: scoreOf(text, delimiter) }))
  return scores.reduce((best, each) => (each.score > best.score ? each : best)).delimiter
}

function scoreOf(text: string, delimiter: string): number {
  const [columns, ...others] = fieldCounts(text, delimiter)
  if (columns === undefined || columns < 2) return 0
  const same = others.filter(count => count === columns).length
  return (others.length === 0 ? 1 : same / others.length) + columns / 1_000
}

/** How many fields each of the first records has; the last may be cut off and does not count. */
function fieldCounts(text: string, delimiter: string): number[] {
  const counts: number[] = []
  let [fields, isQuoted, isStart, isEmpty] = [1, false, true, true]
  for (let at = 0; at < text.length && counts.length < JUDGED; at++) {
    const char = text[at]
    if (char === '"' && (isQuoted || isStart)) isQuoted = !isQuoted
    else if (!isQuoted && char === '\n') {
      if (!isEmpty) counts.push(fields)
      ;[fields, isStart, isEmpty] = [1, true, true]
      continue
    } else if (!isQuoted && char === delimiter) fields += 1
    // A second quote right after the first is one that is meant.
    isStart = char === delimiter || char === '"'
    isEmpty = false
  }
  return counts.length === 0 && !isEmpty ? [fields] : counts
}

/** The names of columns and what is odd about them. */
export interface Columns {
  names: string[]
  warnings: string[]
}

/** Names of columns as the first record gives them: a name that is there twice, or empty, gets one of its own. */
export function columnsOf(record: readonly string[]): Columns {
  const names: string[] = []
  const warnings: string[] = []
  for (const [at, field] of record.entries()) {
    const given = field.trim()
    // An object has this property whatever is put into it.
    const isNamed = given !== '' && given !== '__proto__'
    let name = isNamed ? given : `column ${at + 1}`
    for (let n = 2; names.includes(name); n++) name = `${given} (${n})`
    if (!isNamed) warnings.push(`Column ${at + 1} has no name.`)
    else if (name !== given)
      warnings.push(`The name “${given}” stands over more than one column; this one is read as “${name}”.`)
    names.push(name)
  }
  return { names, warnings }
}
