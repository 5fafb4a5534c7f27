import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { jsonOf, schemaProblems } from '../../src/views/schema-problems.ts'

const schema = z.object({
  id: z.string({ error: 'id must be a string' }),
  title: z.string(),
  kind: z.enum(['page', 'text']),
  size: z.number(),
})

test('what is wrong with a line is told by field and in words, each once', () => {
  const { error } = schema.safeParse({ title: 3, kind: 'film', size: 'big' })
  assert.equal(
    schemaProblems(error!, 9),
    'id must be a string; title must be a text; kind must be one of page, text; size must be a number',
  )
  assert.equal(schemaProblems(schema.safeParse('x').error!), 'the line must be an object')
  assert.equal(schemaProblems(error!, 1), 'id must be a string')
})

test('what is no JSON is told by where it ends to be JSON', () => {
  assert.deepEqual(jsonOf('\ufeff{"a":1}'), { a: 1 })
  assert.throws(() => jsonOf('{"a":1,}'), /^Error: not JSON/)
  assert.throws(() => jsonOf('{"a":'), /^Error: not JSON/)
})
