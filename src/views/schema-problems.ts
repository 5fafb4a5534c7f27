import type { z } from 'zod'

/** What is wrong with a line, in words: the field, what it must be. At most `most` of them. */
export function schemaProblems(error: z.ZodError, most = 3): string {
  const problems = error.issues.map(problem)
  return [...new Set(problems)].slice(0, most).join('; ')
}

const KINDS: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
}

function problem({ path, message, ...issue }: z.core.$ZodIssue): string {
  const field = path.join('.')
  if (!message.startsWith('Invalid'))
    return field === '' || message.startsWith(field) ? message : `${field}: ${message}`
  const name = field === '' ? 'the line' : field
  if (issue.code === 'invalid_type') return `${name} must be ${KINDS[issue.expected] ?? issue.expected}`
  if (issue.code === 'invalid_value') return `${name} must be one of ${issue.values.map(String).join(', ')}`
  return `${name} cannot be read`
}

/** The JSON of a line. Throws an Error that says where it ends to be JSON. */
export function jsonOf(line: string): unknown {
  const text = line.replace(/^\uFEFF/, '')
  try {
    return JSON.parse(text)
  } catch (error) {
    const at = /position (\d+)/.exec((error as Error).message)?.[1]
    const where = at === undefined ? ', or cut off' : ` from character ${Number(at) + 1} on`
    throw new Error(`not JSON${where}`, { cause: error })
  }
}
