import type { Claim } from '../../domain/claim.ts'
import { EASTERN_FAMILIES } from '../../text/languages/tables/name-words.ts'
import { ascii } from '../../text/transliteration.ts'
import { words } from '../../text/words.ts'
import { Groups } from './groups.ts'
import { remembered } from './memo.ts'
import { initials, isAcronym } from './name-likeness.ts'
import type { SpeakerForm } from './speaker-form.ts'
import { sameSpeaker, speakerKeys } from './speaker-likeness.ts'
import type { Standing } from './standing.ts'
import { type Listing, type Told, ToldForms } from './told-forms.ts'

/** Who speaks in a story, each under one key. */
export interface Speakers {
  /** The key of a claim's speaker; absent where it has none that can be told. */
  of(claim: Claim): string | undefined
  /** The key of a name as an article writes it. */
  named(name: string, articleId: string): string | undefined
  /** The fullest name of the speaker of a key. */
  whole(key: string): string
  /** Why a form is taken for the speaker of its key. */
  because(name: string, articleId: string): string
}

const ARTICLES = /^(?:the|a|an|der|die|das|le|la|les|el|los|il|lo|gli|de|het|o|os|as)\s+/i
const POSSESSIVE = /['’]s?$/

/** A name as it is compared: words in Latin letters without an article. */
export function speakerKey(name: string): string {
  const parts = words(name.replace(ARTICLES, '')).map(word =>
    ascii(word.text.replace(POSSESSIVE, '')).replace(/[^a-z0-9]/g, ''),
  )
  return parts.filter(part => part !== '').join(' ')
}

/** What was found out about a form. */
interface Found {
  key: string
  because: string
}

const WHOLE = 'the whole name'

/**
 * One key for each speaker of a growing story: forms that differ in case, accents, hyphens, articles or titles; that are spellings,
 * initials or parts of one name; that describe by a role the one person to whom an article gives it. The order of the articles does not
 * matter.
 */
export class SpeakerKeys {
  readonly #told = new ToldForms()
  readonly #alike = new Map<string, Alike>()
  #everywhere: ReadonlyMap<string, Found> = new Map()
  #here: Here = new Map()

  /** The speakers of the story as it stands, and the ids of the articles in which they may be others than before. */
  of(standings: readonly Standing[]): { speakers: Speakers; touched: ReadonlySet<string> } {
    this.#told.update(standings)
    const { forms, byName } = this.#told
    const wholes = wholesByPart(forms)
    const everywhere = unified(forms, wholes, this.#alike)
    const here = inArticles(this.#told, wholes, everywhere)
    const touched = changedArticles(this.#everywhere, everywhere, this.#here, here, byName)
    this.#everywhere = everywhere
    this.#here = here
    return { speakers: speakersFrom(forms, everywhere, here), touched }
  }
}

function speakersFrom(forms: readonly Told[], everywhere: ReadonlyMap<string, Found>, here: Here): Speakers {
  const wholes = new Map(
    forms.filter(({ name, key }) => everywhere.get(name)!.key === key).map(({ key, name }) => [key, name]),
  )
  const found = (name: string, articleId: string) => {
    const own = here.get(articleId)?.get(name) ?? everywhere.get(name)
    return own === NOBODY ? undefined : own
  }
  return {
    of: ({ speaker, span }) => (speaker ? found(speaker.name, span.articleId)?.key : undefined),
    named: (name, articleId) => found(name, articleId)?.key,
    whole: key => wholes.get(key) ?? key,
    because: (name, articleId) => found(name, articleId)?.because ?? WHOLE,
  }
}

/** Articles with a form that has another key now than before. */
function changedArticles(
  before: ReadonlyMap<string, Found>,
  now: ReadonlyMap<string, Found>,
  hereBefore: Here,
  here: Here,
  byName: ReadonlyMap<string, Told>,
): ReadonlySet<string> {
  const touched = new Set<string>()
  for (const [name, { key }] of now) {
    if (before.get(name)?.key === key) continue
    for (const id of byName.get(name)!.articles) touched.add(id)
  }
  for (const id of new Set([...hereBefore.keys(), ...here.keys()]))
    if (!sameKeys(hereBefore.get(id), here.get(id))) touched.add(id)
  return touched
}

function sameKeys(one: ReadonlyMap<string, Found> = new Map(), other: ReadonlyMap<string, Found> = new Map()): boolean {
  return one.size === other.size && [...one].every(([name, { key }]) => other.get(name)?.key === key)
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Whether two forms were found to be one speaker's, when both had these versions. */
interface Alike {
  versions: string
  because: string | undefined
}

function unified(
  forms: readonly Told[],
  wholes: ReadonlyMap<string, readonly number[]>,
  alike: Map<string, Alike>,
): Map<string, Found> {
  const groups = new Groups(forms)
  const reasons = new Map<Told, string>()
  const join = (one: number, other: number, because: string) => {
    groups.join(one, other)
    for (const form of [forms[one], forms[other]]) if (!reasons.has(form)) reasons.set(form, because)
  }
  forms.forEach((form, index) => {
    if (index > 0 && forms[index - 1].key === form.key) join(index - 1, index, SAME_LETTERS)
  })
  for (const [one, other] of pairs(forms)) {
    const because = groups.joined(one, other) ? undefined : whyAlike(forms[one], forms[other], alike)
    if (because) join(one, other, because)
  }
  forms.forEach((form, index) => {
    const candidates = candidatesFor(form, forms, wholes)
    const [first, ...more] = candidates.of
    if (first !== undefined && more.every(other => groups.joined(first, other))) join(first, index, candidates.because)
  })
  const best = new Map<Told, Told>()
  for (const group of groups.all()) {
    const whole = [...group].sort(byFullness)[0]
    for (const form of group) best.set(form, whole)
  }
  return new Map(
    forms.map(form => {
      const whole = best.get(form) ?? form
      return [form.name, { key: whole.key, because: whole === form ? WHOLE : (reasons.get(form) ?? WHOLE) }]
    }),
  )
}

function whyAlike(one: Told, other: Told, alike: Map<string, Alike>): string | undefined {
  const key = `${one.name}\n${other.name}`
  const versions = `${one.version} ${other.version}`
  let known = alike.get(key)
  if (known?.versions !== versions) {
    const [few, many] =
      one.articles.size < other.articles.size ? [one.articles, other.articles] : [other.articles, one.articles]
    known = { versions, because: sameSpeaker(one, other, anyOf(few, many)) }
    alike.set(key, known)
  }
  return known.because
}

function anyOf(few: ReadonlySet<string>, many: ReadonlySet<string>): boolean {
  for (const id of few) if (many.has(id)) return true
  return false
}

const SAME_LETTERS = 'it differs in case, accents, hyphens, an article or a title alone'
const FULLNESS: Readonly<Record<SpeakerForm['kind'], number>> = { person: 0, body: 1, described: 2 }

function byFullness(a: Told, b: Told): number {
  return FULLNESS[a.kind] - FULLNESS[b.kind] || b.key.length - a.key.length || compared(a.key, b.key)
}

// A key that many forms share finds nobody.
const MOST_HOLDERS = 12

/** Pairs of forms that share a key, each once. */
function pairs(forms: readonly Told[]): [number, number][] {
  const holders = new Map<string, number[]>()
  forms.forEach((form, index) => {
    for (const key of keysOf(form)) {
      const those = holders.get(key)
      if (!those) holders.set(key, [index])
      else if (those.length <= MOST_HOLDERS) those.push(index)
    }
  })
  const found = new Map<string, [number, number]>()
  for (const those of holders.values()) {
    if (those.length > MOST_HOLDERS) continue
    for (const one of those) for (const other of those) if (one < other) found.set(`${one} ${other}`, [one, other])
  }
  return [...found.values()]
}

const keysOf = remembered(speakerKeys)

/** Longer forms by their last word, by a family name that stands first, and by their initials. */
function wholesByPart(forms: readonly Told[]): ReadonlyMap<string, readonly number[]> {
  const wholes = new Map<string, number[]>()
  const put = (key: string, index: number) => {
    const those = wholes.get(key)
    if (those) those.push(index)
    else wholes.set(key, [index])
  }
  forms.forEach((form, index) => {
    const { parts, kind } = form
    if (parts.length < 2) return
    put(`${kind === 'person' ? 'surname' : 'head'} ${parts.at(-1)}`, index)
    if (kind === 'person' && EASTERN_FAMILIES.has(parts[0])) put(`surname ${parts[0]}`, index)
    if (kind !== 'described') for (const letters of new Set(initials(parts))) put(`initials ${letters}`, index)
  })
  return wholes
}

interface Candidates {
  of: readonly number[]
  because: string
}

const NONE: Candidates = { of: [], because: '' }

/** The longer forms that a short one may stand for. */
function candidatesFor(form: Told, forms: readonly Told[], wholes: ReadonlyMap<string, readonly number[]>): Candidates {
  const { parts, name, kind, head } = form
  const at = (key: string) => wholes.get(key) ?? []
  if (isAcronym(name))
    return { of: at(`initials ${form.key}`), because: 'its letters are the initials of the whole name' }
  if (parts.length === 1 && kind !== 'described' && head === undefined)
    return {
      of: at(`surname ${form.key}`),
      because: 'the surname alone, which nobody else who speaks in the story bears',
    }
  if (head === undefined || kind === 'person' || isAnybody(form)) return NONE
  const longer = at(`head ${parts.at(-1)}`).filter(
    index =>
      forms[index].parts.length > parts.length &&
      parts.every((part, place) => forms[index].parts.at(place - parts.length) === part),
  )
  return { of: longer, because: 'no other in the story is called so' }
}

/** Groups and roles that may be other people in every article: "officials", "a spokesman". */
const ANYBODY = /^(?:an?\s.*|(?!police$).*s)$/i

function isAnybody({ name, kind }: SpeakerForm): boolean {
  return kind === 'described' && ANYBODY.test(name)
}

/** Forms that mean another speaker in one article than elsewhere, or nobody who can be told: by article id and name. */
type Here = ReadonlyMap<string, ReadonlyMap<string, Found>>

function inArticles(
  { listings, forms }: ToldForms,
  wholes: ReadonlyMap<string, readonly number[]>,
  everywhere: ReadonlyMap<string, Found>,
): Here {
  const here = new Map<string, Map<string, Found>>()
  const bearers = bearersOf(listings, everywhere)
  for (const form of forms) {
    const among = keysAmong(form, forms, wholes, everywhere)
    if (among.keys.size < 2 && !bearers.has(roleOf(form) ?? '')) continue
    for (const id of form.articles) {
      const listed = listings.get(id)!
      if (!listed.forms.some(({ name }) => name === form.name)) continue
      const found = byRole(form, id, bearers) ?? amongSeveral(form, listed, forms, among, everywhere)
      if (found === undefined) continue
      const own = here.get(id)
      if (own) own.set(form.name, found)
      else here.set(id, new Map([[form.name, found]]))
    }
  }
  return here
}

const NOBODY: Found = { key: '', because: '' }

/** Those whom a form may stand for, by their keys. */
interface Among extends Candidates {
  keys: ReadonlySet<string>
}

function keysAmong(
  form: Told,
  forms: readonly Told[],
  wholes: ReadonlyMap<string, readonly number[]>,
  everywhere: ReadonlyMap<string, Found>,
): Among {
  const candidates = candidatesFor(form, forms, wholes)
  return { ...candidates, keys: new Set(candidates.of.map(index => everywhere.get(forms[index].name)!.key)) }
}

/** "Police" in a story of two towns' police: the one that the article names, else nobody who can be told. */
function amongSeveral(
  form: Told,
  { forms: listed }: Listing,
  forms: readonly Told[],
  { of, because, keys }: Among,
  everywhere: ReadonlyMap<string, Found>,
): Found | undefined {
  if (keys.size < 2) return undefined
  const names = new Set(listed.map(({ name }) => name))
  const own = new Set(
    of.filter(index => names.has(forms[index].name)).map(index => everywhere.get(forms[index].name)!.key),
  )
  if (own.size === 1)
    return {
      key: [...own][0],
      because: `${because.replace(' in the story', ' in its article').replace(' in the story', '')}`,
    }
  return form.head === undefined ? undefined : NOBODY
}

/** A person to whom an article gives a role. */
interface Bearer {
  key: string
  words: string
}

/** Roles with their bearers in each article, by its id. */
type Bearers = ReadonlyMap<string, ReadonlyMap<string, readonly Bearer[]>>

function bearersOf(listings: ReadonlyMap<string, Listing>, everywhere: ReadonlyMap<string, Found>): Bearers {
  const bearers = new Map<string, Map<string, Bearer[]>>()
  for (const { articleId, roles } of listings.values()) {
    for (const { name, words: told, nouns } of roles) {
      const bearer = { key: everywhere.get(name.name)?.key ?? name.key, words: `${told}, ${name.name}` }
      for (const noun of nouns) {
        let byArticle = bearers.get(noun)
        if (!byArticle) bearers.set(noun, (byArticle = new Map()))
        byArticle.set(articleId, [...(byArticle.get(articleId) ?? []), bearer])
      }
    }
  }
  return bearers
}

/** The noun of a form that describes one person by a role. */
function roleOf({ name, kind, head }: SpeakerForm): string | undefined {
  return kind === 'described' && DEFINITE.test(name) ? head : undefined
}

/** "The lawmaker": the one person whom the article calls so, else the only one in the story. */
function byRole(form: SpeakerForm, articleId: string, bearers: Bearers): Found | undefined {
  const byArticle = bearers.get(roleOf(form) ?? '')
  return (
    byArticle &&
    (onlyBearer(byArticle.get(articleId)) ?? (byArticle.has(articleId) ? undefined : onlyBearerOfAll(byArticle)))
  )
}

const onlyBearerOfAll = remembered((byArticle: ReadonlyMap<string, readonly Bearer[]>) =>
  onlyBearer([...byArticle.values()].flat()),
)

function onlyBearer(bearers: readonly Bearer[] | undefined): Found | undefined {
  if (!bearers || new Set(bearers.map(({ key }) => key)).size !== 1) return undefined
  const told = [...bearers].sort((a, b) => compared(a.words, b.words))[0]
  return { key: told.key, because: `an article has “${told.words}”, and nobody else of that role` }
}

/** "The lawmaker", "head of the group"; "a lawmaker" may be any. */
const DEFINITE = /^(?:the|der|die|le|la|el|il|lo|de|het|o)\s|^\p{Ll}+\s(?:of|von|der|des|du|de|di|del)\s/iu
