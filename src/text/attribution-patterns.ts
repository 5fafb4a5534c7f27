import { lowerBound } from './lower-bound.ts'
import type { Slice } from '../domain/span.ts'
import type { Attribution } from './attributions.ts'
import type { SpeechTable } from './languages/tables/speech.ts'
import { type NameMention, readNames } from './names.ts'

/** Characters between a speaker and the pronoun that stands for him, at most. */
const REMEMBERED = 240

/**
 * Attributions of scripts without spaces, by the language's patterns; the first pattern that fits a place wins. A pattern's groups
 * are `content` and `cue`, and where there are any `source` and `more`, the content's second piece.
 */
export function patternAttributions(text: string, language: string, { patterns }: SpeechTable): Attribution[] {
  const found: Attribution[] = []
  const taken = new Uint8Array(text.length)
  const names = readNames(text, language)
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const groups = match.indices?.groups
      if (!groups?.content) continue
      const pieces = [groups.content, groups.more].filter(piece => piece !== undefined).map(piece => slice(text, piece))
      if (pieces.some(({ start, end }) => taken[start] === 1 || taken[end - 1] === 1)) continue
      for (const { start, end } of pieces) taken.fill(1, start, end)
      const source = groups.source && slice(text, groups.source)
      const cue = groups.cue && slice(text, groups.cue)
      found.push(attribution(source, cue, pieces, names))
    }
  }
  return withPronouns(found.sort((a, b) => a.content[0].start - b.content[0].start))
}

function attribution(
  source: Slice | undefined,
  cue: Slice | undefined,
  content: Slice[],
  names: readonly NameMention[],
): Attribution {
  const inside = source && namedIn(names, source)
  const direct = /^["“「『]/.test(content[0].text) && /["”」』][。.]?$/.test(content[0].text)
  const mixed = /["“「『]/.test(content[0].text)
  return {
    kind: direct ? 'direct' : mixed ? 'mixed' : 'indirect',
    source: source ? [source] : [],
    cue: cue ? [cue] : [],
    content,
    ...(inside ? { speaker: inside.bearer } : {}),
  }
}

const PRONOUN = /^(?:他|她|彼|彼女|그|그녀|同氏|氏)$/

// 他告诉记者, 그는 덧붙였다, とも語った: who spoke just before.
function withPronouns(found: Attribution[]): Attribution[] {
  let last: { name: string; end: number } | undefined
  return found.map(each => {
    const start = each.content[0].start
    const words = each.source[0]?.text
    const near = last && start - last.end < REMEMBERED ? last.name : undefined
    const speaker = each.speaker ?? (words === undefined || PRONOUN.test(words) ? near : undefined)
    const name = speaker ?? words
    if (name !== undefined) last = { name, end: (each.content.at(-1) as Slice).end }
    return speaker ? { ...each, speaker } : each
  })
}

function namedIn(names: readonly NameMention[], source: Slice): NameMention | undefined {
  const low = lowerBound(names, source.start, ({ start }) => start)
  let found: NameMention | undefined
  for (let index = low; names[index] && names[index].end <= source.end; index++) {
    if (names[index].type === 'person') return names[index]
    if (names[index].start === source.start && names[index].end === source.end) found = names[index]
  }
  return found
}

function slice(text: string, [start, end]: [number, number]): Slice {
  return { start, end, text: text.slice(start, end) }
}
