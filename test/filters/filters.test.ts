import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { FILTERS } from '../../src/filters/filters.ts'
import { filterLines } from './filter-lines.ts'

const TEXT =
  'At least 12 people were killed when a ferry sank off Port Merrow on Sunday, the coast guard said.\n\n' +
  '“We searched all night,” said Mara Ellund, the harbour master. Some 40 passengers were rescued.'
const article = (id: string, text = TEXT) => ({
  id,
  title: 'Ferry sinks off Port Merrow',
  text,
  language: 'en',
  publishedAt: '2026-03-02',
})
const ARTICLE_FILTERS = ['claim', 'trace', 'cluster'] as const

describe('every filter', () => {
  for (const name of ARTICLE_FILTERS) {
    test(`${name} answers one line for each line, in order, and errors in their place`, async () => {
      const { rows, errors } = await filterLines(name, [
        article('b'),
        '',
        'not json',
        { id: 7, text: 'x' },
        article('a'),
      ])
      const answers = rows.filter(row => !('merge' in row) && !('split' in row))
      assert.deepEqual(
        answers.map(row => row.id ?? row.line),
        ['b', 2, 3, 4, 'a'],
      )
      assert.equal(errors, 3)
    })

    test(`${name} takes null for absent, unknown fields, three-letter languages, a space for the T`, async () => {
      const line = {
        id: 'x',
        title: null,
        text: '',
        url: null,
        byline: null,
        outlet: null,
        language: 'eng',
        publishedAt: '2026-03-02 10:00:00',
        mood: 'grey',
      }
      const { rows, errors } = await filterLines(name, [line])
      assert.equal(errors, 0, JSON.stringify(rows))
      assert.equal(rows[0].id, 'x')
    })

    test(`${name} needs a title or a text`, async () => {
      const { rows } = await filterLines(name, [{ id: 'x' }])
      assert.match(String(rows[0].error), /title or a text/)
    })

    test(`${name} gives an id back as it was given, even one that stands twice`, async () => {
      const { rows, errors } = await filterLines(name, [
        article('same'),
        article('same', `${TEXT} More.`),
        article(' odd\nid '),
      ])
      assert.deepEqual(
        rows.slice(0, 3).map(row => row.id),
        ['same', 'same', ' odd\nid '],
      )
      assert.equal(errors, 0)
    })
  }

  test('has an input, an output and a sentence that says what it does', () => {
    for (const { name, about, input, output } of FILTERS) {
      assert.ok(about.length > 10 && input && Object.keys(output).length > 0, name)
    }
  })
})

describe('answers fit their schemas:', () => {
  const story = { id: 's1', articles: [article('a'), article('b', TEXT.replace('12', '15'))] }
  const INPUTS: Record<string, unknown[]> = {
    extract: [
      { id: 'p', html: '<html><body></body></html>' },
      { id: 'q', text: TEXT },
    ],
    claim: [article('a')],
    trace: [article('a'), article('b')],
    cluster: [article('a'), article('b')],
    compare: [story],
    read: [{ id: 'r', text: 'About 30 people on 3 March 2026 in Paris paid €5.', language: 'en' }],
    feed: [
      {
        id: 'f',
        text: '<rss version="2.0"><channel><title>T</title><item><title>One</title><link>https://a.example/1</link></item></channel></rss>',
      },
      { id: 'g', text: '<html><body>no feed</body></html>' },
    ],
    robots: [{ id: 'r', text: 'User-agent: *\nDisallow: /private', agent: 'stemma', paths: ['/', '/private/x'] }],
    sanitize: [{ id: 'h', text: '<p onclick="x()">Hi<script>alert(1)</script></p>' }],
  }
  for (const [name, lines] of Object.entries(INPUTS)) {
    test(name, async () => {
      const { rows, errors } = await filterLines(name, lines)
      const { output } = FILTERS.find(each => each.name === name)!
      assert.equal(errors, 0, JSON.stringify(rows))
      assert.ok(rows.length >= lines.length)
      for (const row of rows) {
        const problems = Object.values(output).map(schema => schema.safeParse(row))
        assert.ok(
          problems.some(({ success }) => success),
          `${JSON.stringify(row).slice(0, 300)}\n${problems[0].error?.message}`,
        )
      }
    })
  }

  test('summarize, of what compare made', async () => {
    const compared = (await filterLines('compare', [story])).rows
    const { rows, errors } = await filterLines('summarize', compared)
    assert.equal(errors, 0, JSON.stringify(rows))
    assert.equal(rows[0].id, 's1')
  })
})

describe('compare as a filter', () => {
  test('keeps the id of its line and lets a role and reportId that were given stand', async () => {
    const given = [
      { ...article('a'), role: 'original', reportId: 'R1' },
      { ...article('b', 'Nothing like it. A different text about the ferry.'), role: 'copy', reportId: 'R1' },
      { ...article('c', 'Three outlets on the ferry.'), role: 'digest', reportId: null },
    ]
    const { rows } = await filterLines('compare', [{ id: 'line-id', articles: given }])
    const view = rows[0] as {
      id: string
      counts: { articles: number; reports: number }
      articles: { role: string; reportId: string | null }[]
    }
    assert.equal(view.id, 'line-id')
    assert.deepEqual(view.counts.articles, 3)
    assert.equal(view.counts.reports, 1)
    assert.deepEqual(
      view.articles.map(({ role, reportId }) => [role, reportId]),
      [
        ['original', 'R1'],
        ['copy', 'R1'],
        ['digest', null],
      ],
    )
  })

  test('refuses two articles with one id, and an empty story', async () => {
    const { rows, errors } = await filterLines('compare', [
      { id: 's', articles: [article('a'), article('a')] },
      { id: 't', articles: [] },
    ])
    assert.equal(errors, 2)
    assert.match(String(rows[0].error), /have the id "a"/)
    assert.match(String(rows[1].error), /at least one article/)
  })
})

describe('trace as a filter', () => {
  test('does not depend on the order of the lines', async () => {
    const lines = [
      article('a'),
      article('b'),
      article('c', 'Quite another text, on a flood in the hills of Orrin, where nine houses were lost.'),
    ]
    const forth = (await filterLines('trace', lines)).rows
    const back = (await filterLines('trace', [...lines].reverse())).rows
    assert.deepEqual(forth, back.reverse())
  })

  test('with --stream writes at once and ends at the same decisions', async () => {
    const lines = [
      article('b'),
      article('a'),
      article('c', `${TEXT}\n\nA paragraph of our own, for our own readers here.`),
    ]
    const all = (await filterLines('trace', lines)).rows
    const { rows } = await filterLines('trace', lines, { stream: true })
    const last = new Map(
      rows.map(({ amend, ...row }) => [(amend ?? row.id) as string, { ...row, id: amend ?? row.id }]),
    )
    assert.deepEqual([...last.values()].sort(byId), all.sort(byId))
  })
})

const byId = (a: Record<string, unknown>, b: Record<string, unknown>) => (String(a.id) < String(b.id) ? -1 : 1)
