import { mentionsIn } from './attribution-heads.ts'
import { lowerBound } from './lower-bound.ts'
import { tokenFrom } from './tokens.ts'
import type { Range } from './attribution-sentences.ts'
import { type NameMention, readNames } from './names.ts'
import { elided } from './sayings-asides.ts'
import { namedByRole } from './sayings-roles.ts'
import type { Saying, Voice } from './sayings-voice.ts'

/** A saying whose speaker is named as far as the text tells. */
export interface Named extends Saying {
  speaker?: string
  through?: string[]
}

/** Somebody whose words were reported, as later pronouns and descriptions find him. */
interface Heard {
  name: string
  person: boolean
  gender?: 'f' | 'm'
  /** More than one: no "he" or "she" stands for them. */
  several: boolean
  /** The words by which he was introduced. */
  words: ReadonlySet<string>
  paragraph: number
  /** Number of the token where he was heard last. */
  at: number
}

/** Paragraphs (lines) after which a pronoun is no longer resolved. */
const REMEMBERED = 4

/** Tokens after which a pronoun no longer stands for a body. */
const NEARBY = 60

/** Gives every saying its speaker: a name in its source, or who a pronoun, a left-out subject or a description stands for. */
export function withSpeakers(voice: Voice, language: string, found: readonly Saying[]): Named[] {
  const names = readNames(voice.text, language)
  const starts = names.map(({ start }) => start)
  const heard: Heard[] = []
  return found.map(saying => {
    const who = heardIn(voice, names, starts, saying, heard)
    if (who && !heard.includes(who)) heard.push(who)
    else if (who) {
      heard.splice(heard.indexOf(who), 1)
      heard.push({ ...who, paragraph: voice.tokens[saying.at].paragraph, at: saying.at })
    }
    const via = saying.via && heardAs(voice, names, starts, saying.via, saying)
    const place = saying.source && placeSpeaking(voice, saying.source)
    const told =
      place ?? (who && (who.person || !saying.source || isPointer(voice, saying.source)) ? who.name : undefined)
    return { ...saying, ...(told ? { speaker: told } : {}), ...(via ? { through: [via.name] } : {}) }
  })
}

// "сообщили в полиции": the police.
function placeSpeaking({ text, tokens, table }: Voice, { from, to }: Range): string | undefined {
  if (to - from < 2 || !table.placesSpeak.has(tokens[from].lower)) return undefined
  return text.slice(tokens[from + 1].start, tokens[to - 1].end)
}

function heardIn(
  voice: Voice,
  names: NameMention[],
  starts: number[],
  saying: Saying,
  heard: readonly Heard[],
): Heard | undefined {
  const { source } = saying
  if (!source && saying.nobody) return undefined
  if (!source)
    return pointed(voice, names, starts, saying, heard, saying.pronoun) ?? subjectNamed(voice, names, starts, saying)
  const first = voice.tokens[source.from].lower
  const pronoun = source.to - source.from === 1 ? voice.table.pronouns.get(first) : undefined
  if (pronoun) return pointed(voice, names, starts, saying, heard, pronoun)
  const direct = heardAs(voice, names, starts, source, saying)
  if (direct.person) return direct
  return calledAgain(voice, source, heard, direct) ?? direct
}

function isPointer({ tokens, table }: Voice, { from, to }: Range): boolean {
  return to - from === 1 ? table.pronouns.has(tokens[from].lower) : false
}

// Who a pronoun or a left-out subject stands for: the last one heard whose gender does not speak against it.
function pointed(
  voice: Voice,
  names: readonly NameMention[],
  starts: number[],
  saying: Saying,
  heard: readonly Heard[],
  pronoun: 'f' | 'm' | 'n' | undefined,
): Heard | undefined {
  const { paragraph } = voice.tokens[saying.at]
  const gender = pronoun === 'f' || pronoun === 'm' ? pronoun : pronoun === 'n' ? undefined : saying.gender
  for (let index = heard.length - 1; index >= Math.max(0, heard.length - 3); index--) {
    const one = heard[index]
    if (one.paragraph < paragraph - REMEMBERED) return undefined
    // A body is soon forgotten: who comes after it is more often somebody else.
    if (!one.person && (one.paragraph !== paragraph || saying.at - one.at > NEARBY)) return undefined
    if (gender && ((one.gender && one.gender !== gender) || (one.several && pronoun))) continue
    return interrupted(voice, names, starts, one, saying) ? undefined : one
  }
  return undefined
}

const SEVERAL =
  /^(?:les|des|plusieurs|certains|deux|trois|los|las|unos|unas|varios|varias|algunos|algunas|dos|tres|i|gli|alcuni|alcune|os|as|mehrere|viele|einige|zwei|drei|sechs|несколько|два|три)$/

// Another person whom the article itself names in between may be the one meant.
function interrupted(
  { tokens, speechAt }: Voice,
  names: readonly NameMention[],
  starts: number[],
  heard: Heard,
  saying: Saying,
): boolean {
  if (saying.content.some(({ from }) => speechAt[from] >= 0) && tokens[saying.at].paragraph - heard.paragraph <= 2)
    return false
  let at = heard.at
  for (
    let index = lowerBound(starts, tokens[heard.at].start, number => number);
    index < names.length && names[index].start < tokens[saying.at].start;
    index++
  ) {
    const { type, bearer, start } = names[index]
    while (at < saying.at && tokens[at].end <= start) at++
    if (
      type === 'person' &&
      speechAt[at] < 0 &&
      bearer !== heard.name &&
      saying.content.every(({ from, to }) => at < from || at >= to) &&
      tokens[at].paragraph !== tokens[heard.at].paragraph
    )
      return true
  }
  return false
}

