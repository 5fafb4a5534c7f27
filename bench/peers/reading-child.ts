// Reads pages with one reader after the other, in a process that its parent ends when a reader hangs.
import { type PeerPage, peers, wordsOf } from './readers.ts'

/** What the parent sends. */
export interface PeerOrder {
  peer: number
  page: PeerPage
}

/** What it hears: the names once, then one answer an order. */
export type PeerReply =
  | { names: string[] }
  | { text: string; ms: number; refused: boolean }
  | { threw: string; ms: number }

const all = await peers()

async function answer({ peer, page }: PeerOrder): Promise<PeerReply> {
  const started = performance.now()
  try {
    const finish = await all[peer].read(page)
    const ms = performance.now() - started
    const found = finish()
    return { text: wordsOf(found), ms, refused: found.refused }
  } catch (error) {
    return { threw: String(error).slice(0, 200), ms: performance.now() - started }
  }
}

console.log = console.warn = console.error = () => {} // they say much while they read
process.on('message', async (order: PeerOrder) => process.send?.(await answer(order)))
process.send?.({ names: all.map(({ name }) => name) } satisfies PeerReply)
