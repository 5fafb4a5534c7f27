import { candidates, placeKey } from '../../text/hosts.ts'

/** What a cell names as rated: `host` or `host/path`; undefined where it is no address on the web, but a name or a mail address. */
export function ratedHost(cell: string): string | undefined {
  if (/\s|^[^/]*@/.test(cell.replace(/^https?:\/\//i, ''))) return undefined
  const place = placeKey(cell)
  return place?.split('/', 1)[0].includes('.') ? place : undefined
}

/** The hosts above a host up to its registrable domain, the nearest first: `b.example.co.uk` and `example.co.uk` of `a.b.example.co.uk`. */
export const hostsAbove = (host: string): string[] => candidates(host).slice(1)
