// Runs a TypeScript file of this project in a process of its own, passing signals on and ending as it ends.
import { spawn } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { root } from './setup.mjs'

/** Never returns: the process ends with the child's exit code. */
export function runTypeScript(file, args, nodeOptions = []) {
  const loader = pathToFileURL(join(root, 'node_modules/tsx/dist/loader.mjs')).href
  const child = spawn(process.execPath, ['--import', loader, ...nodeOptions, join(root, file), ...args], {
    stdio: 'inherit',
  })
  // A terminal sends Ctrl-C to the whole group; the child answers it and we end as it ends.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
    })
  }
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)))
}