// "El ministro visitó el puente. … añadió": nobody was heard yet, one person was named before in the paragraph.
function subjectNamed(voice: Voice, names: NameMention[], starts: number[], saying: Saying): Heard | undefined {
  const { tokens } = voice
  const at = tokens[saying.at].start
  let person: NameMention | undefined
  for (let index = lowerBound(starts, at, number => number) - 1; index >= 0; index--) {
    const name = names[index]
    if (name.type !== 'person' || paragraphOf(voice, name.start) < tokens[saying.at].paragraph - 2) continue
    if (person && person.bearer !== name.bearer) return undefined
    person = name
  }
  if (!person || !saying.pronoun) return undefined
  return {
    name: person.bearer,
    person: true,
    several: false,
    words: new Set(),
    paragraph: tokens[saying.at].paragraph,
    at: saying.at,
  }
}

function paragraphOf({ tokens }: Voice, start: number): number {
  return tokens[Math.min(tokenFrom(tokens, start), tokens.length - 1)].paragraph
}

/** Who a source's own words name. */
function heardAs(voice: Voice, names: NameMention[], starts: number[], source: Range, saying: Saying): Heard {
  const { tokens } = voice
  const inside = mentionsIn({ names, starts }, tokens[source.from].start, tokens[source.to - 1].end)
  const person = personOf(voice, source, inside) ?? namedByRole(voice, source)
  const words = new Set(tokens.slice(source.from, source.to).map(({ lower }) => lower.replace(/^\p{L}{1,4}'/u, '')))
  const gender = genderOf(voice, source, saying)
  const name = person ? withoutRole(voice, person) : withoutArticle(voice, source)
  const known = person !== undefined
  return {
    name,
    person: known,
    several: !known && SEVERAL.test(tokens[source.from].lower),
    words,
    paragraph: tokens[saying.at].paragraph,
    at: saying.at,
    ...(gender ? { gender } : {}),
  }
}

// "Vorstandschefin Helene Wirth" where every noun has a capital letter.
function withoutRole({ table }: Voice, name: string): string {
  const [first, ...rest] = name.split(' ')
  return table.capitalNouns && rest.length > 1 && table.personRoles?.test(first) ? rest.join(' ') : name
}

// A person that the phrase is about, not one that it only mentions: "l'avocat de Jean Marbeuf" is the lawyer.
function personOf({ tokens, table }: Voice, source: Range, inside: readonly NameMention[]): string | undefined {
  const persons = inside.filter(
    ({ type, text }) => type === 'person' || (type === undefined && /^\p{Lu}|\p{Lo}/u.test(text)),
  )
  const person =
    persons.find(({ type }) => type === 'person') ??
    (persons.length > 0 && inside.length === persons.length ? persons[0] : undefined)
  if (!person || person.text.startsWith('باسم')) return undefined
  let at = source.from
  while (at < source.to - 1 && tokens[at].end <= person.start) at++
  const led = tokens[at - 1]
  const owned =
    at > source.from &&
    led !== undefined &&
    (table.inner.has(led.lower) || table.to.has(led.lower)) &&
    !/^[,&]$/.test(led.text)
  if (owned || elided(tokens[at]) === "d'")
    return persons.find(other => other.start > person.end && other.type === 'person')?.bearer
  return person.bearer
}

function genderOf({ tokens, table }: Voice, { from, to }: Range, { gender }: Saying): 'f' | 'm' | undefined {
  if (gender) return gender
  const first = tokens[from]
  const shown = table.gendered.get(first.lower)
  if (shown) return shown
  for (let index = from; index < Math.min(to, from + 3); index++) {
    if (
      table.capitalNouns &&
      /\p{Ll}{3,}(?:in|frau)$/u.test(tokens[index].lower) &&
      tokens[index].capital &&
      index < to - 1
    )
      return 'f'
  }
  return undefined
}

function withoutArticle({ text, tokens, table }: Voice, { from, to }: Range): string {
  let first = from
  while (first < to - 1 && (table.gendered.has(tokens[first].lower) || isArticle(tokens[first].lower))) first++
  const start = tokens[first].start + (/^l['’]/i.test(tokens[first].text) ? 2 : 0)
  return text.slice(start, tokens[to - 1].end)
}

function isArticle(word: string): boolean {
  return /^(?:der|die|das|den|dem|des|ein|eine|einer|einem|le|la|les|un|une|des|el|los|las|una|il|lo|i|gli|o|a|os|as|um|uma|de|het|een)$/.test(
    word,
  )
}

// "la magistrate", "ученый", "der Regierungschef": who was introduced by that word, or by one that it stands for.
function calledAgain(
  { tokens, table }: Voice,
  { from, to }: Range,
  heard: readonly Heard[],
  direct: Heard,
): Heard | undefined {
  if (to - from > 3) return undefined
  const head = tokens[to - 1].lower.replace(/^l'/, '')
  const others = table.calledAgain.get(head)
  for (let index = heard.length - 1; index >= Math.max(0, heard.length - 4); index--) {
    const one = heard[index]
    if (!one.person) continue
    if (direct.gender && one.gender && direct.gender !== one.gender) continue
    const same = one.words.has(head) || [...(others ?? [])].some(word => one.words.has(word))
    if (same) return one
  }
  return undefined
}
