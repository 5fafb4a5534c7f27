import type { FactFieldView, FactSourceView } from '../../views/outlet-facts.ts'
import type { OutletPage } from '../../views/outlet-page.ts'
import type { LensRatings } from '../../views/outlet-ratings.ts'
import { writtenDate } from '../web/dates.ts'
import {
  carriedName,
  controlWords,
  changeCounts,
  factWords,
  fieldName,
  kindName,
  notDocumented,
  percentage,
  periodWords,
  raterWords,
  tooFew,
  withCountryNames,
} from '../web/outlet-words.ts'
import { counted, countryName, languageName, roleName } from '../web/words.ts'
import { oneLine } from './one-line.ts'

type Countries = Readonly<Record<string, string>>

/** An outlet as Markdown that reads well in a terminal. */
export function outletMarkdown(page: OutletPage, countries: Countries = {}): string {
  const { notice } = page
  const about = [notice === null ? [] : [notice], head(page, countries), facts(page, countries), feeds(page)]
  const parts = [...about, carriage(page), changes(page), ratings(page, countries), latest(page)]
  return parts
    .filter(part => part.length > 0)
    .map(lines => lines.map(kept).join('\n'))
    .join('\n\n')
    .concat('\n')
}

// An indented line stays indented.
const kept = (line: string): string => `${/^ */.exec(line)?.[0] ?? ''}${oneLine(line)}`

function head(page: OutletPage, countries: Countries): string[] {
  const { name, names, kind, country, languages, owner, group, sisters, isDeclared, active } = page
  const known = [
    kind && kindName(kind),
    country && countryName(country, countries),
    languages.map(languageName).join(', '),
  ]
  const others = names.map(each => `${each.name} (${languageName(each.lang)})`)
  return [
    `# ${name}`,
    '',
    ...(others.length > 0 ? [others.join(', ')] : []),
    known.filter(Boolean).join(' · ') || 'kind, country and language not documented',
    owner ? `owner: ${owner.name}${group ? `, part of the group of ${group.name}` : ''}` : 'owner not documented',
    ...(sisters.length > 0 ? [`the same owner controls ${sisters.map(each => each.name).join(', ')}`] : []),
    ...(active ? [] : ['ended, as a source says']),
    ...(page.agency === null ? [] : [`credits to ${page.agency} are read in the articles of others`]),
    ...(isDeclared ? ['All that is known of it is what its own pages declare.'] : []),
  ]
}

function facts({ facts: fields, hosts, heldBy }: OutletPage, countries: Countries): string[] {
  const shown = fields.filter(({ field, values }) => field !== 'owner' || values.length > 0 || heldBy.length === 0)
  const held = heldBy.map(({ name, percent, control, source, licence }) => {
    const share = percent === null ? '' : `, ${percent} %`
    return `- Held by: ${name}${share}, control: ${controlWords(control)} — ${source}, ${licence}`
  })
  return [
    '## What is known of it',
    '',
    ...shown.flatMap(field => fieldLines(field, countries)),
    ...held,
    `- Publishes at: ${hosts.join(', ') || 'not documented'}`,
  ]
}

function fieldLines(field: FactFieldView, countries: Countries): string[] {
  if (field.values.length === 0) return [`- ${fieldName(field.field)}: ${notDocumented(field.field)}`]
  const lines = field.values.map(value => {
    const differs = field.differs ? ` [sources differ${value.isShown ? '; shown above' : ''}]` : ''
    return `- ${fieldName(field.field)}: ${factWords(field, value, countries)}${differs} — ${value.sources.map(sourceWords).join('; ')}`
  })
  return field.more > 0 ? [...lines, `  and ${field.more} more values`] : lines
}

function sourceWords({ name, licence, row, retrievedOn, how, url, isPrivate }: FactSourceView): string {
  const rest = [
    licence,
    row !== null && `row ${row}`,
    retrievedOn !== '' && `retrieved ${writtenDate(retrievedOn)}`,
    how === 'declared' && 'as its own pages declare',
    isPrivate && 'private',
    url,
  ]
  return [name, ...rest].filter(Boolean).join(', ')
}

