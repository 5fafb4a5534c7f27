// Runs a TypeScript file of this project in a process of its own, passing signals on and ending as it ends.
import { spawn } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { built, markRunning } from './build.mjs'
import { root } from './setup.mjs'

/** Runs Stemma itself: the built program where there is one, else the sources. Never returns. */
export function runStemma(args) {
  const program = built()
  if (program === undefined) runTypeScript('src/main.ts', args)
  else markRunning(program, run([program, ...args]))
}

/** Runs a source file. Never returns: the process ends with the child's exit code. */
export function runTypeScript(file, args, nodeOptions = []) {
  const loader = pathToFileURL(join(root, 'node_modules/tsx/dist/loader.mjs')).href
  run(['--import', loader, ...nodeOptions, join(root, file), ...args])
}

function run(args) {
  const child = spawn(process.execPath, args, {
    stdio: 'inherit',
  })
  // A terminal sends Ctrl-C to the whole group; the child answers it and we end as it ends.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
    })
  }
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)))
  return child.pid
}
