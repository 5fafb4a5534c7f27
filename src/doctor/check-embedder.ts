import { AppError } from '../domain/app-error.ts'
import type { Embedder } from '../outside/embedders/embedder.ts'
import { type Finding, fine, look, wrong } from './finding.ts'

const ABOUT = 'Embeddings'

/** One event as languages tell it, and another one of the same kind in English. */
const TOLD: Readonly<Record<string, string>> = {
  en: 'A ferry with 112 people aboard ran aground off the coast of Norway on Monday.',
  de: 'Eine Fähre mit 112 Menschen an Bord ist am Montag vor der Küste Norwegens auf Grund gelaufen.',
  fr: 'Un ferry avec 112 personnes à bord s’est échoué lundi au large des côtes norvégiennes.',
  es: 'Un transbordador con 112 personas a bordo encalló el lunes frente a la costa de Noruega.',
  ru: 'Паром, на борту которого находились 112 человек, сел на мель у побережья Норвегии в понедельник.',
  ar: 'جنحت عبّارة على متنها 112 شخصا قبالة سواحل النرويج يوم الاثنين.',
  zh: '周一，一艘载有112人的渡轮在挪威海岸附近搁浅。',
}
const OTHER = 'The parliament of Chile voted on Monday for a new law on pensions, by 112 votes to 40.'

const AWAY = 'Start it, or check STEMMA_EMBED. Articles are placed without it meanwhile.'

/** Whether the embedding model answers, how it answers, and in which languages it knows one event again. */
export async function checkEmbedder(open: () => Promise<Embedder>): Promise<Finding> {
  let embedder: Embedder | undefined
  try {
    embedder = await open()
    // The first answer may have to wait for the model to be loaded.
    await embedder.embed([OTHER])
    const began = performance.now()
    const [other, ...told] = await embedder.embed([OTHER, ...Object.values(TOLD)])
    return said(embedder.id, other!, told as Float32Array[], (performance.now() - began) / (told.length + 1))
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const next = error.code === 'unavailable' ? AWAY : (error.next ?? AWAY)
    return wrong(ABOUT, error.message, next)
  } finally {
    await embedder?.close()
  }
}

function said(id: string, other: Float32Array, [english, ...told]: readonly Float32Array[], ms: number): Finding {
  // A quarter of the way from another event to the very same words.
  const bar = (3 * dot(english, other) + 1) / 4
  const known = Object.keys(TOLD)
    .slice(1)
    .filter((_, at) => dot(english, told[at]) > bar)
  const answers = `${id} answers: ${other.length} numbers, ${ms < 10 ? ms.toFixed(1) : Math.round(ms)} ms a text`
  if (known.length > 0) return fine(ABOUT, `${answers}; it knows one event again in English and ${known.join(', ')}.`)
  return look(
    ABOUT,
    `${answers}; it knows no event again in another language than English.`,
    'A multilingual model is what stories across languages profit from.',
  )
}

function dot(one: Float32Array, other: Float32Array): number {
  return one.reduce((sum, each, at) => sum + each * other[at], 0)
}
