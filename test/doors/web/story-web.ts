import type { Hono } from 'hono'
import type { App } from '../../../src/app.ts'
import { settingsFrom } from '../../../src/config.ts'
import { pagesOf } from '../../../src/doors/web/pages.tsx'
import type { StoryView } from '../../../src/domain/story.ts'
import { outletDeskOver } from '../../../src/outlets/outlet-desk.ts'
import type { Cellar } from '../../../src/store/cellar.ts'
import { memoryCellar } from '../../../src/store/memory/memory-cellar.ts'

/** An app that knows these stories, each by its id and an old one, and of outlets what a cellar keeps. */
export function appOf(
  stories: readonly StoryView[],
  environment: Record<string, string> = {},
  cellar: Cellar = memoryCellar(),
): App {
  const library = {
    story: async (id: string) => stories.find(each => each.id === id || `old-${each.id}` === id),
    decisionsOn: async () => [],
    decisions: async () => [],
  }
  const settings = settingsFrom({ STEMMA_LOG: 'off', ...environment })
  const outlets = async () => outletDeskOver(cellar)
  return { settings, library: async () => library, outlets, world: async () => undefined } as unknown as App
}

/** The pages of such an app. */
export function webOf(stories: readonly StoryView[], environment: Record<string, string> = {}): Hono {
  return pagesOf(appOf(stories, environment))
}
