import type { Context } from 'hono'
import type { Settings } from '../../config.ts'

/**
 * Until there are accounts only whoever sits at the machine may change anything: the pages are served on a loopback
 * address to nobody else, the request came over one, names one (a page elsewhere that rebinds its name to this address
 * names its own), passed no proxy, and was sent by one of our own pages.
 */

/** True where pages are served to this machine alone. */
const isServedHere = ({ host, publicUrl, excerptsOnly }: Settings): boolean =>
  isLoopback(host) && publicUrl === '' && !excerptsOnly

/** True where a request was made at this machine: pages then show what can be corrected. */
export function isAskedHere(context: Context, settings: Settings): boolean {
  const { hostname } = new URL(context.req.url)
  const said = context.req.header('Host')
  const named = said === undefined ? hostname : hostOf(said)
  const isForwarded = FORWARDED.some(name => context.req.header(name) !== undefined)
  return isServedHere(settings) && isLoopback(named) && isLoopback(remoteOf(context) ?? named) && !isForwarded
}

/** Why a request may not change anything; undefined where it may. */
export function notAllowed(context: Context, settings: Settings): string | undefined {
  if (!isAskedHere(context, settings))
    return 'Stories are corrected at the machine that Stemma runs on, and from nowhere else.'
  const { protocol, host } = new URL(context.req.url)
  const [origin, site] = [context.req.header('Origin'), context.req.header('Sec-Fetch-Site')]
  const isOwn = (origin ?? site) !== undefined && (origin ?? `${protocol}//${host}`) === `${protocol}//${host}`
  if (!isOwn || (site ?? 'same-origin') !== 'same-origin') return 'This was not sent by a page of this Stemma.'
  return undefined
}

const hostOf = (host: string): string => (URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : '')

const FORWARDED = ['Forwarded', 'X-Forwarded-For', 'X-Forwarded-Host', 'X-Real-IP', 'Via']

/** `localhost` and what ends in it, 127.0.0.0/8 and ::1, also as an IPv4 address in IPv6. */
export const isLoopback = (host: string): boolean =>
  /^(?:(?:[^.]+\.)*localhost|127(?:\.\d{1,3}){3}|\[?(?:::ffff:127(?:\.\d{1,3}){3}|::1)\]?)\.?$/i.test(host)

/** The address at the other end, where the server tells it. */
function remoteOf({ env }: Context): string | undefined {
  const { incoming } = (env ?? {}) as { incoming?: { socket?: { remoteAddress?: string } } }
  return incoming?.socket?.remoteAddress
}
