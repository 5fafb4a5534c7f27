import { runTypeScript } from './run-typescript.mjs'
import { setUp } from './setup.mjs'

setUp()
// One process imports every test file: a process a file costs twenty times as long.
runTypeScript('test/all.ts', process.argv.slice(2), ['--test-reporter=spec'])
