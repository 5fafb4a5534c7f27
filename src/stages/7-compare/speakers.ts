import type { Claim } from '../../domain/claim.ts'
import { ascii } from '../../text/transliteration.ts'
import { words } from '../../text/words.ts'
import type { Standing } from './standing.ts'

/** Who speaks in a story, each under one name. */
export interface Speakers {
  /** The resolved name of a claim's speaker; absent where it has none. */
  of(claim: Claim): string | undefined
}

const ARTICLES = /^(?:the|a|an|der|die|das|le|la|les|el|los|il|lo|gli|de|het|o|os|as)\s+/i
const POSSESSIVE = /['’]s?$/

/**
 * One name for each speaker: forms that differ in case, accents, hyphens or articles are one; a surname alone is the
 * one full name that ends or begins with it; capitals alone are the one body whose initials they are; a description is
 * one with another that ends in the same two words ("Seoul's spy agency", "the spy agency").
 */
export function speakersOf(standings: readonly Standing[]): Speakers {
  const forms = new Map<string, string>()
  for (const { claims } of standings) {
    for (const { speaker } of claims)
      if (speaker && !forms.has(speaker.name)) forms.set(speaker.name, speakerKey(speaker.name))
  }
  const resolved = resolve(forms)
  return { of: claim => (claim.speaker ? resolved.get(claim.speaker.name) : undefined) }
}

/** A speaker's name as it is compared. */
export function speakerKey(name: string): string {
  const parts = words(name.replace(ARTICLES, '')).map(word =>
    ascii(word.text.replace(POSSESSIVE, '')).replace(/[^a-z0-9]/g, ''),
  )
  return parts.filter(part => part !== '').join(' ')
}

function resolve(forms: ReadonlyMap<string, string>): Map<string, string> {
  const full = [...new Set(forms.values())].filter(key => key.includes(' '))
  const byPart = new Map<string, Set<string>>()
  const put = (part: string, key: string) => byPart.set(part, (byPart.get(part) ?? new Set()).add(key))
  for (const [name, key] of forms) {
    if (!key.includes(' ')) continue
    const parts = key.split(' ')
    if (/^\p{Lu}/u.test(name)) for (const part of [parts[0], parts.at(-1)!, initials(parts)]) put(part, key)
    put(parts.slice(-2).join(' '), key)
  }
  const known = new Set(full)
  return new Map([...forms].map(([name, key]) => [name, wholeName(key, known, byPart)]))
}

function wholeName(key: string, full: ReadonlySet<string>, byPart: ReadonlyMap<string, ReadonlySet<string>>): string {
  const parts = key.split(' ')
  const candidates = byPart.get(parts.length === 1 ? key : parts.slice(-2).join(' '))
  if (!candidates || candidates.size === 0) return key
  if (parts.length === 1) return candidates.size === 1 ? [...candidates][0] : key
  // The shortest of those that share their last two words stands for all: it leaves out whose agency it is.
  return full.has(key) ? [...candidates].reduce((short, next) => (next.length < short.length ? next : short)) : key
}

function initials(parts: readonly string[]): string {
  return parts.length < 3 ? '' : parts.map(part => part[0]).join('')
}
