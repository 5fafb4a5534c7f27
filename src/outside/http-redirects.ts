import { isRefusal, type Refusal, refuse } from '../domain/refusal.ts'
import { firstHeader } from './http-headers.ts'
import { type Reply, shown, urlOf, withoutFragment } from './http-request.ts'

/** Where a chain of redirects ended. */
export interface Followed {
  url: URL
  reply: Reply
  /** Address to ask for from now on: the redirects up to there said that they are for good. */
  movedTo?: string
  /** A redirect led from https to http: whoever sits between could have changed the page. */
  insecure?: true
}

const REDIRECTS = new Set([301, 302, 303, 307, 308])
const FOR_GOOD = new Set([301, 308])

/** True for a status that sends elsewhere. */
function isRedirect(status: number): boolean {
  return REDIRECTS.has(status)
}

/**
 * Asks for an address and for what it redirects to, at most `most` times. `ask` checks each address that it is given.
 * Refuses circles, chains that are too long, and redirects to nowhere.
 */
export async function follow(
  start: URL,
  most: number,
  ask: (url: URL) => Promise<Reply | Refusal>,
): Promise<Followed | Refusal> {
  const seen = new Set<string>()
  let at: Omit<Followed, 'reply'> = { url: start }
  for (let forGood = true; ; ) {
    seen.add(withoutFragment(at.url))
    const reply = await ask(at.url)
    if (isRefusal(reply)) return reply
    if (!isRedirect(reply.status)) return { ...at, reply }
    const to = target(reply, at.url)
    if (isRefusal(to)) return to
    if (seen.has(withoutFragment(to)))
      return refuse('unreadable', `${shown(at.url.href)} redirects in a circle.`, COOKIES)
    if (seen.size > most)
      return refuse('unreadable', `${shown(start.href)} redirects more than ${most} times.`, COOKIES)
    forGood &&= FOR_GOOD.has(reply.status)
    at = {
      ...at,
      url: to,
      ...(forGood && { movedTo: withoutFragment(to) }),
      ...(at.url.protocol === 'https:' && to.protocol === 'http:' && { insecure: true }),
    }
  }
}

const COOKIES = 'Open it in a browser: the site may ask for cookies, which Stemma does not keep.'

function target(reply: Reply, from: URL): URL | Refusal {
  const location = firstHeader(reply.headers, 'location')
  if (location) return urlOf(asUtf8(location), from)
  return refuse(
    'unreadable',
    `${shown(from.href)} answered ${reply.status} without saying where to go.`,
    'Try again later.',
  )
}

/** Headers are read as single bytes; some servers write addresses in UTF-8. */
function asUtf8(text: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'latin1'))
  } catch {
    return text
  }
}
