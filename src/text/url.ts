const TRACKING =
  /^(?:utm_|fbclid$|gclid$|dclid$|mc_(?:cid|eid)$|igshid$|yclid$|_hs(?:enc|mi)$|ref_src$|cmpid$|ocid$|xtor$|wt_mc$)/i

/** An address without fragment and tracking parameters, host in lower case; the input itself where it is no address. */
export function cleanUrl(address: string): string {
  const url = parsedUrl(address)
  if (!url) return address
  url.hash = ''
  const tracking = [...url.searchParams.keys()].filter(name => TRACKING.test(name))
  for (const name of tracking) url.searchParams.delete(name)
  return url.href
}

/** The host of an address without `www.`, or undefined. */
export function hostOf(address: string): string | undefined {
  return parsedUrl(address)?.hostname.replace(/^www\d?\./, '')
}

/** The parsed address, or undefined where it is none. */
export function parsedUrl(address: string, from?: string): URL | undefined {
  return URL.canParse(address, from) ? new URL(address, from) : undefined
}
