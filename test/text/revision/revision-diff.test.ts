import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { plainForm } from '../../../src/text/revision/plain-form.ts'
import { type Row, revisionDiff } from '../../../src/text/revision/revision-diff.ts'
import { paragraphs } from '../../../src/text/sentences.ts'

const FERRY = [
  'A ferry carrying more than 140 people has capsized in Calder Sound. The coast guard said that at least seven people had died.',
  'Our reporter on the quay watched four lifeboats come in. Most of the people in them were wrapped in foil.',
  '“I have been doing this for twenty-two years and I have never seen so many people in the water,” said Peter Lundy.',
  'Fishing boats had been asked to join the search. The trawler Good Intent brought in five people, her skipper said.',
  'The company that runs the service did not answer our calls. The crossing normally takes 50 minutes.',
]
const text = (lines: readonly string[]): string => lines.join('\n\n')
const diff = (old: readonly string[], now: readonly string[], language = 'en') =>
  revisionDiff(text(old), text(now), language)
const kinds = (rows: readonly Row[]) => rows.map(({ kind }) => kind)
const changed = (rows: readonly Row[]) => rows.filter(({ kind }) => kind !== 'same')

/** An edited row as one line: [-removed-] {+added+}. */
const inline = ({ parts = [] }: Row): string =>
  parts
    .map(part =>
      part.kind === 'removed'
        ? `[-${part.old.text.trim()}-]`
        : part.kind === 'added'
          ? `{+${part.now.text.trim()}+}`
          : part.now.text,
    )
    .join('')

describe('two revisions of a text', () => {
  test('that are equal, or differ in a typesetter’s signs alone, have nothing changed', () => {
    assert.deepEqual(changed(diff(FERRY, FERRY)), [])
    const typed = FERRY.map(line =>
      line.replace(/[“”]/g, '"').replace('twenty-two', 'twenty‑two').replace(' ', '\u00a0'),
    )
    assert.deepEqual(changed(diff(FERRY, typed)), [])
  })

  test('show a changed figure in its paragraph, whole', () => {
    const now = FERRY.map(line => line.replace('50 minutes', '1,250.5 minutes').replace('at least seven', '17'))
    const rows = diff(FERRY, now)
    assert.deepEqual(kinds(rows), ['edited', 'same', 'same', 'same', 'edited'])
    assert.match(inline(rows[0]), /that \[-at least seven-\]\{\+17\+\}people had died/)
    assert.match(inline(rows[4]), /takes \[-50-\]\{\+1,250\.5\+\}minutes/)
  })

  test('show a paragraph at another place as moved and not as removed and added', () => {
    const rows = diff(FERRY, [FERRY[1], FERRY[2], FERRY[0], ...FERRY.slice(3)])
    assert.deepEqual(kinds(changed(rows)), ['moved'])
    assert.equal(changed(rows)[0].now?.text, FERRY[0])
    const edited = diff(FERRY, [FERRY[1], FERRY[2], FERRY[0].replace('seven', 'nine'), ...FERRY.slice(3)])
    assert.deepEqual(kinds(changed(edited)), ['moved'])
    assert.match(inline(changed(edited)[0]), /\[-seven-\]\{\+nine\+\}/)
  })

  test('show what was put in and what was taken away, each where it stands', () => {
    const fresh = 'Divers will go down to the wreck on Tuesday when the wind has dropped.'
    const rows = diff(FERRY, [FERRY[0], fresh, FERRY[1], FERRY[3], FERRY[4]])
    assert.deepEqual(kinds(rows), ['same', 'added', 'same', 'removed', 'same', 'same'])
  })

  test('know a paragraph that was split, and two that were merged', () => {
    const [first, second] = FERRY[3].split(/(?<=search\.) /)
    const split = [...FERRY.slice(0, 3), first, second, FERRY[4]]
    const rows = diff(FERRY, split)
    assert.deepEqual(
      changed(rows).map(({ kind, breaks, parts }) => [kind, breaks, parts?.map(part => part.kind)]),
      [['edited', 'split', ['same']]],
    )
    assert.deepEqual(
      changed(diff(split, FERRY)).map(({ breaks }) => breaks),
      ['merged'],
    )
  })

  test('do not cut words that stayed by chance out of what was replaced', () => {
    const old = 'The mayor said on Monday that nobody at the harbour of the town had been told of the plan.'
    const now = 'The mayor said on Monday that every family of the island of Sule would get a letter in June.'
    const [row] = diff([...FERRY.slice(0, 2), old], [...FERRY.slice(0, 2), now]).slice(-1)
    assert.ok((row.parts ?? []).length <= 7, inline(row))
  })

  test('put in a sentence as a sentence', () => {
    const old = 'The ship sank. The crew was saved.'
    const now = 'The ship sank. The harbour was closed. The crew was saved.'
    assert.equal(inline(diff([old], [now])[0]), 'The ship sank. {+The harbour was closed.+}The crew was saved.')
  })

  test('read Japanese and Chinese in words', () => {
    const [ja] = diff(['警察によると、12人が死亡した。'], ['警察によると、15人が死亡した。'], 'ja')
    assert.match(inline(ja), /^警察によると、\[-12-\]\{\+15\+\}人が死亡した。$/)
    const [zh] = diff(['当局表示，事故造成三人死亡。'], ['当局表示，事故造成五人死亡。'], 'zh')
    assert.equal(zh.kind, 'edited')
    assert.match(inline(zh), /造成.*死亡/)
  })

  test('mark lines that a page changes by itself', () => {
    const rows = diff(
      [...FERRY, '5 minutes ago', '12 comments'],
      [...FERRY, '2 hours ago', '140 comments', 'Advertisement'],
    )
    assert.ok(changed(rows).length > 0 && changed(rows).every(({ furniture }) => furniture))
  })
})

