// Languages without spaces, or with particles grown to the word: what happened stands right after the counter word
// ("12人が死亡", "12명이 숨지고"), or its noun before the number ("死者12人", "사망자는 14명").
import type { Counted } from './counted.ts'
import type { Mention } from './happened.ts'
import type { Field } from './reading-field.ts'

const AFTER_CHARACTERS = 18
const BEFORE_CHARACTERS = 8
const CLAUSE_END = /[。、，；！？.,;!?\n]/u

/** Every mention in a title or text of such a language, in order. */
export function mentionsUnspaced(field: Field): Mention[] {
  return field.quantities.flatMap((quantity, index) => {
    if (quantity.kind !== 'number' && quantity.kind !== 'other') return []
    const counter = counterAfter(field, quantity.end)
    if (counter === undefined) return []
    const next = field.quantities[index + 1]?.start ?? field.text.length
    const previous = field.quantities[index - 1]?.end ?? 0
    const found = tollBefore(field, quantity.start, previous) ?? happenedAfter(field, counter, next)
    if (!found) return []
    return [
      mention(
        field,
        {
          start: quantity.start,
          end: counter,
          value: quantity.value,
          low: quantity.low,
          high: quantity.high,
          bound: quantity.bound,
        },
        found,
      ),
    ]
  })
}

interface Found {
  measure: string
  start: number
  end: number
}

function counterAfter(field: Field, end: number): number | undefined {
  for (const word of field.words.sets.people) {
    if (field.text.startsWith(word, end)) return end + word.length
    if (field.text.slice(0, end).endsWith(word)) return end
  }
  return undefined
}

function happenedAfter(field: Field, from: number, next: number): Found | undefined {
  const clause = field.text.slice(from, Math.min(next, from + AFTER_CHARACTERS)).split(CLAUSE_END, 1)[0]
  const sentence = field.text.slice(from, from + AFTER_CHARACTERS * 2).split(/[。.\n]/u, 1)[0]
  if ([...field.words.sets.undone].some(word => sentence.includes(word))) return undefined
  return firstForm(field, 'undergone', clause, from)
}

function tollBefore(field: Field, to: number, previous: number): Found | undefined {
  const from = Math.max(previous, to - BEFORE_CHARACTERS)
  const clause = field.text.slice(from, to)
  const cut = clause.search(/[。、，\n][^。、，\n]*$/u)
  return firstForm(field, 'tolls', clause.slice(cut + 1), from + cut + 1)
}

function firstForm(field: Field, frame: string, clause: string, offset: number): Found | undefined {
  let best: Found | undefined
  for (const phrases of field.words.happenings.values()) {
    for (const { words, meaning } of phrases) {
      if (meaning.frame !== frame) continue
      const at = clause.indexOf(words.join(' '))
      if (at === -1 || (best && best.start <= offset + at)) continue
      best = { measure: meaning.measure, start: offset + at, end: offset + at + words.join(' ').length }
    }
  }
  return best
}

type Amount = { start: number; end: number; value?: number; low?: number; high?: number; bound: Counted['bound'] }

function mention(field: Field, amount: Amount, found: Found): Mention {
  const first = tokenAt(field, Math.min(amount.start, found.start))
  const last = tokenAt(field, Math.max(amount.end, found.end) - 1) + 1
  const { value, low, high, bound } = amount
  const numbers = {
    ...(value === undefined ? {} : { value }),
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
  }
  const group: Counted = {
    first,
    last,
    kind: 'number',
    ...numbers,
    bound,
    noun: '',
    people: true,
    known: false,
    other: false,
    part: false,
  }
  const slice = { start: Math.min(amount.start, found.start), end: Math.max(amount.end, found.end) }
  return { field, measure: found.measure, group, first, last, sentence: sentenceAt(field, first), slice }
}

// The token that holds a character.
function tokenAt(field: Field, offset: number): number {
  let low = 0
  let high = field.tokens.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (field.tokens[middle].start <= offset) low = middle
    else high = middle - 1
  }
  return low
}

function sentenceAt(field: Field, token: number): { from: number; to: number } {
  return field.sentences.find(({ from, to }) => from <= token && token < to) ?? { from: token, to: token + 1 }
}
