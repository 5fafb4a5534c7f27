import { readFileSync } from 'node:fs'

/** A paste written down with what should be read of it. */
export interface Paste {
  text: string
  title: string
  byline: string[]
  publishedAt: string | null
  url?: string
  paragraphs: string[]
}

/**
 * Above `---` stand facts (`byline: a; b`); below, each line of the paste has a mark before it: `#` the headline, `=` a
 * paragraph, `+` its next line, `.` what is not the article's. `>` before the mark is part of the paste.
 */
export function readPaste(file: string): Paste {
  const [head, ...below] = readFileSync(file, 'utf8').split('---\n')
  const facts = new Map(
    head.split('\n').map(line => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  )
  const lines = below
    .join('---\n')
    .split('\n')
    .map(line => /^((?:> ?)?)(?:([#=+.]) )?(.*)$/.exec(line)!)
  const paragraphs: string[] = []
  for (const [, , mark, text] of lines) {
    if (mark === '=') paragraphs.push(text.trim())
    else if (mark === '+') paragraphs.push(joined(paragraphs.pop()!, text))
  }
  return {
    text: lines.map(([, quote, , text]) => `${quote}${text}`).join('\n'),
    title: facts.get('title') ?? lines.find(([, , mark]) => mark === '#')?.[3] ?? '',
    byline: facts.get('byline')?.split('; ') ?? [],
    publishedAt: facts.get('publishedAt') ?? null,
    ...(facts.get('url') && { url: facts.get('url') }),
    paragraphs,
  }
}

const joined = (before: string, line: string): string =>
  /\p{L}-$/u.test(before) ? `${before.slice(0, -1)}${line}` : `${before} ${line}`
