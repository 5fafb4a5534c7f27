import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import type { PeerPage } from './readers.ts'
import type { PeerOrder, PeerReply } from './reading-child.ts'

/** What came of one page and one reader; `slow` where it was ended. */
export interface PeerReading {
  text: string
  ms: number
  outcome: 'read' | 'refused' | 'threw' | 'slow'
}

const CHILD = join(import.meta.dirname, 'reading-child.ts')

/** One process for all readers, replaced when one of them takes longer than its time or ends it. */
export class PeerReader {
  private readonly limitMs: number
  private child: ChildProcess | undefined
  names: string[] = []

  constructor(limitMs: number) {
    this.limitMs = limitMs
  }

  async start(): Promise<void> {
    this.child = fork(CHILD, [], { execArgv: ['--import', 'tsx'], serialization: 'advanced' })
    const reply = await this.reply(this.child, 60_000)
    if (!reply || !('names' in reply)) throw new Error('The readers in bench/peers could not be loaded.')
    this.names = reply.names
  }

  async read(peer: number, page: PeerPage): Promise<PeerReading> {
    if (!this.child) await this.start()
    const child = this.child as ChildProcess
    child.send({ peer, page } satisfies PeerOrder)
    const reply = await this.reply(child, this.limitMs)
    if (!reply || 'names' in reply) {
      this.stop()
      return { text: '', ms: this.limitMs, outcome: 'slow' }
    }
    if ('threw' in reply) return { text: '', ms: reply.ms, outcome: 'threw' }
    return { text: reply.text, ms: reply.ms, outcome: reply.refused ? 'refused' : 'read' }
  }

  stop(): void {
    this.child?.kill('SIGKILL')
    this.child = undefined
  }

  /** The next message; undefined where the time is over or the process ended. */
  private reply(child: ChildProcess, limitMs: number): Promise<PeerReply | undefined> {
    return new Promise(resolve => {
      const end = (reply?: PeerReply): void => {
        clearTimeout(timer)
        child.off('message', end)
        child.off('exit', gone)
        resolve(reply)
      }
      const gone = (): void => end()
      const timer = setTimeout(gone, limitMs)
      child.on('message', end)
      child.on('exit', gone)
    })
  }
}
