import type { TestContext } from 'node:test'
import { type OpenWriter, openWriter, type WriterOptions } from '../../../src/outside/writers/open-writer.ts'

/** The options of a writer of a test. */
export const writerOptionsFor = (from: string, more: Partial<WriterOptions> = {}): WriterOptions => ({
  from,
  model: 'made-up',
  key: '',
  timeoutMs: 5_000,
  mostCharacters: 24_000,
  mostTokens: 2_000,
  agent: 'Stemma/test',
  allowPrivate: [],
  log: () => {},
  ...more,
})

/** A writer over an endpoint, closed when the test is over. */
export function openedWriter(t: TestContext, from: string, more: Partial<WriterOptions> = {}): OpenWriter {
  const writer = openWriter(writerOptionsFor(from, more))
  t.after(() => writer.close())
  return writer
}
