import {
  type RunContext,
  isBodyNoun,
  isGivenName,
  isKnownPlace,
  isPlaceNoun,
  isRole,
  joinedLower,
} from './name-context.ts'
import { appositionHead } from './name-roles.ts'
import type { Run } from './name-runs.ts'
import type { NameType } from './names.ts'
import type { Token } from './tokens.ts'

/** How much speaks for each type, in points: 5 is a table's word for it, 1 a hint. */
export type Votes = Record<NameType, number>

/** No points. */
export function noVotes(): Votes {
  return { person: 0, place: 0, organisation: 0 }
}

/** What a name's own words say of its type. */
export function votesOfWords(context: RunContext, run: Run): Votes {
  const votes = noVotes()
  const whole = joinedLower(context.tokens, run.from, run.to)
  if (isKnownPlace(context, whole)) votes.place += context.countries.has(whole) ? 8 : 5
  if (context.table.bodies.has(whole)) votes.organisation += 5
  if (run.to - run.from > 1) {
    if (context.use.particled.has(whole)) votes.person += 6
    if (votes.place + votes.organisation === 0) votesOfSeveral(context, run, votes)
  } else votesOfOne(context, context.tokens[run.from], votes)
  return votes
}

// Persons and places are transliterated, companies are not.
const CYRILLIC = /^(?:ru|uk)/

