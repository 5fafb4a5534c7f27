// Pastes as people make them, written down before the reader was: see the fixtures for what each should give.
import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Article } from '../../../src/domain/article.ts'
import { extract } from '../../../src/stages/3-extract/extract.ts'
import { readPaste } from './read-paste.ts'

const folder = join(import.meta.dirname, '../../fixtures/extract/pastes')
const TOOLS = { now: () => '2026-01-01T00:00:00Z', log: () => {} }

for (const name of readdirSync(folder).sort()) {
  test(`a paste is read: ${name.replace('.paste', '').replaceAll('-', ' ')}`, async () => {
    const paste = readPaste(join(folder, name))
    const article = (await extract.run({ id: 'p', text: paste.text, explain: true }, TOOLS)) as Article
    assert.deepEqual(
      {
        title: article.title,
        byline: article.byline,
        publishedAt: article.publishedAt?.slice(0, 10) ?? null,
        url: article.url,
      },
      { title: paste.title, byline: paste.byline, publishedAt: paste.publishedAt, url: paste.url },
    )
    assert.deepEqual(article.text.split(/\n\n|\n(?=- )/), paste.paragraphs)
  })
}
