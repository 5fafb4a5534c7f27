import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { articleFrom } from '../../../src/domain/article.ts'
import { type MarkedChange, revisionHistory } from '../../../src/text/revision/revision-history.ts'

const history = (before: string, after: string, language = 'en', titles = ['T', 'T'], notes: string[] = []) =>
  revisionHistory({
    ...articleFrom({ id: 'a', title: titles[1], text: after, language, revision: 2 }),
    earlier: [{ revision: 1, title: titles[0], text: before }],
    notes: notes.map(text => ({ kind: 'correction', text })),
  })[0]
const named = (...given: Parameters<typeof history>) => history(...given).named
const told = ({ what, how, old, now }: MarkedChange) => `${what} ${how}: ${old?.text ?? '–'} → ${now?.text ?? '–'}`
const changes = (...given: Parameters<typeof history>) => named(...given).map(told)

describe('a changed figure', () => {
  for (const [language, before, after, expected] of [
    ['en', 'At least 12 people died.', 'At least 15 people died.', 'At least 12 people died → At least 15 people died'],
    ['en', 'The fire killed twelve men on Sunday.', 'The fire killed 15 men on Sunday.', 'twelve men → 15 men'],
    ['en', 'Damage was put at $5 million.', 'Damage was put at $7.5 million.', '$5 million → $7.5 million'],
    ['en', 'Some 40% of voters came.', 'Some 44% of voters came.', 'Some 40% → Some 44%'],
    ['en', 'The walk takes 50 minutes.', 'The walk takes about 50 minutes.', '50 minutes → about 50 minutes'],
    [
      'de',
      'Zwölf Menschen starben bei dem Brand.',
      '15 Menschen starben bei dem Brand.',
      'Zwölf Menschen → 15 Menschen',
    ],
    ['fr', 'Le feu a fait 12 morts dimanche.', 'Le feu a fait 15 morts dimanche.', '12 morts → 15 morts'],
    ['ru', 'Погибли 12 человек, сообщили власти.', 'Погибли 15 человек, сообщили власти.', '12 человек → 15 человек'],
    ['ja', '警察によると、12人が死亡した。', '警察によると、15人が死亡した。', '12人 → 15人'],
  ] as const) {
    test(`is named with what it counts (${language}: ${expected})`, () => {
      const found = changes(before, after, language)
      assert.equal(found.length, 1, found.join(' | '))
      assert.ok(found[0].startsWith('figure changed: '))
      const [old, now] = expected.split(' → ')
      const [was, is] = found[0].slice('figure changed: '.length).split(' → ')
      assert.ok(was.startsWith(old.split(' died')[0]) && is.startsWith(now.split(' died')[0]), found[0])
    })
  }

  test('of several is held against the one that counts the same', () => {
    assert.deepEqual(
      changes(
        'The storm killed 12 people and injured 40 in the town.',
        'The storm killed 15 people and injured 44 in the town.',
      ),
      ['figure changed: 12 people → 15 people', 'figure changed: 40 → 44'],
    )
    assert.deepEqual(
      changes('Police said 12 people died and 40 were hurt.', 'Police said 40 were hurt and 15 people died.').filter(
        change => change.startsWith('figure'),
      ),
      ['figure changed: 12 people died → 15 people died'],
    )
  })

  test('is found in a sentence that went to another paragraph', () => {
    const filler = (word: string) =>
      `The ${word} of the island stood open all night for those who had lost their homes.`
    const before = `${filler('church')} Then 12 people were killed by the flood in the valley.\n\nThe mayor thanked everyone for the help.`
    const after = `${filler('church')}\n\nThe mayor thanked everyone for the help. Then 15 people were killed by the flood in the valley.`
    assert.deepEqual(changes(before, after), ['figure changed: 12 people → 15 people'])
  })

  test('is no other way to write the same one, and no other thing counted', () => {
    for (const [before, after] of [
      ['Twelve people died.', '12 people died.'],
      ['Damage was put at $1,500,000 by the owner.', 'Damage was put at $1.5 million by the owner.'],
      ['The ship carried 12 cars.', 'The ship carried mail for nine islands of the west.'],
      ['It opened in 1998.', 'It opened in 1999.'],
    ])
      assert.deepEqual(
        changes(before, after).filter(change => change.startsWith('figure')),
        [],
        after,
      )
  })

  test('in the headline says that it stands there', () => {
    const [change] = named('A ferry sank.', 'A ferry sank.', 'en', ['12 dead at sea', '15 dead at sea'])
    assert.deepEqual(
      [change.where, change.old?.in, change.now?.in, change.old?.revision],
      ['title', 'title', 'title', 1],
    )
  })
})

