/**
 * A part of one, 0 ≤ part < 1, that is the same for an address at all times and differs between addresses: what is due
 * at one time is spread so, and the same history gives the same plan. FNV-1a with 32 bits.
 */
export function spread(address: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < address.length; at += 1) hash = Math.imul(hash ^ address.charCodeAt(at), 0x01000193)
  // The last bits of FNV-1a change most, its first ones least.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32
}
