import { inStep, translates } from './anchors.ts'
import { kinship, type Shared, sharedRuns } from './kinship.ts'
import { cites, type Member } from './member.ts'

/**
 * What makes two articles carriers of one text, seen from the first. `shared`, `inA` and `inB` count 5-word runs; of a
 * translation the figures and names that both say in one order.
 */
export interface Kin extends Shared {
  kind: 'copy' | 'edited-copy' | 'translation' | 'same page'
  because: string
}

/** The same, seen from the other. */
export function seenFromOther(kin: Kin): Kin {
  return { ...kin, inA: kin.inB, inB: kin.inA }
}

/** What two articles are to each other; undefined where they are two reports. Symmetric, and a matter of the pair alone. */
export function kinOf(a: Member, b: Member): Kin | undefined {
  if (a.form || b.form) return undefined
  const abroad = a.print.language !== b.print.language && a.print.language !== 'und' && b.print.language !== 'und'
  if (namesPageOf(a, b) || namesPageOf(b, a))
    return {
      kind: abroad ? 'translation' : 'same page',
      because: 'the page names the other as its origin',
      ...(abroad ? inStep(a.anchors, b.anchors) : sharedRuns(a.print, b.print)),
    }
  if (!abroad) return kinship(a.print, b.print)
  const citing = !a.translated && !b.translated && (cites(a, b) || cites(b, a))
  const because = translates(a.anchors, b.anchors, citing)
  return because ? { kind: 'translation', because, ...inStep(a.anchors, b.anchors) } : undefined
}

function namesPageOf({ house }: Member, { url }: Member): boolean {
  return house?.url !== undefined && house.url === url
}
