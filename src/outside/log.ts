import type { Tools } from '../stages/stage.ts'

/** How events are written: one line each, on standard error. */
export type LogForm = 'plain' | 'json' | 'off'

/** A log of a form. JSON lines are `{at, event, …fields}`. */
export function logTo(form: LogForm, write: (line: string) => void, now: () => string): Tools['log'] {
  if (form === 'off') return () => {}
  if (form === 'json') return (event, fields) => write(JSON.stringify({ at: now(), event, ...fields }))
  return (event, fields = {}) => {
    if (!USUAL.has(event)) write(`${now()} ${event}${Object.entries(fields).map(shown).join('')}`)
  }
}

/** What happens with every command is told to machines only. */
const USUAL = new Set(['database.started', 'database.stopped', 'database.joined'])

// What a page or server says must not break out of its line.
const shown = ([name, value]: [string, unknown]): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return ` ${name}=${/[\s"\p{Cc}]/u.test(text) ? JSON.stringify(text) : text}`
}
