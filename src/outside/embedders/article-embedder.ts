// Articles come one by one and side by side; what comes within some milliseconds shares a request. An embedder that fails is
// left alone for a while: whoever asks meanwhile goes on without.
import { AppError } from '../../domain/app-error.ts'
import type { Article } from '../../domain/article.ts'
import type { Embedding, NoEmbedding } from '../../domain/embedding.ts'
import { articleText } from './article-text.ts'
import { restBy } from '../rest-by.ts'
import { compact } from './compact.ts'
import type { Embedder } from './embedder.ts'

/** Vectors of articles; never rejects. */
export interface ArticleEmbedder {
  readonly id: string
  embed(article: Pick<Article, 'title' | 'text'>): Promise<Embedding | NoEmbedding>
  close(): Promise<void>
}

export interface ArticleEmbedderOptions {
  /** Texts that share a request. */
  atOnce: number
  log(event: string, fields?: Record<string, unknown>): void
  /** Milliseconds on a clock that nobody sets. */
  clock?(): number
}

interface Asked {
  text: string
  answer(vector: Float32Array | null | AppError): void
}

/** Milliseconds for which a request waits for more texts. */
const GATHER_MS = 10
/** Texts whose vectors are remembered: copies of one report begin alike. */
const REMEMBERED = 500

export function articleEmbedder(
  embedder: Embedder,
  { atOnce, log, clock = () => performance.now() }: ArticleEmbedderOptions,
): ArticleEmbedder {
  const { id } = embedder
  const known = new Map<string, Promise<Embedding | NoEmbedding>>()
  const rest = restBy(clock)
  let waiting: Asked[] = []
  let timer: NodeJS.Timeout | undefined

  function ask(text: string): Promise<Float32Array | null | AppError> {
    return new Promise(answer => {
      waiting.push({ text, answer })
      if (waiting.length >= atOnce) send()
      else timer ??= setTimeout(send, GATHER_MS)
    })
  }

  function send(): void {
    clearTimeout(timer)
    timer = undefined
    const part = waiting
    waiting = []
    void sendPart(part)
  }

  async function sendPart(part: readonly Asked[]): Promise<void> {
    const away = rest.reason()
    if (away) return answerAll(part, away)
    try {
      const vectors = await embedder.embed(part.map(({ text }) => text))
      rest.wentWell()
      for (const [at, { answer }] of part.entries()) answer(vectors[at])
    } catch (error) {
      const failure = error instanceof AppError ? error : new AppError('unavailable', String(error), { cause: error })
      // One text that it does not take must not cost the others theirs.
      if (part.length > 1 && failure.code === 'bad-input') return halves(part)
      if (failure.code !== 'bad-input' && rest.failed(failure))
        log('embedder failed', { embedder: id, error: failure.message })
      answerAll(part, failure)
    }
  }

  async function halves(part: readonly Asked[]): Promise<void> {
    const middle = Math.ceil(part.length / 2)
    await sendPart(part.slice(0, middle))
    await sendPart(part.slice(middle))
  }

  async function made(text: string): Promise<Embedding | NoEmbedding> {
    const vector = await ask(text)
    if (vector instanceof Error) return { by: id, because: vector.message }
    return vector ? { by: id, vector: compact(vector) } : { by: id, because: 'there is no word to read' }
  }

  return {
    id,
    async embed(article) {
      const text = articleText(article)
      const found = known.get(text) ?? made(text)
      known.delete(text)
      known.set(text, found)
      for (const oldest of known.keys()) {
        if (known.size <= REMEMBERED) break
        known.delete(oldest)
      }
      const embedding = await found
      if ('because' in embedding) known.delete(text)
      return embedding
    },
    async close() {
      send()
      await embedder.close()
    },
  }
}

function answerAll(part: readonly Asked[], failure: AppError): void {
  for (const { answer } of part) answer(failure)
}
