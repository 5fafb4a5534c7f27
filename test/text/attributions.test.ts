import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { type Attribution, readAttributions } from '../../src/text/attributions.ts'

const read = (text: string, language = 'en') => readAttributions(text, language)
const words = ({ source, cue, content }: Attribution) =>
  [source, cue, content].map(pieces => pieces.map(piece => piece.text))

test('a quotation before its speaker is direct speech with its comma and marks', () => {
  const [found] = read('“The bridge is closed,” said Mara Tollin, a harbour official.')
  assert.equal(found.kind, 'direct')
  assert.deepEqual(words(found), [['Mara Tollin, a harbour official'], ['said'], ['“The bridge is closed,”']])
  assert.equal(found.speaker, 'Mara Tollin')
})

test('a quotation in two parts is one attribution', () => {
  const [found, ...more] = read('“The bridge is closed,” Tollin said. “It will stay closed.”')
  assert.deepEqual(words(found)[2], ['“The bridge is closed,”', '“It will stay closed.”'])
  assert.equal(more.length, 0)
})

test('a quotation behind a colon is no part of what another said before it', () => {
  const all = read(
    'Tollin asked, “Have you seen the bridge yourself?” His answer: “Well, I saw it on a picture yesterday.”',
  )
  assert.deepEqual(
    all.flatMap(each => words(each)[2]),
    ['“Have you seen the bridge yourself?”'],
  )
})

test('indirect speech begins with "that" and ends before the full stop', () => {
  const [found] = read('Tollin said on Tuesday that the bridge was closed.')
  assert.deepEqual(words(found), [['Tollin'], ['said'], ['that the bridge was closed']])
  assert.equal(found.kind, 'indirect')
})

test('words quoted inside indirect speech make it mixed', () => {
  const [found] = read('Tollin said the bridge was “not safe” for lorries.')
  assert.equal(found.kind, 'mixed')
})

test('according to somebody', () => {
  const [found] = read('Two boats sank, according to the coast guard.')
  assert.deepEqual(words(found), [['the coast guard'], ['according to'], ['Two boats sank']])
})

test('a pronoun is resolved to the person named before', () => {
  const found = read('Mara Tollin visited the bridge. “It is closed,” she said.')
  assert.equal(found[0].speaker, 'Mara Tollin')
})

test('nouns that look like cue verbs are none', () => {
  assert.deepEqual(read('The report of the claims office fell. His reply was late. A list of demands hung there.'), [])
})

test('every span quotes its text', () => {
  const word = fc.constantFrom(
    '“',
    '”',
    '"',
    'said',
    'she',
    'Tollin',
    ',',
    '.',
    'that',
    'according',
    'to',
    'by',
    'was',
    'told',
    '\n\n',
    '(',
    ')',
    '—',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), parts => {
      const text = parts.join(' ')
      for (const { source, cue, content } of read(text)) {
        for (const slice of [...source, ...cue, ...content]) {
          assert.equal(text.slice(slice.start, slice.end), slice.text)
          assert.ok(slice.end > slice.start)
        }
      }
    }),
  )
})

