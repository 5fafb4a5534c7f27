import assert from 'node:assert/strict'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { App } from '../../src/app.ts'
import type { RevisedArticle } from '../../src/domain/revision.ts'
import type { StoryView } from '../../src/domain/story.ts'
import { pageOf } from '../small-world.ts'
import { testApp } from '../test-app.ts'

const SITE = 'https://gull.example'
const SANK = [
  'At least 12 people were killed when the ferry Gannet sank off Port Merrow on Sunday, the coast guard said.',
  'The ship went down in heavy seas two kilometres from the harbour mouth, shortly after it had left for the island of Sule.',
  '“We searched all night and we will search again in the morning,” said Mara Ellund, the harbour master of Port Merrow.',
  'The company that runs the service said it would help the families of everyone who had been on board of the ship.',
]
const TITLE = 'Ferry sinks off Port Merrow'
const page = (paragraphs: string[], title = TITLE) => pageOf(title, '2026-03-02T08:00:00+01:00', paragraphs)

/** The page as it is at each round. */
const ROUNDS = [
  page([...SANK]),
  page([...SANK.map(text => text.replace(/[“”]/g, '"')), '140 comments']),
  page([SANK[1].slice(0, 70)]),
  page([SANK[0].replace('12', '15'), ...SANK.slice(1)]),
  page([SANK[0].replace('12', '15'), ...SANK.slice(1)], 'Ferry sinks off Port Merrow, 15 dead'),
]
const hour = (round: number) => `2026-03-0${2 + round}T12:00:00Z`

async function world(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'stemma-world-'))
  const feed = `<rss version="2.0"><channel><title>The Gull</title><link>${SITE}/</link><item><title>sank</title><link>${SITE}/sank</link></item></channel></rss>`
  await writeFile(join(folder, 'feed.xml'), feed)
  for (const [round, html] of ROUNDS.entries()) await writeFile(join(folder, `sank-${round}.html`), html)
  const rounds = ROUNDS.map((_, round) => ({
    at: hour(round),
    feeds: { [`${SITE}/feed`]: 'feed.xml' },
    pages: { [`${SITE}/sank`]: `sank-${round}.html` },
  }))
  const whole = { name: 'A page', notice: 'Everything here is invented.', countries: {}, outlets: [], rounds }
  await writeFile(join(folder, 'world.json'), JSON.stringify(whole))
  return folder
}

describe('a page that is read again and again', () => {
  let app: App
  let story: StoryView
  let article: RevisedArticle

  before(async () => {
    app = testApp({ STEMMA_WORLD: await world() })
    await app.walkExample()
    ;[story] = await (await app.library()).everyStory()
    ;[article] = story.articles
  })
  after(() => app.close())

  test('has a revision for other words, none for other signs, counts of comments or a stub', () => {
    assert.equal(article.revision, 3)
    assert.match(article.text, /At least 15 people/)
    assert.deepEqual(
      article.earlier?.map(({ revision, title, text }) => [revision, title, /At least (\d+)/.exec(text)?.[1]]),
      [
        [1, TITLE, '12'],
        [2, TITLE, '15'],
      ],
    )
  })

  test('tells between which readings it was changed; a stub did not see the words', () => {
    assert.deepEqual(
      article.earlier?.map(({ fetchedAt, replacedAt }) =>
        [fetchedAt, replacedAt].map(at => at && new Date(at).toISOString()),
      ),
      [
        [hour(1), hour(3)].map(at => new Date(at).toISOString()),
        [hour(3), hour(4)].map(at => new Date(at).toISOString()),
      ],
    )
  })

  test('gives a point for the figure that was changed, and claims of the newest words alone', async () => {
    const points = story.points.filter(({ kind }) => kind === 'revised')
    assert.deepEqual(
      points.map(({ measure, claims }) => [measure, ...claims.map(({ value }) => value)]),
      [['killed', 12, 15]],
    )
    const known = await (await app.library()).article(article.id)
    assert.ok(!known!.claims.some(({ value }) => value === 12))
  })
})
