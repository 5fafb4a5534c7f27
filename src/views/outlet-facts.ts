// What sources say of an outlet, field by field: every value with everybody who says so.
import { z } from 'zod'
import type { Fact, FactField, Outlet } from '../domain/outlet.ts'
import { foreignWords, webAddress } from './foreign-words.ts'

const sourceSchema = z.object({
  name: z.string(),
  licence: z.string(),
  retrievedOn: z.string().describe('ISO 8601 day'),
  how: z.enum(['shipped', 'imported', 'declared']),
  row: z.string().nullable().describe('its line, or its own id, in the source'),
  url: z.string().nullable().describe('where the source shows it, or the source itself'),
  checkedOn: z.string().nullable().describe('ISO 8601 day on which somebody looked whether it still holds'),
  isPrivate: z.boolean(),
})

const valueSchema = z.object({
  value: z.string(),
  lang: z.string().nullable(),
  url: z.string().nullable().describe('the value, where it is an address of the web'),
  isShown: z.boolean().describe('false for a value that another one is shown instead of'),
  sources: z.array(sourceSchema),
})

export const factFieldSchema = z.object({
  field: z.string(),
  differs: z.boolean().describe('sources say different things, of which one can be so'),
  values: z.array(valueSchema).describe('none where nothing is documented'),
  more: z.number().int().describe('values that are not listed'),
})

export type FactFieldView = z.infer<typeof factFieldSchema>
export type FactValueView = z.infer<typeof valueSchema>
export type FactSourceView = z.infer<typeof sourceSchema>

/** In the order in which they are shown; of those that are `always` it is said where nothing is documented. */
const FIELDS: readonly { field: FactField; always?: true }[] = [
  { field: 'name' },
  { field: 'kind', always: true },
  { field: 'country', always: true },
  { field: 'language', always: true },
  { field: 'owner', always: true },
  { field: 'agency' },
  { field: 'homepage' },
  { field: 'founded' },
  { field: 'ended' },
  { field: 'corrections-policy', always: true },
  { field: 'ownership-page' },
  { field: 'feed' },
  { field: 'qid' },
  { field: 'note' },
]

const MOST_VALUES = 40
const MOST_SOURCES = 10

/** The facts of an outlet by field. */
export function factFields(outlet: Outlet): FactFieldView[] {
  return FIELDS.flatMap(({ field, always }) => {
    const facts = outlet.facts.filter(fact => fact.field === field)
    if (facts.length === 0 && !always) return []
    const differs = outlet.differs.includes(field)
    const values = [...byValue(facts).values()]
    const shown = differs ? shownOf(outlet, field, values) : undefined
    return [
      {
        field,
        differs,
        values: values.slice(0, MOST_VALUES).map(same => valueView(same, !differs || same === shown)),
        more: Math.max(0, values.length - MOST_VALUES),
      },
    ]
  })
}

// Of a field that differs the first value stands, as the outlet has it.
function shownOf(outlet: Outlet, field: FactField, values: readonly Fact[][]): Fact[] | undefined {
  const said = SHOWN[field]?.(outlet)
  return values.find(([{ value }]) => value === said) ?? values[0]
}

const SHOWN: Partial<Record<FactField, (outlet: Outlet) => string | undefined>> = {
  kind: ({ kind }) => kind,
  country: ({ country }) => country,
  owner: ({ owner }) => owner?.name,
  agency: ({ agencyId }) => agencyId,
  qid: ({ qid }) => qid,
  homepage: ({ homepage }) => homepage,
}

function byValue(facts: readonly Fact[]): Map<string, Fact[]> {
  const values = new Map<string, Fact[]>()
  for (const fact of facts) {
    const known = values.get(fact.value)
    if (known) known.push(fact)
    else values.set(fact.value, [fact])
  }
  return values
}

function valueView(facts: readonly Fact[], isShown: boolean): FactValueView {
  const [{ value }] = facts
  const lang = facts.find(fact => fact.lang !== undefined)?.lang
  return {
    value: foreignWords(value),
    lang: lang === undefined ? null : languageOf(lang),
    url: webAddress(value),
    isShown,
    sources: facts.slice(0, MOST_SOURCES).map(sourceView),
  }
}

function sourceView({ source, row, url, checkedOn }: Fact): FactSourceView {
  return {
    name: foreignWords(source.name, 120),
    licence: foreignWords(source.licence, 120),
    retrievedOn: foreignWords(source.retrievedOn, 40),
    how: source.how,
    row: row === undefined ? null : foreignWords(row, 120),
    url: webAddress(url) ?? webAddress(source.url),
    checkedOn: checkedOn === undefined ? null : foreignWords(checkedOn, 40),
    isPrivate: source.isPrivate === true,
  }
}

/** The language of the name that an outlet is shown by; null where that is not known. */
export function nameLanguage({ name, names }: Pick<Outlet, 'name' | 'names'>): string | null {
  const lang = Object.entries(names).find(([, each]) => each === name)?.[0]
  return lang === undefined ? null : languageOf(lang)
}

/** A tag as it may stand in markup; `und` for what is none. */
export function languageOf(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'und'
  } catch {
    return 'und'
  }
}
