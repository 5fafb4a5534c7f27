// Writes docs/jsonl.md from the schemas of the filters and docs/configuration.md from the table of settings.
// With --check it writes nothing and fails where a file is not what it would write.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { SETTINGS } from '../src/config.ts'
import { FILTERS } from '../src/filters/filters.ts'

const docs = join(import.meta.dirname, '../docs')
const isCheck = process.argv.includes('--check')
let stale = 0

const HEAD = readFileSync(join(docs, 'jsonl-head.md'), 'utf8').trim()

write('jsonl.md', jsonl())
write('configuration.md', configuration())
process.exit(stale === 0 ? 0 : 1)

function write(name: string, text: string): void {
  const path = join(docs, name)
  if (!isCheck) return writeFileSync(path, text)
  if (readFileSync(path, 'utf8') === text) return
  stale += 1
  process.stderr.write(`docs/${name} is not what the code says: run npm run docs\n`)
}

interface JsonSchema {
  $ref?: string
  $defs?: Record<string, JsonSchema>
  type?: string | string[]
  description?: string
  properties?: Record<string, JsonSchema>
  required?: string[]
  items?: JsonSchema
  enum?: unknown[]
  const?: unknown
  anyOf?: JsonSchema[]
  prefixItems?: JsonSchema[]
  additionalProperties?: JsonSchema | boolean
}

function jsonl(): string {
  const shapes = new Map<string, JsonSchema>()
  const parts = FILTERS.map(filter => {
    const options = Object.entries(filter.options ?? {}).map(([name, meaning]) => `\`--${name}\`: ${meaning}.`)
    const outputs = Object.entries(filter.output).map(
      ([name, schema]) => `**${name}**: ${shape(schema, 'output', shapes)}`,
    )
    return [
      `## stemma ${filter.name}`,
      `From ${filter.about}.`,
      ...options,
      `**Input**: ${shape(filter.input, 'input', shapes)}`,
      ...outputs,
    ].join('\n\n')
  })
  const described = [...shapes].map(
    ([name, schema]) => `### ${name}\n\n${schema.description ?? ''}\n\n${table(schema)}`,
  )
  return `${HEAD}\n\n${parts.join('\n\n')}\n\n## Shapes\n\n${described.join('\n\n')}\n`
}

/** A schema as a link to its shape where it has a name, else as a table. Named shapes in it are collected. */
function shape(schema: z.ZodType, io: 'input' | 'output', shapes: Map<string, JsonSchema>): string {
  const json = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as JsonSchema
  for (const [name, each] of Object.entries(json.$defs ?? {})) shapes.set(name, each)
  const { id } = (z.globalRegistry.get(schema) ?? {}) as { id?: string }
  if (id === undefined) return `\n\n${table(json)}`
  if (json.properties) shapes.set(id, json)
  return linkTo(id)
}

function linkTo(name: string): string {
  return `[${name}](#${name.toLowerCase()})`
}

function table(json: JsonSchema): string {
  const rows = fields(json, '', new Set(json.required ?? []))
  return ['| field | type | needed | meaning |', '| --- | --- | --- | --- |', ...rows].join('\n')
}

function fields(schema: JsonSchema, prefix: string, required: Set<string>): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, each]) => {
    const row = `| \`${prefix}${name}\` | ${typeOf(each)} | ${required.has(name) ? 'yes' : 'no'} | ${each.description ?? ''} |`
    const inner = objectIn(each)
    return inner
      ? [row, ...fields(inner, `${prefix}${name}${isList(each) ? '[].' : '.'}`, new Set(inner.required ?? []))]
      : [row]
  })
}

function isList(schema: JsonSchema): boolean {
  return schema.type === 'array' || Boolean(schema.anyOf?.some(isList))
}

function objectIn(schema: JsonSchema): JsonSchema | undefined {
  if (schema.properties) return schema
  if (schema.items) return objectIn(schema.items)
  return schema.anyOf?.map(objectIn).find(inner => inner !== undefined)
}

function typeOf(schema: JsonSchema): string {
  if (schema.$ref) return linkTo(schema.$ref.split('/').at(-1)!)
  if (schema.enum) return schema.enum.map(value => `\`${String(value)}\``).join(', ')
  if (schema.const !== undefined) return `\`${String(schema.const)}\``
  if (schema.anyOf) return [...new Set(schema.anyOf.map(typeOf))].join(' or ')
  if (schema.type === 'array') return `list of ${typeOf(schema.items ?? schema.prefixItems?.[0] ?? {})}`
  if (schema.type === 'object' && !schema.properties && schema.additionalProperties) return byName(schema)
  return [schema.type ?? 'anything'].flat().join(' or ')
}

function byName({ additionalProperties: each }: JsonSchema): string {
  const isNumber = typeof each !== 'object' || each.type === 'integer' || each.type === 'number'
  return isNumber ? 'counts by name' : `${typeOf(each)} by name`
}

function shownDefault(fallback: unknown): string {
  return String(fallback) === '' ? 'none' : `\`${String(fallback)}\``
}

function configuration(): string {
  const rows = Object.values(SETTINGS).map(
    ({ name, fallback, meaning }) =>
      `| \`${name}\` | ${name === 'STEMMA_THREADS' ? 'cores, at most 4' : shownDefault(fallback)} | ${meaning} |`,
  )
  return [
    '# Configuration',
    'Written by `npm run docs` from the table of settings in `src/config.ts`. Every setting is an environment variable; all have defaults. They may also stand in the file `settings.env` in the data folder, one `KEY=VALUE` a line (but for `STEMMA_DATA`); the environment wins. `stemma config` tells each value and where it came from.',
    ['| variable | default | meaning |', '| --- | --- | --- |', ...rows].join('\n'),
    '',
  ].join('\n\n')
}
