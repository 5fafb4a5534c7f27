import type { Slice } from '../domain/span.ts'
import type { Attribution } from './attributions.ts'
import type { SpeechTable } from './languages/tables/speech.ts'
import { type NameMention, readNames } from './names.ts'

/** Attributions of scripts without spaces, by the language's patterns; the first pattern that fits a place wins. */
export function patternAttributions(text: string, language: string, { patterns }: SpeechTable): Attribution[] {
  const found: Attribution[] = []
  const taken = new Uint8Array(text.length)
  const names = readNames(text, language)
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const groups = match.indices?.groups
      if (!groups?.source || !groups.cue || !groups.content) continue
      const content = slice(text, groups.content)
      if (taken[content.start] === 1 || taken[content.end - 1] === 1) continue
      taken.fill(1, content.start, content.end)
      found.push(attribution(slice(text, groups.source), slice(text, groups.cue), content, names))
    }
  }
  return found
}

function attribution(source: Slice, cue: Slice, content: Slice, names: readonly NameMention[]): Attribution {
  const inside = namedIn(names, source)
  const direct = /^["“「『]/.test(content.text)
  const mixed = /["“「『]/.test(content.text)
  return {
    kind: direct ? 'direct' : mixed ? 'mixed' : 'indirect',
    source: [source],
    cue: [cue],
    content: [content],
    ...(inside ? { speaker: inside.bearer } : {}),
  }
}

function namedIn(names: readonly NameMention[], source: Slice): NameMention | undefined {
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (names[middle].start < source.start) low = middle + 1
    else high = middle
  }
  return names[low] && names[low].end <= source.end ? names[low] : undefined
}

function slice(text: string, [start, end]: [number, number]): Slice {
  return { start, end, text: text.slice(start, end) }
}
