// What a web archive or a list of articles holds goes into the store, batch by batch. Where it stands is kept after every
// batch, so that adding the file again goes on there, and a file that was read to its end is not read a second time.
import { resolve } from 'node:path'
import { type BulkTally, countIn, NOTHING, startingFrom } from './bulk-tally.ts'
import { type Taken, takenFrom } from './bulk-document.ts'
import type { Document } from './domain/link.ts'
import { type BulkItem, bulkItems } from './outside/bulk/bulk-items.ts'
import { type FileIdentity, fileIdentity, isSameFile } from './outside/bulk/file-identity.ts'
import { type Place, START } from './outside/bulk/place.ts'
import { VERSIONS } from './pipeline.ts'
import { NEWS_ITEM_TYPE } from './stages/3-extract/news-item.ts'
import type { Cellar } from './store/cellar.ts'
import { offersOfDocument } from './walk/fetching-steps.ts'
import { ARTICLE_TYPE } from './walk/reading-steps.ts'
import { tombsOf } from './walk/tombs.ts'

/** How far a file has come; told after every item. */
export interface BulkProgress {
  path: string
  /** Bytes of the file: read of all. */
  reached: number
  size: number
  /** Records or lines. */
  items: number
  tally: BulkTally
  /** Bytes of the file at which this reading began: more than 0 where it goes on. */
  from: number
}

/** What came of a file. */
export interface BulkAdded {
  tally: BulkTally
  /** True where it was read to its end before and has not changed since. */
  known: boolean
  /** True where it was stopped before its end. */
  stopped: boolean
}

export interface BulkAdding {
  cellar: Cellar
  now: () => string
  /** Bytes of the largest page or line. */
  maxBytes: number
  stopped?: AbortSignal
  /** Reads from the beginning, whatever is known of the file. */
  again?: boolean
  onProgress?(progress: BulkProgress): void
  /** What cannot be taken, in words. */
  onLoss(loss: string): void
}

/** Kept of a file, by its path. */
interface Known extends FileIdentity {
  next: Place
  items: number
  reached: number
  done: boolean
  tally: BulkTally
}

/** A batch is archived when it has so many bytes or documents, or when so many items gave none. */
const BATCH = { bytes: 2 * 1024 * 1024, documents: 100, items: 10_000 }
const FACT = 'bulk'

/** Takes a file into the store, from where it stood. Throws AppError `not-found`, `unreadable`. */
export async function addBulk(given: string, adding: BulkAdding): Promise<BulkAdded> {
  const { cellar, again, stopped } = adding
  const path = resolve(given)
  const identity = await fileIdentity(path)
  const before = await cellar.fact<Known>(FACT, path)
  const known = before && !again && isSameFile(before, identity) ? before : undefined
  if (known?.done) return { tally: NOTHING, known: true, stopped: false }
  const state: Known = {
    ...identity,
    next: known?.next ?? START,
    items: known?.items ?? 0,
    reached: known?.reached ?? 0,
    done: false,
    tally: startingFrom(known?.tally ?? NOTHING),
  } // prettier-ignore
  const batch = new Batch(cellar, path, state, known !== undefined)
  await batch.keep()
  const from = state.reached
  // Asked once a batch: what is forgotten meanwhile, extract takes away again.
  const tombs = tombsOf({ epoch: () => batch.epoch(), tombstones: () => cellar.tombstones() })
  for await (const item of bulkItems(path, { maxBytes: adding.maxBytes, from: state.next, number: state.items })) {
    note(await takenFrom(item, given, tombs, adding.now()), item, batch, adding)
    if (batch.isFull()) await batch.flush()
    adding.onProgress?.({ ...state, path: given, from })
    if (stopped?.aborted) break
  }
  if (!stopped?.aborted) state.done = true
  await batch.flush()
  return { tally: state.tally, known: false, stopped: !state.done }
}

