import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Hono } from 'hono'
import { parseHTML } from 'linkedom'
import type { App } from '../../../src/app.ts'
import { pagesOf } from '../../../src/doors/web/pages.tsx'
import { articlePageSchema } from '../../../src/views/article-page.ts'
import { homePageSchema } from '../../../src/views/home-page.ts'
import { type StoryPage, storyPageSchema } from '../../../src/views/story-page.ts'
import { workPageSchema } from '../../../src/views/work-page.ts'
import { testApp } from '../../test-app.ts'
import { smallWorld } from '../../small-world.ts'

describe('pages and their JSON', () => {
  let app: App
  let web: Hono
  let story: StoryPage

  before(async () => {
    app = testApp({ STEMMA_WORLD: await smallWorld(), STEMMA_EXCERPT: '60' })
    await app.walkExample()
    web = pagesOf(app)
    const { stories } = homePageSchema.parse(await json('/index.json'))
    const ferry = stories.find(({ title }) => title.includes('Ferry'))!
    story = storyPageSchema.parse(await json(`/stories/${ferry.id}.json`))
  })
  after(() => app.close())

  const json = async (path: string): Promise<unknown> => (await web.request(path)).json()
  const words = async (path: string): Promise<string> => {
    const { document } = parseHTML(await (await web.request(path)).text())
    return document.body.textContent.replace(/\s+/g, ' ')
  }

  test('are the same view at the same address', async () => {
    const shown = await words(`/stories/${story.id}`)
    const flat = (text: string) => text.replace(/\s+/g, ' ').trim()
    assert.ok(shown.includes(flat(story.title)))
    for (const { text } of story.summary) assert.ok(shown.includes(flat(text)), text)
    for (const { claims } of story.points)
      for (const { span } of claims.slice(0, 1)) assert.ok(shown.includes(flat(span.text)), span.text)
    for (const { excerpt } of story.articles) assert.ok(shown.includes(flat(excerpt)), excerpt)
  })

  test('fit their schemas', async () => {
    workPageSchema.parse(await json('/work.json'))
    for (const { id } of story.articles) articlePageSchema.parse(await json(`/articles/${id}.json`))
  })

  test('show every claim of an article once, leading to its words', async () => {
    const { id } = story.articles[0]
    const { claims } = articlePageSchema.parse(await json(`/articles/${id}.json`))
    const { document } = parseHTML(await (await web.request(`/articles/${id}`)).text())
    const links = [...document.querySelectorAll('.claims a.quoted')]
    assert.ok(claims.length > 3)
    assert.deepEqual(links.map(link => link.textContent).sort(), claims.map(({ span }) => span.text).sort())
    for (const link of links) {
      const anchor = link.getAttribute('href')!.split('#')[1]
      assert.ok(document.getElementById(anchor), anchor)
    }
  })

  test('give excerpts of articles and not their texts', async () => {
    const { articles } = (await json(`/stories/${story.id}.json`)) as { articles: Record<string, unknown>[] }
    for (const article of articles) {
      assert.ok(!('text' in article) && !('earlier' in article))
      assert.ok(String(article.excerpt).length <= 60)
    }
  })

  test('say everywhere that the world is invented, and ask not to be indexed', async () => {
    for (const path of ['/', '/work', `/stories/${story.id}`, `/articles/${story.articles[0].id}`, '/nowhere']) {
      const response = await web.request(path)
      assert.match(response.headers.get('X-Robots-Tag') ?? '', /noindex/)
      assert.match(response.headers.get('Content-Security-Policy') ?? '', /default-src 'none'/)
      assert.match(await response.text(), /Everything here is invented/, path)
    }
  })

  test('say what is not there', async () => {
    for (const path of ['/stories/none', '/articles/none', '/nowhere']) {
      assert.equal((await web.request(path)).status, 404)
      assert.equal((await web.request(`${path}.json`)).status, 404)
    }
  })

  test('are dark on a screen alone: what is printed from a dark screen is dark on white', async () => {
    const css = await (await web.request('/style.css')).text()
    const dark = css.match(/@media[^{]*prefers-color-scheme:\s*dark[^{]*\{/g) ?? []
    assert.ok(dark.length > 0)
    for (const rule of dark) assert.match(rule, /@media screen and/)
  })

  test('an article shows its marked text, its earlier words and why', async () => {
    const revised = story.articles.find(({ revision }) => (revision ?? 1) > 1) ?? story.articles[0]
    const shown = await words(`/articles/${revised.id}`)
    assert.match(shown, /What the page said before/)
    assert.match(shown, /At least 12 people were killed/)
    assert.match(shown, /cluster/)
  })

  test('with STEMMA_EXCERPTS_ONLY an article shows only what is cited', async () => {
    const closed = testApp({ STEMMA_WORLD: app.settings.world, STEMMA_EXCERPTS_ONLY: 'yes' })
    try {
      await closed.walkExample()
      const page = articlePageSchema.parse(
        await (await pagesOf(closed).request(`/articles/${story.articles[0].id}.json`)).json(),
      )
      assert.ok(page.paragraphs.every(({ cited }) => cited))
    } finally {
      await closed.close()
    }
  })
})
