import type { Range, Unit } from './attribution-sentences.ts'
import { withoutEnd } from './sayings-content.ts'
import type { Cue } from './sayings-cues.ts'
import { phraseEnd, sourceAfter, sourceBefore } from './sayings-source.ts'
import { phraseAt, type Saying, type Voice } from './sayings-voice.ts'

/** "…, wie X mitteilte": the verb's clause is put into what it reports. */
export function inserted(voice: Voice, unit: Unit, cue: Cue, used: Set<number>): Saying | undefined {
  const lead = leadOf(voice, unit, cue)
  if (lead === undefined) return undefined
  const { tokens } = voice
  const between = lead.to < cue.from ? { from: lead.to, to: cue.from } : undefined
  const source = (between && sourceBefore(voice, lead.to, cue.from)) ?? sourceShort(voice, unit, lead, cue)
  if (!source && !voice.table.dropsSubjects) return undefined
  let close = Math.max(cue.to, source?.to ?? 0)
  while (close < unit.to && !/^[,،]$/.test(tokens[close].text) && voice.speechAt[close] < 0) close++
  const content: Range[] = []
  if (lead.from > unit.from) content.push({ from: unit.from, to: withoutEnd(voice, unit.from, lead.from) })
  if (close < unit.to - 2) {
    const from = /^[,،]$/.test(tokens[close].text) ? close + 1 : close
    content.push({ from, to: withoutEnd(voice, from, unit.to) })
  }
  const kept = lead.from > unit.from + 2 ? content.slice(0, 1) : content
  if (kept.length === 0 || kept[0].to - kept[0].from < 2) return undefined
  for (let index = kept[0].from; index < kept[0].to; index++)
    if (voice.speechAt[index] >= 0) used.add(voice.speechAt[index])
  const whole = { from: lead.from, to: lead.to === cue.from ? cue.to : lead.to }
  const range = lead.to === cue.from ? [whole] : [whole, { from: cue.from, to: cue.to }]
  return { ...(source ? { source } : { shared: true }), ...markOf(cue), cue: range, content: kept, unit, at: lead.from }
}

// "Comme l'a dit la ministre, le délai expire": at the sentence's beginning the comma ends the speaker.
function sourceShort(voice: Voice, unit: Unit, lead: Range, cue: Cue): Range | undefined {
  const source = sourceAfter(voice, cue.to, unit.to)
  if (!source || lead.from > unit.from) return source
  const to = phraseEnd(voice, source.from, unit.to)
  return /^[,،]$/.test(voice.tokens[source.to]?.text ?? '') ? source : { from: source.from, to }
}

/** The word that makes an insertion of the clause of a verb, at that clause's beginning. */
function leadOf({ tokens, table, speechAt }: Voice, unit: Unit, cue: Cue): Range | undefined {
  for (let from = cue.from - 1; from >= Math.max(unit.from, cue.from - 20); from--) {
    if (speechAt[from] >= 0) return undefined
    const edge = from === unit.from || tokens[from - 1].kind === 'mark' || speechAt[from - 1] >= 0
    const width = edge ? phraseAt(tokens, from, table.inserting) : 0
    if (width > 0 && from + width <= cue.from) return { from, to: from + width }
    if (/^[;:؛.]$/.test(tokens[from].text)) return undefined
    if (!table.verbSecond && table.openers.has(tokens[from].lower)) return undefined
  }
  return undefined
}

/** What a cue tells of its subject. */
export function markOf({ pronoun, gender, impersonal }: Cue): Pick<Saying, 'pronoun' | 'gender' | 'nobody'> {
  return { ...(impersonal ? { nobody: true } : {}), ...(pronoun ? { pronoun } : {}), ...(gender ? { gender } : {}) }
}

/** All the words of a cue. */
export function cueRanges({ from, to, part }: Cue): Range[] {
  return part ? [{ from, to }, part] : [{ from, to }]
}
