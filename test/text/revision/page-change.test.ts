import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isFurniture } from '../../../src/text/revision/furniture.ts'
import { pageChange } from '../../../src/text/revision/page-change.ts'

const LINES = [
  'At least 12 people were killed when the ferry Gannet sank off Port Merrow on Sunday, the coast guard said.',
  'The ship went down in heavy seas two kilometres from the harbour mouth, shortly after it had left for the island of Sule.',
  '“We searched all night and we will search again in the morning,” said Mara Ellund, the harbour master of Port Merrow.',
  'The company that runs the service said it would help the families of everyone who had been on board the ship.',
]
const change = (before: readonly string[], after: readonly string[], language = 'en', titles = ['T', 'T']) =>
  pageChange(
    { title: titles[0], text: before.join('\n\n'), language },
    { title: titles[1], text: after.join('\n\n'), language },
  )

describe('no new revision are', () => {
  test('other signs of a typesetter, white space and characters that cannot be seen', () => {
    const typed = LINES.map(
      line => ` ${line.replace(/[“”]/g, '"').replace('search again', 'search\u00a0 again\u200b')}`,
    )
    assert.equal(change(LINES, typed), 'same')
    assert.equal(change(LINES, LINES, 'en', ['“Ferry” sinks – 12 dead', '"Ferry" sinks - 12 dead']), 'same')
    assert.equal(change(['Der Oﬃzier ging …'], ['Der Offizier ging ...'], 'de'), 'same')
  })

  for (const [language, before, after] of [
    ['en', '5 minutes ago', '2 hours ago'],
    ['en', 'Updated 14:05 GMT', 'Last updated: 3 March 2026 at 16:20 GMT'],
    ['en', '12 comments', '140 comments'],
    ['en', 'Comments (12)', 'Comments (140)'],
    ['en', '4 min read | 12 shares', '4 min read | 1.2k shares'],
    ['en', 'Advertisement', ''],
    ['en', 'Read more: The ferry of Sule', 'Also read: A ship for the islands'],
    ['de', 'vor 5 Minuten', 'vor 2 Stunden'],
    ['de', 'Stand: 03.03.2026, 14:05 Uhr', 'Aktualisiert am 4. März 2026 um 9:10 Uhr'],
    ['fr', 'il y a 3 heures', 'il y a 2 jours'],
    ['es', 'hace 3 horas', 'hace 2 días'],
    ['ja', '3時間前', '2日前'],
  ] as const) {
    test(`a line that says “${before}” and then “${after}” (${language})`, () => {
      assert.equal(change([before, ...LINES], [after, ...LINES], language), 'same')
    })
  }

  test('labels in another order', () => {
    const links = ['The ferries of Calder', 'A short history of Port Merrow']
    assert.equal(change([...LINES, ...links], [...LINES, ...[...links].reverse()]), 'same')
  })
})

describe('a new revision are', () => {
  test('a changed figure, also in a line that is no sentence', () => {
    assert.equal(change(LINES, [LINES[0].replace('12', '15'), ...LINES.slice(1)]), 'revision')
    assert.equal(change(['12 dead, 40 injured', ...LINES], ['15 dead, 40 injured', ...LINES]), 'revision')
    assert.equal(change(LINES, [LINES[0].replace('Sunday', 'Monday'), ...LINES.slice(1)]), 'revision')
  })

  test('a changed headline alone, and sentences in another order', () => {
    assert.equal(change(LINES, LINES, 'en', ['12 die in Calder Sound', '15 die in Calder Sound']), 'revision')
    assert.equal(change(LINES, [...LINES].reverse()), 'revision')
  })

  test('a paragraph more or less, and a notice in place of the text', () => {
    assert.equal(change(LINES, LINES.slice(0, 3)), 'revision')
    assert.equal(change(LINES.slice(0, 3), LINES), 'revision')
    assert.equal(
      change(LINES, ['We took this article back because the ship that it told of never sailed.']),
      'revision',
    )
  })
})

describe('a stub is', () => {
  test('a small rest of the words that were there', () => {
    assert.equal(change(LINES, [LINES[0].slice(0, 90)]), 'stub')
    assert.equal(change(LINES, [`${LINES[1].slice(0, 60)} …`], 'en', ['T', 'Subscribe']), 'stub')
    assert.equal(change(LINES, []), 'stub')
  })

  test('a wall with a few words', () => {
    assert.equal(change(LINES, ['Subscribe to continue reading this article. Already a subscriber?']), 'stub')
    assert.equal(change(LINES, ['We value your privacy. We and our partners use cookies.']), 'stub')
  })

  test('never a short text in another short text’s place', () => {
    assert.equal(change(['A ferry sank off Port Merrow. More soon.'], ['A ferry sank.']), 'revision')
  })
})

test('a line of the article is no furniture', () => {
  for (const line of [
    '12 dead',
    'On Monday at 14:05 the ferry sank',
    '2 hours after the storm',
    'In the harbour',
    '“No.”',
  ])
    assert.equal(isFurniture(line, 'en'), false, line)
})
