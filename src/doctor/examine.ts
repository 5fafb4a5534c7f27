import type { Settings } from '../config.ts'
import { AppError } from '../domain/app-error.ts'
import type { Fetched } from '../domain/fetched.ts'
import { isRefusal } from '../domain/refusal.ts'
import type { Glossaries } from '../glossaries.ts'
import type { Opened } from '../opened.ts'
import type { Embedder } from '../outside/embedders/embedder.ts'
import type { OpenWriter } from '../outside/writers/open-writer.ts'
import { dataFolder } from '../outside/postgres/data-folder.ts'
import type { Configuration } from '../settings-file.ts'
import { checkEmbedder } from './check-embedder.ts'
import { checkGlossary } from './check-glossary.ts'
import { checkFolder, checkNode, checkSettings } from './check-machine.ts'
import { checkStore } from './check-store.ts'
import { checkWriter } from './check-writer.ts'
import { type Finding, fine, wrong } from './finding.ts'

export type { Finding } from './finding.ts'

export interface Patient {
  settings: Settings
  configuration: Configuration
  open(): Promise<Opened>
  /** Milliseconds since 1970. */
  now: number
  /** The glossary; left out where the settings want none. */
  glossaries?: Glossaries
  /** Fetches an address; left out where the network is not to be tried. */
  fetch?(url: string): Promise<Fetched>
  /** Opens the embedding model; left out where there is none, or where it is far away and the network is not to be tried. */
  openEmbedder?(): Promise<Embedder>
  /** Opens the model that writes; left out as the embedding model is. */
  openWriter?(): OpenWriter
}

/** Where the network is tried: made for examples, and answers. */
const TRIED = 'https://example.com/'

/** Everything that can be checked, in the order in which one thing needs the other. */
export async function examine({
  settings,
  configuration,
  open,
  now,
  glossaries,
  fetch,
  openEmbedder,
  openWriter,
}: Patient): Promise<Finding[]> {
  const folder = dataFolder({ ...process.env, STEMMA_DATA: settings.data || undefined })
  return [
    checkNode(process.versions.node),
    ...checkSettings(settings, configuration),
    ...(settings.databaseUrl ? [] : await checkFolder(folder)),
    ...(await checkStore(open, settings, now)),
    ...(glossaries ? checkGlossary(glossaries) : []),
    ...(openEmbedder ? [await checkEmbedder(openEmbedder)] : []),
    ...(openWriter ? [await checkWriter(openWriter)] : []),
    ...(fetch ? [await checkNetwork(fetch)] : []),
  ]
}

async function checkNetwork(fetch: NonNullable<Patient['fetch']>): Promise<Finding> {
  try {
    const answer = await fetch(TRIED)
    const says = isRefusal(answer) ? answer.refusal.because : `${TRIED} answers.`
    return fine('Network', says)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return wrong(
      'Network',
      error.message,
      error.next ?? 'See that this machine reaches the network; STEMMA_PROXY names a proxy.',
    )
  }
}