describe('a quotation', () => {
  const SAID = '“We searched all night and we will search again in the morning,” said Mara Ellund.'

  test('with other words is altered; with commas, capitals and marks set otherwise it is not', () => {
    assert.deepEqual(changes(SAID, SAID.replace('all night', 'for hours')), [
      'quote changed: We searched all night and we will search again in the morning, → We searched for hours and we will search again in the morning,',
    ])
    assert.deepEqual(changes(SAID, SAID.replace('all night and', 'all night, and').replace(/[“”]/g, '"')), [])
  })

  test('is shortened, lengthened, dropped and added', () => {
    assert.match(changes(SAID, SAID.replace(' and we will search again in the morning', ''))[0], /^quote shortened/)
    assert.match(changes(SAID.replace(' and we will search again in the morning', ''), SAID)[0], /^quote lengthened/)
    const more = 'The harbour was closed for the day.'
    assert.deepEqual(
      changes(`${more}\n\n${SAID}`, more).map(change => change.split(':')[0]),
      ['quote dropped'],
    )
    assert.deepEqual(
      changes(more, `${more}\n\n${SAID}`).map(change => change.split(':')[0]),
      ['quote added'],
    )
  })

  test('whose words stand elsewhere, or without marks, is not dropped', () => {
    const plain = 'Mara Ellund said: We searched all night and we will search again in the morning.'
    assert.deepEqual(changes(`Divers came.\n\n${SAID}`, `${plain}\n\nDivers came.`), [])
  })

  test('is not read where a mark too many pairs the wrong ones', () => {
    assert.deepEqual(changes('A "word of the day was told to all.', 'A "word of the night was told to all.'), [])
  })
})

test('another date and another name in one place are named', () => {
  const before = 'The ferry sank on Sunday, said lifeboat coxswain Peter Lundy.'
  assert.deepEqual(changes(before, before.replace('Sunday', 'Monday').replace('Peter Lundy', 'Olaf Brandt')), [
    'date changed: Sunday → Monday',
    'name changed: Peter Lundy → Olaf Brandt',
  ])
  assert.deepEqual(changes(before, before.replace('Peter Lundy', 'Lundy')), [])
})

test('a change is marked where a note of correction on the page names it', () => {
  const [before, after] = ['At least 12 people died.', 'At least 15 people died.']
  const marked = (note: string) => named(before, after, 'en', ['T', 'T'], [note])[0].marked
  assert.equal(marked('Correction: the number of dead was given as 12.'), true)
  assert.equal(marked('This article has been corrected: fifteen people died.'), true)
  assert.equal(marked('Correction: the ship was built in Sule.'), false)
  const [inText] = named(before, `${after}\n\nCorrection: an earlier version said that 12 had died.`)
  assert.equal(inText.marked, true)
  const quote = '“We will search in the morning,” she said.'
  const [altered] = named(
    quote,
    quote.replace('search', 'dive'),
    'en',
    ['T', 'T'],
    ['Correction: she said “We will dive in the morning”, not “search”.'],
  )
  assert.equal(altered.marked, true)
})

const WORD = fc.constantFrom(
  ...'at least 12 15 people “died “said” on Sunday Peter Lundy 3,000 $5 million; “a b c d” and, '.split(' '),
)
const TEXT = fc
  .array(
    fc.array(WORD, { maxLength: 12 }).map(words => words.join(' ')),
    { maxLength: 5 },
  )
  .map(lines => lines.join('\n\n'))

test('a quotation of the headline is not held against one of the text', () => {
  const before = 'Mara Ellund said “we searched all night for them”.'
  for (const { where, old, now } of named(before, 'Nobody was found.', 'en', ['T', '“We searched all day for them”'])) {
    assert.equal((old ?? now)?.in === 'title', where === 'title')
    assert.ok(!(old && now))
  }
})

test('named words are quoted exactly, whatever the texts are', () => {
  fc.assert(
    fc.property(TEXT, TEXT, (before, after) => {
      const title = [before, after].map(text => text.slice(0, 30).replace(/\n/g, ' '))
      for (const { old, now, where } of named(before, after, 'en', title)) {
        if (old) assert.equal((where === 'title' ? title[0] : before).slice(old.start, old.end), old.text)
        if (now) assert.equal((where === 'title' ? title[1] : after).slice(now.start, now.end), now.text)
      }
      assert.deepEqual(named(after, after), [])
    }),
  )
})

test('texts that are one endless paragraph, or nothing but figures and quotations, come to an end', () => {
  const many = (count: number, make: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => make(index)).join(' ')
  for (const [before, after] of [
    [many(60_000, index => `w${index % 5000}`), many(60_000, index => `w${(index * 7) % 5000}`)],
    [many(1_500, index => `${index} cats`), many(3_000, index => `${index + 1} dogs`)],
    [many(1_000, index => `“said ${index} so”`), many(1_000, index => `“told ${index * 3} so”`)],
    [many(800, index => `12 died\n\nLine ${index}`), many(800, index => `15 died\n\nRow ${index}`)],
    [many(3_000, index => `a${index % 3}`), many(3_000, index => `a${(index + 1) % 4}`)],
  ])
    assert.ok(Array.isArray(named(before, after)))
})
