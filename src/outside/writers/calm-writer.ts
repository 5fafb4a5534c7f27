// A writer as the walk needs it: asked one thing at a time, never the same thing twice in a row of stories, and left alone for a while
// where it fails, so that stories go on without it.
import { AppError } from '../../domain/app-error.ts'
import type { WriteRequest, Writer } from '../../stages/stage.ts'
import { restBy } from '../rest-by.ts'

export interface CalmOptions {
  log(event: string, fields?: Record<string, unknown>): void
  /** Milliseconds on a clock that nobody sets. */
  clock?(): number
}

/** Answers that are remembered: a story that grows is often told by the same passages. */
const REMEMBERED = 200

/** The same writer, spared. */
export function calmWriter(writer: Writer, { log, clock = () => performance.now() }: CalmOptions): Writer {
  const known = new Map<string, string>()
  const rest = restBy(clock)
  let last: Promise<unknown> = Promise.resolve()

  async function ask(request: WriteRequest): Promise<string> {
    const away = rest.reason()
    if (away) throw away
    try {
      const answer = await writer.write(request)
      rest.wentWell()
      return answer
    } catch (error) {
      const failure = error instanceof AppError ? error : new AppError('unavailable', String(error), { cause: error })
      // What it does not take is a matter of this story alone.
      if (failure.code !== 'bad-input' && rest.failed(failure))
        log('writer failed', { model: writer.model, error: failure.message })
      throw failure
    }
  }

  return {
    ...writer,
    async write(request) {
      const key = JSON.stringify(request)
      const found = known.get(key)
      if (found !== undefined) return found
      const turn = last.then(() => ask(request))
      last = turn.catch(() => {})
      const answer = await turn
      if (known.size >= REMEMBERED) known.delete(known.keys().next().value!)
      known.set(key, answer)
      return answer
    },
  }
}