const TOLD: Record<string, [text: string, source: string, content: string, speaker: string | undefined][]> = {
  de: [
    [
      '„Die Brücke ist gesperrt“, sagte Bürgermeisterin Mara Tollin am Montag.',
      'Bürgermeisterin Mara Tollin',
      '„Die Brücke ist gesperrt“',
      'Mara Tollin',
    ],
    ['Mara Tollin betonte, dass niemand verletzt sei.', 'Mara Tollin', 'dass niemand verletzt sei', 'Mara Tollin'],
    ['Laut Polizei sind zwei Boote gesunken.', 'Polizei', 'sind zwei Boote gesunken', undefined],
  ],
  fr: [
    [
      '« Le pont est fermé », a déclaré la maire Mara Tollin lundi.',
      'la maire Mara Tollin',
      '« Le pont est fermé »',
      'Mara Tollin',
    ],
  ],
  es: [
    [
      'El ministro Pedro Salas afirmó que nadie resultó herido.',
      'El ministro Pedro Salas',
      'que nadie resultó herido',
      'Pedro Salas',
    ],
  ],
  it: [
    [
      '«Il ponte è chiuso», ha detto la sindaca Mara Tollin.',
      'la sindaca Mara Tollin',
      '«Il ponte è chiuso»',
      'Mara Tollin',
    ],
  ],
  pt: [
    [
      '“A ponte está fechada”, disse a prefeita Mara Tollin.',
      'a prefeita Mara Tollin',
      '“A ponte está fechada”',
      'Mara Tollin',
    ],
  ],
  nl: [
    [
      '“De brug is dicht”, zei burgemeester Mara Tollin.',
      'burgemeester Mara Tollin',
      '“De brug is dicht”',
      'Mara Tollin',
    ],
  ],
  pl: [
    [
      '„Most jest zamknięty” – powiedziała burmistrz Mara Tollin.',
      'burmistrz Mara Tollin',
      '„Most jest zamknięty”',
      'Mara Tollin',
    ],
  ],
  ru: [['«Мост закрыт», — сказала мэр Мара Толлин в понедельник.', 'мэр Мара Толлин', '«Мост закрыт»', 'Мара Толлин']],
  uk: [['«Міст закрито», — сказала мер Мара Толлін.', 'мер Мара Толлін', '«Міст закрито»', 'Мара Толлін']],
  ar: [['قالت رئيسة البلدية مارا تولين إن الجسر مغلق.', 'رئيسة البلدية مارا تولين', 'إن الجسر مغلق', 'مارا تولين']],
  zh: [['市长李明说：“桥已经关闭。”', '市长李明', '“桥已经关闭。”', '李明']],
  ja: [['田中太郎市長は記者団に「橋は閉鎖された」と述べた。', '田中太郎市長', '「橋は閉鎖された」', '田中太郎']],
  ko: [['김민수 시장은 기자들에게 "다리가 폐쇄됐다"라고 말했다.', '김민수 시장', '"다리가 폐쇄됐다"', '김민수']],
}

for (const [language, told] of Object.entries(TOLD)) {
  test(`who said what in ${language}`, () => {
    for (const [text, source, content, speaker] of told) {
      const [found] = read(text, language)
      assert.deepEqual([found?.source[0]?.text, found?.content[0].text, found?.speaker], [source, content, speaker])
    }
  })
}

test('a sentence without a verb of saying attributes nothing in any language', () => {
  assert.deepEqual(read('Die Brücke „Alte Dame“ wurde am Montag gesperrt.', 'de'), [])
  assert.deepEqual(read('Le pont « Vieille Dame » est fermé.', 'fr'), [])
  assert.deepEqual(read('桥已经关闭。', 'zh'), [])
})

test('what somebody says that another said comes through the first', () => {
  const found = read('Mara Tollin told reporters that the pilots had said the harbour was closed.')
  const inner = found.find(({ cue }) => cue[0].text === 'had said')
  assert.deepEqual([inner?.source[0].text, inner?.through], ['the pilots', ['Mara Tollin']])
})

test('a quotation announced by a colon stands in the next paragraph', () => {
  const [found] = read('Tollin said in a statement:\n\n“It is closed.”')
  assert.deepEqual(words(found), [['Tollin'], ['said'], ['“It is closed.”']])
})

test('what would be wanted and what only describes a noun is nobody’s attribution', () => {
  assert.deepEqual(read('Nobody in the town would support a plan. A group called Open Harbour met.'), [])
})

test('a gerund after "with" has its own subject', () => {
  const [found] = read('The human cost is steep, with Karsund estimating at least 600 dead.')
  assert.deepEqual(words(found), [['Karsund'], ['estimating'], ['at least 600 dead']])
  const [shared] = read('Tollin left Karsund, saying it was late.')
  assert.equal(shared.speaker, 'Tollin')
})

