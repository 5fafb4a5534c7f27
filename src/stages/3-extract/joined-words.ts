import { languageTable } from '../../text/languages/language.ts'

/** How a document itself writes words: with a hyphen inside a line, and without. */
export interface WrittenWords {
  hyphened: ReadonlySet<string>
  whole: ReadonlySet<string>
}

/** Words inside lines: what a hyphen there joins, it joins at the end of a line, too. */
export function writtenWords(lines: readonly string[]): WrittenWords {
  const hyphened = new Set<string>()
  const whole = new Set<string>()
  for (const line of lines) {
    for (const [word] of line.toLowerCase().matchAll(/\p{L}+(?:-\p{L}+)*(?!-$|\p{L})/gu))
      (word.includes('-') ? hyphened : whole).add(word)
  }
  return { hyphened, whole }
}

const AND = /^(?:und|oder|bzw\.?|and|or|to|et|ou|y|o|e|en|of|och|og|bis)$/i

/** Lines as one text: a hyphen that only broke a word goes, a hyphen of the word's own stays. */
export function joinedWords(lines: readonly string[], written: WrittenWords, language: string): string {
  return lines.reduce((text, line) => {
    if (text === '') return line
    const end = /(\p{L}+)(\u00ad|-|\u2010)$/u.exec(text)
    const start = /^(\p{L}+)/u.exec(line)?.[1]
    if (/[^\s]\u00ad$/.test(text)) return text.slice(0, -1) + line
    if (!end)
      return joinsWithoutSpace(text, line) ? text + line : /\p{N}[-–]$/u.test(text) ? text + line : `${text} ${line}`
    if (start === undefined) return text + line
    if (AND.test(start) && !written.whole.has(`${end[1]}${start}`.toLowerCase())) return `${text} ${line}`
    return (keepsHyphen(end[1], start, written, language) ? text : text.slice(0, -1)) + line
  }, '')
}

/** Chinese, Japanese and Thai have no spaces at which lines could break. */
const joinsWithoutSpace = (text: string, line: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}、。「」（），]$/u.test(text) &&
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}、。「」（），]/u.test(line)

function keepsHyphen(before: string, after: string, { hyphened, whole }: WrittenWords, language: string): boolean {
  if (/^\p{Lu}/u.test(after) && !/^\p{Lu}+$/u.test(before + after)) return true
  const [first, second] = [before.toLowerCase(), after.toLowerCase()]
  if (whole.has(first + second)) return false
  if (hyphened.has(`${first}-${second}`)) return true
  const { common } = languageTable(language).names
  if (common.has(first + second)) return false
  return common.has(first) && common.has(second) && first.length >= 3 && second.length >= 3
}
