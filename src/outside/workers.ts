/**
 * Threads for the stages that read hostile or long input without asking anybody anything. A page that takes longer than
 * its time, or more memory than its share, costs its thread and becomes a refusal; the thread is replaced.
 */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { AppError } from '../domain/app-error.ts'
import type { Article } from '../domain/article.ts'
import type { Claim } from '../domain/claim.ts'
import { refuse } from '../domain/refusal.ts'
import { WORKER } from '../place.ts'
import type { ExtractInput, ExtractRefusal } from '../stages/3-extract/extract.ts'
import type { Member } from '../stages/5-trace/trace.ts'
import type { Answer, Order } from './stage-worker.ts'

export interface WorkersOptions {
  /** Never more than there are cores, never less than one. Absent: one for each core. */
  threads?: number
  /** For one page or article, from the moment a thread takes it. Absent: 20,000. */
  timeoutMs?: number
  /** Larger pages are refused, with what their beginning says. Absent: 10 MiB. */
  maxBytes?: number
  /** Heap of one thread in MiB. Absent: 512. */
  maxHeapMb?: number
}

export interface Workers {
  readonly threads: number
  extract(input: ExtractInput): Promise<Article | ExtractRefusal>
  /** Rejects with an AppError where the article took too long. */
  claim(article: Article): Promise<Claim[]>
  /** What trace reads from one article alone. Rejects as `claim` does. */
  member(article: Article): Promise<Member>
  /** Ends every thread; what was waiting is rejected. */
  close(): Promise<void>
}

const DEFAULTS = { timeoutMs: 20_000, maxBytes: 10 * 1024 * 1024, maxHeapMb: 512 }
const BEGINNING = 1024 * 1024

/** Opens the pool; a thread starts when the first order needs it. Idle threads do not keep the process alive. */
export function openWorkers(options: WorkersOptions = {}): Workers {
  const limits = { ...DEFAULTS, ...defined(options) }
  const threads = Math.max(1, Math.min(options.threads ?? Infinity, availableParallelism()))
  const pool = new Pool(threads, limits.timeoutMs, limits.maxHeapMb)
  return {
    threads,
    extract: input => extractWithin(pool, input, limits.maxBytes),
    claim: article => readWithin<Claim[]>(pool, 'claim', article),
    member: article => readWithin<Member>(pool, 'member', article),
    close: () => pool.close(),
  }
}

function defined(options: WorkersOptions): Partial<typeof DEFAULTS> {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
}

async function extractWithin(pool: Pool, input: ExtractInput, maxBytes: number): Promise<Article | ExtractRefusal> {
  const size = input.bytes?.byteLength ?? (input.html ?? input.text ?? '').length
  const outcome = await pool.run({ stage: 'extract', input: size > maxBytes ? beginning(input) : input })
  if (outcome.kind === 'done') {
    const output = outcome.output as Article | ExtractRefusal
    if (size <= maxBytes) return output
    const because = `The page has ${size} bytes; at most ${maxBytes} are read.`
    return {
      ...output,
      ...refuse('too-large', because, 'Raise the limit of bytes, or give the text alone.'),
      id: input.id,
    }
  }
  const [code, because] = FAILURES[outcome.kind]
  return { ...refuse(code, because, 'Give the text alone, or raise the limits.'), id: input.id }
}

const FAILURES = {
  slow: ['too-slow', 'Reading the page took longer than its time limit.'],
  crashed: ['too-large', 'Reading the page took more memory than a thread may have.'],
} as const

function beginning(input: ExtractInput): ExtractInput {
  return {
    ...input,
    bytes: input.bytes?.slice(0, BEGINNING),
    html: input.html?.slice(0, BEGINNING),
    text: input.text?.slice(0, BEGINNING),
  }
}

async function readWithin<Output>(pool: Pool, stage: 'claim' | 'member', article: Article): Promise<Output> {
  const outcome = await pool.run({ stage, input: article })
  if (outcome.kind === 'done') return outcome.output as Output
  const what = stage === 'claim' ? 'Claims' : 'Tracing'
  throw new AppError(
    'too-large',
    `${what} of article ${article.id} took too much ${outcome.kind === 'slow' ? 'time' : 'memory'}.`,
  )
}

