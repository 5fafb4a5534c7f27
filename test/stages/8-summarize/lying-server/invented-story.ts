import type { ArticleInput } from '../../../../src/domain/article.ts'
import type { Chance } from './chance.ts'
import { INJECTIONS } from './injections.ts'
import type { FactFrame, StoryFrame } from './read-frames.ts'
import { ARTICLE_STYLE, rendered, type Style } from './rendered.ts'
import { type Slots, slotsOf } from './slots.ts'

/** A fact of a story as an article tells it. */
export interface Fact extends FactFrame {
  /** The very sentence of the article. */
  sentence: string
}

/** A story that nobody lived: its articles, and what they say. */
export interface InventedStory {
  frame: StoryFrame
  slots: Slots
  facts: Fact[]
  articles: ArticleInput[]
  /** The sentence with which an article speaks to models. */
  injection: string
}

/** A Wednesday. */
export const PUBLISHED = '2026-03-11'

/** A story in two reports that share no sentence, one of them with words to a model in its middle. */
export function inventedStory(frame: StoryFrame, chance: Chance): InventedStory {
  const slots = slotsOf(frame, chance)
  const facts = frame.facts.map(
    (fact): Fact => ({ ...fact, sentence: rendered(fact.source, frame, slots, ARTICLE_STYLE) }),
  )
  const injection = chance.one(INJECTIONS[frame.language]).said
  // Figures and quotations of one event stand in both reports.
  const [first, second] = [facts.filter((_, at) => at % 2 === 0), facts.filter((_, at) => at % 2 === 1)]
  const article = (id: string, told: readonly Fact[], extra: string): ArticleInput => ({
    id,
    title: `${frame.name}: ${slots.place}`,
    language: frame.language,
    publishedAt: PUBLISHED,
    outlet: { name: `Gazette ${id}` },
    text: [...told.slice(0, 3).map(({ sentence }) => sentence), extra, ...told.slice(3).map(({ sentence }) => sentence)]
      .filter(Boolean)
      .join(' '),
    role: 'original',
    reportId: `r-${id}`,
  })
  return { frame, slots, facts, articles: [article('a', first, injection), article('b', second, '')], injection }
}

/** A sentence of a story with some slots changed. */
export function toldWith(story: InventedStory, template: string, style: Style, changed: Partial<Slots> = {}): string {
  return rendered(template, story.frame, { ...story.slots, ...changed }, style)
}

/** The style of a writer who is not the article's. */
export const writerStyle = (chance: Chance): Style => ({
  inWords: chance.whole(0, 1) === 1,
  marked: chance.whole(0, 1) === 1,
  signed: chance.whole(0, 1) === 1,
  naming: chance.one(['full', 'last', 'full', 'role']),
})

/** A sentence without its full stop, so that more can follow. */
export const open = (sentence: string): string => sentence.replace(/\.(?=[”“»\s]*$)/, '')
