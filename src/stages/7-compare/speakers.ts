import type { Claim } from '../../domain/claim.ts'
import { EASTERN_FAMILIES } from '../../text/languages/tables/name-words.ts'
import { languageTable } from '../../text/languages/language.ts'
import { ascii } from '../../text/transliteration.ts'
import { words } from '../../text/words.ts'
import { Groups } from './groups.ts'
import { remembered } from './memo.ts'
import { initials, isAcronym } from './name-likeness.ts'
import { type SpeakerForm, speakerForm } from './speaker-form.ts'
import { sameSpeaker, speakerKeys } from './speaker-likeness.ts'
import type { Standing } from './standing.ts'

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

/** A form of the story with the articles that have it. */
interface Told extends SpeakerForm {
  articles: Set<string>
}

/** What one article tells of who speaks, and of persons whose role it gives. */
interface Listing {
  articleId: string
  forms: readonly SpeakerForm[]
  /** Persons' names with the nouns of their roles: "lawmaker". */
  roles: readonly { name: SpeakerForm; words: string; nouns: readonly string[] }[]
}

const listing = remembered(({ article, claims }: Standing): Listing => {
  const names = new Set(claims.flatMap(({ speaker }) => (speaker ? [speaker.name, ...(speaker.through ?? [])] : [])))
  const form = (name: string) => speakerForm(name, article.language) ?? []
  const { roles } = languageTable(article.language).names
  const told = claims.filter(({ kind, role }) => kind === 'name' && role !== undefined)
  return {
    articleId: article.id,
    forms: [...names].flatMap(form),
    roles: told.flatMap(({ bearer, value, role }) =>
      [form(String(bearer ?? value))].flat().map(name => ({
        name,
        words: role!.text,
        nouns: words(role!.text)
          .map(({ text }) => text.toLowerCase())
          .filter(word => roles.has(word)),
      })),
    ),
  }
})

/** What was found out about a form. */
interface Found {
  key: string
  because: string
}

const WHOLE = 'the whole name'

/**
 * One key for each speaker: forms that differ in case, accents, hyphens, articles or titles; that are spellings, initials or parts of one
 * name; that describe by a role the one person to whom an article gives it. The order of the articles does not matter.
 */
export function speakersOf(standings: readonly Standing[]): Speakers {
  const listings = standings.map(listing)
  const forms = formsOf(listings)
  const everywhere = unified(forms)
  const wholes = new Map(
    forms.filter(({ name, key }) => everywhere.get(name)!.key === key).map(({ key, name }) => [key, name]),
  )
  const here = inArticles(listings, forms, everywhere)
  const found = (name: string, articleId: string) =>
    here.has(`${articleId}\n${name}`) ? here.get(`${articleId}\n${name}`) : everywhere.get(name)
  return {
    of: ({ speaker, span }) => (speaker ? found(speaker.name, span.articleId)?.key : undefined),
    named: (name, articleId) => found(name, articleId)?.key,
    whole: key => wholes.get(key) ?? key,
    because: (name, articleId) => found(name, articleId)?.because ?? WHOLE,
  }
}

function formsOf(listings: readonly Listing[]): Told[] {
  const byName = new Map<string, Told>()
  for (const { articleId, forms, roles } of listings) {
    for (const form of [...forms, ...roles.map(({ name }) => name)]) {
      const known = byName.get(form.name)
      if (known) known.articles.add(articleId)
      else byName.set(form.name, { ...form, articles: new Set([articleId]) })
    }
  }
  // In an order of their own, so that the articles' does not matter.
  return [...byName.values()].sort((a, b) => compared(a.key, b.key) || compared(a.name, b.name))
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function unified(forms: readonly Told[]): Map<string, Found> {
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
    const together = [...forms[one].articles].some(id => forms[other].articles.has(id))
    const because = groups.joined(one, other) ? undefined : sameSpeaker(forms[one], forms[other], together)
    if (because) join(one, other, because)
  }
  const wholes = wholesByPart(forms)
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
    for (const key of speakerKeys(form)) holders.set(key, [...(holders.get(key) ?? []).slice(0, MOST_HOLDERS), index])
  })
  const found = new Map<string, [number, number]>()
  for (const those of holders.values()) {
    if (those.length > MOST_HOLDERS) continue
    for (const one of those) for (const other of those) if (one < other) found.set(`${one} ${other}`, [one, other])
  }
  return [...found.values()]
}

