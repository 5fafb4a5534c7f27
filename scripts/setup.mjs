// Installs what is missing: runs npm only when package-lock.json is not the one that node_modules was made from.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
const stamp = join(root, 'node_modules', '.stemma-lock')
const [MAJOR, MINOR] = [20, 19]

/** Makes node_modules match the lock file; ends the process with a clear message where that fails. */
export function setUp() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < MAJOR || (major === MAJOR && minor < MINOR)) {
    fail(`Stemma needs Node.js ${MAJOR}.${MINOR} or newer; this is ${process.version}.`)
  }
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  process.stderr.write('Installing what Stemma needs (once, and again when package-lock.json changes) …\n')
  // Every package works without its install scripts, so none is run.
  const npm = spawnSync(
    'npm',
    ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: root,
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    },
  )
  if (npm.status !== 0) {
    fail('npm install failed (see above). Check the connection to the package registry and try again.')
  }
  writeFileSync(stamp, wanted)
}

function fail(message) {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}
