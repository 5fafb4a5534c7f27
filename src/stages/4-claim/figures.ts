// Figures: every number with what it counts, one claim for each thing that an article says.
import type { Article } from '../../domain/article.ts'
import type { Claim, Scope } from '../../domain/claim.ts'
import { type Span, spanOf } from '../../domain/span.ts'
import type { Counted } from './counted.ts'
import { countedScope } from './counted-scope.ts'
import type { Mention } from './happened.ts'
import type { Field } from './reading-field.ts'
import type { Placed } from './placed.ts'
import { isTotal, type Tally, type Whole } from './tally.ts'
import type { Victim } from './victims.ts'

const HARM = new Set(['killed', 'injured', 'shot', 'hospitalised'])
const HURT = new Set(['injured', 'hospitalised'])

/** The figures of an article's mentions, each whole or part of the article's own whole. */
export function figures(article: Article, mentions: readonly Mention[], tally: Tally): Placed[] {
  const stated = toldOnce(mentions.filter(isStated)).flatMap(mention => statedFigures(article, mention, tally))
  const single = singleFigures(article, mentions, tally)
  const summed = [...tally.wholes].flatMap(([measure, whole]) =>
    whole.summed ? [summedFigure(article, measure, whole)] : [],
  )
  return once([...stated, ...single, ...summed])
}

// "162 people on board …, killing everyone on board": the same persons are aboard once.
function toldOnce(mentions: readonly Mention[]): Mention[] {
  const seen = new Set<string>()
  return mentions.filter(({ field, measure, group, slice }) => {
    if (slice || group.kind !== 'number') return true
    const key = `${field.in} ${measure} ${group.first} ${group.last}`
    return !seen.has(key) && seen.add(key)
  })
}

function isStated(mention: Mention): boolean {
  return mention.group.kind === 'number' || mention.group.kind === 'list' || mention.group.kind === 'nobody'
}

function statedFigures(article: Article, mention: Mention, tally: Tally): Placed[] {
  const whole = tally.wholes.get(mention.measure)
  const main = figure(article, mention, mention.group, isPart(mention, whole))
  const members = (mention.group.members ?? []).filter(member => member.kind !== 'named' || member.people)
  return [main, ...members.map(member => figure(article, mention, member, true, member))]
}

function isPart(mention: Mention, whole: Whole | undefined): boolean {
  const { group } = mention
  if (whole && !whole.summed && whole.from.includes(mention)) return false
  if (group.beside || mention.earlier || mention.aside) return true
  if (group.total) return false
  // "600 dead and thousands more wounded": others than the dead, and all the wounded that are told of.
  if (group.other) return whole !== undefined
  if (group.kind === 'nobody') return whole !== undefined && !whole.from.includes(mention)
  if (!whole || group.value === undefined) return false
  return group.value < whole.value && isTotal(mention)
}

/** One claim for the only victim where he or she first stands, one for each of several. */
function singleFigures(article: Article, mentions: readonly Mention[], tally: Tally): Placed[] {
  const found: Placed[] = []
  for (const victim of tally.victims) {
    for (const [measure, mention] of victim.fates) {
      const whole = tally.wholes.get(measure)
      if (isStated(mention) || isOfDead(mention, victim)) continue
      const part = whole === undefined || whole.value !== 1 || mention.aside === true || isSomebody(mention.group)
      found.push(figure(article, mention, mention.group, part))
    }
  }
  const first = new Set(tally.victims.flatMap(({ fates }) => [...fates.values()]))
  const others = mentions.filter(
    mention => mention.group.kind === 'single' && !mention.group.known && !first.has(mention),
  )
  return [...found, ...others.map(mention => figure(article, mention, mention.group, isOneOfMore(mention, tally)))]
}

// Whoever is hurt of the dead is no whole of the hurt.
function isOneOfMore({ measure, aside }: Mention, tally: Tally): boolean {
  const whole = tally.wholes.get(measure)
  return aside === true || (whole === undefined ? HARM.has(measure) : whole.value > 1)
}

