/**
 * robots.txt by RFC 9309. Written here because the library we know passes paths through `URL`, which drops a last `?`
 * and resolves dots, and ends a group of agents at any other line, a sitemap's too.
 */

/** RFC 9309, 2.5: a crawler must read at least 500 kibibytes; the rest counts as absent. */
const MAX_BYTES = 500 * 1024

interface Rule {
  allow: boolean
  /** In one spelling, without the `$` that anchors it. */
  pattern: string
  anchored: boolean
  /** Octets of the pattern as written: the longest match wins. */
  length: number
}

/** For each path (with its query) whether an agent of this product token may fetch it. Never throws. */
export function robotsAllow(file: Uint8Array | string, agent: string, paths: readonly string[]): boolean[] {
  const groups = groupsIn(textOf(file))
  const rules = groups.get(productToken(agent)) ?? groups.get('*') ?? []
  return paths.map(path => isOwnFile(path) || allowed(pathOf(path), rules))
}

/** RFC 9309, 2.2.2: the longest pattern decides, and of two equally long ones the one that allows. */
function allowed(path: string, rules: readonly Rule[]): boolean {
  let best: Rule | undefined
  for (const rule of rules) {
    const longer = !best || rule.length > best.length || (rule.length === best.length && rule.allow)
    if (longer && matches(rule, path)) best = rule
  }
  return best?.allow ?? true
}

/** `*` is any run of characters: the pieces between are looked for from left to right, each as early as it can be. */
function matches({ pattern, anchored }: Rule, path: string): boolean {
  const pieces = pattern.split('*')
  const last = anchored && pieces.length > 1 ? pieces.pop()! : undefined
  if (!path.startsWith(pieces[0])) return false
  let at = pieces[0].length
  for (const piece of pieces.slice(1)) {
    const found = path.indexOf(piece, at)
    if (found < 0) return false
    at = found + piece.length
  }
  if (last !== undefined) return path.endsWith(last) && path.length - last.length >= at
  return !anchored || at === path.length
}

/** RFC 9309, 2.2.2: the file itself may always be fetched. */
const isOwnFile = (path: string): boolean => path === '/robots.txt'

function textOf(file: Uint8Array | string): string {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file
  const text = new TextDecoder(wide(bytes) ?? 'utf-8').decode(bytes.subarray(0, MAX_BYTES)).replace(/^\ufeff+/, '')
  // A line that the limit cuts in two would say something else.
  return bytes.length > MAX_BYTES ? text.slice(0, Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'), 0)) : text
}

function wide([a, b]: Uint8Array): string | undefined {
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  return a === 0xfe && b === 0xff ? 'utf-16be' : undefined
}

const LINE = /^\s*(user-agent|allow|disallow|crawl-delay|request-rate|visit-time)\s*:([^#]*)/i

/**
 * Rules by agent. Lines of no group (`Sitemap`, unknown ones) neither end a group nor begin one. A pace set for a group
 * does end the list of its agents: the standard does not know it, but "User-agent: *, Crawl-delay: 9, User-agent: x,
 * Disallow: /" was never meant to shut everybody out, and other parsers read it so.
 */
function groupsIn(text: string): Map<string, Rule[]> {
  const groups = new Map<string, Rule[]>()
  let agents: string[] = []
  let naming = true
  for (const line of text.split(/\r\n|\r|\n/)) {
    const [, field, written] = LINE.exec(line) ?? []
    if (!field) continue
    const name = field.toLowerCase()
    if (name === 'user-agent') {
      if (!naming) agents = []
      agents.push(productToken(written))
      for (const agent of agents) if (!groups.has(agent)) groups.set(agent, [])
    } else if (name.endsWith('allow') && written.trim() !== '') {
      const rule = ruleOf(name === 'allow', spelled(written.trim()))
      for (const agent of new Set(agents)) groups.get(agent)?.push(rule)
    }
    naming = name === 'user-agent'
  }
  return groups
}

function ruleOf(allow: boolean, written: string): Rule {
  const anchored = written.endsWith('$')
  const pattern = (anchored ? written.slice(0, -1) : written).replace(/\*{2,}/g, '*')
  return { allow, pattern, anchored, length: written.length }
}

/** "Stemma/1.0 (+https://…)" → stemma: the product alone names a crawler, in any case. */
function productToken(agent: string): string {
  return agent
    .trim()
    .toLowerCase()
    .split(/[\s/;(,]/, 1)[0]
}

/** RFC 9309, 2.2.2: what an address may not hold is escaped, escapes of characters that need none are undone. */
function spelled(path: string): string {
  const plain = path.replace(/%[0-9a-f]{2}/gi, escape => {
    const character = String.fromCharCode(Number.parseInt(escape.slice(1), 16))
    return /[\w.~-]/.test(character) ? character : escape.toUpperCase()
  })
  return plain.replace(/[^\w.~!$&'()*+,;=:@/?%-]/gu, character => escaped(character))
}

/** A lone surrogate has no escape. */
const escaped = (character: string): string =>
  /^[\ud800-\udfff]$/.test(character) ? '%EF%BF%BD' : encodeURIComponent(character)

/** A fragment is never sent. */
function pathOf(path: string): string {
  return spelled(`${path.startsWith('/') ? '' : '/'}${path.replace(/#.*$/s, '')}`)
}