function feeds({ feeds: rows }: OutletPage): string[] {
  if (rows.length === 0)
    return ['## Feeds', '', 'No feed of it is followed: what it did not tell cannot be known here.']
  return ['## Feeds', '', ...rows.map(({ url, state, because }) => `- ${url}: ${state}, ${because}`)]
}

function carriage({ carriage: told }: OutletPage): string[] {
  if (told.articles === 0) return ['## What it carries', '', 'No article of it is stored.']
  const part = (count: number, share: number | null) =>
    share === null ? `${count}` : `${count} (${percentage(share)})`
  return [
    '## What it carries',
    '',
    periodWords(told),
    ...(told.enough ? [] : [tooFew(told.articles)]),
    '',
    ...told.parts.map(({ as, count, share }) => `- ${carriedName(as)}: ${part(count, share)}`),
    ...told.origins.map(
      ({ name, articles, copies, translations, rewrites, share }) =>
        `- of ${name}: ${part(articles, share)}: ${copies} copied, ${translations} translated, ${rewrites} rewritten`,
    ),
  ]
}

function changes({ changes: told }: OutletPage): string[] {
  if (told.articles === 0) return []
  return [
    '## Corrections and changes',
    '',
    `${told.corrected === 0 ? 'None' : told.corrected} of ${counted(told.articles, 'article')} with a note of correction on the page; ${told.readAgain} read more than once.`,
    ...(told.readAgain === 0 ? [] : ['', ...changeCounts(told).map(countLine)]),
    ...told.rows.flatMap(({ articleId, title, changes: all }) => [
      `- changed, not marked as changed on the page: ${title} (${articleId})`,
      ...all.map(({ name, old, now }) => `  - ${name}: ${quoted(old)} → ${quoted(now)}`),
    ]),
  ]
}

const countLine = ({ words, count, of, isPart }: ReturnType<typeof changeCounts>[number]): string =>
  `${isPart ? '  ' : ''}- ${count} of ${of} ${words}`

const quoted = (words: string | null): string => (words === null ? 'not there' : `“${words}”`)

function ratings({ ratings: lenses, ratersDiffer }: OutletPage, countries: Countries): string[] {
  if (lenses.length === 0) return ['## Ratings', '', 'No lens was imported: the outlet is unrated here.']
  return ['## Ratings', '', ...ratersDiffer, ...lenses.flatMap(lens => lensLines(lens, countries))]
}

function lensLines(lens: LensRatings, countries: Countries): string[] {
  if (lens.ratings.length === 0) return [`- not rated by ${lens.rater}`]
  return [
    `- ${lens.rater} (${raterWords(lens, countries)}; ${lens.licence}; imported ${writtenDate(lens.importedAt.slice(0, 10))})`,
    ...lens.ratings.map(({ label, rawValue, scope, ratedOn, url }) => {
      const rest = [scope && `of ${scope}`, ratedOn ? `rated ${writtenDate(ratedOn)}` : 'when is not said', url]
      return `  - ${label}${label === rawValue ? '' : ` (“${rawValue}”)`}, ${rest.filter(Boolean).join(', ')}`
    }),
    ...(lens.notApplicable ? [`  - not applicable in bars: ${withCountryNames(lens.notApplicable, countries)}`] : []),
  ]
}

function latest({ articles }: OutletPage): string[] {
  if (articles.length === 0) return []
  const lines = articles.map(({ id, title, publishedAt, role, origin, story }) => {
    const what = `${roleName(role)}${origin === null ? '' : ` of ${origin}`}`
    return `- ${title || '(no title)'} — ${publishedAt ? writtenDate(publishedAt) : 'undated'}, ${what} (${id}${story ? `, story ${story.id}` : ''})`
  })
  return ['## Its newest articles', '', ...lines]
}
