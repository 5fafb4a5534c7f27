import type { DropReason } from '../../../domain/story.ts'

/** What is wrong with a sentence. */
export interface Fault {
  check: DropReason
  because: string
}

export const fault = (check: DropReason, because: string): Fault => ({ check, because })
