// Vectors of articles are kept facts: asked for once, beside the claims, of what the page said when it was first read. A
// restart or a rebuild asks nobody, and a model that is gone leaves behind what it said.
import type { Crew } from '../crew.ts'
import type { Article } from '../domain/article.ts'
import { type Embedding, isEmbedding, type NoEmbedding } from '../domain/embedding.ts'
import type { Reading } from '../domain/reading.ts'
import { fingerprint } from '../fingerprint.ts'
import { articleText } from '../outside/embedders/article-text.ts'
import { type Cellar, EMBEDDING } from '../store/cellar.ts'
import { readingsOf } from './stored.ts'

/** An embedding as it is kept, by the id of its article. */
interface KeptEmbedding {
  by: string
  /** Hash of the text that was read. */
  of: string
  /** Base64 of the numbers; absent where there are none. */
  vector?: string
  because?: string
}

/** Keeps the vector of an article, where a model is there and has not read this text before. Answers what is to be said of it. */
export async function keepEmbedding(
  article: Article,
  { cellar, crew }: { cellar: Cellar; crew: Crew },
): Promise<string> {
  const embedder = await openedBy(crew)
  if (!embedder) return ''
  const first = firstRead(article)
  const of = fingerprint(articleText(first))
  const known = await cellar.fact<KeptEmbedding>(EMBEDDING, article.id)
  if (known?.vector !== undefined && known.by === embedder.id && known.of === of) return ''
  const made = await embedder.embed(first)
  await cellar.keep(EMBEDDING, article.id, keptFrom(made, of))
  return isEmbedding(made) ? '' : `; no embedding: ${made.because}`
}

/** As the page was when it was read for the first time: what it says later makes no other story of it. */
export function firstRead(article: Article): Article {
  const [first] = article.earlier ?? []
  return first ? { ...article, title: first.title, text: first.text } : article
}

/** As `readingsOf`, with what the model that is there now said of each article. */
export async function embeddedReadingsOf(ids: readonly string[], cellar: Cellar, crew: Crew): Promise<Reading[]> {
  const [readings, embedder] = await Promise.all([readingsOf(ids, cellar), openedBy(crew)])
  if (!embedder) return readings
  return Promise.all(
    readings.map(async reading => {
      const kept = await cellar.fact<KeptEmbedding>(EMBEDDING, reading.article.id)
      return kept?.by === embedder.id ? { ...reading, embedding: embeddingFrom(kept) } : reading
    }),
  )
}

// Whoever starts a walk is told at its start that a model cannot be opened; here it is as if there were none.
function openedBy(crew: Crew) {
  return crew.embedder?.().catch(() => undefined)
}

function keptFrom(made: Embedding | NoEmbedding, of: string): KeptEmbedding {
  if (!isEmbedding(made)) return { ...made, of }
  return {
    by: made.by,
    of,
    vector: Buffer.from(made.vector.buffer, made.vector.byteOffset, made.vector.length).toString('base64'),
  }
}

function embeddingFrom({ by, vector, because = '' }: KeptEmbedding): Embedding | NoEmbedding {
  return vector === undefined ? { by, because } : { by, vector: new Int8Array(Buffer.from(vector, 'base64')) }
}
