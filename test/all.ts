// Imports every test file (or those whose path contains one of the arguments) into one node:test run.
import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'

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
for (const file of files) await import(pathToFileURL(file).href)
