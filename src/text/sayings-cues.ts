import type { Range, Unit } from './attribution-sentences.ts'
import type { SayingFrame, SayingsTable } from './languages/tables/sayings.ts'
import type { Voice } from './sayings-voice.ts'
import type { Token } from './tokens.ts'

/** A verb of saying with what belongs to it. */
export interface Cue {
  from: number
  to: number
  /** Its other part: "teilte … mit", "hat … gesagt". */
  part?: Range
  frame: SayingFrame
  /** Shares the subject of the clause before it. */
  gerund?: boolean
  /** The verb holds its subject: "a-t-il dit". */
  pronoun?: 'f' | 'm' | 'n'
  /** Nobody is its subject: "hieß es". */
  impersonal?: boolean
  /** What the verb's form says of its subject. */
  gender?: 'f' | 'm'
}

/** All verbs of saying in the article's own words of one sentence. */
export function cuesOf(voice: Voice, unit: Unit): Cue[] {
  const cues: Cue[] = []
  for (let index = unit.from; index < unit.to; index++) {
    if (voice.speechAt[index] >= 0) continue
    const cue = cueAt(voice, index)
    if (!cue) continue
    cues.push(withClitics(voice, unit, cue))
    index = Math.max(index, cue.to - 1)
  }
  return cues.sort((a, b) => a.from - b.from)
}

// "lui a répondu", "le dijo": whom it is told belongs to the verb.
function withClitics({ tokens, table, speechAt }: Voice, unit: Unit, cue: Cue): Cue {
  let from = cue.from
  while (
    !table.verbSecond &&
    from > unit.from &&
    speechAt[from - 1] < 0 &&
    table.listeners.has(tokens[from - 1].lower) &&
    tokens[from - 1].text.length < 5
  )
    from--
  return { ...cue, from }
}

type Words = Pick<Voice, 'tokens' | 'table' | 'speechAt'>

/** The verb of saying that begins at a token (with its auxiliary), if one does. */
export function cueAt(voice: Words, at: number): Cue | undefined {
  const token = voice.tokens[at]
  if (token?.kind !== 'word') return undefined
  return lateParticiple(voice, at) ?? finite(voice, at) ?? withAuxiliary(voice, at) ?? gerund(voice, at)
}

function finite({ tokens, table, speechAt }: Words, at: number): Cue | undefined {
  const token = tokens[at]
  if (token.capital && !token.first) return undefined
  const { word, pronoun } = stem(token, table)
  if (isNoun(word, tokens[at - 1], table)) return undefined
  const frame = table.verbs.get(word)
  const parts = table.parts.get(word)
  const part = parts ? partOf({ tokens, table, speechAt }, at, parts) : undefined
  if (frame === undefined && part === undefined) return undefined
  const widened: SayingFrame =
    part !== undefined && /^(?:kündig|rief|ruf|räum|roep|riep|kondig)/.test(word) ? 'thing' : (frame ?? 'say')
  if (part !== undefined && tokens[part].lower === 'es') return { from: at, to: at + 2, frame: 'say', impersonal: true }
  return {
    from: at,
    to: at + 1,
    frame: widened,
    ...(part === undefined ? {} : { part: { from: part, to: part + 1 } }),
    ...(pronoun ? { pronoun } : {}),
    ...(token.lower.endsWith('-on') ? { impersonal: true } : {}),
    ...genderOf(word, table),
  }
}

// "le juge", "la nota", "de demande", "der bestätigten Fälle", "se informa".
function isNoun(word: string, before: Token | undefined, table: SayingsTable): boolean {
  if (before === undefined || table.verbFirst) return false
  const { lower } = before
  if (table.dropsSubjects && /^s[ei]$/.test(lower)) return true
  if (table.verbSecond && lower === 'zu') return true
  if (table.back.includes(lower) && before.first) return false
  if (table.verbSecond)
    return (
      /(?:te|ten|t|en)$/.test(word) &&
      ((table.inner.has(lower) && !table.conjunctions.has(lower)) ||
        /^(?:die|den|dem|das|ein|eine|einem|einen)$/.test(lower) ||
        (table.stops.has(lower) && !/^(?:sich|nicht|es|dazu)$/.test(lower)))
    )
  return /[aeo]$/.test(word) && (table.determiners.has(lower) || table.inner.has(lower))
}

