import type { Article, Confidence, Removed } from '../../domain/article.ts'
import { withOffset } from './date-moment.ts'
import { type DatedPage, type Witness, publishedWitnesses } from './date-witnesses.ts'
import type { ExtractInput } from './extract.ts'
import { modifiedOf } from './modified.ts'
import { isAround } from './regions.ts'

type Dates = Pick<
  Article,
  | 'publishedAt'
  | 'publishedAtFrom'
  | 'publishedAtConfidence'
  | 'notAfter'
  | 'modifiedAt'
  | 'modifiedAtFrom'
  | 'modifiedAtConfidence'
>

/**
 * When it was published and changed, each with how that is known and how sure; the first witness that speaks of this
 * article is believed. Dates that were seen and not believed are told in `removed`.
 */
export function publishedOf(page: DatedPage, input: ExtractInput, language: string, removed: Removed[] = []): Dates {
  const witnesses = publishedWitnesses(page, input, language)
  page.addressDay = witnesses.find(({ kind }) => kind === 'address')?.at
  const latest = input.fetchedAt ?? page.loadedAt
  const believed = witnesses.filter(witness => isPossible(witness, witnesses, latest, input.fetchedAt, removed))
  tellStrayDates(page, removed)
  const [chosen] = believed
  if (chosen === undefined) return undated(page, input, language, latest, removed)
  const { at, from } = withOffset(chosen, page, input, language)
  const changed = modifiedOf(page, language, at, input.fetchedAt, removed)
  tellOthers(chosen, believed, removed)
  return {
    publishedAt: at,
    publishedAtFrom: from,
    publishedAtConfidence: surety(chosen, believed, changed.modifiedAt),
    ...changed,
  }
}

function undated(
  page: DatedPage,
  input: ExtractInput,
  language: string,
  latest: string | undefined,
  removed: Removed[],
): Dates {
  const changed = modifiedOf(page, language, null, input.fetchedAt, removed)
  const notAfter = [changed.modifiedAt, latest].filter(at => at !== undefined).sort()[0]
  return { publishedAt: null, publishedAtFrom: null, ...(notAfter ? { notAfter } : {}), ...changed }
}

const DAY_MS = 86_400_000
const PAGE_LOAD_MS = 120_000
const dayOf = ({ at }: { at: string }): string => at.slice(0, 10)
const daysApart = (a: { at: string }, b: { at: string }): number =>
  Math.abs(Date.parse(dayOf(a)) - Date.parse(dayOf(b))) / DAY_MS

/** Not later than the page was seen; not the moment of its fetching where another witness names another day. */
function isPossible(
  witness: Witness,
  all: readonly Witness[],
  latest: string | undefined,
  fetchedAt: string | undefined,
  removed: Removed[],
): boolean {
  const reject = (why: string): false => {
    removed.push({ step: 'date', reason: `no date of publication: ${why}`, text: `${witness.at} (${witness.from})` })
    return false
  }
  if (latest !== undefined && Date.parse(dayOf(witness)) > Date.parse(latest.slice(0, 10)) + DAY_MS) {
    return reject(fetchedAt === undefined ? 'later than the day on the masthead' : 'later than the page was fetched')
  }
  if (fetchedAt === undefined || witness.precision === 'day') return true
  const loaded = Math.abs(Date.parse(witness.at) - Date.parse(fetchedAt)) < PAGE_LOAD_MS
  const gainsaid = all.some(other => other.own && other.kind !== witness.kind && daysApart(other, witness) > 1)
  return loaded && gainsaid ? reject('the moment in which the page was fetched') : true
}

/** How sure a day is, by who else names it and who names another. */
function surety(chosen: Witness, all: readonly Witness[], modifiedAt: string | undefined): Confidence {
  const others = all.filter(({ kind }) => kind !== chosen.kind)
  const seconded = others.some(other => dayOf(other) === dayOf(chosen))
  const change = modifiedAt?.slice(0, 10)
  const gainsaid = others.some(
    other => other.own && other.kind !== 'feed' && daysApart(other, chosen) > 1 && dayOf(other) !== change,
  )
  if (gainsaid) return seconded ? 'medium' : 'low'
  if (seconded) return 'high'
  return chosen.own ? 'medium' : 'low'
}

function tellStrayDates(page: DatedPage, removed: Removed[]): void {
  for (const { text, why } of page.strayDates ?? []) {
    removed.push({ step: 'date', reason: `no date of publication: ${why}`, text })
  }
  const around = page.times.filter(({ element }) => isAround(element, page.above)).slice(0, 8)
  for (const { value } of around) {
    removed.push({
      step: 'date',
      reason: 'no date of publication: stands with what is around the article',
      text: value,
    })
  }
}

function tellOthers(chosen: Witness, believed: readonly Witness[], removed: Removed[]): void {
  const others = believed.filter(witness => dayOf(witness) !== dayOf(chosen)).slice(0, 5)
  for (const { at, from } of others) {
    removed.push({
      step: 'date',
      reason: `another witness of the date is believed more (${chosen.from})`,
      text: `${at} (${from})`,
    })
  }
}
