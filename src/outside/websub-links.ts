import { parsedUrl } from '../text/url.ts'

/** What a `Link` header says of WebSub (RFC 8288): the hub, and the address by which it knows this. */
export interface HubLinks {
  hub?: string
  self?: string
}

const MAX_LENGTH = 16_000
const LINK = /<([^<>]{1,2000})>((?:\s*;\s*[\w!#$&+.^`|~*-]{1,60}(?:\s*=\s*(?:"[^"]{0,500}"|[^\s",;]{0,500}))?){1,20})/g
const REL = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s",;]+))/i

/** The first hub and the first self of a header; undefined where it names no hub. `base` is the address that answered. */
export function hubLinks(header: string | undefined, base: string): HubLinks | undefined {
  const found: HubLinks = {}
  for (const [, address, parameters] of (header ?? '').slice(0, MAX_LENGTH).matchAll(LINK)) {
    const [, quoted, bare] = REL.exec(parameters) ?? []
    const url = parsedUrl(address.trim(), base)
    if (!url || !/^https?:$/.test(url.protocol)) continue
    for (const rel of (quoted ?? bare ?? '').toLowerCase().split(/\s+/)) {
      if (rel === 'hub' || rel === 'self') found[rel] ??= url.href
    }
  }
  return found.hub || found.self ? found : undefined
}
