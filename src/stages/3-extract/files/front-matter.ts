/** Keys in small letters, each with its values in order. */
export type FrontMatter = ReadonlyMap<string, string[]>

const MAX_LINES = 200

/**
 * The facts between `---` lines (YAML) or `+++` lines (TOML) at the start, and the text behind them. Only what an article
 * has is read: `key: value`, `key: [a, b]`, and items below a key. Anchors, tags and objects stay words.
 */
export function frontMatter(text: string): { facts: FrontMatter; body: string } {
  const facts = new Map<string, string[]>()
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/, MAX_LINES + 2)
  const fence = lines[0]?.trim()
  if (fence !== '---' && fence !== '+++') return { facts, body: text }
  const end = lines.findIndex(
    (line, i) => i > 0 && (line.trim() === fence || (fence === '---' && line.trim() === '...')),
  )
  if (end < 0 || !lines.slice(1, end).some(line => /^[\w-]+\s*[:=]/.test(line))) return { facts, body: text }
  let key = ''
  for (const line of lines.slice(1, end)) {
    const pair = /^([\w-]{1,60})\s*[:=]\s*(.*)$/.exec(line)
    const item = /^\s*(?:-\s+(?:\w+:\s+)?|name:\s+)(.+)$/.exec(line)
    if (pair) {
      key = pair[1].toLowerCase()
      facts.set(key, valuesOf(pair[2]))
    } else if (item && key !== '') facts.get(key)?.push(unquoted(item[1]))
  }
  return { facts, body: bodyAfter(text, end) }
}

function bodyAfter(text: string, line: number): string {
  let at = 0
  for (let i = 0; i <= line; i++) at = text.indexOf('\n', at) + 1
  return text.slice(at)
}

function valuesOf(raw: string): string[] {
  const value = raw.trim().slice(0, 2000)
  if (value === '' || /^[|>][-+]?$/.test(value) || /^(?:null|~)$/i.test(value)) return []
  if (!value.startsWith('[')) return [unquoted(value)]
  const inner = value.replace(/^\[|\]$/g, '')
  return (inner.match(/"[^"]*"|'[^']*'|[^,]+/g) ?? []).map(unquoted).filter(Boolean)
}

const unquoted = (value: string): string =>
  value
    .trim()
    .replace(/^(["'])(.*)\1(?:\s+#.*)?$/, '$2')
    .replace(/\\"/g, '"')
