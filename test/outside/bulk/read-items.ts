import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { type BulkItem, type BulkOptions, bulkItems } from '../../../src/outside/bulk/bulk-items.ts'

const folder = mkdtempSync(join(tmpdir(), 'stemma-bulk-'))
after(() => rmSync(folder, { recursive: true }))
let count = 0

/** A file with these bytes, gone after the tests. */
export function fileOf(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, `${(count += 1)}-${name}`)
  writeFileSync(path, bytes)
  return path
}

export async function itemsOf(path: string, options: Partial<BulkOptions> = {}): Promise<BulkItem[]> {
  const items: BulkItem[] = []
  for await (const item of bulkItems(path, { maxBytes: 1_000_000, ...options })) items.push(item)
  return items
}

export const of = <Kind extends BulkItem['kind']>(items: readonly BulkItem[], kind: Kind) =>
  items.filter((item): item is BulkItem & { kind: Kind } => item.kind === kind)

/** The addresses of the pages among some items. */
export const urls = (items: readonly BulkItem[]): string[] => of(items, 'page').map(({ page }) => page.url)
