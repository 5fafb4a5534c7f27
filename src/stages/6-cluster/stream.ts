import type { Reading } from '../../domain/reading.ts'
import { Chrome } from './chrome.ts'
import { Live } from './live.ts'
import { Meaning, vectorOf } from './meaning.ts'
import { type Rated, rated } from './nearness.ts'
import { Rarity } from './rarity.ts'
import type { Arrival, Story } from './story.ts'
import { type ArrivingReading, languageOf, type Readable, readTitle, type Traits, traitsOf } from './traits.ts'
import { TUNING } from './tuning.ts'
import type { Vector } from './vector.ts'

/** An article that has arrived and has no story yet. */
export interface Arrived {
  traits: Traits
  arrival: Arrival
}

/** What was read so far, without any decision: the walk decides, and training asks what it would have seen. */
export class Stream {
  private readonly rarity = new Rarity()
  private readonly live = new Live()
  private readonly chrome = new Chrome()
  private readonly meaning = new Meaning()

  arrive(reading: ArrivingReading): Arrived {
    const { headline, ...readable } = this.readable(reading)
    const traits = traitsOf(readable, reading)
    const { language, facts, phrases, days, weekdays, hour } = traits
    this.live.passTo(traits.published)
    return {
      traits,
      arrival: {
        id: reading.article.id,
        language,
        fullNames: traits.fullNames.map(({ key }) => key),
        facts,
        phrases,
        days,
        weekdays,
        hour,
        own: this.rarity.vector(traits.own),
        bridge: this.rarity.vector(traits.bridge),
        names: this.rarity.vector(traits.names),
        numbers: this.rarity.vector(traits.numbers),
        title: headline,
        ...vectorOf(reading.embedding),
      },
    }
  }

  /** What is the article's own, without what its outlet prints around every article. */
  private readable({ article }: Reading): Readable & { headline: Vector } {
    const language = languageOf(article)
    const title = readTitle(this.chrome.headline(article.title || firstWords(article.text)), language)
    const headline = this.rarity.vector(title.family)
    return { title, language, headline, text: this.chrome.own(article.text.slice(0, TUNING.bodyChars), headline) }
  }

  /** The stories that share something telling with it, the most likely first. */
  near({ arrival }: Arrived): Rated[] {
    return rated(arrival, this.live, this.rarity, this.meaning)
  }

  /** What an embedding model says of it and a story, to stand behind a reason; empty where it says nothing. */
  modelSays({ arrival }: Arrived, story: Story, { embedding }: Reading): string {
    return this.meaning.inWords(arrival, story, embedding)
  }

  /** Makes an arrived article part of a story. */
  settle({ arrival, traits }: Arrived, story: Story): void {
    this.meaning.learn(arrival, story)
    const held = story.held(arrival)
    const isNew = story.size === 0
    this.live.add(arrival, story)
    this.rarity.learn([traits.own, traits.bridge], held, isNew)
  }
}

/** What stands for a missing headline: the beginning of the text. */
function firstWords(text: string): string {
  return /^\s*(.{0,160}?)(?:[.!?。\n]|$|(?<=.{140})\s)/su.exec(text)?.[1] ?? ''
}
