import { runStemma } from './run-typescript.mjs'
import { setUp } from './setup.mjs'

setUp()
runStemma(['serve', ...process.argv.slice(2)])
