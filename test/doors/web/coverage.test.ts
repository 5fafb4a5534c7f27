import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { parseHTML } from 'linkedom'
import type { Lens } from '../../../src/domain/lens.ts'
import type { StoryView } from '../../../src/domain/story.ts'
import { storyMarkdown } from '../../../src/doors/cli/story-markdown.ts'
import { pagesOf } from '../../../src/doors/web/pages.tsx'
import { storiesDocument } from '../../../src/doors/web/stories-document.tsx'
import { outletDeskOver } from '../../../src/outlets/outlet-desk.ts'
import { storyCoverage } from '../../../src/outlets/coverage/story-coverage.ts'
import type { Cellar } from '../../../src/store/cellar.ts'
import { memoryCellar } from '../../../src/store/memory/memory-cellar.ts'
import { storyPageSchema } from '../../../src/views/story-page.ts'
import { articleOf, knownOf, madeLens, madeOutlet, madeRated, storyOf } from '../../outlets/made-coverage.ts'
import { appOf } from './story-web.ts'

/** Seven reports of seven outlets in two countries; one of them is carried by an eighth outlet. */
const STORY = storyOf(
  Array.from({ length: 7 }, (_, at) => ({
    articles: [
      articleOf(`paper${at}.example/1`, {
        outlet: { name: `Paper ${at}` },
        country: at < 5 ? 'XD' : 'XE',
        language: at < 5 ? 'en' : 'hu',
        byline: at < 2 ? ['Ada Quill'] : ['Staff'],
        publishedAt: at === 0 ? '2026-03-01' : `2026-03-01T1${at}:00:00Z`,
        publishedAtFrom: 'meta',
      }),
      ...(at === 0 ? [articleOf('copier.example/1', { outlet: { name: 'The Copier' }, role: 'copy' })] : []),
    ],
  })),
)

const ALL = madeLens('all', 'reliability', {
  importedAt: '2026-03-02T00:00:00Z',
  ratedFrom: '2025-01',
  ratedTo: '2026-02',
})
const MINE = madeLens('mine', 'lean', { importedAt: '2026-03-03T00:00:00Z', isPrivate: true })

async function imported(cellar: Cellar, lens: Lens, said: Record<string, string>): Promise<void> {
  await cellar.keep('lens', lens.id, { ...lens, doneAt: lens.importedAt })
  const rows = Object.entries(said).map(
    ([host, rawValue], at) => [`${lens.id} ${host} ${at + 2}`, { rawValue }] as const,
  )
  await cellar.keepAll('rating', rows)
}

async function cellarOf(lenses: boolean): Promise<Cellar> {
  const cellar = memoryCellar()
  if (!lenses) return cellar
  const reliable = Object.fromEntries(Array.from({ length: 5 }, (_, at) => [`paper${at}.example`, 'reliable']))
  await imported(cellar, ALL, { ...reliable, 'paper5.example': 'unreliable' })
  await imported(cellar, MINE, { 'paper1.example': 'left' })
  return cellar
}

async function webWith({ lenses = true, story = STORY, environment = {} as Record<string, string> } = {}) {
  const web = pagesOf(appOf([story], environment, await cellarOf(lenses)))
  return async (path: string) => {
    const answer = await web.request(path)
    assert.equal(answer.status, 200, path)
    return path.includes('.json') ? answer.json() : parseHTML(await answer.text()).document
  }
}

const flat = (words: string) => words.replace(/\s+/g, ' ').trim()

/** The table of the bar with this heading: part and count by row, the total last. */
function rowsOf(document: Document, heading: string): string[] {
  const figure = [...document.querySelectorAll('.coverage-bar')].find(each =>
    flat(each.querySelector('figcaption')!.textContent!).startsWith(heading),
  )
  assert.ok(figure, heading)
  const rows = [...figure.querySelectorAll('tbody tr:not([aria-hidden]), tfoot tr')]
  return rows.map(row => flat(`${row.querySelector('bdi, th')!.textContent} ${row.querySelector('td')!.textContent}`))
}

