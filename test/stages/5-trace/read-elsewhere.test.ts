import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleFrom } from '../../../src/domain/article.ts'
import { memberOf, trace } from '../../../src/stages/5-trace/trace.ts'

const TEXT =
  'PORT MERROW (AFP) - At least 12 people were killed when the ferry Gannet sank off Port Merrow on Sunday, the coast guard said. The ship went down in heavy seas two kilometres from the harbour mouth, shortly after it had left for the island of Sule, with more than a hundred people aboard.'

test('what was read in another thread is traced as what was read here', () => {
  const articles = ['a', 'b', 'c'].map((id, at) =>
    articleFrom({
      id,
      title: 'Ferry sinks',
      text: at === 2 ? TEXT.replace('(AFP) ', '') : TEXT,
      outlet: { name: `Outlet ${id}` },
    }),
  )
  const [here, elsewhere] = [trace.open(), trace.open()]
  for (const article of articles) {
    const sent = structuredClone(memberOf(article))
    assert.deepEqual(elsewhere.take({ article, claims: [], member: sent }), here.take({ article, claims: [] }))
  }
  assert.match(JSON.stringify(here.take({ article: articles[0], claims: [] })), /AFP/)
})