function votesOfOne(context: RunContext, { text, lower }: Token, votes: Votes): void {
  const { table, language } = context
  if (CYRILLIC.test(language) && /^[A-Za-z]/.test(text)) votes.organisation += 1.5
  if (isGivenName(context, lower)) votes.person += votes.place > 0 ? 3 : 2
  if (table.familiesFirst.has(lower)) votes.person += 1.5
  if (/^\p{Lu}{2,}$/u.test(text)) votes.organisation += 2.5
  else if (/\p{Ll}\p{Lu}/u.test(text) && !/^(?:Ma?c|De|La|Le|Van|O['’]|D['’]|L['’])\p{Lu}/u.test(text))
    votes.organisation += 2
  else if (/\p{N}|&/u.test(text)) votes.organisation += 1
  if (/^(?:al|el|ibn|bin|abu)[-‑]/.test(lower)) votes.person += 1
  votesOfEnding(table.personEndings, table.placeEndings, lower, votes)
}

const SHORTEST_STEM = 2

function votesOfEnding(person: readonly string[], place: readonly string[], lower: string, votes: Votes): void {
  if (endsInOne(person, lower)) votes.person += 2
  if (endsInOne(place, lower)) votes.place += 2
}

function endsInOne(endings: readonly string[], lower: string): boolean {
  for (const ending of endings) {
    if (lower.length >= ending.length + SHORTEST_STEM && lower.endsWith(ending)) return true
  }
  return false
}

const INITIAL = /^(?!(?:[A-Z]\.)?[FC]\.(?:[A-Z]\.)?$|[ABS]\.C\.$|U\.[SKN]\.$)\p{Lu}\.(?:-?\p{Lu}\.)*$/u
const SUFFIX = /^(?:jr|sr|ii|iii|iv|mp|md)\.?$/

function votesOfSeveral(context: RunContext, { from, to }: Run, votes: Votes): void {
  const { tokens, table } = context
  const first = tokens[from]
  const last = tokens[to - 1]
  const head = headType(context, from, to)
  if (head) votes[head] += 5
  if (isGivenName(context, first.lower)) votes.person += 4
  else if (isGivenName(context, first.lower.split('-', 1)[0]) && first.lower.includes('-')) votes.person += 4
  if (table.placeBeginnings.has(first.lower)) votes.place += 3
  if (table.familiesFirst.has(first.lower) && to - from < 4) votes.person += 3
  if (SUFFIX.test(last.lower)) votes.person += 4
  for (let index = from; index < to; index++) {
    const { text, lower, kind } = tokens[index]
    if (INITIAL.test(text) && text.length < 5) votes.person += index > from || to - from < 4 ? 4 : 1
    if (kind !== 'word') votes.organisation += text === '&' ? 3 : 0.5
    else if (index > from && /^(?:bin|ibn|van|von|bint|al|el)$/.test(lower)) votes.person += 2
  }
  if (to - from < 4 && /^\p{Lu}\p{Ll}+-\p{Ll}{2,}$/u.test(last.text)) votes.person += 2.5
  if (/^(?:\p{Lu}\p{Ll}*-)?(?:al|el)[-‑]\p{Lu}/u.test(last.text)) votes.person += 1.5
  votesOfEnding(table.personEndings, table.placeEndings, last.lower, votes)
  votesOfShape(context, from, to, votes)
}

// "Bank of Ireland", "Universidad de La Plata": the word before "of", or the last one, tells.
function headType(context: RunContext, from: number, to: number): NameType | undefined {
  const { tokens, table } = context
  let found: NameType | undefined
  for (let index = from; index < to; index++) {
    const { lower, capital } = tokens[index]
    if (found && (table.headFirst || /^(?:of|for|für|van|der|des|voor)$/.test(lower))) return found
    if (!capital) continue
    if (isBodyNoun(context, lower)) found = 'organisation'
    else if (isPlaceNoun(context, lower)) found = 'place'
  }
  return found
}

// Two or three plain words without an article are most often somebody's name.
function votesOfShape(context: RunContext, from: number, to: number, votes: Votes): void {
  const { tokens, table } = context
  let plain = 0
  for (let index = from; index < to; index++) {
    const { text, lower } = tokens[index]
    if (/^\p{Lu}[\p{Ll}\p{M}'’]+(?:[-‑]?\p{Lu}?\p{Ll}+)*$/u.test(text)) plain++
    else if (!table.particles.has(lower)) return
  }
  const before = tokens[from - 1]
  const definite = before !== undefined && before.sentence === tokens[from].sentence && table.articles.has(before.lower)
  const fromPlace =
    isKnownPlace(context, tokens[from].lower) || isKnownPlace(context, joinedLower(tokens, from, from + 2))
  if (fromPlace) votes.organisation += definite || tokens[to - 1].text.endsWith('s') ? 2.5 : 1
  if (definite && table.titleParts.has(tokens[from].lower)) return
  if (definite) {
    votes.organisation += 1.5
    votes.person -= 1
  } else if (plain > 1 && plain < 4) votes.person += 1.6
}

// What stands alone in quotation marks is a work's title more often than a person.
function isQuoted(tokens: readonly Token[], from: number, to: number): boolean {
  return /^["“„«‘]$/.test(tokens[from - 1]?.text ?? '') && /^["”“»’]$/.test(tokens[to]?.text ?? '')
}

/** What stands beside a name says of its type. */
export function votesOfNeighbours(context: RunContext, run: Run): Votes {
  const votes = noVotes()
  if (run.titleFrom !== undefined) votes.person += 4
  if (isQuoted(context.tokens, run.from, run.to)) {
    // Russian and Ukrainian put bodies in quotation marks: «Газпром».
    if (context.table.quotedBodies) votes.organisation += 2
    votes.person -= 1.5
  }
  votesBefore(context, run, votes)
  votesAfter(context, run, votes)
  return votes
}

const NEAR_SAYING = /^(?:who|whose|qui|que|quien|der|die|che|который|которая)$/

function votesBefore(context: RunContext, run: Run, votes: Votes): void {
  const { tokens, table } = context
  const before = tokens[run.from - 1]
  if (!before || before.sentence !== tokens[run.from].sentence) return
  const { lower } = before
  const second = tokens[run.from - 2]
  if (isRole(context, lower) && !before.capital && !/^\p{Lu}{2,}$/u.test(tokens[run.from].text)) votes.person += 3
  if (table.namers.has(lower)) votes.person += 3
  if (table.locatives.has(lower)) votes.place += lower === 'at' ? 0.5 : 2
  if (
    /^(?:of|von|de|du|des|di|da|do|del|della|dello|dei|van|d')$/.test(lower) &&
    second &&
    isPlaceNoun(context, second.lower)
  )
    votes.place += 3
  if (!before.capital && isPlaceNoun(context, lower)) votes.place += 1.5
  if (!before.capital && isBodyNoun(context, lower)) votes.organisation += 2
  if (table.articles.has(lower) && run.to - run.from === 1) {
    votes.organisation += 0.5
    votes.person -= 1
  }
}

function votesAfter(context: RunContext, run: Run, votes: Votes): void {
  const { tokens } = context
  const after = tokens[run.to]
  if (!after || after.sentence !== tokens[run.from].sentence) return
  const next = tokens[run.to + 1]
  if (after.text === ',') votesOfApposition(context, run, votes)
  else if (after.text === '(' && next && /^[RD]-\p{Lu}/u.test(next.text)) votes.person += 4
  else if (after.kind === 'word' && !after.capital) {
    if (isPlaceNoun(context, after.lower)) votes.place += 2
    else if (isBodyNoun(context, after.lower)) votes.organisation += 2
    if (context.says(after.lower)) {
      votes.person += 1.2
      votes.organisation += 0.4
    }
    if (NEAR_SAYING.test(after.lower)) votes.person += 1
  }
}

function votesOfApposition(context: RunContext, run: Run, votes: Votes): void {
  const { tokens, table } = context
  const next = tokens[run.to + 1]
  if (!next || next.sentence !== tokens[run.from].sentence) return
  if (next.kind === 'number' && /^\d{1,2}$/.test(next.text)) {
    if (/^[,.]$/.test(tokens[run.to + 2]?.text ?? '')) votes.person += 4
    return
  }
  if (/^(?:who|whose|qui|quien|который|которая|який|яка)$/.test(next.lower)) votes.person += 3
  if (appositionHead(context, run.to) > 0) {
    votes.person += 3
    return
  }
  if (next.capital && isKnownPlace(context, next.lower) && /^[,.)]$/.test(tokens[run.to + 2]?.text ?? '.'))
    votes.place += 1.5
  const determined = table.articles.size === 0 || table.articles.has(next.lower) || INDEFINITE.test(next.lower)
  for (let index = run.to + 1; index < Math.min(tokens.length, run.to + (determined ? 6 : 2)); index++) {
    const { lower, kind, capital } = tokens[index]
    if (kind === 'mark' || table.joiners.has(lower) || table.locatives.has(lower)) return
    if (capital) continue
    if (isPlaceNoun(context, lower)) votes.place += 2
    else if (isBodyNoun(context, lower)) votes.organisation += 2
    else continue
    return
  }
}

const INDEFINITE = /^(?:an?|one|une?|eine?|einer|una|uma?|een|uno|der|die|das|le|la|el|il|de|het)$/
