/** Why a stage made nothing of its input. One closed list, so that pages and exit codes can speak of each. */
export type RefusalCode =
  | 'paywalled'
  | 'consent-wall'
  | 'bot-challenge'
  | 'needs-scripts'
  | 'list-page'
  | 'live-blog'
  | 'not-news'
  | 'too-large'
  | 'too-deep'
  | 'too-slow'
  | 'not-html'
  | 'not-a-feed'
  | 'not-found'
  | 'gone'
  | 'empty'
  | 'unreadable'
  | 'address-not-allowed'
  | 'robots-disallow'
  | 'forgotten'

/** Looked, and there was nothing to make: a value, remembered and shown, never an exception. */
export interface Refusal {
  refusal: {
    code: RefusalCode
    /** One sentence that names the thing. */
    because: string
    /** What a person can do next. */
    next?: string
  }
}

/** A refusal as a value. */
export function refuse(code: RefusalCode, because: string, next?: string): Refusal {
  return { refusal: next === undefined ? { code, because } : { code, because, next } }
}

/** True for a refusal, false for a result. */
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refusal' in value
}
