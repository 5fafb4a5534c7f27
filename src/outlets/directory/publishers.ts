// Who publishes at an address, also where nobody knows anything of it: then it is an outlet by its registrable domain.
import { type Outlet, undocumentedOutlet } from '../../domain/outlet.ts'
import { registrableDomain } from '../../text/hosts.ts'
import { parsedUrl } from '../../text/url.ts'
import type { Directory } from './directory.ts'

/** Sections by which outlets of one host are told apart stand in the first of an address's path, and are words. */
const MOST_SECTIONS = 3

/** The outlet at each address, by address; addresses that are none are missing. */
export async function publishersOf(
  addresses: readonly string[],
  directory: Pick<Directory, 'ofAddresses'>,
): Promise<Map<string, Outlet>> {
  const places = new Map(
    addresses.flatMap(address => placeOf(address) ?? []).map(([address, place]) => [address, place]),
  )
  const known = await directory.ofAddresses([...new Set(places.values())])
  return new Map([...places].map(([address, place]) => [address, known.get(place) ?? unknownAt(place)]))
}

/** An address with its host and first sections alone: thousands of pages of an outlet are looked up as some. */
function placeOf(address: string): [address: string, place: string][] | undefined {
  const url = parsedUrl(address)
  if (!url || url.hostname === '') return undefined
  const sections = url.pathname.split('/').slice(1, -1)
  const firstOther = sections.findIndex(section => !/^\p{L}[\p{L}._-]*$/u.test(section))
  const kept = sections.slice(0, Math.min(MOST_SECTIONS, firstOther < 0 ? sections.length : firstOther))
  return [[address, `https://${[url.hostname, ...kept].join('/')}`]]
}

function unknownAt(place: string): Outlet {
  const host = new URL(place).hostname.replace(/^www\./, '')
  return undocumentedOutlet(registrableDomain(host) ?? host)
}