// "He was wounded" of one who died is no count of the hurt; "another woman was wounded" may be read as one who died.
function isOfDead({ measure, group }: Mention, { fates }: Victim): boolean {
  return HURT.has(measure) && fates.has('killed') && (group.known || group.kind !== 'single')
}

// "Mara Holt died" and "the boy died" do not say that nobody else did; "a boy died" does.
function isSomebody(group: Counted): boolean {
  return group.known || group.kind !== 'single'
}

function figure(article: Article, mention: Mention, group: Counted, part: boolean, only?: Counted): Placed {
  const first = only ? only.first : Math.min(group.first, mention.first)
  const last = only ? only.last : Math.max(group.last, mention.last)
  const { slice } = mention
  const span = slice
    ? spanOf(article, slice.start, slice.end, mention.field.in)
    : tokenSpan(article, mention.field, first, last)
  const scope = withCounted(article, mention, group, scopeOf(mention, group, part))
  const claim: Claim = {
    id: '',
    kind: 'figure',
    span,
    measure: mention.measure,
    ...(group.value === undefined ? {} : { value: group.value }),
    ...(group.low === undefined ? {} : { low: group.low }),
    ...(group.high === undefined ? {} : { high: group.high }),
    ...(group.otherwise === undefined ? {} : { otherwise: group.otherwise }),
    bound: group.bound,
    ...(scope ? { scope } : {}),
  }
  return { claim, field: mention.field, sentence: mention.sentence }
}

// Several persons told of one after the other, or the shot who did not die: no word states the number itself.
function summedFigure(article: Article, measure: string, whole: Whole): Placed {
  const spans = whole.from.map(mention =>
    tokenSpan(
      article,
      mention.field,
      Math.min(mention.group.first, mention.first),
      Math.max(mention.group.last, mention.last),
    ),
  )
  const last = whole.from[whole.from.length - 1]
  const excludes = measure === 'injured' && last.measure === 'shot' ? { excludes: 'killed' } : {}
  const scope: Scope = { ...excludes, ...(spans.length > 1 ? { spans: spans.slice(0, -1) } : {}) }
  const claim: Claim = {
    id: '',
    kind: 'figure',
    span: spans[spans.length - 1],
    measure,
    value: whole.value,
    bound: last.group.bound,
    ...(Object.keys(scope).length > 0 ? { scope } : {}),
  }
  return { claim, field: last.field, sentence: last.sentence }
}

/** The span from one token to another (half-open) of a title or text. */
export function tokenSpan(article: Article, field: Field, first: number, last: number): Span {
  return spanOf(article, field.tokens[first].start, field.tokens[last - 1].end, field.in)
}

function scopeOf({ field, slice, aside }: Mention, group: Counted, part: boolean): Scope | undefined {
  const of = slice ? '' : groupWords(field, group)
  const scope: Scope = {
    ...(of === '' ? {} : { of }),
    ...(part ? { extent: 'part' } : {}),
    ...(aside ? { aside: true } : {}),
  }
  return Object.keys(scope).length > 0 ? scope : undefined
}

function withCounted(article: Article, mention: Mention, group: Counted, scope: Scope | undefined): Scope | undefined {
  if (mention.slice) return scope
  const counted = countedScope(mention, group)
  const words = counted.includes ?? counted.excludes
  if (!words) return scope
  const span = tokenSpan(article, mention.field, words.first, words.last)
  return { ...scope, ...(counted.includes ? { includes: span.text } : { excludes: span.text }), spans: [span] }
}

// The words of a group without its number.
function groupWords(field: Field, group: Counted): string {
  if (group.kind === 'pronoun' || group.kind === 'self') return ''
  const quantity = field.quantityAt.get(group.first)
  const first = quantity ? quantity.after : group.first
  if (first >= group.last) return ''
  return field.text.slice(field.tokens[first].start, field.tokens[group.last - 1].end)
}

// The same words counted twice for one measure are one figure.
function once(placed: readonly Placed[]): Placed[] {
  const seen = new Set<string>()
  return placed.filter(({ claim }) => {
    const key = `${claim.measure}|${claim.value}|${claim.span.in ?? 'text'}|${claim.span.start}|${claim.span.end}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
