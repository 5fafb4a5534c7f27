// Languages without spaces, or with particles grown to the word, read by characters: what happened stands after the counter
// ("12人が死亡", "12명이 숨지고"), before the number ("逮捕了4名") or is a noun that announces it ("死者12人", "사망자는 14명").
import { lowerBound } from '../../text/lower-bound.ts'
import type { Bound } from '../../domain/claim.ts'
import type { Quantity } from '../../text/quantities.ts'
import type { Counted } from './counted.ts'
import type { Mention } from './happened.ts'
import type { Field } from './reading-field.ts'
import { type Form, type UnspacedWords, unspacedWords } from './unspaced-words.ts'

/** A number of people: its first character, the one after its counter, and its value. */
interface Amount {
  start: number
  end: number
  value?: number
  low?: number
  high?: number
  bound: Bound
  person?: boolean
}

interface Found {
  measure: string
  start: number
  end: number
}

/** Every mention in a title or text of such a language, in order. */
export function mentionsUnspaced(field: Field): Mention[] {
  const words = unspacedWords(field.language)
  const amounts = amountsIn(field, words)
  const mentions: Mention[] = []
  const waiting: Amount[] = []
  for (let index = 0; index < amounts.length; index++) {
    const amount = amounts[index]
    const previous = amounts[index - 1]?.end ?? 0
    const next = amounts[index + 1]?.start ?? field.text.length
    if (startsWithOne(field, words.includingAfter, amount.end)) {
      waiting.push(amount)
      continue
    }
    const part = endsWithOne(field, words.includingBefore, amount.start)
    const found = isUndone(field, words, amount) ? undefined : happened(field, words, amount, previous, next)
    const last = mentions.at(-1)
    if (found) {
      for (const one of waiting.filter(one => isSameSentence(field, one.end, amount.start)))
        mentions.push(mention(field, one, { ...found, start: one.start, end: one.end }, true))
      mentions.push(mention(field, amount, found, part))
    } else if (part && last?.slice && isSameSentence(field, last.slice.end, amount.start))
      mentions.push(mention(field, amount, { measure: last.measure, start: amount.start, end: amount.end }, true))
    waiting.length = 0
  }
  return [...mentions, ...nobody(field, words)].sort((a, b) => a.first - b.first)
}

function amountsIn(field: Field, words: UnspacedWords): Amount[] {
  const found: Amount[] = []
  for (const quantity of field.quantities) {
    if (quantity.kind !== 'number' && quantity.kind !== 'other') continue
    const amount = counted(field, words, quantity) ?? agedPerson(field, words, quantity)
    const before = found.at(-1)
    if (amount && before && isRange(field, before, amount)) found[found.length - 1] = range(before, amount)
    else if (amount) found.push(amount)
  }
  return found
}

const RANGE_BETWEEN = /^(?:から|～|〜|-|–|至|到|에서|~)$/u

// "10人から15人"
function isRange({ text }: Field, one: Amount, two: Amount): boolean {
  return RANGE_BETWEEN.test(text.slice(one.end, two.start)) && (one.value ?? 0) < (two.value ?? 0)
}

function range(one: Amount, two: Amount): Amount {
  return { start: one.start, end: two.end, low: one.value, high: two.value, bound: 'exact' }
}

// Bounds far behind the number belong to the next one ("14人死亡 多人受伤").
const FARTHEST_BOUND = 4

function counted(field: Field, words: UnspacedWords, quantity: Quantity): Amount | undefined {
  const { core, start, value, low, high } = quantity
  const own = quantity.end - core.end <= FARTHEST_BOUND
  const inner = words.boundAfter.find(({ form }) => field.text.startsWith(form, core.end))
  const gap = inner ? core.end + inner.form.length : core.end
  const at = field.text[gap] === ' ' ? gap + 1 : gap
  const counter = words.counters.find(
    word =>
      field.text.startsWith(word, at) ||
      (field.text.startsWith(word, at - word.length) && at - word.length >= core.start && at === core.end),
  )
  const terse = counter === undefined ? terseAt(field, words, core.end) : undefined
  if (counter === undefined && !terse) return undefined
  const end = counter === undefined ? core.end : field.text.startsWith(counter, at) ? at + counter.length : at
  const outer = words.boundAfter.find(({ form }) => field.text.startsWith(form, end))
  const bound = own && quantity.bound !== 'exact' ? quantity.bound : (((inner ?? outer)?.meaning as Bound) ?? 'exact')
  const vague = value === undefined && low !== undefined && quantity.bound === 'vague'
  return {
    start,
    end: outer ? end + outer.form.length : end,
    ...(value === undefined ? {} : { value }),
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    bound: vague ? 'vague' : bound,
  }
}

function terseAt({ text }: Field, words: UnspacedWords, at: number): Form | undefined {
  return words.terse.find(({ form }) => text.startsWith(form, at) && !/^\p{L}/u.test(text.slice(at + form.length)))
}

// "34歳の男性", "34세 남성": one person.
function agedPerson(field: Field, words: UnspacedWords, { core, start }: Quantity): Amount | undefined {
  const { text } = field
  const age = words.ages.find(word => text.startsWith(word, core.end))
  if (age === undefined) return undefined
  const at = core.end + age.length + (text[core.end + age.length] === ' ' ? 1 : 0)
  const person = words.persons.find(word => text.startsWith(word, at))
  if (person === undefined || /[一1한]\s*[名명人]$/u.test(text.slice(0, start))) return undefined
  return { start, end: at + person.length, value: 1, bound: 'exact', person: true }
}

