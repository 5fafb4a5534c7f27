// Makes the sources into two JavaScript files that start in a fraction of the time; again only when a source changed.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { root } from './setup.mjs'

const cache = join(root, 'node_modules', '.cache', 'stemma')

/** Builds that are kept beside the newest, whoever runs them. */
const KEPT = 3
const KEPT_MS = 3_600_000

/** The built program, or undefined where this folder cannot be written to or the build fails. */
export function built() {
  const folder = join(cache, sourcesKey())
  const main = join(folder, 'main.js')
  if (existsSync(main)) return main
  try {
    mkdirSync(cache, { recursive: true })
    build(folder)
    removeOld()
    return main
  } catch {
    return undefined
  }
}

/** Notes that a process runs a program: its folder is kept while that process lives, since threads are started from it later. */
export function markRunning(program, pid) {
  const mark = join(dirname(program), `${pid}${MARK}`)
  try {
    writeFileSync(mark, '')
    process.on('exit', () => rmSync(mark, { force: true }))
  } catch {
    // A folder that cannot be written to is not cleaned either.
  }
}

const MARK = '.running'

function isRunning(folder) {
  return readdirSync(folder).some(name => name.endsWith(MARK) && lives(Number.parseInt(name, 10)))
}

function lives(pid) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** Whole, or not there: another process may build, or start, the same at this moment. */
function build(folder) {
  const draft = `${folder}.${process.pid}`
  const { buildSync } = createRequire(join(root, 'package.json'))('esbuild')
  try {
    buildSync({
      entryPoints: { main: join(root, 'src/main.ts'), worker: join(root, 'src/outside/stage-worker.ts') },
      outdir: draft,
      bundle: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      target: 'node20.19',
      jsx: 'automatic',
      jsxImportSource: 'hono/jsx',
      define: { STEMMA_ROOT: JSON.stringify(root), STEMMA_WORKER: JSON.stringify(join(folder, 'worker.js')) },
      logLevel: 'silent',
      write: true,
    })
    renameSync(draft, folder)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(join(folder, 'main.js'))) throw error
  }
}

function removeOld() {
  const builds = readdirSync(cache).map(name => ({
    path: join(cache, name),
    at: statSync(join(cache, name), { throwIfNoEntry: false })?.mtimeMs ?? 0,
  }))
  builds.sort((one, other) => other.at - one.at)
  for (const { path, at } of builds.slice(1 + KEPT))
    if (Date.now() - at > KEPT_MS && !isRunning(path)) rmSync(path, { recursive: true, force: true })
}

/** Names, sizes and times of all sources. */
function sourcesKey() {
  const hash = createHash('sha256')
  const folder = join(root, 'src')
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const { size, mtimeMs } = statSync(path)
    hash.update(`${path} ${size} ${mtimeMs}\n`)
  }
  return hash.digest('hex').slice(0, 16)
}