test('a body is named by its whole noun phrase and a person by the name', () => {
  const speakers = (text: string) => read(text).map(({ speaker }) => speaker)
  assert.deepEqual(speakers('Nine people died, the Caldrian coast guard said.'), ['Caldrian coast guard'])
  assert.deepEqual(speakers('Mara Tollin’s lawyer said it was late.'), ['Mara Tollin’s lawyer'])
  assert.deepEqual(speakers('The Karsund harbour office spokesman Per Holt said he was late.'), ['Per Holt'])
  assert.deepEqual(speakers('Tollin himself said it was late.'), ['Tollin'])
  assert.deepEqual(speakers('Mara Tollin of Karsund council said it was late.'), ['Mara Tollin'])
})

const speakers = (text: string) =>
  read(text).map(({ speaker, source, through = [] }) => [speaker ?? source[0]?.text, ...through].join(' < '))

test('who is cited speaks through who cites, and is quoted as saying', () => {
  assert.ok(speakers('Tarna reported, citing two pilots, that the harbour was shut.').includes('two pilots < Tarna'))
  assert.ok(speakers('Tarna quoted two pilots as saying the harbour was shut.').includes('two pilots < Tarna'))
  assert.deepEqual(speakers('The pilot was quoted by Tarna as saying that the harbour was shut.'), [
    'The pilot < Tarna',
  ])
  assert.deepEqual(speakers('The ministry, cited by Tarna, said that the harbour was shut.'), ['The ministry < Tarna'])
  assert.ok(
    speakers('According to the daily Tarna, which cited two pilots, the harbour was shut.').includes(
      'two pilots < Tarna',
    ),
  )
})

test('words in quotation marks stay their speaker’s, whomever she cites', () => {
  assert.equal(speakers('“It is shut,” Mara Tollin said, citing two pilots.')[0], 'Mara Tollin')
})

test('what somebody rejects does not come through her', () => {
  const found = read('Mara Tollin rejected Per Holt’s claim that the harbour was shut.')
  const claim = found.find(({ cue }) => cue[0].text.endsWith('claim'))
  assert.deepEqual([claim?.speaker, claim?.through], ['Per Holt', undefined])
})

test('a saying in the middle of a sentence has content on both sides', () => {
  const [found] = read('The harbour, Tollin said, remained shut.')
  assert.deepEqual(words(found)[2], ['The harbour', 'remained shut'])
  const [sum] = read('The city pays, according to one report, nine million crowns.')
  assert.deepEqual(words(sum)[2], ['The city pays', 'nine million crowns'])
})

test('a later verb shares the subject, also behind its time', () => {
  assert.deepEqual(
    read('Mara Tollin left the town but on Tuesday said that it was late.').map(({ source }) => source[0].text),
    ['Mara Tollin'],
  )
})

test('a quotation goes on after a sentence of the article’s own, and in the next paragraph', () => {
  const [found, ...more] = read(
    '“It is a small town,” Tollin said. It lies by the sea. “It is a quiet one.”\n\n“Nobody goes there.”',
  )
  assert.deepEqual(words(found)[2], ['“It is a small town,”', '“It is a quiet one.”', '“Nobody goes there.”'])
  assert.equal(more.length, 0)
})

test('a paragraph that leaves its quotation open goes on in the next', () => {
  const [found] = read('“We heard a bang,” said Lena Fisk. “It was late.\n\n“The children slept on,” Fisk said.')
  assert.equal(found.speaker, 'Lena Fisk')
  assert.equal(found.content.length, 2)
})

test('two quotations side by side are two speakers’, and nobody near has said the second', () => {
  const found = read('“Who is at the door?” she asked. “It is only me.” “Then you may come in.”')
  assert.deepEqual(
    found.map(({ source, content }) => [source.length, content.length]),
    [
      [1, 2],
      [0, 1],
    ],
  )
})

test('a verb that no table knows says a quotation beside it', () => {
  assert.deepEqual(words(read('“It is late,” deadpanned Mara Tollin.')[0])[1], ['deadpanned'])
  assert.deepEqual(words(read('Mara Tollin demurred: “It is late, is it not?”')[0])[0], ['Mara Tollin'])
  assert.deepEqual(read('The boat “Old Lady of the Sea” capsized.'), [])
})

