import assert from 'node:assert/strict'
import { AppError } from '../src/domain/app-error.ts'

/** For `assert.rejects`: what a person can mend, with this code, told in such words, and with the next step. */
export const failsWith = (code: string, words: RegExp) => (error: unknown) => {
  assert.ok(error instanceof AppError)
  assert.equal(error.code, code)
  assert.match(error.message, words)
  assert.ok(error.next)
  return true
}
