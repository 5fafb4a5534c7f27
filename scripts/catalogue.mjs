import { runTypeScript } from './run-typescript.mjs'
import { setUp } from './setup.mjs'

setUp()
runTypeScript('scripts/write-catalogue.ts', process.argv.slice(2))