test('a role stands for who was introduced by it', () => {
  assert.deepEqual(
    speakers(
      'The mines minister, Grace Ndebele, thanked the crews. “It is over,” she said.\n\nThe mining company said it was glad. The minister said that it was late.',
    ).slice(-2),
    ['The mining company', 'Grace Ndebele'],
  )
})

test('of two persons a pronoun means the one whose gender it has', () => {
  const text = 'Mara Tollin said that it was late. Peter Holt said nothing was open. “I am tired,” she said.'
  assert.equal(speakers(text).at(-1), 'Mara Tollin')
})

test('"it" is the body that spoke last, "they" and a lone "it" are nobody’s name', () => {
  assert.deepEqual(speakers('The coast guard said two boats sank. It said a third was missing.'), [
    'The coast guard',
    'The coast guard',
  ])
  assert.deepEqual(speakers('Mara Tollin said that it was late. It said a third was missing.').at(-1), 'It')
})

test('a name that hangs on a noun is not who speaks', () => {
  assert.deepEqual(speakers('Doctors at the hospital in Lomvik said two had died.'), [
    'Doctors at the hospital in Lomvik',
  ])
  assert.deepEqual(
    speakers('The port’s chief pilot, Ahmed al-Sharif, said it was late. Al-Sharif said so twice.')[0],
    'Ahmed al-Sharif',
  )
  assert.deepEqual(speakers('A former clerk, who asked not to be named, said it was late.'), ['A former clerk'])
})

test('an unnamed source is the same when it comes again', () => {
  assert.deepEqual(speakers('A source close to the crew said two had died. The source said it was late.'), [
    'A source close to the crew',
    'A source close to the crew',
  ])
})

test('Kelly is a name and the family no adverb', () => {
  assert.deepEqual(speakers('Ann Kelly said it was late.'), ['Ann Kelly'])
  assert.deepEqual(speakers('The boat sank, her family said.'), ['her family'])
})

test('who tells of a plea behind a comma is no part of the plea', () => {
  const text =
    'Two prisoners of war held in Karsund have pleaded with a producer to bring them home, an activist said on October 31.'
  const found = readAttributions(text, 'en')
  assert.ok(found.every(({ content }) => content.every(piece => !piece.text.startsWith('an activist'))))
  assert.ok(
    found.some(
      ({ source, content }) => source[0]?.text === 'an activist' && content[0].text.startsWith('Two prisoners'),
    ),
  )
})

test('who says so inside a relative clause or after "the first time" is the noun phrase beside the verb', () => {
  const sourcesOf = (text: string) => readAttributions(text, 'en').map(({ source }) => source[0]?.text)
  assert.ok(sourcesOf('The port was closed, a move analysts say is costly.').includes('analysts'))
  assert.ok(sourcesOf('The interview marks the first time the men said that they would stay.').includes('the men'))
})

test('to come to a place is no saying; to respond with words is', () => {
  assert.deepEqual(readAttributions('Police responded to the scene of the shooting around 7:30 a.m.', 'en'), [])
  const [said] = readAttributions('“We are ready,” Tollin responded.', 'en')
  assert.equal(said.speaker, 'Tollin')
  const [heard] = readAttributions('According to witnesses, who said the deck tilted, nobody shouted.', 'en')
  assert.match(heard.source[0].text, /^witnesses\b/)
  assert.equal(heard.content[0].text, 'nobody shouted')
})

test('sums are not said, and nobody says nothing', () => {
  for (const text of [
    'The central bank raised its key rate by 25 basis points to 4.75 percent.',
    'Employers pulled back, adding just 12,000 jobs in May.',
    'The index added 1.04% on Monday.',
    'Nobody has claimed responsibility for the attack.',
  ])
    assert.deepEqual(
      readAttributions(text, 'en').map(({ source, cue }) => [source[0]?.text, cue[0]?.text]),
      [],
      text,
    )
  assert.equal(readAttributions('Tollin added that 12,000 jobs were lost.', 'en')[0].speaker, 'Tollin')
})
