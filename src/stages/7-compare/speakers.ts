import type { Claim } from '../../domain/claim.ts'
import { ascii } from '../../text/transliteration.ts'
import { words } from '../../text/words.ts'
import { wholesByPart } from './short-forms.ts'
import { type Here, inArticles, NOBODY } from './speakers-in-articles.ts'
import type { Standing } from './standing.ts'
import { type Told, ToldForms } from './told-forms.ts'
import { type Alike, type Found, unified, WHOLE } from './unified-speakers.ts'

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
  const wholes = new Map<string, string>()
  for (const { key, name } of forms) {
    const known = wholes.get(key)
    if (known === undefined || isPlainer(name, known)) wholes.set(key, name)
  }
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

/** True for a name without the other's title, and for one with accents that the other lacks. */
function isPlainer(one: string, other: string): boolean {
  return one.length !== other.length ? one.length < other.length : one > other && one !== one.toUpperCase()
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
