import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readGlossary } from '../src/outside/glossary/glossary-file.ts'
import { useGlossary } from '../src/stages/6-cluster/terms.ts'
import type { BenchRunner } from './bench.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string' },
    glossary: { type: 'string' },
    limit: { type: 'string' },
    set: { type: 'string' },
    verbose: { type: 'boolean' },
  },
})
const folder = join(import.meta.dirname, 'runners')
const runners = new Map<string, BenchRunner>()
for (const file of readdirSync(folder).filter(name => name.endsWith('.ts'))) {
  const { runner } = (await import(join(folder, file))) as { runner: BenchRunner }
  runners.set(runner.set, runner)
}
const runner = runners.get(positionals[0] ?? '')
if (!runner) {
  process.stderr.write(
    `usage: npm run bench -- <set> [--data DIR] [--limit N] [--set NAME,NAME] [--glossary FILE] [--verbose]\nsets:\n`,
  )
  for (const { set, about } of runners.values()) process.stderr.write(`  ${set.padEnd(26)}${about}\n`)
  process.exit(2)
}
const { glossary } = values
if (glossary !== undefined) {
  if (!existsSync(glossary)) throw new Error(`no glossary ${glossary}: stemma glossary build makes one`)
  useGlossary(() => readGlossary(glossary))
}
const line = await runner.run(values.data ?? join(import.meta.dirname, '../../shared/bench', runner.set), {
  limit: values.limit === undefined ? undefined : Number(values.limit),
  sets: values.set?.split(','),
  verbose: values.verbose,
})
process.stdout.write(`${JSON.stringify(line)}\n`)
process.exit(0)
