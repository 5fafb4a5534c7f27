import type { App } from '../src/app.ts'
import { createApp } from '../src/create-app.ts'
import { settingsFrom } from '../src/config.ts'
import { openedMemory } from '../src/opened-memory.ts'
import type { Opened } from '../src/opened.ts'

/** An app over a store in memory, or over the one that is given. */
export function testApp(environment: Record<string, string> = {}, opened?: () => Promise<Opened>): App {
  const settings = settingsFrom({ STEMMA_LOG: 'off', ...environment })
  return createApp(settings, opened ?? (async () => openedMemory(settings.world)), '0.0.0-test')
}
