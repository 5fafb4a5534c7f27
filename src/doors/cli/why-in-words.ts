import type { DecisionRow } from '../../views/decisions-page.ts'
import type { Decision, Explanation, Near, Why } from '../../views/why.ts'
import { storyOf } from '../web/decision-words.ts'
import { oneLine } from './one-line.ts'
import { decisionInWords } from './decision-lines.ts'

/** What was decided about one subject: a line a stage, with the grounds below it. */
export function whyInWords({ stages, article }: Why): string {
  return stages
    .flatMap(stage => [line(stage.stage, told(stage)), ...(article ? (GROUNDS[stage.stage]?.(article) ?? []) : [])])
    .map(each => `${each}\n`)
    .join('')
}

const line = (stage: string, text: string): string => `${stage.padEnd(10)} ${oneLine(text)}`
const below = (text: string): string => `${' '.repeat(11)}- ${oneLine(text)}`

function told({ state, because, nextTry }: Decision): string {
  const next = nextTry === null ? '' : state === 'failed' ? `; next try ${nextTry}` : `; next look ${nextTry}`
  return state === 'done' ? `${because}${next}` : `${state}: ${because.replace(/^(?:failed|refused): /, '')}${next}`
}

const GROUNDS: Record<string, (article: Explanation) => string[]> = {
  trace: ({ report }) => report.evidence.map(({ text, quote }) => below(quote ? `${text}: “${quote}”` : text)),
  cluster: article => [
    below(`part of ${storyOf({ id: article.storyId, title: article.storyTitle })}`),
    ...article.near.map(near => below(nearInWords(near))),
    ...article.decisions.map((decision: DecisionRow) => below(decisionInWords(decision))),
  ],
}

/** How near a story was, what both have, and what spoke against one event. */
function nearInWords({ storyId, title, isItsOwn, nearness, needed, shared, against }: Near): string {
  const wanted = needed > 1 ? 'and could not be joined' : `where ${needed.toFixed(2)} was needed`
  return [
    `${isItsOwn ? 'its own' : 'near'}: ${storyOf({ id: storyId, title })}, ${nearness.toFixed(2)} ${wanted}`,
    shared.length > 0 ? `both have ${shared.join(', ')}` : '',
    against.length > 0 ? `against it: ${against.join(', ')}` : '',
  ]
    .filter(Boolean)
    .join('; ')
}
