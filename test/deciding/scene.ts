import { createHash } from 'node:crypto'
import { type Asked, decide, type Decided, type Said } from '../../src/deciding.ts'
import type { Document } from '../../src/domain/link.ts'
import { articleIdOf } from '../../src/fingerprint.ts'
import { pipelineOver, VERSIONS } from '../../src/pipeline.ts'
import type { Cellar } from '../../src/store/cellar.ts'
import { offersOfDocument } from '../../src/walk/fetching-steps.ts'
import { ARTICLE_TYPE } from '../../src/walk/reading-steps.ts'
import { currentStoryId, type Placed } from '../../src/walk/stored.ts'
import { hereCrew, testTools } from '../here-crew.ts'

export const AT = '2026-05-01T00:00:00Z'

/** Texts of invented events; those with one letter are of one event, in other words. */
export const TEXTS = {
  ferry:
    'At least 12 people were killed when the ferry Gannet sank off Port Merrow on Sunday, the coast guard said. ' +
    'The ship went down in heavy seas two kilometres from the harbour mouth, shortly after it had left for the island of Sule.',
  ferryToo:
    'Divers searched the wreck of the Gannet off Port Merrow on Sunday evening after the ferry sank with 12 dead. ' +
    'The coast guard of Port Merrow asked fishermen to stay away from the harbour mouth while boats from Sule came to help.',
  ferryAgain:
    'Families waited on the quay of Port Merrow on Sunday while divers brought up the dead of the ferry Gannet. ' +
    'Fishermen from Sule laid flowers at the harbour mouth, where divers of the coast guard worked on the wreck.',
  otherFerry:
    'At least 9 people were killed when the ferry Petrel sank off Calder Quay on Friday, the coast guard said. ' +
    'The ship went down in calm water near the lighthouse, minutes after it had left for the lake island of Tarn.',
  river:
    'Nine houses were lost when the river Teld flooded the mountain village of Orrin on Thursday, said its mayor, Ilse Brandt. ' +
    'The river had been rising for days after a warm week melted the snow on the high pastures above the valley of the Teld.',
  riverToo:
    'Mayor Ilse Brandt asked for tents and blankets for Orrin on Thursday after the Teld flooded nine houses of the village. ' +
    'The valley of the Teld had seen no such flood in forty years, people on the high pastures above Orrin said.',
} as const

/** What happened weeks after the rest. */
const LATER: Partial<Record<keyof typeof TEXTS, string>> = { otherFerry: '2026-03-27T18:00:00Z' }

/** An article that an outlet published, as a document of its own. */
export function document(name: string, text: string, publishedAt = '2026-03-02T08:00:00Z'): Document {
  const url = urlOf(name)
  const article = { id: 'x', url, title: text.split('.')[0], text, language: 'en', publishedAt }
  const bytes = new TextEncoder().encode(JSON.stringify(article))
  const hash = createHash('sha256').update(bytes).digest('hex')
  return { id: `doc-${hash}`, url, fetchedAt: AT, status: 200, contentType: ARTICLE_TYPE, hash, bytes }
}

export const urlOf = (name: string): string => `https://${name}.example/page`
export const idOf = (name: string): string => articleIdOf(urlOf(name))

/** What somebody asks of a small store, and what came of it. */
export class Scene {
  readonly cellar: Cellar

  constructor(cellar: Cellar) {
    this.cellar = cellar
  }

  /** Articles arrive and are walked, by a process that begins anew. */
  async arrives(texts: Record<string, keyof typeof TEXTS>): Promise<void> {
    const documents = Object.entries(texts).map(([name, text]) => document(name, TEXTS[text], LATER[text]))
    await this.cellar.archive(documents, offersOfDocument, VERSIONS)
    await this.walked()
  }

  async walked(): Promise<void> {
    const pipeline = pipelineOver(this.cellar, hereCrew, testTools)
    for (const turn of pipeline.turns) while ((await turn.take()) > 0);
    await pipeline.release()
  }

  async decides(asked: Asked, said: Partial<Said> = {}): Promise<Decided> {
    const decided = await decide(this.cellar, asked, { at: AT, ...said })
    await this.walked()
    return decided
  }

  /** Names of articles by story, in code point order: `['a b', 'c']`. */
  async stories(names: readonly string[]): Promise<string[]> {
    const found = new Map<string, string[]>()
    for (const name of names) {
      const storyId = await this.storyOf(name)
      if (storyId === undefined) continue
      found.set(storyId, [...(found.get(storyId) ?? []), name])
    }
    return [...found.values()].map(each => each.sort().join(' ')).sort()
  }

  async storyOf(name: string): Promise<string | undefined> {
    return (await this.placed(name))?.storyId
  }

  placed(name: string): Promise<Placed | undefined> {
    return this.cellar.output<Placed>('cluster', idOf(name))
  }

  /** The story to which an id leads. */
  leads(id: string): Promise<string> {
    return currentStoryId(id, this.cellar)
  }
}
