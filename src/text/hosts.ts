import { parse } from 'tldts'
import { parsedUrl } from './url.ts'

// Outlets are found by where they publish. A host that many unrelated publishers share (the suffix of a country, or of a
// company that lets names under it, as the Public Suffix List tells) is nobody's.

/** Parts of a path by which outlets are told apart. */
const PATH_PARTS = 3
const LONGEST = 200

/**
 * The host of an address, or of a host as people write it: lower case, punycode, without `www.` and port. Undefined where
 * it is none, or a public suffix itself; one of a country under which a paper publishes (altoadige.it) is that name with
 * `www.`, so that it says nothing of names under it.
 */
export function hostKey(address: string): string | undefined {
  const url = webAddress(address)
  return url && hostOfUrl(url)
}

function hostOfUrl({ hostname }: URL): string | undefined {
  const host = hostname.replace(/\.$/, '')
  if (!host || host.length > LONGEST) return undefined
  const bare = host.replace(/^www\d?\./, '')
  // www.gov.uk is a publisher, gov.uk is a suffix.
  if (bare !== host && isOwn(bare)) return bare
  if (isOwn(host)) return host
  return isPlaceName(host) ? `www.${host}` : undefined
}

/** Where an outlet publishes, as it is kept: `host`, or `host/path` of at most three parts. Undefined where it is no such place. */
export function placeKey(address: string): string | undefined {
  const url = webAddress(address)
  const host = url && hostOfUrl(url)
  if (host === undefined) return undefined
  const parts = pathParts(url!)
  if (parts.length > PATH_PARTS) return undefined
  const place = [host, ...parts].join('/')
  return place.length > LONGEST ? undefined : place
}

/**
 * Places whose outlet may have published at an address, the longest match first: the host with the first three, two, one
 * parts of its path, the host, then the hosts above it down to its registrable domain. None of them is a public suffix.
 */
export function candidates(address: string): string[] {
  const url = webAddress(address)
  const [host, ...above] = url ? hostsOf(url) : []
  if (host === undefined) return []
  const parts = pathParts(url!).slice(0, PATH_PARTS)
  const paths = parts.map((_, at) => [host, ...parts.slice(0, parts.length - at)].join('/'))
  return [...paths.filter(path => path.length <= LONGEST), host, ...above]
}

/** A story's thousands of addresses are at some hundred hosts. */
const hostsByName = new Map<string, readonly string[]>()
const MOST_NAMES = 10_000

/** The host of an address and those above it; none where it is nobody's. */
function hostsOf(url: URL): readonly string[] {
  const known = hostsByName.get(url.hostname)
  if (known) return known
  const host = hostOfUrl(url)
  const hosts = host === undefined ? [] : hostsAbove(host)
  if (hostsByName.size >= MOST_NAMES) hostsByName.clear()
  hostsByName.set(url.hostname, hosts)
  return hosts
}

/** The part of a host that somebody registered: `bbc.co.uk` of `news.bbc.co.uk`. A number is its own. */
export function registrableDomain(address: string): string | undefined {
  const host = hostKey(address)
  return host === undefined ? undefined : (domainOf(host) ?? host)
}

/** The host itself and those above it, down to the registrable domain. */
function hostsAbove(host: string): string[] {
  const domain = domainOf(host)
  const hosts = [host]
  if (domain === undefined) return hosts
  for (let above = host; above !== domain; hosts.push(above)) above = above.slice(above.indexOf('.') + 1)
  return hosts
}

const domainOf = (host: string): string | undefined => parse(host, PRIVATE).domain ?? undefined

/** Domains that companies let to others under a name of theirs are suffixes too: `blogspot.com`. */
const PRIVATE = { allowPrivateDomains: true, extractHostname: false }

/** A name without a suffix, or a number, belongs to whoever runs the machine. */
function isOwn(host: string): boolean {
  const { domain, isIp, publicSuffix, isIcann, isPrivate } = parse(host, PRIVATE)
  if (isIp) return true
  return domain !== null || (publicSuffix === host && !isIcann && !isPrivate)
}

/** Suffixes of registries with a name of their own in them, as those of towns; companies let theirs to others. */
function isPlaceName(host: string): boolean {
  const { publicSuffix, isIcann } = parse(host, PRIVATE)
  return publicSuffix === host && isIcann === true && /^[^.]{4,}\./.test(host)
}

function webAddress(address: string): URL | undefined {
  const given = address.trim()
  // `host:8080/path` has no scheme, and `mailto:` no host.
  const isWhole = /^[a-z][a-z\d+.-]*:\/\//i.test(given)
  if (!isWhole && given.includes('@')) return undefined
  const url = parsedUrl(isWhole ? given : `https://${given.replace(/^\/\//, '')}`)
  return url && /^https?:$/.test(url.protocol) ? url : undefined
}

const pathParts = ({ pathname }: URL): string[] => pathname.split('/').filter(Boolean)