function note(taken: Taken, { next, number, reached }: BulkItem, batch: Batch, { onLoss }: BulkAdding): void {
  const { state } = batch
  Object.assign(state, { next, items: number, reached })
  if ('document' in taken) {
    batch.add(taken.document)
    state.tally[taken.as] += 1
    if (taken.odd) countIn(state.tally.odd, taken.odd)
  } else if ('passed' in taken) {
    countIn(state.tally.passed, taken.passed)
  } else {
    state.tally.lost += 1
    onLoss(taken.lost)
  }
}

/** Documents on their way into the archive, and what is kept of the file when they are there. */
class Batch {
  readonly state: Known
  private readonly cellar: Cellar
  private readonly path: string
  private documents: Document[] = []
  private bytes = 0
  private since: number
  private began: Promise<string> | undefined
  /** True for the first batch of a reading that goes on: a kill may have come between it and what is kept of it. */
  private isFirst: boolean

  constructor(cellar: Cellar, path: string, state: Known, goesOn: boolean) {
    this.cellar = cellar
    this.path = path
    this.state = state
    this.since = state.items
    this.isFirst = goesOn
  }

  add(document: Document): void {
    this.documents.push(document)
    this.bytes += document.bytes.length
  }

  isFull(): boolean {
    const { bytes, documents, items } = BATCH
    return this.bytes >= bytes || this.documents.length >= documents || this.state.items - this.since >= items
  }

  /** The cellar's, as it was when the batch began. */
  epoch(): Promise<string> {
    return (this.began ??= this.cellar.epoch())
  }

  async flush(): Promise<void> {
    this.began = undefined
    const fresh = await notArchived(this.documents, this.cellar, this.isFirst)
    if (this.documents.length > 0) this.isFirst = false
    await this.cellar.archive(fresh, offersOfDocument, VERSIONS)
    this.documents = []
    this.bytes = 0
    this.since = this.state.items
    await this.keep()
  }

  async keep(): Promise<void> {
    await this.cellar.keep(FACT, this.path, this.state)
  }
}

/** What a link's document said, and when. */
type Form = Pick<Document, 'hash' | 'fetchedAt'>

/** The documents of a batch that the archive does not have. `isFirst`: a kill may have come after it was archived. */
async function notArchived(batch: readonly Document[], cellar: Cellar, isFirst: boolean): Promise<Document[]> {
  const urls = batch.map(({ url }) => url)
  const known = await cellar.works('extract', urls)
  const forms = new Map<string, Form[]>()
  const looked = isFirst ? batch : batch.filter(document => !isLine(document))
  for (const { url } of looked) {
    if (!forms.has(url)) forms.set(url, known.has(url) ? await formsOf(url, cellar) : [])
  }
  // Lines have no time of their own. A batch is archived as a whole or not at all.
  const lines = batch.filter(isLine)
  const hasLines = isFirst && lines.every(({ url, hash }) => forms.get(url)!.some(form => form.hash === hash))
  return batch.filter(document => {
    if (isLine(document)) return !hasLines
    const before = forms.get(document.url)!
    return !saysTheSame(before, document) && before.push(document) > 0
  })
}

const isLine = ({ contentType }: Document): boolean => contentType === ARTICLE_TYPE || contentType === NEWS_ITEM_TYPE

async function formsOf(url: string, cellar: Cellar): Promise<Form[]> {
  return (await cellar.documents(url)).map(({ document: { hash, fetchedAt } }) => ({ hash, fetchedAt }))
}

/**
 * True where the last form up to a page's time is that page: without that a file that is read twice would put the first form
 * of its pages after their last.
 */
function saysTheSame(forms: readonly Form[], { hash, fetchedAt }: Form): boolean {
  const at = Date.parse(fetchedAt)
  const before = forms.filter(form => Date.parse(form.fetchedAt) <= at)
  const last = before.reduce((a, b) => (Date.parse(b.fetchedAt) >= Date.parse(a.fetchedAt) ? b : a), before[0])
  return last?.hash === hash
}
