import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { articleFrom } from '../../../src/domain/article.ts'
import { revised, type RevisedArticle } from '../../../src/domain/revision.ts'
import { unmarkedChanges } from '../../../src/outlets/profiles/unmarked-changes.ts'
import { outletChangesSchema } from '../../../src/views/outlet-changes.ts'

const SANK =
  'At least 12 people were killed when the ferry Gannet sank off Port Merrow on Sunday, the coast guard said.\n\n' +
  'The ship went down in heavy seas two kilometres from the harbour mouth, shortly after it had left for the island of Sule.'

const article = (id: string, text = SANK, rest: Partial<RevisedArticle> = {}): RevisedArticle => ({
  ...articleFrom({ id, title: 'Ferry sinks off Port Merrow', language: 'en', text }),
  revision: 1,
  ...rest,
})

const changed = (id: string, from: string, to: string, rest: Partial<RevisedArticle> = {}): RevisedArticle =>
  revised(article(id), article(id, SANK.replace(from, to), rest), {
    before: '2026-03-02T08:00:00Z',
    now: '2026-03-02T12:00:00Z',
  })

const once = (each: RevisedArticle) => ({ article: each, fetches: 1 })
const all = { excerpt: 280, excerptsOnly: false }

const NOTE = { kind: 'correction' as const, text: 'Correction: an earlier version said that 12 people were killed.' }

describe('corrections and changes of an outlet', () => {
  test('a figure that another replaced without a note is changed, not marked as changed on the page', () => {
    const told = unmarkedChanges([once(changed('a', 'At least 12', 'At least 14'))], all)
    assert.deepEqual([told.changed, told.named, told.unmarked, told.noted, told.readAgain], [1, 1, 1, 0, 1])
    assert.equal(told.rows[0].articleId, 'a')
    assert.deepEqual(
      told.rows[0].changes.map(({ name, old, now }) => [name, old, now]),
      [['figure changed', 'At least 12 people', 'At least 14 people']],
    )
    assert.deepEqual([told.rows[0].lastSeen, told.rows[0].firstSeen], ['2026-03-02T08:00:00Z', '2026-03-02T12:00:00Z'])
    outletChangesSchema.parse(told)
  })

  test('one that a note on the page names is marked', () => {
    const told = unmarkedChanges([once(changed('a', 'At least 12', 'At least 14', { notes: [NOTE] }))], all)
    assert.deepEqual([told.named, told.unmarked, told.noted, told.corrected], [1, 0, 1, 1])
    assert.equal(told.corrections[0].note, NOTE.text)
    assert.deepEqual(told.rows, [])
  })

  test('a note of something else does not mark it', () => {
    const other = { kind: 'correction' as const, text: 'Correction: the ship is called Gannet.' }
    const told = unmarkedChanges([once(changed('a', 'At least 12', 'At least 14', { notes: [other] }))], all)
    assert.deepEqual([told.unmarked, told.noted], [1, 1])
  })

  test('other words, and words that were put in, are changes of no figure, quotation, date or name', () => {
    const worded = changed('a', 'went down in heavy seas', 'sank in rough water')
    const longer = changed(
      'b',
      'the coast guard said.',
      'the coast guard said.\n\nThe search goes on, and 40 boats take part.',
    )
    const told = unmarkedChanges([once(worded), once(longer)], all)
    assert.deepEqual([told.changed, told.compared, told.named, told.unmarked], [2, 2, 0, 0])
  })

  test('the denominator is what was read more than once: fetched again, changed, or given only in part', () => {
    const stub = article('d', SANK, { shortened: { characters: 20, of: 300 } })
    const told = unmarkedChanges(
      [once(article('a')), { article: article('b'), fetches: 3 }, once(changed('c', '12', '14')), once(stub)],
      all,
    )
    assert.deepEqual([told.articles, told.readAgain, told.changed], [4, 3, 1])
  })

  test('counts changed pages that state a time of change', () => {
    const dated = changed('a', '12', '14', { modifiedAt: '2026-03-02T11:00:00Z' })
    const [publishedAt, modifiedAt] = ['2026-03-02T07:00:00Z', '2026-03-02T07:00:00Z']
    const same = changed('c', '12', '14', { publishedAt, modifiedAt })
    assert.equal(unmarkedChanges([once(dated), once(changed('b', '12', '14')), once(same)], all).dated, 1)
  })

  test('a public instance shows no quotation that was changed, and every figure', () => {
    const said = `${SANK}\n\n“We searched all night and we will search again in the morning,” said Mara Ellund.`
    const before = article('a', said)
    const after = article('a', said.replace('At least 12', 'At least 14').replace('all night', 'until dawn'))
    const told = unmarkedChanges([once(revised(before, after))], { excerpt: 280, excerptsOnly: true })
    assert.equal(told.unmarked, 1)
    assert.deepEqual(
      told.rows[0].changes.map(({ name }) => name),
      ['figure changed'],
    )
  })

  test('words of pages are cut to an excerpt, and turn no line around', () => {
    const note = { kind: 'correction' as const, text: `Correction: \u202e12 ${'very '.repeat(500)}long` }
    const told = unmarkedChanges([once(article('a', SANK, { notes: [note] }))], { excerpt: 60, excerptsOnly: false })
    assert.ok(told.corrections[0].note.length <= 60)
    assert.doesNotMatch(told.corrections[0].note, /\u202e/)
  })

  test('of very many changed articles the newest are compared, and how many is said', () => {
    const many = Array.from({ length: 305 }, (_, at) => once(changed(`a${at}`, '12', '14')))
    const told = unmarkedChanges(many, all)
    assert.deepEqual([told.changed, told.compared, told.unmarked, told.rows.length], [305, 300, 300, 20])
  })

  test('nothing read is nothing known', () => {
    assert.deepEqual(unmarkedChanges([], all).readAgain, 0)
  })
})
