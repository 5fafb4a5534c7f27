// Where a request may go. Asked twice: of the address as written, and of every IP address that its name turns out to
// have at the moment of connecting.
import { AppError } from '../domain/app-error.ts'
import { type Block, blockOf, holds, type Ip, ipOf, specialKind } from './addresses.ts'

const WEB_PORTS = [80, 443]
const SCHEMES = ['http:', 'https:']

export interface PolicySettings {
  /**
   * What may be reached although it is private: a CIDR block, an IP address or a host name, each with or without a port
   * (`10.0.0.0/8`, `127.0.0.0/8:8080`, `[::1]:8080`, `intranet.example`). An entry with a port allows that port and no
   * other; one without allows the ports that are allowed anyway. A host name does not lift the ban on link-local,
   * metadata and reserved addresses: for these the address itself must be named.
   */
  allowPrivate: readonly string[]
  /** Ports beyond 80 and 443. */
  allowPorts: readonly number[]
  /** True where a proxy looks names up, so that names which only mean something inside cannot be checked here. */
  proxied: boolean
}

/** Why no request may go somewhere, and what could be done. */
export interface NotAllowed {
  because: string
  next: string
}

export interface AddressPolicy {
  /** Why no request may go to an address, as far as can be said before its name is looked up. */
  refusesUrl(url: URL): NotAllowed | undefined
  /** Why no connection may go to this IP address, which is what `host` stands for. */
  refusesIp(host: string, port: number, address: string): NotAllowed | undefined
}

const ALLOW = 'Where it should be fetched, name it (with its port) in STEMMA_ALLOW_PRIVATE.'
const notAllowed = (because: string, next: string = ALLOW): NotAllowed => ({ because, next })
const otherPort = (host: string, port: number): NotAllowed =>
  notAllowed(
    `port ${port} of ${host} is not allowed`,
    'Where it should be fetched, name the port in STEMMA_ALLOW_PORTS.',
  )

interface Entry {
  block?: Block
  host?: string
  port?: number
}

/** The rules of a set of settings. Throws AppError `usage` for an entry that cannot be read. */
export function addressPolicy(settings: PolicySettings): AddressPolicy {
  const entries = settings.allowPrivate.map(entryOf)
  const ports = new Set([...WEB_PORTS, ...settings.allowPorts])
  const fits = (entry: Entry, port: number) => (entry.port === undefined ? ports.has(port) : entry.port === port)
  const isNamed = (host: string, port: number) => entries.some(entry => entry.host === host && fits(entry, port))

  function refusesIp(host: string, port: number, address: string): NotAllowed | undefined {
    const ip = ipOf(address)
    if (!ip) return notAllowed(`${host} has an address that cannot be read (${address})`)
    const kind = specialKind(ip)
    const named = entries.filter(entry => isFor(entry, ip, nameOf(host), kind?.inside ?? true))
    if (named.some(entry => fits(entry, port))) return undefined
    if (!ports.has(port) && (!kind || named.length > 0)) return otherPort(host, port)
    if (!kind) return undefined
    const itself = nameOf(host) === nameOf(address)
    return notAllowed(itself ? `${host} is ${kind.words}` : `${host} is at ${address}, ${kind.words}`)
  }

  function refusesName(host: string, port: number): NotAllowed | undefined {
    if (isLocalhost(host)) return LOOPBACK.map(ip => refusesIp(host, port, ip)).reduce((first, then) => then && first)
    if (settings.proxied && isInsideName(host) && !isNamed(host, port))
      return notAllowed(`${host} is a name of an inside network`)
    const known = ports.has(port) || (settings.proxied ? isNamed(host, port) : entries.some(each => each.port === port))
    return known ? undefined : otherPort(host, port)
  }

  return {
    refusesIp,
    refusesUrl(url) {
      if (!SCHEMES.includes(url.protocol))
        return notAllowed(`${url.protocol} is not http: or https:`, 'Give a web address.')
      if (url.username !== '' || url.password !== '')
        return notAllowed(`it holds a user name or a password`, 'Give the address without them.')
      const port = portOf(url)
      return ipOf(url.hostname) ? refusesIp(url.hostname, port, url.hostname) : refusesName(nameOf(url.hostname), port)
    },
  }
}

/** True for an entry that speaks of an address, or of the host whose address it is where that is enough. */
const isFor = ({ block, host }: Entry, ip: Ip, name: string, nameIsEnough: boolean): boolean =>
  block ? holds(block, ip) : nameIsEnough && host === name

/** RFC 6761, 6.3: names under localhost are this machine, whatever DNS says. */
export const LOOPBACK = ['127.0.0.1', '::1']

/** True for `localhost` and names under it. */
export function isLocalhost(host: string): boolean {
  return /^(?:.*\.)?localhost$/.test(nameOf(host))
}

/** The port of an address, its scheme's where none is written. */
export function portOf(url: URL): number {
  return Number(url.port || (url.protocol === 'https:' ? 443 : 80))
}

/** One spelling of a name: small letters, no last dot, no brackets. */
const nameOf = (host: string): string =>
  host
    .toLowerCase()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '')

/** Names that public DNS does not give out. */
const isInsideName = (host: string): boolean =>
  !host.includes('.') || /\.(?:local|internal|intranet|lan|home|corp|private|home\.arpa)$/.test(host)

/** A block, an address or a name, and the port behind it. */
const ENTRY = /^([\d:a-f.]+\/\d+|\[[\d:a-f.]+\]|[^\s:/[\]]+)(?::(\d{1,5}))?$/i

function entryOf(text: string): Entry {
  const whole = blockOf(text.trim())
  if (whole) return { block: whole }
  const [, what, port] = ENTRY.exec(text.trim()) ?? []
  const block = blockOf((what ?? '').replace(/^\[|\]$/g, ''))
  if (!what || Number(port ?? 0) > 65535 || (!block && /[/[]/.test(what))) throw unreadable(text)
  return { ...(block ? { block } : { host: nameOf(what) }), ...(port && { port: Number(port) }) }
}

function unreadable(text: string): AppError {
  return new AppError('usage', `${JSON.stringify(text)} is no address that could be allowed.`, {
    next: 'Give a block (10.0.0.0/8), an address (127.0.0.1:8080, [::1]:8080) or a host name.',
  })
}
