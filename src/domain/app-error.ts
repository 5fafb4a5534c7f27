/** What went wrong in a way that a person can mend. Doors map the code to an exit code or an HTTP status. */
export type AppErrorCode = 'usage' | 'not-found' | 'unreadable' | 'bad-input' | 'too-large' | 'unavailable'

/** An error with a code, a sentence that names the thing, and the next step. */
export class AppError extends Error {
  readonly code: AppErrorCode
  readonly next: string | undefined
  /** Milliseconds after which trying again makes sense, where whoever failed told us. */
  readonly retryAfterMs: number | undefined

  constructor(
    code: AppErrorCode,
    message: string,
    options: { next?: string; cause?: unknown; retryAfterMs?: number } = {},
  ) {
    super(message, { cause: options.cause })
    this.name = 'AppError'
    this.code = code
    this.next = options.next
    this.retryAfterMs = options.retryAfterMs
  }
}