describe('the coverage of a story on its page', () => {
  test('has bars whose tables add up, by report and by outlet', async () => {
    const read = await webWith({ lenses: false })
    const [byReport, byOutlet] = [await read('/stories/s1'), await read('/stories/s1?unit=outlet')]
    assert.deepEqual(rowsOf(byReport, 'Country'), ['XD 5', 'XE 2', 'all 7'])
    assert.deepEqual(rowsOf(byOutlet, 'Country'), ['XD 5', 'XE 2', 'country not documented 1', 'all 8'])
    assert.deepEqual(rowsOf(byOutlet, 'Own reporting'), ['own reporting 7', 'another outlet’s report 1', 'all 8'])
    assert.deepEqual(rowsOf(byReport, 'Owner'), ['owner not documented 7', 'all 7'])
    const switched = byOutlet.querySelector('.switch [aria-current]')!
    assert.match(switched.textContent!, /by outlet that carries it \(8\)/)
  })

  test('shows the number of outlets that its bars count', async () => {
    const document = await (await webWith())('/stories/s1')
    assert.match(document.querySelector('.lede')!.textContent!, /8 articles in 8 outlets → 7 independent reports/)
  })

  test('says in words what nothing was imported for', async () => {
    const words = flat(
      (await (await webWith({ lenses: false }))('/stories/s1')).querySelector('.coverage')!.textContent!,
    )
    assert.match(words, /No rater was imported: lean and reliability of every outlet are not rated here\./)
    assert.match(words, /No source of state links was imported: nothing is said of them\./)
    assert.doesNotMatch(words, /bias|score|blindspot|verdict/i)
  })

  test('tells what raters call the outlets that it rests on, each rater with its years', async () => {
    const words = flat((await (await webWith())('/stories/s1')).querySelector('.basis')!.textContent!)
    assert.match(words, /7 independent reports from outlets in 2 countries/)
    assert.match(words, /2 of 7 reports have a named author\./)
    assert.match(
      words,
      /7 independent reports: 5 from outlets that Rater all \(2025–2026\) calls “called reliable”, 1 “called unreliable”; 1 not rated\./,
    )
  })

  test('shows the newest lens first, and another one where it is chosen', async () => {
    const read = await webWith()
    const [newest, chosen] = [await read('/stories/s1'), await read('/stories/s1?lens=all&unit=outlet')]
    assert.deepEqual(rowsOf(newest, 'Left, centre and right'), [
      'left 1',
      'centre 0',
      'right 0',
      'not rated by Rater mine 6',
      'all 7',
    ])
    assert.deepEqual(rowsOf(chosen, 'Reliability, rated by Rater all (2025–2026)'), [
      'reliable 5',
      'mixed 0',
      'unreliable 1',
      'not rated by Rater all 2',
      'all 8',
    ])
    const links = [...chosen.querySelectorAll('.switch a')].map(each => each.getAttribute('href'))
    assert.deepEqual(links, [
      '/stories/s1?lens=all#coverage',
      '/stories/s1?unit=outlet&lens=all#coverage',
      '/stories/s1?unit=outlet&lens=mine#coverage',
      '/stories/s1?unit=outlet&lens=all#coverage',
    ])
  })

  test('tells no percentages under five that are rated', async () => {
    const document = await (await webWith())('/stories/s1')
    const bar = [...document.querySelectorAll('.coverage-bar')].find(each =>
      each.textContent!.includes('Left, centre'),
    )!
    assert.doesNotMatch(bar.textContent!, /%/)
    const countries = [...document.querySelectorAll('.coverage-bar')].find(each =>
      each.textContent!.includes('Country of'),
    )!
    assert.match(countries.textContent!, /71 %/)
  })

  test('says who was first by the times that are known, and who may have been before', async () => {
    const words = flat((await (await webWith())('/stories/s1')).querySelector('.coverage')!.textContent!)
    assert.match(words, /Of 2 articles the time is not known: a day alone cannot tell who was before whom\./)
    assert.match(words, /1 of them may have been earlier than the first below\./)
    assert.match(words, /Paper 1 \(XD\), 1 Mar 2026, 11:00 UTC from the page’s data for machines/)
    assert.match(words, /1 hour.*6 outlets ?6 outlets with a time; the last of them 5 hours after the first\./)
  })

  test('has a page of its own that names the outlets of every part', async () => {
    const document = await (await webWith())('/stories/s1/coverage?unit=outlet')
    assert.equal(document.querySelector('h1')!.textContent, 'Coverage')
    const outlets = [...document.querySelectorAll('.who a')].map(each => each.textContent)
    const summaries = [...document.querySelectorAll('.who summary')].map(each => flat(each.textContent!))
    assert.ok(summaries.includes('the 2 outlets of XE'), summaries.join('; '))
    assert.ok(outlets.includes('The Copier') && outlets.includes('Paper 6'))
    assert.ok(
      [...document.querySelectorAll('.switch a')].every(each =>
        each.getAttribute('href')!.startsWith('/stories/s1/coverage'),
      ),
    )
  })

  test('names what came in files by the file, says that its outlet is not known, and leads nowhere from it', async () => {
    const files = ['a', 'b'].map(id =>
      articleOf(id, { url: `file:///home/somebody/${id}%20notes.txt`, publishedAt: '2026-03-01T10:00:00Z' }),
    )
    const story = storyOf([
      ...files.map(article => ({ articles: [article] })),
      { articles: [articleOf('c', { url: 'file:///c.txt' })], origin: { name: 'Gull Wire', seen: false } },
      { articles: [STORY.articles[0]] },
    ])
    const read = await webWith({ story })
    const document = await read('/stories/s1/coverage')
    const lists = [...document.querySelectorAll('.who li, .first li')].map(each => flat(each.textContent!))
    assert.ok(lists.includes('a notes.txt outlet not known'), lists.join('; '))
    assert.ok(lists.includes('Gull Wire'))
    assert.ok(lists.includes('Paper 0'))
    assert.doesNotMatch(document.body.textContent!, /article:|somebody/)
    const ways = [...document.querySelectorAll('.who a')].map(each => each.getAttribute('href'))
    assert.deepEqual([...new Set(ways)], ['/outlets/paper0.example'])
    assert.match(
      flat(document.querySelector('.basis')!.textContent!),
      /3 of 4 articles do not say who published them: each is counted as an outlet of its own\./,
    )
    assert.doesNotMatch(
      flat((await (await webWith())('/stories/s1')).querySelector('.basis')!.textContent!),
      /do not say who/,
    )
    const { coverageNow } = storyPageSchema.parse(await read('/stories/s1.json'))
    assert.ok(coverageNow!.outlets.some(({ name }) => name === 'b notes.txt'))
  })

  test('says of how many speakers those are that have a name, and does not say that nobody spoke', async () => {
    const speaker = (name: string) => ({ id: name, name, forms: [], through: [], points: 1 })
    const basisOf = async (speakers: readonly string[]) => {
      const story = {
        ...STORY,
        speakers: speakers.map(speaker),
        counts: { ...STORY.counts, speakers: speakers.length },
      }
      const document = await (await webWith({ story }))('/stories/s1')
      return [flat(document.querySelector('.lede')!.textContent!), flat(document.querySelector('.basis')!.textContent!)]
    }
    const [some, none] = [await basisOf(['Ada Quill', 'officials', 'police']), await basisOf([])]
    assert.match(some[0], /→ 3 speakers$/)
    assert.match(some[1], /What was compared is ascribed to 3 speakers, 1 of them named\./)
    assert.match((await basisOf(['officials']))[1], /ascribed to 1 speaker, none of them named\./)
    assert.match((await basisOf(['Ada Quill']))[1], /ascribed to 1 named speaker\./)
    assert.match(none[0], /7 independent reports$/)
    assert.match(none[1], /Nothing that was compared is ascribed to a speaker\./)
  })

  test('keeps what is for this machine alone out of JSON, and out of pages that others ask for', async () => {
    const json = await (await webWith())('/stories/s1.json')
    const { coverageNow, counts } = storyPageSchema.parse(json)
    assert.deepEqual(
      coverageNow!.basis.raters.map(({ lens }) => lens.id),
      ['all'],
    )
    assert.equal(counts.outlets, 8)
    assert.doesNotMatch(JSON.stringify(json), /mine/)
    const read = await webWith({ environment: { STEMMA_EXCERPTS_ONLY: 'true' } })
    for (const path of ['/stories/s1', '/stories/s1?lens=mine', '/stories/s1/coverage?lens=mine']) {
      assert.doesNotMatch(flat((await read(path)).querySelector('main')!.textContent!), /Rater mine/)
    }
  })

  test('shows words of raters and outlets as words, whatever stands in them', async () => {
    const name = '<script>globalThis.ran = true</script>\u202e"><b>'
    const story: StoryView = {
      ...STORY,
      articles: STORY.articles.map(article => ({ ...article, outlet: { name } })),
    }
    const document = await (await webWith({ story }))('/stories/s1/coverage')
    assert.equal(document.querySelectorAll('script').length, 0)
    assert.equal(document.querySelectorAll('.coverage b').length, 0)
    assert.ok(document.querySelector('.first')!.textContent!.includes('globalThis.ran'))
  })
})

