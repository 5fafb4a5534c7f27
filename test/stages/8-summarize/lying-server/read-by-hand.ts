import type { ArticleInput } from '../../../../src/domain/article.ts'
import { BY_HAND } from './by-hand.ts'
import { BY_HAND_LATER } from './by-hand-later.ts'
import { PUBLISHED } from './invented-story.ts'

/** A sentence about one passage, and what kind of lie it is where it is one. */
export interface HandWritten {
  text: string
  /** Number of the passage, from 0. */
  passage: number
  lie?: string
}

/** The passages of one language as an article, and what is told of them. */
export interface HandWrittenStory {
  language: string
  passages: string[]
  told: HandWritten[]
  article: ArticleInput
}

const read = (text: string): HandWrittenStory[] =>
  text
    .trim()
    .split(/\n\n+/)
    .map(block => story(block.split('\n')))

export const HAND_WRITTEN: readonly HandWrittenStory[] = read(BY_HAND)
/** Written after the rules stood. */
export const HAND_WRITTEN_LATER: readonly HandWrittenStory[] = read(BY_HAND_LATER)

function story([head, ...lines]: readonly string[]): HandWrittenStory {
  const language = head.replace('language ', '')
  const passages: string[] = []
  const told: HandWritten[] = []
  for (const line of lines) {
    const words = line.slice(2)
    const passage = passages.length - 1
    if (line.startsWith('P ')) passages.push(words)
    else if (line.startsWith('+ ')) told.push({ text: words, passage })
    else told.push({ text: words.slice(words.indexOf(' ') + 1), passage, lie: words.slice(0, words.indexOf(' ')) })
  }
  const article = {
    id: `hand-${language}`,
    title: passages[0].slice(0, 60),
    language,
    publishedAt: PUBLISHED,
    text: passages.join(' '),
  }
  return { language, passages, told, article }
}
