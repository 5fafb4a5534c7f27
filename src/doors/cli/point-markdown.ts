import type { Claim } from '../../domain/claim.ts'
import type { Point, SeriesEntry, WordDiff } from '../../domain/point.ts'
import { diffPieces } from '../../views/diff-pieces.ts'
import { pointVerdict } from '../../views/point-verdict.ts'
import { seriesChart } from '../../views/series-chart.ts'
import { KIND_ORDER, type StoryPage } from '../../views/story-page.ts'
import { inQuotes, numberWords } from '../web/claim-told.ts'
import { withWrittenDates, writtenPeriod } from '../web/dates.ts'
import { counted, outletName } from '../web/words.ts'
import { oneLine } from './one-line.ts'
import { places } from './places.ts'

/** The points of a story by kind, differences first; those that one report alone states only with `all`. */
export function pointsMarkdown(page: StoryPage, all: boolean): string {
  const parts = KIND_ORDER.filter(({ kind }) => all || kind !== 'single').flatMap(({ kind, heading }) => {
    const found = page.points.filter(point => point.kind === kind)
    return found.length === 0 ? [] : [`## ${heading}`, ...found.map(point => onePoint(point, page))]
  })
  const single = page.points.filter(({ kind }) => kind === 'single').length
  const folded =
    !all && single > 0 ? [`(${counted(single, 'point')} stated by one report only: --all prints them)`] : []
  return [...parts, ...folded].join('\n\n')
}

function onePoint(point: Point, page: StoryPage): string {
  const { about, because, certainty, claims, diffs = [] } = point
  const rows = claims.map(
    claim =>
      `- ${inQuotes(oneLine(claim.span.text), Infinity)} (${witness(claim, page)}) ${places([claim.span], page)}`,
  )
  return [
    `**${oneLine(withWrittenDates(about))}** (${certainty}: ${oneLine(withWrittenDates(because))})`,
    `${pointVerdict(point, page.speakers)} ${restsOn(point, page)}`,
    ...rows,
    ...diffs.flatMap(diff => wordDiff(diff)),
    ...seriesLines(point, page),
  ].join('\n')
}

function restsOn({ reports, speakers, restsOn: ids = [] }: Point, page: StoryPage): string {
  const names = ids.flatMap(id => page.speakers?.find(speaker => speaker.id === id)?.name ?? []).map(oneLine)
  const count = names.length || speakers
  const said = count > 0 ? `, ${counted(count, 'speaker')}${names.length > 0 ? `: ${names.join(', ')}` : ''}` : ''
  return `Rests on ${counted(reports, 'report')}${said}.`
}

function witness(claim: Claim, page: StoryPage): string {
  const article = page.articles.find(({ id }) => id === claim.span.articleId)
  const parts = [
    article && oneLine(outletName(article)),
    claim.speaker && `said by ${oneLine(claim.speaker.name)}`,
    claim.asOf?.how === 'stated' && `as of ${writtenPeriod(claim.asOf.from, claim.asOf.to)}`,
  ]
  return parts.filter(Boolean).join(', ')
}

/** Two wordings, what only one has in bold. */
function wordDiff(diff: WordDiff): string[] {
  return (['one', 'other'] as const).map(side => {
    const words = diffPieces(diff, side).map(({ is, text }) => {
      const told = oneLine(text)
      return is === 'gap' ? '⟨ ⟩' : is === 'differs' ? `**${told}**` : told
    })
    return `  - ${words.filter(Boolean).join(' ')}`
  })
}

/** Counts over time as a table. */
function seriesLines(point: Point, page: StoryPage): string[] {
  if (!seriesChart(point)) return []
  const rows = (point.series ?? []).map(entry => {
    const article = page.articles.find(({ id }) => id === entry.articleId)
    const said = point.claims.find(({ id }) => id === entry.claimId)?.speaker?.name
    const speaker = page.speakers?.find(({ id }) => id === entry.speaker)?.name ?? said ?? ''
    const cells = [when(entry), amount(entry), speaker, article ? outletName(article) : '']
    return `| ${cells.map(cell => oneLine(cell).replaceAll('|', '\\|')).join(' | ')} |`
  })
  return ['', '| As of | Figure | Said by | In |', '|---|---|---|---|', ...rows]
}

function when({ asOf }: SeriesEntry): string {
  if (!asOf) return 'undated'
  return `${asOf.how === 'stated' ? '' : 'published '}${writtenPeriod(asOf.from.slice(0, 10), asOf.to.slice(0, 10))}`
}

const BOUNDS: Record<SeriesEntry['bound'], string> = {
  exact: '',
  about: 'about ',
  'at-least': 'at least ',
  'at-most': 'at most ',
  vague: 'vague: ',
}

function amount({ value, low, high, bound }: SeriesEntry): string {
  return `${BOUNDS[bound]}${value === undefined ? `${numberWords(low)} to ${numberWords(high)}` : numberWords(value)}`
}
