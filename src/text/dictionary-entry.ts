/** One entry of a bilingual dictionary: its headwords and what it says for them, sense by sense, in order. */
export interface DictionaryEntry {
  heads: string[]
  glosses: string[]
}

/** Pronunciation, grammar, field labels, references; taken out twice, for they stand in one another. */
const ASIDES = /\/[^/\n]*\/|<[^<>\n]*>|\[[^[\]\n]*\]|\{[^{}\n]*\}|\([^()\n]*\)/gu
const NUMBERED = /^\s*\d{1,3}\.\s*/u
const APART = /[,;，；、]/u
const REMARK = /^\s*(?:notes?:|synonyms?:|antonyms?:|see:|see also:|"|“|„|-)/iu
const INNER_NUMBER = /\s\d{1,2}\.\s*$/u
const MOST_HEADS = 24
const MOST_GLOSSES = 24

/**
 * An entry as FreeDict's `.dict` files print it: a line of headwords with their pronunciation, then lines of glosses,
 * numbered where there are several senses. Notes, examples, synonyms and definitions are left out.
 */
export function dictionaryEntry(text: string): DictionaryEntry {
  const [first = '', ...lines] = text.split('\n')
  const glosses: string[] = []
  let expected = true
  for (const line of lines) {
    if (REMARK.test(line)) continue
    const numbered = NUMBERED.test(line)
    const found: string[] = expected || numbered ? parts(line.replace(NUMBERED, '').replace(INNER_NUMBER, '')) : []
    glosses.push(...found)
    // What follows a sense's glosses without a number is its definition, unless only a label stood there.
    expected = (expected || numbered) && found.length === 0
    if (glosses.length >= MOST_GLOSSES) break
  }
  return { heads: parts(first).slice(0, MOST_HEADS), glosses: glosses.slice(0, MOST_GLOSSES) }
}

function parts(line: string): string[] {
  return line
    .replace(ASIDES, ' ')
    .replace(ASIDES, ' ')
    .split(APART)
    .map(part => part.replace(/\s+/gu, ' ').trim())
    .filter(part => part !== '')
}
