import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { Hono } from 'hono'
import { parseHTML } from 'linkedom'
import type { StoryView } from '../../../src/domain/story.ts'
import { storyPageSchema } from '../../../src/views/story-page.ts'
import { largeStory } from '../../views/large-story.ts'
import { webOf } from './story-web.ts'

const SIZE = 5_000
const MOST_BYTES = 400_000

describe('a story of 5,000 articles', () => {
  let story: StoryView
  let web: Hono

  before(() => {
    story = largeStory(SIZE)
    web = webOf([story])
  })

  const bytes = async (path: string): Promise<string> => {
    const response = await web.request(path)
    assert.equal(response.status, 200, path)
    return response.text()
  }
  test('has a first page that a phone can load, and leads to all of each part', async () => {
    const html = await bytes('/stories/large')
    assert.ok(Buffer.byteLength(html) < MOST_BYTES, `${Buffer.byteLength(html)} bytes`)
    const { document } = parseHTML(html)
    const led = new Set([...document.querySelectorAll('p.more a')].map(link => link.getAttribute('href')))
    for (const part of ['reports', 'speakers', 'timeline', 'articles'])
      assert.ok(led.has(`/stories/large/${part}`), part)
    assert.ok(led.has('/stories/large/reports/r-large'))
    assert.ok(led.has('/stories/large/points#kind-conflict'))
    assert.ok([...led].some(href => href?.startsWith('/stories/large/points/conflict-0')))
  })

  test('has pages of its parts that are no larger', async () => {
    const parts = [
      'points?page=2',
      'points/conflict-0',
      'reports',
      'reports/r-large?page=3',
      'speakers',
      'timeline',
      'articles',
    ]
    for (const part of parts) {
      const size = Buffer.byteLength(await bytes(`/stories/large/${part}`))
      assert.ok(size < MOST_BYTES, `${part}: ${size} bytes`)
    }
  })

  test('is whole in its JSON', async () => {
    const page = storyPageSchema.parse(JSON.parse(await bytes('/stories/large.json')))
    assert.equal(page.articles.length, SIZE)
    assert.equal(page.points.length, story.points.length)
  })

  test('says what is not there', async () => {
    for (const path of ['/nothing', '/points/none', '/reports/none', '/constructor', '/points/__proto__']) {
      assert.equal((await web.request(`/stories/large${path}`)).status, 404, path)
    }
    for (const page of ['0', '-1', 'x', '999999']) await bytes(`/stories/large/articles?page=${page}`)
  })
})

describe('a story that is paged', () => {
  let story: StoryView
  let web: Hono

  before(() => {
    story = largeStory(500)
    web = webOf([story])
  })

  const read = async (path: string) => {
    const response = await web.request(path)
    assert.equal(response.status, 200, path)
    return parseHTML(await response.text()).document
  }

  test('has a page behind every link to one of its parts, with the place that the link names', async () => {
    const first = await read('/stories/large')
    const links = [...first.querySelectorAll('a[href^="/stories/large/"]')].map(link => link.getAttribute('href')!)
    assert.ok(links.length > 50)
    for (const href of [...new Set(links)].filter((_, at) => at % 5 === 0)) {
      const [path, anchor] = href.split('#')
      const document = await read(path)
      if (anchor) assert.ok(document.getElementById(anchor), href)
    }
  })

  test('shows each article on exactly one page of them', async () => {
    const shown: string[] = []
    let path: string | null | undefined = '/stories/large/articles'
    while (path) {
      const document = await read(path)
      for (const link of document.querySelectorAll('.articles h3 a')) shown.push(link.getAttribute('href')!)
      path = document.querySelector('a[rel=next]')?.getAttribute('href')
    }
    assert.equal(shown.length, 500)
    assert.equal(new Set(shown).size, 500)
  })

  test('shows every point on exactly one page of them, and each alone with all of its claims', async () => {
    const shown: string[] = []
    let path: string | null | undefined = '/stories/large/points'
    while (path) {
      const document = await read(path)
      for (const card of document.querySelectorAll('.point')) shown.push(card.id)
      path = document.querySelector('a[rel=next]')?.getAttribute('href')
    }
    assert.deepEqual(new Set(shown), new Set(story.points.map(({ id }) => `point-${id}`)))
    assert.equal(shown.length, story.points.length)
    const last = await read('/stories/large/points/conflict-0?page=5')
    assert.equal(last.querySelectorAll('.claims-table tbody tr').length, 100)
    assert.equal(last.querySelector('a[rel=next]'), null)
  })

  test('leads from a point to its speakers, on whichever page they stand', async () => {
    const document = await read('/stories/large/points/conflict-0')
    const href = document.querySelector('.rests a')!.getAttribute('href')!
    const target = await read(href.split('#')[0])
    assert.ok(target.getElementById(href.split('#')[1]), href)
  })
})
