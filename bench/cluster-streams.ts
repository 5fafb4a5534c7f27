import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Claim } from '../src/domain/claim.ts'
import { claimsOf } from '../src/stages/4-claim/claim.ts'
import { readRows } from './read-data.ts'
import { readEcbPlus } from './runners/cluster-ecbplus.ts'
import { readMeantime } from './runners/cluster-meantime.ts'
import { type GoldArticle, goldArticle, inTime } from './walk-clusters.ts'

/** A labelled article as it is learned from; those of one `group` (a topic of ECB+, an article's translations) are held back together. */
export interface TaughtArticle extends GoldArticle {
  claims: readonly Claim[]
  group: string
}

interface GvcRow {
  doc_id: string
  incident_id: string
  dct: string
  sentences: string[][]
}

/** The sets whose licences allow it: ECB+ (CC BY 3.0), MEANTIME and the Gun Violence Corpus (CC BY 4.0). */
export function taughtSets(data: string) {
  return {
    ecbplus: taught(readEcbPlus(join(data, 'ecbplus')), gold => `ecb ${parseInt(gold, 10)}`),
    meantime: taught(readMeantime(join(data, 'meantime')), gold => `meantime ${gold}`),
    gvc: taught(readGvc(join(data, 'gvc')), gold => `gvc ${gold}`),
  }
}

/**
 * The sets in several orders, whole and with a few articles an event (most events of a real stream are told by few), with
 * bodies and as headlines alone, with their dates and without.
 */
export function taughtStreams({ ecbplus, meantime, gvc }: ReturnType<typeof taughtSets>): TaughtArticle[][] {
  return [
    ecbplus,
    reordered(ecbplus, 'b'),
    reordered(ecbplus, 'c'),
    few(ecbplus, 2, 'd'),
    few(ecbplus, 2, 'e'),
    few(ecbplus, 3, 'f'),
    few(ecbplus, 4, 'g'),
    bare(ecbplus),
    bare(few(ecbplus, 4, 'h')),
    meantime,
    reordered(meantime, 'i'),
    bare(meantime),
    gvc,
    undated(gvc),
    bare(gvc),
    reordered([...ecbplus, ...meantime], 'j'),
    reordered([...few(ecbplus, 3, 'k'), ...few(meantime, 2, 'k'), ...undated(gvc)], 'l'),
  ]
}

/** Another order that tells nothing. */
export function reordered<Item extends GoldArticle>(items: readonly Item[], salt: string): Item[] {
  const hashes = new Map(items.map(item => [item, sha1(salt + item.article.id)]))
  return items.toSorted((one, other) => (hashes.get(one)! < hashes.get(other)! ? -1 : 1))
}

/** A number from 0 to `folds` - 1 that is the same for one group always. */
export function foldOf(group: string, folds: number): number {
  return parseInt(sha1(group).slice(0, 8), 16) % folds
}

function sha1(text: string): string {
  return createHash('sha1').update(text).digest('hex')
}

function taught(items: readonly GoldArticle[], groupOf: (gold: string) => string): TaughtArticle[] {
  return items.map(item => ({ ...item, claims: claimsOf(item.article), group: groupOf(item.gold) }))
}

/** At most `most` articles of each event. */
function few(items: readonly TaughtArticle[], most: number, salt: string): TaughtArticle[] {
  const taken = new Map<string, number>()
  return reordered(items, salt).filter(({ gold }) => {
    const count = taken.get(gold) ?? 0
    taken.set(gold, count + 1)
    return count < most
  })
}

/** Headlines alone. */
function bare(items: readonly TaughtArticle[]): TaughtArticle[] {
  return items.map(item => ({
    ...item,
    article: { ...item.article, text: '' },
    claims: item.claims.filter(({ span }) => span.in === 'title'),
  }))
}

function undated(items: readonly TaughtArticle[]): TaughtArticle[] {
  return items.map(item => ({ ...item, article: { ...item.article, publishedAt: null, publishedAtFrom: null } }))
}

function readGvc(folder: string): GoldArticle[] {
  return inTime(
    readRows<GvcRow>(join(folder, 'docs.jsonl.gz')).map(({ doc_id, incident_id, dct, sentences }) => {
      // The first sentence is the date, the second the headline.
      const [, title, ...text] = Object.values(sentences).map(tokens => tokens.join(' '))
      return goldArticle({ id: doc_id, title, text: text.join('\n'), publishedAt: dct, language: 'en' }, incident_id)
    }),
  )
}
