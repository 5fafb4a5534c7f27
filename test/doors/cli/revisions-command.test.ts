import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { App } from '../../../src/app.ts'
import { revisionsText } from '../../../src/doors/cli/revisions-text.ts'
import { articleFrom } from '../../../src/domain/article.ts'
import { revisionSchema, revisionViews } from '../../../src/views/revisions-view.ts'
import { smallWorld } from '../../small-world.ts'
import { testApp } from '../../test-app.ts'
import { saidBy } from './said-by.ts'

describe('stemma revisions', () => {
  let app: App

  before(async () => {
    app = testApp({ STEMMA_WORLD: await smallWorld() })
    await app.walkExample()
  })
  after(() => app.close())

  const run = (...args: string[]) => saidBy(app, ['revisions', ...args])

  test('prints what an article’s page changed, by its address and by its id', async () => {
    const { code, out } = await run('https://gull.example/sank')
    assert.equal(code, 0)
    assert.match(out, /Ferry sinks off Port Merrow/)
    assert.match(out, /Revision 1 → 2: changed (?:after|between) 2026-03-02 12:00/)
    assert.match(
      out,
      /figure changed: “At least 12 people” → “At least 14 people” \(not marked as changed on the page\)/,
    )
    assert.match(out, /edited +At least \[-12-\] \{\+14\+\} people were killed/)
    assert.match(out, /\(2 paragraphs unchanged\)/)
    const stories = await (await app.library()).everyStory()
    const { id } = stories.flatMap(({ articles }) => articles).find(({ url }) => url === 'https://gull.example/sank')!
    assert.equal((await run(id)).out, out)
  })

  test('--json gives the same as data', async () => {
    const { out } = await run('https://gull.example/sank', '--json')
    const { url, revisions } = JSON.parse(out) as { url: string; revisions: unknown[] }
    assert.equal(url, 'https://gull.example/sank')
    assert.equal(revisionSchema.parse(revisions[0]).counts.edited, 1)
  })

  test('says that nothing changed, that nothing is known, and how it is called', async () => {
    assert.match((await run('https://gull.example/flood')).out, /Nothing has changed/)
    const unknown = await run('https://gull.example/never')
    assert.deepEqual([unknown.code, /No article is known as/.test(unknown.err)], [3, true])
    assert.equal((await run()).code, 2)
    assert.equal((await run('a', 'b')).code, 2)
  })
})

test('what a page says does not steer the terminal', () => {
  const article = articleFrom({
    id: 'a',
    title: 'T\u001b[2J',
    text: 'One \u001b[31m word \u202e here.',
    revision: 2,
    earlier: [{ revision: 1, title: 'T', text: 'Another \u0007 word.' }],
  })
  const options = { cited: [], excerptsOnly: false, excerpt: 200 }
  // oxlint-disable-next-line no-control-regex
  assert.doesNotMatch(revisionsText(article, revisionViews(article, options)), /[\u0000-\u0009\u000b-\u001f\u202e]/)
})
