import { createHash } from 'node:crypto'
import type { Span } from '../../domain/span.ts'
import type { NameForm, StoryName } from '../../domain/story.ts'
import { EASTERN_FAMILIES } from '../../text/languages/tables/name-words.ts'
import { type Heard, bucketed } from './heard.ts'
import { byMembers, remembered } from './memo.ts'
import { type Form, formFrom } from './name-forms.ts'
import { type NameGroup, nameGroups } from './name-groups.ts'
import { isAcronym } from './name-likeness.ts'
import { type PersonName, samePerson } from './person-name.ts'

const MOST_NAMES = 60
const MOST_SPANS = 5

/** The bearers of names that the story writes in more than one form, those of most articles first; from the claims of each form. */
export const storyNames = byMembers((claims: readonly (readonly Heard[])[]): StoryName[] => {
  const forms = claims.flatMap(those => formFrom(those) ?? [])
  const short = shortForms(forms)
  const groups = nameGroups(claims)
  const grouped = new Set(groups.flatMap(group => group.forms))
  const alone = forms.filter(form => !grouped.has(form) && form.parts.length > 1)
  const bearers = [...groups, ...alone.map(form => ({ forms: [form], reasons: new Map() }))]
  const found = bearers
    .map(group => ({ group, forms: formsOf(group, short), articles: 0 }))
    .filter(({ forms: own }) => own.length > 1)
  for (const each of found) each.articles = articlesOf(each.group.forms)
  found.sort((a, b) => b.articles - a.articles || b.forms.length - a.forms.length)
  return found.slice(0, MOST_NAMES).map(({ forms: own }) => nameOf(own))
})

const articlesOf = byMembers((forms: readonly Form[]): number =>
  forms.length === 1 ? forms[0].articles.size : new Set(forms.flatMap(form => [...form.articles])).size,
)

function nameOf(forms: NameForm[]): StoryName {
  const { form: name } = forms[0]
  return { id: `n-${createHash('sha1').update(name).digest('hex').slice(0, 12)}`, name, forms }
}

/** Every way in which a bearer's name is written, the fullest first. */
function formsOf({ forms, reasons }: NameGroup, short: ReadonlyMap<string, readonly Short[]>): NameForm[] {
  const full = [...forms].sort((a, b) => rank(b) - rank(a))
  const [main] = full
  const long = full.flatMap(form => {
    const because =
      form === main
        ? form.person
          ? 'the fullest form'
          : 'the form of most articles'
        : (reasons.get(form)?.because ?? 'the same name')
    return written(form, because)
  })
  const own = new Set<Form>()
  const brief = forms
    .flatMap(form => short.get(form.spelled) ?? [])
    .filter(({ form }) => !own.has(form) && own.add(form))
  return [...long, ...brief.map(({ form, because }) => nameForm(form.name, because, form.heard))]
}

// A person's fullest form stands for all; of a body the one that most articles have, never its letters or a description.
function rank({ name, person, squashed, articles }: Form): number {
  const isName = !isAcronym(name) && /^\P{Ll}/u.test(name)
  return (isName ? 1e6 : 0) + (person ? squashed.length : articles.size * 1000 + squashed.length)
}

/** A form, and beside it what is written otherwise only in capitals, marks or abbreviations. */
function written(form: Form, because: string): NameForm[] {
  return spellings(form).map((each, index) => (index === 0 ? { ...each, because } : each))
}

const spellings = remembered((form: Form): readonly NameForm[] =>
  [...bucketed(form.heard, ({ claim }) => String(claim.value))].map(([value, heard]) =>
    nameForm(value, 'the same but for capitals, marks, titles or an abbreviation', heard),
  ),
)

function nameForm(form: string, because: string, heard: readonly Heard[]): NameForm {
  const first = new Map<string, Span>()
  for (const { claim, standing } of heard) {
    if (!first.has(standing.article.id)) first.set(standing.article.id, claim.span)
    if (first.size === MOST_SPANS) break
  }
  return { form, because, spans: [...first.values()] }
}

interface Short {
  form: Form
  because: string
}

/** One-word forms by the full form whose bearer's they are, where an article says so by having both. */
function shortForms(forms: readonly Form[]): Map<string, Short[]> {
  const families = bucketed(
    forms.filter(({ person }) => person),
    ({ person }) => familyOf(person!),
  )
  const byFull = new Map<string, Short[]>()
  for (const form of forms.filter(({ parts, name }) => parts.length === 1 && !isAcronym(name))) {
    for (const full of bearersOf(form, forms)) {
      const those = byFull.get(full.spelled) ?? []
      byFull.set(full.spelled, [...those, { form, because: whyShort(form, full, families) }])
    }
  }
  return byFull
}

function bearersOf(form: Form, forms: readonly Form[]): Form[] {
  const bearers = bearerNames(form)
  if (bearers.length === 0) return []
  const known = byName(forms)
  return bearers.flatMap(name => known.get(name) ?? [])
}

const bearerNames = remembered((form: Form): readonly string[] => [
  ...new Set(form.heard.flatMap(({ claim }) => (claim.bearer ? [claim.bearer.toLowerCase()] : []))),
])

const byName = byMembers((forms: readonly Form[]) => new Map(forms.map(form => [form.name.toLowerCase(), form])))

function whyShort(form: Form, full: Form, families: ReadonlyMap<string, readonly Form[]>): string {
  if (!full.person || familyOf(full.person) !== form.squashed)
    return 'a part of the name alone, after the full name in the same article'
  const others = (families.get(form.squashed) ?? []).filter(({ person }) => !isOneBearer(person!, full.person!))
  return others.length === 0
    ? 'surname alone, and nobody else of the story bears it'
    : 'surname alone, after the full name in the same article'
}

// "Kim" of Kim Jong Un: the family name stands first.
function familyOf({ given, surname }: PersonName): string {
  return EASTERN_FAMILIES.has(given[0]) ? given[0] : surname.join('')
}

function isOneBearer(one: PersonName, other: PersonName): boolean {
  const all = ({ given, surname }: PersonName) => [...given, ...surname].join('')
  return all(one) === all(other) || samePerson(one, other) !== undefined
}