test('an offline page and Markdown tell the coverage too, with what the catalogue knows', async () => {
  const { coverage } = outletDeskOver(memoryCellar())
  const coverageOf = (story: StoryView) => coverage(story, { withPrivate: false })
  const { document } = parseHTML(await storiesDocument([STORY, { ...STORY, id: 's2' }], { excerpt: 100 }, coverageOf))
  assert.deepEqual(rowsOf(document, 'Country'), ['XD 5', 'XE 2', 'all 7'])
  assert.match(document.querySelector('.coverage details')!.textContent!, /The same counted by outlet: 8 outlets/)
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
  assert.equal(new Set(ids).size, ids.length)
  assert.ok([...document.querySelectorAll('.coverage a')].every(each => each.getAttribute('href')!.startsWith('#')))
  const markdown = storyMarkdown(STORY, { all: false, coverage: await coverageOf(STORY) })
  assert.match(markdown, /## Coverage\n\n- It rests on 7 independent reports/)
  assert.match(markdown, /- Country of the outlet: 7 reports: XD 5, XE 2 of 7 known\./)
  assert.match(markdown, /- The first with a time: Paper 1, 1 Mar 2026, 11:00\./)
})

describe('bars beside a followed pool', () => {
  const papers = Array.from({ length: 7 }, (_, at) =>
    madeOutlet(`paper${at}.example`, { country: at < 5 ? 'XD' : 'XE', languages: ['en'] }),
  )
  /** Nine countries from which nobody told it: thirteen outlets of the first, one each of the others. */
  const far = Array.from({ length: 21 }, (_, at) =>
    madeOutlet(`far${at}.example`, { country: `Q${String.fromCharCode(82 + Math.max(0, at - 12))}` }),
  )
  const outlets = [...papers, ...far, madeOutlet('odd.example')]
  const rated = (['one', 'two'] as const).map(id =>
    madeRated(
      madeLens(id, 'reliability'),
      Object.fromEntries(
        [...papers, far[0]]
          .slice(id === 'one' ? 0 : 1)
          .map(each => [each.id, each === papers[1] ? (id === 'one' ? 'mixed' : 'unreliable') : 'reliable']),
      ),
    ),
  )
  const followed = { from: '', to: '', outlets, carried: new Set(papers.map(({ id }) => id)), unreachable: 0 }
  const coverage = storyCoverage(STORY, knownOf(STORY, papers, { rated, followed }))
  const figureOf = async (heading: string) => {
    const page = await storiesDocument([STORY], { excerpt: 100 }, async () => coverage)
    return [...parseHTML(page).document.querySelectorAll('.coverage-bar')].find(each =>
      each.querySelector('figcaption')!.textContent!.startsWith(heading),
    )!
  }
  const cells = (row: Element) => [...row.querySelectorAll('td')].map(({ textContent }) => flat(textContent!))
  const rows = (figure: Element) => [...figure.querySelectorAll('tbody tr:not(.drawn), tfoot tr')]

  test('fold the many sides that nobody told it from into a row that adds them up and names them', async () => {
    const figure = await figureOf('Country')
    assert.deepEqual(rows(figure).map(cells), [
      ['5', '71 %', '5 (18 %)'],
      ['2', '29 %', '2 (7 %)'],
      ['0', '0 %', '13 (46 %)'],
      ['0', '0 %', '1 (4 %)'],
      ['0', '0 %', '1 (4 %)'],
      ['0', '0 %', '6 (21 %)'],
      ['0', '', '1'],
      ['7', '', '29 (28 known)'],
    ])
    const folded = figure.querySelector('details')!
    assert.match(folded.textContent!, /^6 more sides that nobody told it from/)
    assert.equal(folded.querySelectorAll('li').length, 6)
    assert.match(flat(folded.querySelector('li')!.textContent!), /: 1 followed$/)
  })

  test('head each share with what it is of, and draw the tick of the pool on the scale of the bar', async () => {
    const figure = await figureOf('Reliability, rated by Rater one')
    assert.deepEqual(
      [...figure.querySelectorAll('thead th')].map(({ textContent }) => flat(textContent!)),
      ['Part', 'Reports', 'Of 7 rated', 'Followed, of 8 rated'],
    )
    const lanes = [...figure.querySelectorAll('.of-all')].map(lane => [
      lane.querySelector('.part')!.getAttribute('width'),
      lane.querySelector('.pool')!.getAttribute('x'),
    ])
    assert.deepEqual(lanes[0], ['85.7%', '87.5%'])
    assert.deepEqual(cells(rows(figure)[0]), ['6', '86 %', '7 (88 %)'])
    assert.match(flat(figure.querySelector('tfoot')!.textContent!), /29 \(8 rated\)/)
  })

  test('say of how many a rater says anything, and why ways of reporting have no pool', async () => {
    assert.match(
      flat((await figureOf('Reliability'))!.querySelector('figcaption')!.textContent!),
      /: 7 of 7 reports rated$/,
    )
    const reporting = await figureOf('Own reporting')
    assert.match(reporting.textContent!, /in which way the others would have told it is not known/)
    assert.doesNotMatch((await figureOf('Country')).textContent!, /in which way/)
  })

  test('are told in Markdown with the pool and what is known of it', () => {
    const markdown = storyMarkdown(STORY, { all: false, coverage })
    assert.match(
      markdown,
      /- Country of the outlet: 7 reports: XD 5, XE 2 of 7 known\. 29 followed outlets: XD 5, XE 2, QR 13, QS 1, QT 1 and 6 more of 28 known; country not documented 1\.\n/,
    )
    assert.match(
      markdown,
      /rated by all of Rater one and Rater two [^\n]*: 7 reports: reliable 5, mixed 0, unreliable 0, disputed 1 of 6 rated; not rated by all of Rater one and Rater two 1\./,
    )
    assert.match(markdown, /- Own reporting or another’s: 7 reports: own reporting 7 of 7 known\.\n/)
  })
})