type Outcome = { kind: 'done'; output: unknown } | { kind: 'slow' } | { kind: 'crashed' }

interface Job {
  order: Order
  resolve(outcome: Outcome): void
  reject(error: Error): void
}

/** A queue and its threads: one order a thread at a time, first come first served. */
class Pool {
  private readonly waiting: Job[] = []
  private readonly idle: Thread[] = []
  private readonly all = new Set<Thread>()
  private readonly size: number
  private readonly timeoutMs: number
  private readonly maxHeapMb: number
  private closed = false

  constructor(size: number, timeoutMs: number, maxHeapMb: number) {
    this.size = size
    this.timeoutMs = timeoutMs
    this.maxHeapMb = maxHeapMb
  }

  run(order: Order): Promise<Outcome> {
    if (this.closed) return Promise.reject(new AppError('unavailable', 'The worker threads are closed.'))
    return new Promise((resolve, reject) => {
      this.waiting.push({ order, resolve, reject })
      this.next()
    })
  }

  async close(): Promise<void> {
    this.closed = true
    for (const job of this.waiting.splice(0)) job.reject(new AppError('unavailable', 'The worker threads were closed.'))
    await Promise.all([...this.all].map(thread => thread.end()))
  }

  private next(): void {
    if (this.closed || this.waiting.length === 0) return
    const thread = this.idle.pop() ?? (this.all.size < this.size ? this.start() : undefined)
    const job = thread && this.waiting.shift()
    if (!thread || !job) return
    thread.work(job, this.timeoutMs)
  }

  private start(): Thread {
    const thread = new Thread(this.maxHeapMb, {
      free: () => {
        if (!this.closed) this.idle.push(thread)
        this.next()
      },
      gone: () => {
        this.all.delete(thread)
        const at = this.idle.indexOf(thread)
        if (at >= 0) this.idle.splice(at, 1)
        this.next()
      },
    })
    this.all.add(thread)
    return thread
  }
}

/** One worker thread and the order that it works on. */
class Thread {
  private readonly worker: Worker
  private readonly told: { free(): void; gone(): void }
  private job: Job | undefined
  private timer: NodeJS.Timeout | undefined
  private ready = false
  private timeoutMs = 0

  constructor(maxHeapMb: number, told: { free(): void; gone(): void }) {
    this.told = told
    this.worker = new Worker(WORKER, {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: maxHeapMb },
    })
    this.worker.on('message', (answer: Answer) => this.hear(answer))
    this.worker.on('error', (error: NodeJS.ErrnoException) => this.fail(error))
    this.worker.on('exit', () => this.exit())
  }

  work(job: Job, timeoutMs: number): void {
    this.job = job
    this.timeoutMs = timeoutMs
    this.worker.ref()
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    this.worker.postMessage(job.order)
    if (this.ready) this.startClock()
  }

  async end(): Promise<void> {
    const job = this.take()
    job?.reject(new AppError('unavailable', 'The worker threads were closed.'))
    await this.worker.terminate()
  }

  /** Loading the code is not the page's time. */
  private startClock(): void {
    this.timer = setTimeout(() => {
      this.take()?.resolve({ kind: 'slow' })
      void this.worker.terminate()
    }, this.timeoutMs)
  }

  private hear(answer: Answer): void {
    if ('ready' in answer) {
      this.ready = true
      if (this.job) this.startClock()
      return
    }
    const job = this.take()
    if (!job) return
    if ('output' in answer) job.resolve({ kind: 'done', output: answer.output })
    else job.reject(Object.assign(new Error(answer.error.message), { stack: answer.error.stack }))
    this.worker.unref()
    this.told.free()
  }

  private fail(error: NodeJS.ErrnoException): void {
    const job = this.take()
    if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') job?.resolve({ kind: 'crashed' })
    else job?.reject(error)
  }

  private exit(): void {
    this.take()?.reject(new AppError('unavailable', 'A worker thread ended unexpectedly.'))
    this.told.gone()
  }

  private take(): Job | undefined {
    clearTimeout(this.timer)
    const job = this.job
    this.job = undefined
    return job
  }
}
