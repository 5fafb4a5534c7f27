/** Milliseconds that we wait for a host at most, whatever its robots.txt asks for. */
const MAX_CRAWL_DELAY_MS = 30_000

export interface RobotsGroup {
  /** Whose rules hold: the agent's own, everybody's, or nobody's. */
  of: 'agent' | 'everybody' | 'nobody'
  /** `Crawl-delay` of that group. */
  delayMs?: number
}

const LINE = /^\s*(user-agent|allow|disallow|crawl-delay|request-rate|visit-time)\s*:([^#]*)/i

/** Which group of a robots.txt an agent falls under, and the pace that it asks for (not of RFC 9309, but meant). */
export function robotsGroup(file: string, product: string): RobotsGroup {
  const delays = new Map<string, number | undefined>()
  let agents: string[] = []
  let naming = true
  for (const line of file.split(/\r\n|\r|\n/)) {
    const [, field, value] = LINE.exec(line) ?? []
    if (!field) continue
    const name = field.toLowerCase()
    if (name === 'user-agent') {
      agents = [...(naming ? agents : []), tokenOf(value)]
      for (const agent of agents) delays.set(agent, delays.get(agent))
    } else if (name === 'crawl-delay') {
      for (const agent of agents) delays.set(agent, delays.get(agent) ?? delayOf(value))
    }
    naming = name === 'user-agent'
  }
  const key = [tokenOf(product), '*'].find(agent => delays.has(agent))
  if (key === undefined) return { of: 'nobody' }
  const delayMs = delays.get(key)
  return { of: key === '*' ? 'everybody' : 'agent', ...(delayMs !== undefined && { delayMs }) }
}

/** "Stemma/1.0 (+https://…)" → stemma. */
export function tokenOf(agent: string): string {
  return agent
    .trim()
    .toLowerCase()
    .split(/[\s/;(,]/, 1)[0]
}

function delayOf(text: string): number | undefined {
  const seconds = Number(text.trim() || Number.NaN)
  return seconds >= 0 ? Math.min(seconds * 1_000, MAX_CRAWL_DELAY_MS) : undefined
}
