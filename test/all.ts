// Imports every test file (or those whose path contains one of the arguments) into one node:test run.
import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'

// A change alone makes a test fail: properties are tried on the same examples each time, unless others are asked for.
const asked = process.env.STEMMA_TEST_SEED
const seed = asked === 'random' ? Date.now() & 0x7f_ff_ff_ff : Number(asked ?? 20_260_301)
if (!Number.isSafeInteger(seed)) throw new Error('STEMMA_TEST_SEED is a whole number, or random.')
if (asked !== undefined) process.stderr.write(`STEMMA_TEST_SEED=${seed}\n`)
fc.configureGlobal({ seed })

const wanted = process.argv.slice(2)
const files = readdirSync(import.meta.dirname, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && entry.name.endsWith('.test.ts'))
  .map(entry => join(entry.parentPath, entry.name))
  .filter(path => wanted.length === 0 || wanted.some(part => relative(import.meta.dirname, path).includes(part)))
  .sort()
if (files.length === 0) {
  process.stderr.write(`no test file matches ${wanted.join(' ')}\n`)
  process.exit(1)
}
for (const file of files) {
  try {
    await import(pathToFileURL(file).href)
  } catch (error) {
    // The tests of the other files count on; this file is told as one that failed.
    test(`${relative(import.meta.dirname, file)} can be read`, () => Promise.reject(error))
  }
}
