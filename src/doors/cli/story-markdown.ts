import type { Article } from '../../domain/article.ts'
import type { StoryCoverage } from '../../domain/coverage.ts'
import type { StoryView } from '../../domain/story.ts'
import { storyPage, type StoryPage } from '../../views/story-page.ts'
import type { DecisionRow } from '../../views/decisions-page.ts'
import { writtenDate, writtenPeriod } from '../web/dates.ts'
import { counted, outletName } from '../web/words.ts'
import { decisionInWords } from './decision-lines.ts'
import { coverageMarkdown } from './coverage-markdown.ts'
import { oneLine } from './one-line.ts'
import { places } from './places.ts'
import { pointsMarkdown } from './point-markdown.ts'
import { reportLines } from './report-lines.ts'
import { speakersMarkdown, summaryMarkdown } from './summary-markdown.ts'

/** A story as Markdown that reads well in a terminal. With `all`, the longer summary and points that one report alone states. */
export function storyMarkdown(
  story: StoryView,
  {
    all,
    decisions: decided = [],
    coverage,
    countries,
  }: {
    all: boolean
    decisions?: readonly DecisionRow[]
    coverage?: StoryCoverage | undefined
    /** Names of countries that only exist in an invented world. */
    countries?: Readonly<Record<string, string>> | undefined
  },
): string {
  const page = storyPage(story, { excerpt: 160, decisions: decided, coverage })
  const told = [
    head(page),
    summaryMarkdown(page, all),
    pointsMarkdown(page, all),
    reports(page),
    speakersMarkdown(page),
  ]
  const parts = [...told, timeline(page), coverageMarkdown(page.coverageNow, page.counts, countries), articles(page)]
  return [...parts, related(page), decisions(page)]
    .filter(part => part !== '')
    .join('\n\n')
    .concat('\n')
}

function head({ title, counts }: StoryPage): string {
  return [
    `# ${oneLine(title)}`,
    '',
    `${counted(counts.articles, 'article')} in ${counted(counts.outlets, 'outlet')} → ${counted(counts.reports, 'report')}${counts.speakers > 0 ? ` → ${counted(counts.speakers, 'speaker')}` : ''}`,
  ].join('\n')
}

function reports(page: StoryPage): string {
  const lines = reportLines(page).map(line =>
    line.replace(/^( *)([^]*)$/, (_, indent, words) => indent + oneLine(words)),
  )
  return ['## Who reported, who carried', '', ...lines].join('\n')
}

function timeline(page: StoryPage): string {
  const { timeline: entries } = page
  if (entries.length === 0) return ''
  const lines = entries.map(
    ({ from, to, what, text, cites }) =>
      `- ${writtenPeriod(from, to)} (${what}) ${oneLine(text)} ${places(cites, page)}`,
  )
  return ['## Timeline', '', ...lines].join('\n')
}

function articles(page: StoryPage): string {
  const lines = page.articles.map(
    (article, index) =>
      `${index + 1}. ${oneLine(article.title) || '(no title)'} — ${outletName(article)}, ${dated(article)} (${article.id})`,
  )
  return ['## Articles', '', ...lines].join('\n')
}

function related({ related: others = [] }: StoryPage): string {
  if (others.length === 0) return ''
  const lines = others.map(({ id, title, because }) => `- ${oneLine(title)} (${id}): ${oneLine(because)}`)
  return ['## Related stories', '', ...lines].join('\n')
}

function decisions({ decisions: rows }: StoryPage): string {
  if (rows.length === 0) return ''
  return ['## Decided by people', '', ...rows.map(row => `- ${oneLine(decisionInWords(row))}`)].join('\n')
}

function dated({ publishedAt, notAfter }: Pick<Article, 'publishedAt' | 'notAfter'>): string {
  if (publishedAt) return writtenDate(publishedAt)
  return notAfter ? `undated, not after ${writtenDate(notAfter)}` : 'undated'
}
