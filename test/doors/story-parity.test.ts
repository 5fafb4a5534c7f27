import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { parseHTML } from 'linkedom'
import { oneLine } from '../../src/doors/cli/one-line.ts'
import { storyMarkdown } from '../../src/doors/cli/story-markdown.ts'
import { quotes } from '../../src/domain/span.ts'
import { storiesDocument } from '../../src/doors/web/stories-document.tsx'
import { citedSpans } from '../../src/views/cited-spans.ts'
import { KIND_ORDER, storyPageSchema } from '../../src/views/story-page.ts'
import { fullStory } from '../views/full-story.ts'
import { webOf } from './web/story-web.ts'

const flat = (words: string): string => words.replace(/\s+/g, ' ')
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

describe('a story is told alike', () => {
  const story = fullStory('shown')

  /** The words of the page, of the offline document and of the Markdown. */
  async function forms(): Promise<Record<string, string>> {
    const page = parseHTML(await (await webOf([story]).request('/stories/full')).text()).document
    const offline = parseHTML(await storiesDocument([story], { excerpt: 100 })).document
    return {
      page: flat(page.body.textContent),
      offline: flat(offline.body.textContent),
      markdown: storyMarkdown(story, { all: true }).replace(/\n/g, ' '),
    }
  }

  test('as JSON, as a page, offline and as Markdown: about, reason, certainty and kind of every point', async () => {
    const json = storyPageSchema.parse(await (await webOf([story]).request('/stories/full.json')).json())
    assert.deepEqual(
      json.points.map(({ id, kind, about, because, certainty }) => [id, kind, about, because, certainty]),
      story.points.map(({ id, kind, about, because, certainty }) => [id, kind, about, because, certainty]),
    )
    for (const [form, words] of Object.entries(await forms())) {
      for (const { kind, about, because, certainty } of json.points) {
        assert.ok(words.includes(oneLine(about)), `${form}: ${about}`)
        assert.ok(words.includes(KIND_ORDER.find(each => each.kind === kind)!.heading), `${form}: ${kind}`)
        // What one report alone states has nothing that a reason would explain on a page.
        if (kind === 'single') continue
        assert.ok(words.includes(because) || words.includes(capital(because)), `${form}: ${because}`)
        assert.ok(words.includes(certainty), `${form}: ${certainty}`)
      }
    }
  })

  test('in all its forms: speakers, names, what a model wrote and that something of it is not shown', async () => {
    for (const [form, words] of Object.entries(await forms())) {
      for (const { name, forms: names } of [...story.speakers!, ...story.names!]) {
        assert.ok(words.includes(name), `${form}: ${name}`)
        if (names.length > 1) for (const { because } of names) assert.ok(words.includes(because), `${form}: ${because}`)
      }
      assert.match(words, /Nine or more people died\..{0,20}.*written by harbour-8b/, form)
      assert.match(words, /1 sentence.* not shown/, form)
      assert.ok(words.includes(story.summary[0].text), form)
    }
  })

  test('differences first, what one report alone says last', async () => {
    for (const [form, words] of Object.entries(await forms())) {
      const order = [
        'In conflict',
        'Attribution drifts',
        'Older and newer',
        'In agreement',
        'Stated by one report only',
      ]
      const places = order.map(heading => words.lastIndexOf(heading))
      assert.deepEqual(
        [...places].sort((a, b) => a - b),
        places,
        form,
      ) // prettier-ignore
    }
  })

  test('offline, every link leads to a place on the same page, also with two stories in it', async () => {
    const { document } = parseHTML(await storiesDocument([story, { ...fullStory(), id: 'again' }], { excerpt: 100 }))
    assert.ok(document.body.textContent.includes(story.inLanguages!.de.summary[0].text))
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    assert.equal(new Set(ids).size, ids.length)
    for (const link of document.querySelectorAll('a[href]')) {
      const href = link.getAttribute('href')!
      assert.ok(href.startsWith('#') && ids.includes(href.slice(1)), href)
    }
    for (const used of document.querySelectorAll('[aria-labelledby]')) {
      for (const id of used.getAttribute('aria-labelledby')!.split(' ')) assert.ok(ids.includes(id), id)
    }
  })

  test('and every span that it cites stands in its article', () => {
    for (const article of story.articles) {
      const spans = citedSpans(story, article.id)
      assert.ok(spans.length > 0)
      for (const span of spans) assert.ok(quotes(span, article), span.text)
    }
  })
})
