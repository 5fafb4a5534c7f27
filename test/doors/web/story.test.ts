import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { parseHTML } from 'linkedom'
import { fullStory } from '../../views/full-story.ts'
import { webOf } from './story-web.ts'

async function read(
  path: string,
  options: {
    written?: 'shown' | 'failed'
    headers?: Record<string, string>
    environment?: Record<string, string>
  } = {},
) {
  const response = await webOf([fullStory(options.written)], options.environment).request(path, {
    headers: options.headers,
  })
  assert.equal(response.status, 200)
  return parseHTML(await response.text()).document
}
const words = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim()

describe('the page of a story', () => {
  test('sets the values of a point side by side, each leading to its words', async () => {
    const document = await read('/stories/full')
    const card = document.getElementById('point-at-most')!
    assert.deepEqual([...card.querySelectorAll('.amount')].map(words), ['1,200', 'at most 30'])
    for (const link of card.querySelectorAll('.value a'))
      assert.match(link.getAttribute('href')!, /^\/articles\/\w+\?cite=s\d+-\d+#s\d+-\d+$/)
  })

  test('draws a series with its table: every count in both, undated apart, bounds as arrows, each speaker a shape', async () => {
    const document = await read('/stories/full')
    const figure = document.querySelector('#point-dead figure')!
    const chart = figure.querySelector('svg[role=img]')!
    for (const id of chart.getAttribute('aria-labelledby')!.split(' '))
      assert.ok(words(document.getElementById(id)).length > 10)
    const marks = [...chart.querySelectorAll('g.mark')]
    assert.equal(marks.length, figure.querySelectorAll('tbody tr').length)
    assert.equal(marks.length, 5)
    assert.deepEqual(
      marks.map(mark => ['stated', 'publication', 'undated'].find(how => mark.classList.contains(how))),
      ['stated', 'publication', 'publication', 'undated', 'publication'],
    )
    assert.equal(chart.querySelectorAll('.arrow').length, 2)
    assert.match(
      words(figure.querySelector('figcaption')),
      /Arrow up.*Arrow down.*Dashed ring.*vague words.*logarithmic/,
    )
    assert.equal(figure.querySelectorAll('.legend li').length, 3)
    assert.equal(chart.querySelectorAll('polyline').length, 0)
  })

  test('says the newest figure without a verdict, and what a point rests on by name', async () => {
    const document = await read('/stories/full')
    assert.match(
      words(document.querySelector('#point-dead .newest')),
      /Newest that the reports support: 1,200, published 9 Mar 2026/,
    )
    const rests = document.querySelector('#point-dead .rests')!
    assert.equal(words(rests), 'Rests on 4 reports, 2 speakers: the harbour office, Mara Ellund')
    for (const link of rests.querySelectorAll('a'))
      assert.ok(document.getElementById(link.getAttribute('href')!.slice(1)))
  })

  test('marks the words that only one of two wordings has, for eyes and ears', async () => {
    const document = await read('/stories/full')
    const [one, other] = document.querySelectorAll('#point-door .word-diff dd')
    assert.deepEqual([...one.querySelectorAll('b')].map(words), ['only here: that', 'only here: not'])
    assert.deepEqual([...other.querySelectorAll('b')].map(words), ['only here: do not yet', 'only here: whether'])
    assert.match(words(one), /\(words missing\)/)
  })

  test('has its parts a step away in elements that need no script', async () => {
    const document = await read('/stories/full', { written: 'shown' })
    assert.equal(document.querySelectorAll('script, [onclick], [style]').length, 0)
    for (const details of document.querySelectorAll('details'))
      assert.equal(details.firstElementChild?.tagName, 'SUMMARY')
    assert.ok(document.querySelectorAll('.point details').length >= 4)
  })

  test('and of each of its parts moves on with the story', async () => {
    const moved = await webOf([fullStory()]).request('/stories/old-full/articles?page=2')
    assert.equal(moved.headers.get('location'), '/stories/full/articles?page=2')
  })

  test('goes down its headings one level at a time', async () => {
    for (const path of [
      '/stories/full',
      '/stories/full/points',
      '/stories/full/points/dead',
      '/stories/full/speakers',
    ]) {
      const levels = [...(await read(path)).querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName[1]))
      assert.equal(levels[0], 1, path)
      for (const [at, level] of levels.entries())
        assert.ok(at === 0 || level <= levels[at - 1] + 1, `${path} ${levels}`)
    }
  })
})

describe('what a model wrote', () => {
  test('is marked sentence by sentence with the words beside it, and the reports’ own sentences are a step away', async () => {
    const document = await read('/stories/full', { written: 'shown' })
    const [sentence] = document.querySelectorAll('.written > li')
    assert.match(words(sentence), /^Nine or more people died\. written by harbour-8b ?“At least 9 people died/)
    assert.match(words(document.querySelector('details.forms-of-summary')), /At least 9 people died/)
  })

  test('is shown with all that was sent, as text, and what was not shown with why', async () => {
    const document = await read('/stories/full', { written: 'shown' })
    const told = document.querySelector('details.writing')!
    assert.ok(words(told).includes('<script>globalThis.ran = true</script>'))
    assert.equal(told.querySelectorAll('script').length, 0)
    assert.match(words(told), /Ninety people died\..*another figure.*ninety stands in no cited words/)
    assert.match(words(told), /http:\/\/127\.0\.0\.1:8080/)
  })

  test('is not shown where too little is left, and that is said', async () => {
    const document = await read('/stories/full', { written: 'failed' })
    assert.equal(document.querySelectorAll('.written').length, 0)
    assert.match(
      words(document.querySelector('.no-writing')),
      /harbour-8b .* nothing of that is shown: too little was left of it/,
    )
    assert.match(words(document.querySelector('.summary')), /At least 9 people died/)
  })

  test('is told in excerpts where others can reach the instance', async () => {
    const told = await read('/stories/full', {
      written: 'shown',
      environment: { STEMMA_EXCERPTS_ONLY: 'yes', STEMMA_EXCERPT: '60' },
    })
    for (const sent of told.querySelectorAll('.sent pre')) assert.ok(words(sent).length <= 60)
  })

  test('is nowhere where no model was asked', async () => {
    const document = await read('/stories/full')
    assert.equal(document.querySelectorAll('.writing, .written, .no-writing').length, 0)
  })
})

describe('the reader’s language', () => {
  const lead = (document: Document) => words(document.querySelector('.summary li')).slice(0, 12)

  test('is that of the address, else one that the browser accepts, else the story’s own', async () => {
    assert.equal(lead(await read('/stories/full')), 'At least 9 p')
    assert.equal(lead(await read('/stories/full?lang=de')), 'Beim Unterga')
    assert.equal(
      lead(await read('/stories/full', { headers: { 'Accept-Language': 'de-AT,de;q=0.9,en;q=0.5' } })),
      'Beim Unterga',
    )
    assert.equal(lead(await read('/stories/full?lang=en', { headers: { 'Accept-Language': 'de' } })), 'At least 9 p')
    assert.equal(lead(await read('/stories/full?lang=xx')), 'At least 9 p')
  })

  test('gives the headline in it, the original beside it, and leads to the others', async () => {
    const document = await read('/stories/full?lang=de')
    assert.equal(document.querySelector('h1')?.getAttribute('lang'), 'de')
    assert.equal(words(document.querySelector('h1 + .meta')), 'Ferry sinks: gull')
    const other = document.querySelector('.languages a')!
    assert.equal(other.getAttribute('href'), '?lang=en#summary')
    assert.equal(words(other), 'English')
  })
})
