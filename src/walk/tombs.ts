// What was forgotten stays forgotten: addresses and names are known again by their hashes alone.
import { createHash } from 'node:crypto'
import { type Refusal, refuse } from '../domain/refusal.ts'
import type { Cellar, Tombstone } from '../store/cellar.ts'
import { cleanUrl, hostOf } from '../text/url.ts'

/** Knows again what was forgotten. */
export interface Tombs {
  /** Why this address may not come back, undefined where it may. */
  ofUrl(url: string): Promise<Tombstone | undefined>
  /** Why a text with these words may not come back. */
  ofText(text: string): Promise<Tombstone | undefined>
}

/** The tombstones of a cellar, read again when its epoch turns. */
export function tombsOf(cellar: Pick<Cellar, 'epoch' | 'tombstones'>): Tombs {
  let epoch: string | undefined
  let stones = new Map<string, Tombstone>()
  const current = async () => {
    const now = await cellar.epoch()
    if (now !== epoch) {
      stones = new Map((await cellar.tombstones()).map(each => [`${each.kind} ${each.hash}`, each]))
      epoch = now
    }
    return stones
  }
  return {
    async ofUrl(url) {
      const known = await current()
      if (known.size === 0) return undefined
      return (
        known.get(`url ${hashOf(normalUrl(url))}`) ??
        firstOf(hostsOf(url).map(host => known.get(`host ${hashOf(host)}`)))
      )
    },
    async ofText(text) {
      const known = await current()
      const lengths = [...new Set([...known.values()].flatMap(({ kind, words }) => (kind === 'name' ? words : [])))]
      if (lengths.length === 0) return undefined
      return firstOf(lengths.map(length => nameIn(text, length, known)))
    },
  }
}

/** A tombstone for an address, a host or a name. */
export function tombstone(kind: Tombstone['kind'], value: string, at: string, reason: string): Tombstone {
  const words = kind === 'name' ? wordsOf(value) : []
  const normal = kind === 'name' ? words.join(' ') : kind === 'url' ? normalUrl(value) : value.toLowerCase()
  return { kind, hash: hashOf(normal), words: words.length, at, reason }
}

/** Something forgotten came back: it is refused, with the day on which it was forgotten. */
export const forgotten = ({ at, reason }: Pick<Tombstone, 'at' | 'reason'>): Refusal =>
  refuse('forgotten', `It was forgotten on ${at.slice(0, 10)}${reason ? ` (${reason})` : ''}.`)

/** All that a value says, one string a line. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  return typeof value === 'object' && value !== null ? Object.values(value).map(textOf).join('\n') : ''
}

/** Words of a text as names are compared: folded, without punctuation and marks. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** http and https, with and without `www.`, are one address here. */
const normalUrl = (url: string): string =>
  cleanUrl(url)
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/\/$/, '')

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

const firstOf = <Value>(values: readonly (Value | undefined)[]): Value | undefined =>
  values.find(each => each !== undefined)

/** A host and the hosts that it is part of. */
function hostsOf(url: string): string[] {
  const parts = (hostOf(url) ?? '').toLowerCase().split('.')
  return parts.map((_, at) => parts.slice(at).join('.'))
}

function nameIn(text: string, length: number, known: ReadonlyMap<string, Tombstone>): Tombstone | undefined {
  const words = wordsOf(text)
  for (let at = 0; at + length <= words.length; at++) {
    const found = known.get(`name ${hashOf(words.slice(at, at + length).join(' '))}`)
    if (found) return found
  }
  return undefined
}