const WORDS =
  'the a ferry sank 12 15 people “died” “died, in Velden. harbour 1,200 said that … 船 事故 — and; \u00ad'.split(' ')
const line = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 14 }).map(words => words.join(' '))
const lines = fc.array(line, { maxLength: 9 })
const nearly = lines.chain(old =>
  fc.tuple(
    fc.constant(old),
    fc.oneof(
      lines,
      fc.shuffledSubarray(old),
      fc.tuple(fc.shuffledSubarray(old), lines).map(([a, b]) => [...a, ...b]),
    ),
  ),
)

const joined = (slices: readonly { text: string }[]): string => slices.map(slice => slice.text).join('')
const words = (rows: readonly Row[], side: 'old' | 'now') =>
  rows.flatMap(row => row[side] ?? []).sort((a, b) => a.start - b.start)

describe('the rows of any two texts', () => {
  test('hold all of both texts, once, quoted exactly: the new one is made from the old by them, and the other way round', () => {
    fc.assert(
      fc.property(nearly, ([a, b]) => {
        const [old, now] = [text(a), text(b)]
        const rows = revisionDiff(old, now, 'en')
        for (const [side, whole] of [
          ['old', old],
          ['now', now],
        ] as const) {
          const found = words(rows, side)
          for (const { start, end, text: quoted } of found) assert.equal(quoted, whole.slice(start, end))
          const lines = found.flatMap(({ text: quoted }) => paragraphs(quoted).map(slice => slice.text))
          assert.deepEqual(
            lines,
            paragraphs(whole).map(slice => slice.text),
          ) // prettier-ignore
        }
      }),
    )
  })

  test('have parts that are all of an edited paragraph, and the same where they say so', () => {
    fc.assert(
      fc.property(nearly, ([a, b]) => {
        for (const { parts, old, now } of revisionDiff(text(a), text(b), 'en')) {
          if (!parts) continue
          assert.equal(joined(parts.flatMap(part => ('old' in part ? [part.old] : []))), old?.text)
          assert.equal(joined(parts.flatMap(part => ('now' in part ? [part.now] : []))), now?.text)
          for (const part of parts) {
            if (part.kind !== 'same') continue
            const bare = (words: string) => plainForm(words).replace(/\s/g, '')
            assert.equal(bare(part.old.text), bare(part.now.text))
          }
        }
      }),
    )
  })

  test('are none but the same for equal texts, and as many are added one way as are removed the other', () => {
    fc.assert(
      fc.property(nearly, ([a, b]) => {
        assert.ok(revisionDiff(text(a), text(a), 'en').every(({ kind }) => kind === 'same'))
        const count = (rows: readonly Row[], kind: string) => rows.filter(row => row.kind === kind).length
        const there = revisionDiff(text(a), text(b), 'en')
        const back = revisionDiff(text(b), text(a), 'en')
        assert.equal(count(there, 'added') - count(there, 'removed'), count(back, 'removed') - count(back, 'added'))
      }),
    )
  })

  test('come for ten thousand paragraphs too, whatever they are', () => {
    const many = (make: (index: number) => string) => Array.from({ length: 10_000 }, (_, index) => make(index))
    const old = many(index => `Paragraph ${index} of a long page says what happened at place ${index % 97}.`)
    const now = old.map((each, index) => (index % 3 === 0 ? each.replace('happened', 'took place') : each))
    assert.equal(changed(diff(old, now)).length, 3334)
    assert.equal(
      diff(
        old,
        many(index => `All else ${index * 7} than that.`),
      ).length,
      20_000,
    )
    assert.ok(diff(old, [...old].reverse()).length === 10_000)
    assert.equal(
      changed(
        diff(
          many(index => `${index % 2}`),
          many(index => `${index % 2}`),
        ),
      ).length,
      0,
    )
    assert.ok(
      diff(
        many(index => `${index % 2}`),
        many(index => `${index % 3}`),
      ).length >= 10_000,
    )
    const word = many(index => `word${index % 991}`).join(' ')
    assert.ok(diff([`${word} ${word}`], [`${word} and ${word}`]).length > 0)
  })
})