const SENTENCE_END = /[。！？\n]|\.\s/u
const CLAUSE_END = /[。、，；！？,;!?·\n]|\.\s/u
const CLAUSE_END_OR_SPACE = /[。、，；！？,;!?\n\s　…]|\.\s/u
const AFTER_CHARACTERS = 26
const BEFORE_CHARACTERS = 14

function happened(
  field: Field,
  words: UnspacedWords,
  amount: Amount,
  previous: number,
  next: number,
): Found | undefined {
  return (
    tollBefore(field, words, amount.start, previous) ??
    verbBefore(field, words, amount.start, previous) ??
    terse(field, words, amount.end) ??
    happenedAfter(field, words, amount, next)
  )
}

function terse(field: Field, words: UnspacedWords, at: number): Found | undefined {
  const form = terseAt(field, words, at)
  return form && { measure: form.meaning, start: at, end: at + form.form.length }
}

function happenedAfter(field: Field, words: UnspacedWords, { end }: Amount, next: number): Found | undefined {
  const stretch = field.text.slice(end, Math.min(next, end + AFTER_CHARACTERS))
  const clause = stretch.split(words.spaceParts ? CLAUSE_END_OR_SPACE : CLAUSE_END, 1)[0]
  // "2人死亡、3人重傷" but also "8人、けが": one comma may stand between.
  const found = earliest(words.after, clause, end)
  return (
    found ??
    (words.spaceParts && clause === ''
      ? earliest(words.after, stretch.slice(1).split(CLAUSE_END_OR_SPACE, 1)[0], end + 1)
      : undefined)
  )
}

function tollBefore(field: Field, words: UnspacedWords, to: number, previous: number): Found | undefined {
  const from = Math.max(previous, to - BEFORE_CHARACTERS)
  const clause = field.text.slice(from, to)
  const cut = clause.search(/[。、，；,;·・\n][^。、，；,;·・\n]*$/u)
  return earliest(words.tolls, clause.slice(cut + 1), from + cut + 1)
}

const VERB_GAP = /^(?:了|过|過|共|出|至少|约|近|另外|另|\s){0,3}$/u

// "逮捕了4名嫌疑人", "船上共有212人"
function verbBefore(field: Field, words: UnspacedWords, to: number, previous: number): Found | undefined {
  const from = Math.max(previous, to - BEFORE_CHARACTERS)
  const before = field.text.slice(from, to)
  for (const { form, meaning } of [...words.before, ...words.ahead]) {
    const at = before.lastIndexOf(form)
    if (at !== -1 && VERB_GAP.test(before.slice(at + form.length)))
      return { measure: meaning, start: from + at, end: from + at + form.length }
  }
  return undefined
}

function earliest(forms: readonly Form[], clause: string, offset: number): Found | undefined {
  let best: Found | undefined
  for (const { form, meaning } of forms) {
    const at = clause.indexOf(form)
    if (at !== -1 && (!best || offset + at < best.start))
      best = { measure: meaning, start: offset + at, end: offset + at + form.length }
  }
  return best
}

const UNDONE_BEFORE = 12

function isUndone({ text }: Field, words: UnspacedWords, { start, end }: Amount): boolean {
  const before =
    text
      .slice(Math.max(0, start - UNDONE_BEFORE), start)
      .split(SENTENCE_END)
      .at(-1) ?? ''
  const after = text.slice(end, end + AFTER_CHARACTERS).split(SENTENCE_END, 1)[0]
  return words.undone.some(word => after.includes(word) || before.includes(word))
}

function startsWithOne({ text }: Field, forms: readonly string[], at: number): boolean {
  return forms.some(form => text.startsWith(form, at))
}

function endsWithOne({ text }: Field, forms: readonly string[], at: number): boolean {
  const before = text.slice(Math.max(0, at - BEFORE_CHARACTERS), at).trimEnd()
  return forms.some(form => before.endsWith(form))
}

function isSameSentence({ text }: Field, from: number, to: number): boolean {
  return !SENTENCE_END.test(text.slice(from, to))
}

const NONE = { value: 0, bound: 'exact' } as const

// "けが人はいなかった", "未造成人员伤亡"
function nobody(field: Field, words: UnspacedWords): Mention[] {
  return words.zero.flatMap(({ form, meaning }) => {
    const start = field.text.indexOf(form)
    if (start === -1) return []
    const slice = { start, end: start + form.length }
    const one = mention(field, { ...slice, ...NONE }, { measure: meaning, ...slice }, false)
    return [{ ...one, group: { ...one.group, kind: 'nobody' as const } }]
  })
}

function mention(field: Field, amount: Amount, found: Found, part: boolean): Mention {
  const slice = { start: Math.min(amount.start, found.start), end: Math.max(amount.end, found.end) }
  const first = tokenAt(field, slice.start)
  const last = tokenAt(field, slice.end - 1) + 1
  const { value, low, high, bound } = amount
  const numbers = {
    ...(value === undefined ? {} : { value }),
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
  }
  const rest = { noun: '', people: true, known: false, other: false, part, ...(part ? { beside: true } : {}) }
  const group: Counted = { first, last, kind: 'number', ...numbers, bound, ...rest }
  return { field, measure: found.measure, group, first, last, sentence: sentenceAt(field, first), slice }
}

// The token that holds a character.
function tokenAt({ tokens }: Field, offset: number): number {
  return Math.max(0, lowerBound(tokens, offset + 1, ({ start }) => start) - 1)
}

function sentenceAt({ sentences }: Field, token: number): { from: number; to: number } {
  const at = Math.max(0, lowerBound(sentences, token + 1, ({ from }) => from) - 1)
  return sentences[at] ?? { from: token, to: token + 1 }
}
