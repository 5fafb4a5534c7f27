import { join, resolve } from 'node:path'

// The build (scripts/build.mjs) puts these in; run from the sources they do not exist.
declare const STEMMA_ROOT: string | undefined
declare const STEMMA_WORKER: string | undefined

/** The folder of Stemma itself, where package.json and the example world are. */
export const ROOT: string = typeof STEMMA_ROOT === 'string' ? STEMMA_ROOT : resolve(import.meta.dirname, '..')

/** The file that a worker thread begins with. */
export const WORKER: string =
  typeof STEMMA_WORKER === 'string' ? STEMMA_WORKER : join(ROOT, 'src/outside/stage-worker.mjs')
