import { AppError } from '../domain/app-error.ts'
import type { OpenWriter } from '../outside/writers/open-writer.ts'
import { sentencesIn } from '../stages/8-summarize/written-answer.ts'
import { type Finding, fine, look, wrong } from './finding.ts'

const ABOUT = 'Writer'

const SYSTEM =
  'Answer with JSON only: {"sentences": [{"text": "…", "cites": ["S1"]}]}. Repeat the passage in one sentence and cite its id.'
const USER = '[S1] The ferry Aldis ran aground off Norrvik on Monday with 112 people aboard.'
/** Enough for a model that reasons before it answers. */
const MOST_TOKENS = 1_000

const AWAY = 'Start it, or check STEMMA_WRITER. Stories keep their extractive summaries meanwhile.'

/** Whether the model that writes answers, how long it takes, and whether it answers as it is asked to. */
export async function checkWriter(open: () => OpenWriter): Promise<Finding> {
  let writer: OpenWriter | undefined
  try {
    writer = open()
    const began = performance.now()
    const answer = await writer.write({ system: SYSTEM, user: USER, mostTokens: MOST_TOKENS })
    const seconds = ((performance.now() - began) / 1_000).toFixed(1)
    const says = `${writer.model} at ${writer.endpoint} answers a short question in ${seconds} s`
    const [first] = sentencesIn(answer)
    if (first?.cites.includes('S1')) return fine(ABOUT, `${says}, with a citation.`)
    return look(ABOUT, `${says}, but not as it was asked to.`, 'Try a larger model that follows instructions.')
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const next = error.code === 'unavailable' ? AWAY : (error.next ?? AWAY)
    return wrong(ABOUT, error.message, next)
  } finally {
    await writer?.close()
  }
}
