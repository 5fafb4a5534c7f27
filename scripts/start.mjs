import { runTypeScript } from './run-typescript.mjs'
import { setUp } from './setup.mjs'

setUp()
runTypeScript('src/main.ts', ['serve', ...process.argv.slice(2)])
