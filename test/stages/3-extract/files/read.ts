import type { Article } from '../../../../src/domain/article.ts'
import { type ExtractInput, type ExtractRefusal, extract } from '../../../../src/stages/3-extract/extract.ts'

const TOOLS = { now: () => '2026-01-01T00:00:00Z', log: () => {} }

/** What extract makes of a file. */
export async function read(
  bytes: Uint8Array | string,
  more: Partial<ExtractInput> = {},
): Promise<Article & Partial<ExtractRefusal>> {
  const input = { id: 'f', bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, ...more }
  return (await extract.run(input, TOOLS)) as Article & Partial<ExtractRefusal>
}
