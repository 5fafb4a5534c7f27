import type { Claim } from '../domain/claim.ts'
import type { Point, PointKind } from '../domain/point.ts'
import type { StorySpeaker } from '../domain/story.ts'
import { KIND_ORDER } from './story-page.ts'

/** How the claims of a point differ, in one plain sentence: it says which way, never who is right. */
export function pointVerdict(point: Point, speakers: readonly StorySpeaker[] = []): string {
  return VERDICTS[point.kind]?.(point, speakers) ?? MEANINGS.get(point.kind) ?? ''
}

const MEANINGS = new Map(KIND_ORDER.map(({ kind, meaning }) => [kind, meaning]))

type Verdict = (point: Point, speakers: readonly StorySpeaker[]) => string | undefined

const VERDICTS: Partial<Record<PointKind, Verdict>> = {
  agree: ({ reports }) => (reports > 1 ? `${reports} independent reports say the same.` : undefined),
  'name-variant': ({ claims }) => {
    const forms = new Set(claims.map(({ value, span }) => String(value ?? span.text))).size
    return forms > 1 ? `One bearer, written in ${forms} forms.` : undefined
  },
  'older-figure': ({ certainty }) =>
    certainty === 'shown' ? 'Counts of different times, as the words say.' : undefined,
  'attribution-drift': drift,
}

/** What drifted: words, speaker or hedge, as far as the claims themselves show it. */
function drift({ claims, diffs }: Point, known: readonly StorySpeaker[]): string | undefined {
  const ids = new Map(
    known.flatMap(({ id, name, forms }) => [name, ...forms.map(({ form }) => form)].map(form => [form, id])),
  )
  const speakers = new Set(claims.flatMap(({ speaker }) => (speaker ? (ids.get(speaker.name) ?? speaker.name) : [])))
  if ((diffs?.length ?? 0) > 0) {
    return `One saying, in different words${speakers.size > 1 ? '; its speakers differ too' : ''}.`
  }
  if (speakers.size < 2 && hedgedAndPlain(claims)) return 'Hedged in one, said as a fact in another.'
  return speakers.size > 1 ? 'The same words or content, given to different speakers.' : undefined
}

const hedgedAndPlain = (claims: readonly Claim[]): boolean =>
  claims.some(({ hedge }) => hedge) && claims.some(({ hedge }) => !hedge)
