// A hot story is compared again and again, and its pages are asked for, while hardly any of its articles changed.
import type { RevisionStep } from './revision-history.ts'

const MOST_CHARACTERS = 4_000_000
const KNOWN = new Map<string, RevisionStep>()
let characters = 0

/** What two texts of one article say, and what is noted beside them. */
export type Question = Pick<RevisionStep, 'before' | 'after' | 'notes' | 'isNewest'> & {
  articleId: string
  language: string
}

/** The step that answers a question, made once while it is asked often; the one asked longest ago is forgotten first. */
export function knownStep(question: Question, make: () => RevisionStep): RevisionStep {
  const { articleId, language, before, after } = question
  const key = `${articleId} ${language} ${before.revision} ${after.revision}`
  const known = KNOWN.get(key)
  if (known) forget(key, known)
  const step = known && answers(known, question) ? { ...known, before, after } : make()
  KNOWN.set(key, step)
  characters += sizeOf(step)
  for (const [oldest, other] of KNOWN) {
    if (characters <= MOST_CHARACTERS) break
    forget(oldest, other)
  }
  return step
}

function forget(key: string, step: RevisionStep): void {
  KNOWN.delete(key)
  characters -= sizeOf(step)
}

const sizeOf = ({ before, after }: RevisionStep): number => before.text.length + after.text.length + 1_000

function answers(step: RevisionStep, { before, after, notes, isNewest }: Question): boolean {
  const isSame = (one: RevisionStep['before'], other: RevisionStep['before']) =>
    one.title === other.title && one.text === other.text
  return (
    step.isNewest === isNewest &&
    isSame(step.before, before) &&
    isSame(step.after, after) &&
    step.notes.join('\n') === notes.join('\n')
  )
}
