import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SETTINGS, settingsFrom } from '../src/config.ts'
import { AppError } from '../src/domain/app-error.ts'

test('without an environment every setting has its default', () => {
  const settings = settingsFrom({})
  for (const [key, { fallback }] of Object.entries(SETTINGS))
    assert.equal(settings[key as keyof typeof settings], fallback)
})

test('a setting that cannot be read is named, with the way out', () => {
  assert.throws(
    () => settingsFrom({ STEMMA_PORT: 'eighty' }),
    (error: AppError) =>
      error instanceof AppError &&
      /STEMMA_PORT is "eighty"/.test(error.message) &&
      /Unset STEMMA_PORT/.test(error.next!),
  )
})
