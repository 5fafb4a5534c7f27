import type { Article } from '../../domain/article.ts'
import type { Claim } from '../../domain/claim.ts'
import type { Span } from '../../domain/span.ts'
import type { StoryView } from '../../domain/story.ts'
import { KIND_ORDER, storyPage, type StoryPage } from '../../views/story-page.ts'
import type { DecisionRow } from '../../views/decisions-page.ts'
import { writtenDate, writtenPeriod } from '../web/dates.ts'
import { counted, outletName } from '../web/words.ts'
import { decisionInWords } from './decision-lines.ts'
import { reportLines } from './report-lines.ts'

/** A story as Markdown that reads well in a terminal. With `all`, points that one report alone states are printed too. */
export function storyMarkdown(
  story: StoryView,
  { all, decisions: decided = [] }: { all: boolean; decisions?: readonly DecisionRow[] },
): string {
  const page = storyPage(story, { excerpt: 160, decisions: decided })
  const parts = [head(page), summary(page), points(page, all), reports(page), timeline(page), articles(page)]
  return [...parts, related(page), decisions(page)]
    .filter(part => part !== '')
    .join('\n\n')
    .concat('\n')
}

function head({ title, counts }: StoryPage): string {
  return [
    `# ${oneLine(title)}`,
    '',
    `${counted(counts.articles, 'article')} in ${counted(counts.outlets, 'outlet')} → ${counted(counts.reports, 'report')} → ${counted(counts.speakers, 'speaker')}`,
  ].join('\n')
}

function summary(page: StoryPage): string {
  if (page.summary.length === 0) return ''
  return page.summary.map(({ text, cites }) => `- ${oneLine(text)} ${places(cites, page)}`).join('\n')
}

/** The sources of a sentence by number of article and offset: [2:140-203]. */
function places(spans: readonly Span[], page: StoryPage): string {
  const labels = spans.map(({ articleId, start, end, in: where }) => {
    const number = page.articles.findIndex(({ id }) => id === articleId) + 1
    return `${number}:${where === 'title' ? 'title ' : ''}${start}-${end}`
  })
  return `[${[...new Set(labels)].join('; ')}]`
}

function points(page: StoryPage, all: boolean): string {
  const parts = KIND_ORDER.filter(({ kind }) => all || kind !== 'single').flatMap(({ kind, heading }) => {
    const found = page.points.filter(point => point.kind === kind)
    return found.length === 0 ? [] : [`## ${heading}`, ...found.map(point => onePoint(point, page))]
  })
  const single = page.points.filter(({ kind }) => kind === 'single').length
  const folded =
    !all && single > 0 ? [`(${counted(single, 'point')} stated by one report only: --all prints them)`] : []
  return [...parts, ...folded].join('\n\n')
}

function onePoint({ about, because, certainty, claims }: StoryPage['points'][number], page: StoryPage): string {
  const rows = claims.map(
    claim => `- “${oneLine(claim.span.text)}” (${witness(claim, page)}) ${places([claim.span], page)}`,
  )
  return [`**${oneLine(about)}** (${certainty}: ${oneLine(because)})`, ...rows].join('\n')
}

function witness(claim: Claim, page: StoryPage): string {
  const article = page.articles.find(({ id }) => id === claim.span.articleId)
  const parts = [
    article && outletName(article),
    claim.speaker && `said by ${claim.speaker.name}`,
    claim.asOf?.how === 'stated' && `as of ${writtenPeriod(claim.asOf.from, claim.asOf.to)}`,
  ]
  return parts.filter(Boolean).join(', ')
}

function reports(page: StoryPage): string {
  const lines = reportLines(page).map(line =>
    line.replace(/^( *)([^]*)$/, (_, indent, words) => indent + oneLine(words)),
  )
  return ['## Who reported, who carried', '', ...lines].join('\n')
}

function timeline({ timeline: entries, ...page }: StoryPage): string {
  if (entries.length === 0) return ''
  const lines = entries.map(
    ({ from, to, what, text, cites }) =>
      `- ${writtenPeriod(from, to)} (${what}) ${oneLine(text)} ${places(cites, { ...page, timeline: entries })}`,
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

/** Text from outside must not move the terminal's cursor or break out of its line. */
export const oneLine = (text: string): string => text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim()
