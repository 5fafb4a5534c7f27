import { remembered } from './memo.ts'
import { type Candidates, candidatesFor, type WholesByPart } from './short-forms.ts'
import type { SpeakerForm } from './speaker-form.ts'
import type { Listing, Told, ToldForms } from './told-forms.ts'
import type { Found } from './unified-speakers.ts'

/** Forms that mean another speaker in one article than elsewhere, or nobody who can be told: by article id and name. */
export type Here = ReadonlyMap<string, ReadonlyMap<string, Found>>

/** What forms mean in single articles. */
export function inArticles(
  { listings, forms }: ToldForms,
  wholes: WholesByPart,
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

/** Stands for a form that means nobody who can be told. */
export const NOBODY: Found = { key: '', because: '' }

/** Those whom a form may stand for, by their keys. */
interface Among extends Candidates {
  keys: ReadonlySet<string>
}

function keysAmong(
  form: Told,
  forms: readonly Told[],
  wholes: WholesByPart,
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

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
