import { AppError } from '../../domain/app-error.ts'
import type { ComparedStory, DroppedSentence, SummarySentence, Writing } from '../../domain/story.ts'
import { folded } from '../../text/words.ts'
import type { Tools, Writer } from '../stage.ts'
import type { NameForms } from './checks/check-names.ts'
import { checkSentence, type Passed, type Proposed } from './checks/check-sentence.ts'
import { checkWords } from './checks/check-words.ts'
import { sentencesIn } from './written-answer.ts'
import { type Passage, passagesOf } from './written-passages.ts'
import { promptFor } from './written-prompt.ts'

/** What a model wrote about a story, and what became of it. */
export interface Written {
  writing: Writing
  /** The sentences that passed; absent where the extractive form stands. */
  written?: SummarySentence[]
}

const MOST_CHARACTERS = 24_000
const MOST_TOKENS = 2_000
/** Fewer sentences are no summary. */
const FEWEST_SHOWN = 3
/** A model of whose sentences most are dropped is not to be trusted with the rest. */
const LEAST_SHARE = 0.5
const MOST_SHOWN = 8
/** What stands around the passages. */
const RULES_CHARACTERS = 4_000

/** Lets the model write and code check; never rejects. `language`: that of the story's title. */
export async function writtenBy(
  writer: Writer,
  story: ComparedStory,
  language: string,
  log: Tools['log'],
): Promise<Written> {
  const about = { model: writer.model, endpoint: writer.endpoint, sent: [], dropped: [] }
  const stands = (because: string, more: Partial<Writing> = {}): Written => ({
    writing: { ...about, ...more, isShown: false, because },
  })
  if (!checkWords(language))
    return stands(`Sentences in “${language}” cannot be checked yet, so the model was not asked.`)
  const { passages, leftOut } = passagesOf(story, language, mostOf(writer))
  for (const text of leftOut) log('passage left out', { story: story.id, because: 'it speaks to a model', text })
  if (passages.length < FEWEST_SHOWN) return stands('There is too little to write from, so the model was not asked.')
  const prompt = promptFor(story, passages, language)
  const sent: Writing['sent'] = [
    { role: 'system', content: prompt.system },
    { role: 'user', content: prompt.user },
  ]
  let answer: string
  try {
    answer = await writer.write({ ...prompt, mostTokens: writer.mostTokens ?? MOST_TOKENS })
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return stands(`The model did not answer: ${error.message}`, { sent })
  }
  return judged(sentencesIn(answer), { story, passages, language, log, stands, sent, about })
}

const mostOf = ({ mostCharacters = MOST_CHARACTERS }: Writer): number =>
  Math.max(mostCharacters - RULES_CHARACTERS, mostCharacters / 2)

interface Asked {
  story: ComparedStory
  passages: readonly Passage[]
  language: string
  log: Tools['log']
  sent: Writing['sent']
  about: Pick<Writing, 'model' | 'endpoint'>
  stands(because: string, more: Partial<Writing>): Written
}

function judged(
  proposed: readonly Proposed[],
  { story, passages, language, log, sent, about, stands }: Asked,
): Written {
  if (proposed.length === 0) return stands('Its answer has no sentences.', { sent })
  const sources = new Map(passages.map(each => [each.id, each]))
  const forms = nameForms(story)
  const dropped: DroppedSentence[] = []
  const passed: Passed[] = []
  for (const each of proposed) {
    const found = checkSentence(each, sources, language, forms)
    if ('check' in found) {
      dropped.push({ text: each.text, ...found })
      log('sentence dropped', { story: story.id, text: each.text, check: found.check, because: found.because })
    } else if (!isRepeated(found, passed)) passed.push(found)
  }
  const counts = `${passed.length} of ${proposed.length} sentences stand in what they cite`
  if (passed.length < FEWEST_SHOWN || passed.length < proposed.length * LEAST_SHARE)
    return stands(`Only ${counts}.`, { sent, dropped })
  const written = passed.slice(0, MOST_SHOWN).map(
    ({ text, cites: [first, ...rest] }): SummarySentence => ({
      text,
      from: 'model',
      cites: [first.span, ...rest.map(({ span }) => span)],
    }),
  )
  return { writing: { ...about, sent, isShown: true, because: `${counts}.`, dropped }, written }
}

const isRepeated = ({ text }: Passed, passed: readonly Passed[]): boolean =>
  passed.some(other => folded(other.text) === folded(text))

/** Forms of names that compare found to have one bearer. */
function nameForms({ names = [], speakers = [] }: ComparedStory): NameForms {
  const plain = (text: string) =>
    folded(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  return [...names, ...speakers].map(({ name, forms }) => [name, ...forms.map(({ form }) => form)].map(plain))
}
