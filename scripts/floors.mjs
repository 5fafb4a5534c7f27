import { runTypeScript } from './run-typescript.mjs'
import { setUp } from './setup.mjs'

setUp()
runTypeScript('bench/floors.ts', [], ['--expose-gc'])
