// Invented stories through the real stages and the real writer, one request each, and what became of every sentence of the answers.
import { articleFrom } from '../../../../src/domain/article.ts'
import { isRefusal } from '../../../../src/domain/refusal.ts'
import type { ComparedStory, Writing } from '../../../../src/domain/story.ts'
import { traceAll } from '../../../../src/stages/5-trace/trace.ts'
import { compare } from '../../../../src/stages/7-compare/compare.ts'
import { summarize } from '../../../../src/stages/8-summarize/summarize.ts'
import type { Writer } from '../../../../src/stages/stage.ts'
import { hereCrew, testTools } from '../../../here-crew.ts'
import { chanceOf } from './chance.ts'
import type { Answered } from './honest.ts'
import { type InventedStory, inventedStory } from './invented-story.ts'
import { type LyingServer, WRAPPINGS } from './lying-server.ts'
import { FRAMES } from './read-frames.ts'

/** A story with what compare made of it. */
export interface ComparedInvention {
  story: InventedStory
  compared: ComparedStory
}

/** Invented stories, compared: each frame in turn, filled by other chances each time. */
export async function comparedInventions(count: number, seed: number): Promise<ComparedInvention[]> {
  const made: ComparedInvention[] = []
  for (let nth = 0; nth < count; nth++) {
    const story = inventedStory(FRAMES[nth % FRAMES.length], chanceOf(seed * 1_000 + nth))
    made.push({ story, compared: await comparedOf(story, `${seed}-${nth}`) })
  }
  return made
}

async function comparedOf({ articles }: InventedStory, id: string): Promise<ComparedStory> {
  const readings = await Promise.all(
    articles.map(async given => {
      const article = articleFrom(given)
      return { article, claims: await hereCrew.claim(article) }
    }),
  )
  const traces = traceAll(readings).map((trace, at) => ({
    ...trace,
    role: 'original' as const,
    reportId: `r-${readings[at].article.id}`,
  }))
  const compared = await compare.run({ id, readings, traces }, testTools)
  if (isRefusal(compared)) throw new Error('refused')
  // As the store gives it back.
  return JSON.parse(JSON.stringify(compared)) as ComparedStory
}

/** What became of one answered sentence. */
export interface Fate extends Answered {
  language: string
  /** Undefined where it passed. */
  dropped?: Writing['dropped'][number]
}

/** Lets the server answer these sentences about a story; every sentence either passed or was dropped. */
export async function fatesOf(
  { story, compared }: ComparedInvention,
  sentences: readonly Answered[],
  server: LyingServer,
  writer: Writer,
  nth: number,
): Promise<Fate[]> {
  server.script({ story, sentences, wrapping: WRAPPINGS[nth % WRAPPINGS.length] })
  const made = await summarize.run(compared, { ...testTools, writer })
  if (isRefusal(made) || !made.writing) throw new Error('no model was asked')
  const { dropped, sent, because } = made.writing
  if (sent.length === 0) throw new Error(because)
  return sentences.map(each => {
    const found = dropped.find(({ text }) => text === each.text.replace(/\s+/g, ' '))
    return { ...each, language: story.frame.language, ...(found && { dropped: found }) }
  })
}
