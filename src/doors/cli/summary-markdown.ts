import type { NameForm, SummarySentence } from '../../domain/story.ts'
import type { StoryPage } from '../../views/story-page.ts'
import { counted } from '../web/words.ts'
import { oneLine } from './one-line.ts'
import { places } from './places.ts'

/**
 * The summary: what a model wrote, marked sentence by sentence, where it is shown; the reports' own sentences always, in
 * the long form with `all`.
 */
export function summaryMarkdown(page: StoryPage, all: boolean): string {
  const { summary, longSummary, written = [], writing } = page
  const own = (all && longSummary.length > 0 ? longSummary : summary).map(sentence => line(sentence, page))
  if (!writing) return own.join('\n')
  if (!writing.isShown || written.length === 0) {
    return [
      ...own,
      '',
      `(${oneLine(writing.model)} was asked; nothing of it is shown: ${oneLine(writing.because)})`,
    ].join('\n')
  }
  return [
    ...written.map(sentence => `${line(sentence, page)} (written by ${oneLine(writing.model)})`),
    '',
    'In the reports’ own sentences:',
    '',
    ...own,
    ...(writing.dropped.length > 0
      ? ['', `(${counted(writing.dropped.length, 'sentence')} of the model not shown)`]
      : []),
  ].join('\n')
}

const line = ({ text, cites }: SummarySentence, page: StoryPage): string => `- ${oneLine(text)} ${places(cites, page)}`

/** Whom the story rests on, with the forms of their names, and names that are written in several forms. */
export function speakersMarkdown({ speakers = [], names = [], articles }: StoryPage): string {
  const forms = (all: readonly NameForm[]) =>
    all.length < 2
      ? []
      : all.map(
          ({ form, because, spans }) => `  - “${oneLine(form)}”: ${oneLine(because)} ${places(spans, { articles })}`,
        )
  const told = speakers.flatMap(each => [
    `- ${oneLine(each.name)} (${counted(each.points, 'point')})`,
    ...forms(each.forms),
  ])
  const named = names.flatMap(each => [`- ${oneLine(each.name)}`, ...forms(each.forms)])
  return [
    ...(told.length > 0 ? ['## Who it rests on', '', ...told] : []),
    ...(named.length > 0 ? [...(told.length > 0 ? [''] : []), '## Names and their forms', '', ...named] : []),
  ].join('\n')
}
