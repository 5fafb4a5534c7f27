import type { Article } from '../../domain/article.ts'
import type { Claim } from '../../domain/claim.ts'
import type { Slice } from '../../domain/span.ts'
import { spanOf } from '../../domain/span.ts'
import { type Attribution, readAttributions } from '../../text/attributions.ts'
import { countWords } from './count-words.ts'
import { speakerName } from './speaker-name.ts'

/** What the article has others say: quotes (with words in quotation marks) and statements. Ids are left empty. */
export function attributedClaims(article: Article): Claim[] {
  const found = readAttributions(article.text, article.language).filter(({ content }) => content.length > 0)
  return found
    .filter((each, index) => !isPassedOn(each, found[index - 1]) && saysSomething(each))
    .map(attribution => claimOf(article, attribution))
}

// "Bloomberg reported, citing officials, that …" is one statement: the officials', through Bloomberg.
function isPassedOn({ content }: Attribution, before: Attribution | undefined): boolean {
  if (!before?.through || before.content.length !== content.length) return false
  return content.every(
    ({ start, end }, index) => before.content[index].start === start && before.content[index].end === end,
  )
}

// "They sought refuge": one word without quotation marks states nothing. Scripts without blanks have no words to count.
function saysSomething({ kind, content }: Attribution): boolean {
  if (kind !== 'indirect') return true
  const words = content.flatMap(({ text }) => text.split(/\s+/)).filter(word => /\p{L}|\p{N}/u.test(word))
  return words.length > 1 || UNSPACED.test(words[0] ?? '')
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

function claimOf(article: Article, attribution: Attribution): Claim {
  const { kind, source, cue, content, through, hedge } = attribution
  const spans = (slices: readonly Slice[]) => slices.map(({ start, end }) => spanOf(article, start, end))
  const name = speakerName(countWords(article.language), attribution)
  return {
    id: '',
    kind: kind === 'indirect' ? 'statement' : 'quote',
    span: spanOf(article, content[0].start, endInSentence(article.text, content)),
    ...(name === '' ? {} : { speaker: { name, spans: spans(source), ...(through ? { through } : {}) } }),
    attribution: { source: spans(source), cue: spans(cue), content: spans(content) },
    ...(hedge ? { hedge: spanOf(article, hedge.start, hedge.end) } : {}),
  }
}

const SENTENCE_END = /[.!?…。！？](?:["”»’」]|'')?$/
/** A longer gap between two pieces is no mere "he said". */
const WIDEST_GAP = 160

/** Where the pieces end that belong to the first piece's sentence. */
function endInSentence(text: string, content: readonly Slice[]): number {
  let { end } = content[0]
  for (const piece of content.slice(1)) {
    const gap = text.slice(end, piece.start)
    if (gap.length > WIDEST_GAP || /[.!?]\s|\n/.test(gap) || SENTENCE_END.test(text.slice(end - 2, end))) break
    end = piece.end
  }
  return end
}