/** Longer forms by their last word, by a family name that stands first, and by their initials. */
function wholesByPart(forms: readonly Told[]): ReadonlyMap<string, readonly number[]> {
  const wholes = new Map<string, number[]>()
  const put = (key: string, index: number) => wholes.set(key, [...(wholes.get(key) ?? []), index])
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

/** Forms that mean another speaker in one article than elsewhere, or nobody who can be told: by `article id, line feed, name`. */
function inArticles(
  listings: readonly Listing[],
  forms: readonly Told[],
  everywhere: ReadonlyMap<string, Found>,
): Map<string, Found | undefined> {
  const here = new Map<string, Found | undefined>()
  const byName = new Map(forms.map(form => [form.name, form]))
  const wholes = wholesByPart(forms)
  const bearers = bearersOf(listings, everywhere)
  for (const listed of listings) {
    for (const form of listed.forms) {
      const own = byName.get(form.name)!
      const found = byRole(form, listed, bearers) ?? amongSeveral(own, listed, forms, wholes, everywhere)
      if (found !== undefined) here.set(`${listed.articleId}\n${form.name}`, found.key === '' ? undefined : found)
    }
  }
  return here
}

const NOBODY: Found = { key: '', because: '' }

/** "Police" in a story of two towns' police: the one that the article names, else nobody who can be told. */
function amongSeveral(
  form: Told,
  { forms: listed }: Listing,
  forms: readonly Told[],
  wholes: ReadonlyMap<string, readonly number[]>,
  everywhere: ReadonlyMap<string, Found>,
): Found | undefined {
  const { of, because } = candidatesFor(form, forms, wholes)
  const keys = new Set(of.map(index => everywhere.get(forms[index].name)!.key))
  if (keys.size < 2) return undefined
  const own = new Set(
    of
      .filter(index => listed.some(({ name }) => name === forms[index].name))
      .map(index => everywhere.get(forms[index].name)!.key),
  )
  if (own.size === 1)
    return {
      key: [...own][0],
      because: `${because.replace(' in the story', ' in its article').replace(' in the story', '')}`,
    }
  return form.head === undefined ? undefined : NOBODY
}

/** Roles with the persons to whom articles give them. */
type Bearers = ReadonlyMap<string, readonly { key: string; articleId: string; words: string }[]>

function bearersOf(listings: readonly Listing[], everywhere: ReadonlyMap<string, Found>): Bearers {
  const bearers = new Map<string, { key: string; articleId: string; words: string }[]>()
  for (const { articleId, roles } of listings) {
    for (const { name, words: told, nouns } of roles) {
      const key = everywhere.get(name.name)?.key ?? name.key
      for (const noun of nouns)
        bearers.set(noun, [...(bearers.get(noun) ?? []), { key, articleId, words: `${told}, ${name.name}` }])
    }
  }
  return bearers
}

/** "The lawmaker": the one person whom the article calls so, else the only one in the story. */
function byRole({ name, kind, head }: SpeakerForm, { articleId }: Listing, bearers: Bearers): Found | undefined {
  if (kind !== 'described' || head === undefined || !DEFINITE.test(name)) return undefined
  const all = bearers.get(head) ?? []
  const own = all.filter(each => each.articleId === articleId)
  const those = own.length > 0 ? own : all
  const keys = new Set(those.map(({ key }) => key))
  if (keys.size !== 1) return undefined
  const told = [...those].sort((a, b) => compared(a.words, b.words))[0]
  return { key: told.key, because: `an article has “${told.words}”, and nobody else of that role` }
}

/** "The lawmaker", "head of the group"; "a lawmaker" may be any. */
const DEFINITE = /^(?:the|der|die|le|la|el|il|lo|de|het|o)\s|^\p{Ll}+\s(?:of|von|der|des|du|de|di|del)\s/iu
