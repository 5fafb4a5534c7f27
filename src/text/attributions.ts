import type { Slice } from '../domain/span.ts'
import { foundAttributions } from './attribution-frames.ts'
import { patternAttributions } from './attribution-patterns.ts'
import { readSayings } from './attribution-sayings.ts'
import type { Range, SpokenText } from './attribution-sentences.ts'
import { spokenText } from './attribution-sentences.ts'
import { type Spoken, withSpeakers } from './coreference.ts'
import { languageTable } from './languages/language.ts'
import { tokens } from './tokens.ts'

/** Who said what: the words for the speaker, for the saying and for what was said, each possibly in several pieces. */
export interface Attribution {
  kind: 'direct' | 'indirect' | 'mixed'
  source: Slice[]
  cue: Slice[]
  content: Slice[]
  /** The speaker's resolved name ("Jang Se-yul" where the source says "he"); absent where nobody is named. */
  speaker?: string
  /** Who passed it on, nearest first. */
  through?: string[]
  /** Words that weaken it: "reportedly". */
  hedge?: Slice
}

let last: { text: string; language: string; found: Attribution[] } | undefined

/** Every attribution in a text, in the order of their first words, who is cited right before who cites. Contents may nest. */
export function readAttributions(text: string, language: string): Attribution[] {
  if (last && last.text === text && last.language === language) return last.found
  const { speech } = languageTable(language)
  const places = new Map<Attribution, Place>()
  const found = speech.sayings
    ? readSayings(text, language, speech)
    : speech.patterns.length > 0
      ? patternAttributions(text, language, speech)
      : sayings(text, language, places)
  last = { text, language, found: chained(inOrder(found, places), places) }
  return last.found
}

/** What the text around an attribution tells: where who cites it begins, and whether it passes on what its content holds. */
interface Place {
  from: number
  opaque: boolean
}

// What holds others stands before them, and who is cited right before who cites.
function inOrder(found: readonly Attribution[], places: ReadonlyMap<Attribution, Place>): Attribution[] {
  const placed = found.map(each => {
    const via = places.get(each)?.from ?? Infinity
    return { each, start: Math.min(first(each), via), end: via === Infinity ? end(each) : Infinity }
  })
  placed.sort((a, b) => a.start - b.start || b.end - a.end)
  return placed.map(({ each }) => each)
}

/** How many attributions back the one that contains another is looked for. */
const NEAR = 8

/** "Tollin said that the crew had told her …": what the crew told comes through Tollin. */
function chained(found: Attribution[], places: ReadonlyMap<Attribution, Place>): Attribution[] {
  const done: Attribution[] = []
  found.forEach((inner, index) => {
    let outer: Attribution | undefined
    for (let back = index - 1; back >= Math.max(0, index - NEAR) && !outer; back--) {
      const passes = !places.get(found[back])?.opaque && holds(found[back], inner)
      if (passes && nameOf(found[back]).toLowerCase() !== nameOf(inner).toLowerCase()) outer = done[back]
    }
    const through = [...(inner.through ?? []), ...(outer ? [nameOf(outer), ...(outer.through ?? [])] : [])]
    done.push(outer ? { ...inner, through: [...new Set(through)] } : inner)
  })
  return done
}

function holds({ content }: Attribution, { cue, source }: Attribution): boolean {
  const inside = ({ start, end }: Slice) => content.some(piece => piece.start <= start && end <= piece.end)
  return cue.every(inside) && source.length > 0 && source.every(inside)
}

function nameOf({ speaker, source }: Attribution): string {
  return speaker ?? source.map(piece => piece.text).join(' ')
}

function sayings(text: string, language: string, places: Map<Attribution, Place>): Attribution[] {
  const spoken = spokenText(text, tokens(text, language), languageTable(language).speech)
  const found = foundAttributions(spoken)
  return withSpeakers(spoken, found, language).map(each => {
    const made = attribution(spoken, each)
    const from = each.via ? spoken.tokens[each.via.from].start : Infinity
    places.set(made, { from, opaque: each.opaque ?? false })
    return made
  })
}

function end({ source, cue, content }: Attribution): number {
  return Math.max(lastOf(source), lastOf(cue), lastOf(content))
}

function lastOf(slices: readonly Slice[]): number {
  return slices.length === 0 ? 0 : slices[slices.length - 1].end
}

// Pieces stand in their order.
function first({ source, cue, content }: Attribution): number {
  return Math.min(source[0]?.start ?? Infinity, cue[0]?.start ?? Infinity, content[0]?.start ?? Infinity)
}

function attribution(spoken: SpokenText, found: Spoken): Attribution {
  const hedge = hedgeOf(spoken, found.cue)
  return {
    kind: kindOf(spoken, found.content),
    source: found.source ? [slice(spoken, found.source)] : [],
    cue: found.cue.to > found.cue.from ? [slice(spoken, found.cue)] : [],
    content: found.content.map(range => slice(spoken, range)),
    ...(found.speaker ? { speaker: found.speaker } : {}),
    ...(found.through ? { through: found.through } : {}),
    ...(hedge ? { hedge } : {}),
  }
}

function slice({ text, tokens }: SpokenText, { from, to }: Range): Slice {
  const start = tokens[from].start
  const end = tokens[to - 1].end
  return { start, end, text: text.slice(start, end) }
}

function kindOf({ quoteAt }: SpokenText, content: readonly Range[]): Attribution['kind'] {
  let quoted = 0
  let all = 0
  for (const { from, to } of content) {
    for (let index = from; index < to; index++) {
      all++
      if (quoteAt[index] >= 0) quoted++
    }
  }
  return quoted === 0 ? 'indirect' : quoted === all ? 'direct' : 'mixed'
}

function hedgeOf(spoken: SpokenText, cue: Range): Slice | undefined {
  for (let index = cue.from; index < cue.to; index++) {
    if (spoken.speech.hedges.has(spoken.tokens[index].lower)) return slice(spoken, { from: index, to: index + 1 })
  }
  return undefined
}
