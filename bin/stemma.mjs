#!/usr/bin/env node
import { runStemma } from '../scripts/run-typescript.mjs'
import { setUp } from '../scripts/setup.mjs'

setUp()
runStemma(process.argv.slice(2))