function genderOf(word: string, { feminine, masculine }: SayingsTable): { gender?: 'f' | 'm' } {
  if (feminine?.test(word)) return { gender: 'f' }
  return masculine?.test(word) ? { gender: 'm' } : {}
}

const CLITIC = /^(.+?)-(?:t-)?(ils?|elles?|on)$/
const CLITIC_GENDER: Record<string, 'f' | 'm' | 'n'> = { il: 'm', elle: 'f' }

function stem({ lower }: Token, { prefixes }: SayingsTable): { word: string; pronoun?: 'f' | 'm' | 'n' } {
  const clitic = CLITIC.exec(lower)
  if (clitic) return { word: clitic[1], pronoun: CLITIC_GENDER[clitic[2]] ?? 'n' }
  return { word: lower.length > 2 && prefixes.includes(lower[0]) && prefixes !== '' ? lower.slice(1) : lower }
}

const FAR = 24

function partOf({ tokens, speechAt }: Words, at: number, parts: ReadonlySet<string>): number | undefined {
  for (let index = at + 1; index < Math.min(tokens.length, at + FAR); index++) {
    if (tokens[index].paragraph !== tokens[at].paragraph || /^[.,;:!?]$/.test(tokens[index].text)) return undefined
    if (parts.has('es') && index > at + 1) return undefined
    if (speechAt[index] < 0 && parts.has(tokens[index].lower) && endsClause(tokens, index)) return index
  }
  return undefined
}

// The second part of a German verb stands where its clause ends.
function endsClause(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]
  return (
    next === undefined ||
    next.kind === 'mark' ||
    /^(?:dass|und|davon|sich|que|valoir|che|noto|es|aus)$/.test(next.lower) ||
    !next.capital
  )
}

// "a déclaré", "a également précisé", "a-t-il dit", "ha dicho".
function withAuxiliary({ tokens, table }: Words, at: number): Cue | undefined {
  const { word, pronoun } = stem(tokens[at], table)
  const auxiliary = table.auxiliaries.has(word) || table.auxiliaries.has(word.replace(/^(?:l|n|j|s|m)'/, ''))
  if (!auxiliary || table.participles.size === 0) return undefined
  for (let index = at + 1; index < Math.min(tokens.length, at + 4); index++) {
    const { lower, kind } = tokens[index]
    const frame = table.participles.get(lower)
    if (frame) {
      const part = table.parts.get(lower)
      const more = part && part.has(tokens[index + 1]?.lower) ? 2 : part && part.has(tokens[index + 2]?.lower) ? 3 : 1
      return {
        from: at,
        to: index + more,
        frame,
        ...(pronoun ? { pronoun } : {}),
        ...(tokens[at].lower.endsWith('-on') ? { impersonal: true } : {}),
      }
    }
    if (kind !== 'word') return undefined
    const second = table.parts.get(lower)
    const width = second?.has(tokens[index + 1]?.lower) ? 2 : second?.has(tokens[index + 2]?.lower) ? 3 : 0
    if (width > 0)
      return { from: at, to: index + width, frame: width === 3 ? 'thing' : 'say', ...(pronoun ? { pronoun } : {}) }
    if (!table.adverbs.has(lower) && !table.auxiliaries.has(lower) && !table.listeners.has(lower)) return undefined
  }
  return undefined
}

function gerund({ tokens, table }: Words, at: number): Cue | undefined {
  const { lower } = tokens[at]
  const frame = table.gerunds.get(lower)
  return frame ? { from: at, to: at + 1, frame, gerund: true } : undefined
}

// "hat die Vorwürfe als „erfunden“ bezeichnet", "wie die Polizei mitgeteilt hat".
function lateParticiple({ tokens, table, speechAt }: Words, at: number): Cue | undefined {
  if (!table.verbSecond) return undefined
  const frame = table.participles.get(tokens[at].lower)
  if (!frame) return undefined
  if (table.auxiliaries.has(tokens[at + 1]?.lower)) return { from: at, to: at + 2, frame }
  for (let index = at - 1; index > Math.max(0, at - FAR); index--) {
    if (tokens[index].paragraph !== tokens[at].paragraph || /^[.;:]$/.test(tokens[index].text)) return undefined
    if (
      speechAt[index] < 0 &&
      /^(?:hat|haben|hatte|hatten|habe|hätten|heeft|hebben|had|hadden)$/.test(tokens[index].lower)
    )
      return { from: index, to: index + 1, part: { from: at, to: at + 1 }, frame }
  }
  return undefined
}
