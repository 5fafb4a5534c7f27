// Claims to be first in Chinese, Japanese and Korean: their words are looked for in the text as it stands.
import type { Article } from '../../domain/article.ts'
import type { Claim, Scope } from '../../domain/claim.ts'
import { spanOf } from '../../domain/span.ts'
import { languageTable } from '../../text/languages/language.ts'
import type { FirstsTable } from '../../text/languages/tables/firsts.ts'
import type { Field } from './reading-field.ts'

interface Form {
  form: string
  core: string
  /** Needs no limit beside it: "for the first time", "the only". */
  alone: boolean
}

interface Forms {
  pattern: RegExp
  byForm: ReadonlyMap<string, Form>
  limits: readonly string[]
  since: readonly string[]
  not: readonly string[]
}

const CLAUSE = /(?:[^，,.。；;、！？!?「」『』“”\n]|\.(?!\s))+/gu
const READY = new Map<string, Forms>()

/** The claims of a title or text. */
export function unspacedFirsts(article: Article, field: Field): Claim[] {
  const forms = formsOf(field.language)
  return [...field.text.matchAll(CLAUSE)].flatMap(({ 0: clause, index }) =>
    [...clause.matchAll(forms.pattern)]
      .slice(0, 1)
      .flatMap(match => claimAt(article, field, forms, { clause, from: index, at: match.index, word: match[0] })),
  )
}

interface Place {
  clause: string
  /** Where the clause begins in the text, and the form in the clause. */
  from: number
  at: number
  word: string
}

function claimAt(article: Article, field: Field, forms: Forms, { clause, from, at, word }: Place): Claim[] {
  const form = forms.byForm.get(word)
  const limited = form?.alone || forms.limits.some(limit => clause.includes(limit))
  if (
    !form ||
    form.core === 'none' ||
    !limited ||
    forms.not.some(not => clause.slice(at + word.length).startsWith(not))
  )
    return []
  const after = clause.slice(at + word.length).replace(/[\s.]+$/u, '')
  const [first, last] = after.length > 1 ? [at + word.length, at + word.length + after.length] : [0, at]
  const of = clause.slice(first, last).replace(/^(?:の|的|의|으로|로|\s)+/u, '')
  const since = sinceIn(field, forms, from, from + clause.length)
  const scope: Scope = { ...(of === '' ? {} : { of }), ...(since ? { since } : {}) }
  const start = from + Math.min(first, at)
  const end = from + Math.max(last, at + word.length)
  return [{ id: '', kind: 'first', span: spanOf(article, start, end, field.in), measure: form.core, scope }]
}

// "自2012年以来", "2012年以来", "2012년 이후": the word stands behind the date.
function sinceIn(field: Field, { since }: Forms, from: number, to: number): string | undefined {
  const date = field.dates.find(({ start, end }) => {
    const next = field.text.slice(end, end + 4).trimStart()
    return start >= from && end <= to && since.some(word => next.startsWith(word))
  })
  return date?.from
}

function formsOf(language: string): Forms {
  const { code, firsts } = languageTable(language)
  let made = READY.get(code)
  if (!made) READY.set(code, (made = ready(firsts)))
  return made
}

function ready(table: FirstsTable): Forms {
  const all: Form[] = [
    ...Object.entries(table.ranks).flatMap(([core, list]) =>
      listed(list).map(form => ({ form, core, alone: core === 'only' })),
    ),
    ...Object.entries(table.times).flatMap(([core, list]) => listed(list).map(form => ({ form, core, alone: true }))),
    ...listed(table.none).map(form => ({ form, core: 'none', alone: false })),
  ]
  const longest = all.map(({ form }) => form).sort((a, b) => b.length - a.length)
  return {
    pattern: new RegExp(longest.map(form => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|') || '(?!)', 'gu'),
    byForm: new Map(all.map(each => [each.form, each])),
    limits: listed(table.ever),
    since: listed(table.since),
    not: listed(table.not),
  }
}

function listed(list: string): string[] {
  return list
    .split(',')
    .map(form => form.trim())
    .filter(form => form !== '')
}
