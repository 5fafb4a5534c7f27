import { runStemma } from './run-typescript.mjs'
import { setUp } from './setup.mjs'

setUp()
runStemma(['serve', '--run', ...process.argv.slice(2)])
