// Writes data/catalogue/ from the list of outlets that we chose and the rows that say something of them.
// With --check it writes nothing and fails where a file is not what it would write.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { catalogueOf } from './catalogue/catalogue-of.ts'
import { chosenIn } from './catalogue/chosen.ts'
import { sourceRows } from './catalogue/source-rows.ts'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'data/catalogue')
const { values } = parseArgs({ options: { sources: { type: 'string' }, check: { type: 'boolean' } } })

const sources = resolve(values.sources ?? join(root, '../shared/sources'))
if (!existsSync(sources)) {
  process.stderr.write(`There is no folder of sources at ${sources}. Name it with --sources <folder>.\n`)
  process.exit(1)
}

const chosen = chosenIn(readFileSync(join(folder, 'chosen.txt'), 'utf8'))
const { files, shares, documented, problems } = catalogueOf(chosen, sourceRows(sources))

for (const line of [...documented, ...shares]) process.stdout.write(`${line}\n`)
for (const problem of problems) process.stderr.write(`${problem}\n`)
const stale = values.check
  ? Object.entries(files).filter(([name, text]) => readFileSync(join(folder, name), 'utf8') !== text)
  : []
for (const [name] of stale)
  process.stderr.write(`data/catalogue/${name} is not what the list and the rows say: npm run catalogue\n`)
if (!values.check && problems.length === 0)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
process.exit(stale.length + problems.length === 0 ? 0 : 1)
