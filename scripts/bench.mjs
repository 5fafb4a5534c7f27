import { runTypeScript } from './run-typescript.mjs'
import { setUp } from './setup.mjs'

setUp()
runTypeScript('bench/run.ts', process.argv.slice(2), ['--expose-gc'])
