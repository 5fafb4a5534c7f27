#!/usr/bin/env node
import { runTypeScript } from '../scripts/run-typescript.mjs'
import { setUp } from '../scripts/setup.mjs'

setUp()
runTypeScript('src/main.ts', process.argv.slice(2))
