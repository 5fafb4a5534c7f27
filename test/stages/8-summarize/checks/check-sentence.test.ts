import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { NameForms } from '../../../../src/stages/8-summarize/checks/check-names.ts'
import { checkSentence, type Source } from '../../../../src/stages/8-summarize/checks/check-sentence.ts'
import { readSentence } from '../../../../src/stages/8-summarize/checks/read-unit.ts'

/** A Wednesday. */
const AT = '2026-03-11'

function sourcesOf(language: string, passages: readonly string[]): Map<string, Source> {
  return new Map(
    passages.map((text, at) => {
      const id = `S${at + 1}`
      const span = { articleId: 'a', start: 0, end: text.length, text }
      return [id, { id, span, sentence: readSentence(text, language, AT) }]
    }),
  )
}

/** What a sentence about these passages is dropped for; `passed` where it is not. */
function verdict(
  language: string,
  passages: readonly string[],
  text: string,
  cites: readonly string[] = ['S1'],
  forms: NameForms = [],
): string {
  const found = checkSentence({ text, cites }, sourcesOf(language, passages), language, forms)
  return 'check' in found ? found.check : 'passed'
}

/** One passage, what may be said of it and what may not, each with what it is dropped for. */
type Cases = readonly [language: string, passage: string, told: Readonly<Record<string, string>>]

const CASES: Readonly<Record<string, readonly Cases[]>> = {
  'figures keep value, unit, bound and what they count': [
    [
      'en',
      'About 1,250 people were evacuated and 46 were injured when a dam near Harlow broke, at a cost of €3.4 million.',
      {
        'About 1250 people were evacuated when a dam near Harlow broke.': 'passed',
        '46 were injured when a dam near Harlow broke.': 'passed',
        'A dam near Harlow broke, at a cost of 3.4 million euros.': 'passed',
        'Some 1,250 people were evacuated when a dam near Harlow broke.': 'passed',
        '1,250 people were evacuated when a dam near Harlow broke.': 'figure',
        'About 46 people were evacuated and 1,250 injured when a dam near Harlow broke.': 'figure',
        'About 12.5 people were evacuated when a dam near Harlow broke.': 'figure',
        'More than 46 were injured when a dam near Harlow broke.': 'figure',
        'A dam near Harlow broke, at a cost of 3.4 billion euros.': 'figure',
        'A dam near Harlow broke, at a cost of $3.4 million.': 'figure',
        'A dam near Harlow broke, at a cost of €34 million.': 'figure',
        'Dozens were injured when a dam near Harlow broke.': 'figure',
      },
    ],
    [
      'de',
      'Bei dem Unglück starben zwölf Menschen, der Schaden beträgt 1,5 Millionen Euro.',
      {
        'Bei dem Unglück starben 12 Menschen.': 'passed',
        'Der Schaden beträgt 1,5 Millionen Euro.': 'passed',
        'Der Schaden beträgt 15 Millionen Euro.': 'figure',
        'Bei dem Unglück starben 13 Menschen.': 'figure',
      },
    ],
  ],
  'days may be told by their date and by longer times that hold them': [
    [
      'en',
      'The bridge at Stenning was closed on Monday.',
      {
        'The bridge at Stenning was closed on Monday.': 'passed',
        'The bridge at Stenning was closed on 9 March.': 'passed',
        'The bridge at Stenning was closed on 10 March.': 'date',
        'The bridge at Stenning was closed on Tuesday.': 'date',
        'The bridge at Stenning was closed in 2025.': 'date',
      },
    ],
    [
      'fr',
      'Le pont de Brivelac a été fermé en mars 2019.',
      {
        'En mars 2019, le pont de Brivelac a été fermé.': 'passed',
        'En mai 2019, le pont de Brivelac a été fermé.': 'date',
      },
    ],
  ],
  'names stand in the source, whole and unmixed': [
    [
      'en',
      'Engineer Ann Lowell of Norvex met Peter Lovell in Dunfall.',
      {
        'Ann Lowell met Peter Lovell in Dunfall.': 'passed',
        'Lowell met Lovell in Dunfall.': 'passed',
        'Ann Lovell met Peter Lovell in Dunfall.': 'name',
        'Ann Lowell of Norvax met Peter Lovell in Dunfall.': 'name',
        'Ann Lowell met Peter Lovell in Stenning.': 'name',
      },
    ],
    [
      'es',
      'El alcalde Rafael Aranda visitó Ribadela.',
      { 'Aranda visitó Ribadela.': 'passed', 'Rafael Arenas visitó Ribadela.': 'name' },
    ],
  ],
  'whoever speaks in the source speaks in the sentence, and nobody else': [
    [
      'en',
      'Ann Lowell, the mayor of Harlow, said the dam was safe, while Peter Stroud, the head of the traffic police, warned of rain.',
      {
        'The dam was safe, Ann Lowell said.': 'passed',
        'According to the mayor of Harlow, the dam was safe.': 'passed',
        'The dam was safe, Peter Stroud said.': 'name',
        'The dam was safe, the police said.': 'speaker',
        'The dam was safe.': 'speaker',
        'The dam was safe, she said.': 'speaker',
      },
    ],
    [
      'fr',
      'Claire Besson a affirmé que les portes étaient ouvertes.',
      {
        'Les portes étaient ouvertes, selon Claire Besson.': 'passed',
        'Les portes étaient ouvertes, selon la police.': 'speaker',
        'Les portes étaient ouvertes.': 'speaker',
      },
    ],
  ],
  'quotations stand word for word': [
    [
      'en',
      '“We heard the brakes, and then nothing at all,” said Ann Lowell, who saw the crash.',
      {
        'Ann Lowell said: “We heard the brakes, and then nothing at all.”': 'passed',
        'Ann Lowell said: "we heard the brakes, and then nothing at all".': 'passed',
        'Ann Lowell said: “We heard the brakes, and then silence.”': 'quote',
        'Ann Lowell said: “We heard the brakes … nothing at all.”': 'quote',
        'Ann Lowell said: “We heard the brakes, and then [almost] nothing at all.”': 'quote',
        'Ann Lowell, “who saw the crash and heard”, saw the crash.': 'quote',
        'Ann Lowell said: “We heard the brakes.': 'quote',
      },
    ],
    [
      'de',
      'Das sei „eine Katastrophe für die ganze Stadt“, sagte Anke Kessler.',
      {
        'Anke Kessler sagte, das sei „eine Katastrophe für die ganze Stadt“.': 'passed',
        'Anke Kessler sagte, das sei „eine Katastrophe für das ganze Land“.': 'quote',
      },
    ],
  ],
  '"not" and "perhaps" stay': [
    [
      'en',
      'The driver was not wearing a belt and may have fallen asleep.',
      {
        'The driver was not wearing a belt.': 'passed',
        'The driver may have fallen asleep.': 'passed',
        'The driver was wearing a belt.': 'negation',
        'The driver had fallen asleep.': 'negation',
        'The driver may not have fallen asleep.': 'negation',
      },
    ],
    [
      'es',
      'La empresa negó que el puente estuviera dañado.',
      {
        'La empresa negó que el puente estuviera dañado.': 'passed',
        'La empresa dijo que el puente estuviera dañado.': 'negation',
      },
    ],
  ],
  'no word, reason or deed is added or turned round': [
    [
      'en',
      'Norvex sued the city of Harlow over the dams, and Ardenza left the talks.',
      {
        'The city of Harlow was sued by Norvex over the dams.': 'passed',
        'Ardenza left the talks.': 'passed',
        'The city of Harlow sued Norvex over the dams.': 'unsupported',
        'Norvex bribed the city of Harlow over the dams.': 'unsupported',
        'Ardenza left the talks because Norvex sued the city of Harlow.': 'unsupported',
        'Ardenza cruelly left the talks.': 'unsupported',
      },
    ],
  ],
  'a summary speaks of the news, to nobody': [
    [
      'en',
      'Norvex opened a plant in Dunfall, and readers can write to us at www.norvex.example.',
      {
        'Norvex opened a plant in Dunfall.': 'passed',
        'Norvex opened a plant in Dunfall, see www.norvex.example.': 'instruction',
        'You can see that Norvex opened a plant in Dunfall.': 'instruction',
        'As an AI model I say Norvex opened a plant in Dunfall.': 'instruction',
        '<b>Norvex</b> opened a plant in Dunfall.': 'malformed',
        '**Norvex** opened a plant in Dunfall.': 'malformed',
        'Norvex opened a plant in Dunfall \ufffd.': 'malformed',
        'Norvex opened.': 'malformed',
      },
    ],
  ],
}

for (const [name, list] of Object.entries(CASES)) {
  test(name, () => {
    for (const [language, passage, told] of list)
      for (const [text, expected] of Object.entries(told))
        assert.equal(verdict(language, [passage], text), expected, text)
  })
}

describe('what a sentence cites', () => {
  const passages = [
    'A coach left the road near Harlow on Monday.',
    'Rates rose to 4 percent in Dunfall, the bank said.',
  ]
  const told = 'A coach left the road near Harlow on Monday.'

  test('is what says it', () => {
    assert.equal(verdict('en', passages, told, ['S1']), 'passed')
    assert.equal(verdict('en', passages, told, ['S2']), 'date')
  })

  test('is something, and was sent', () => {
    for (const nothing of [[], [''], ['none'], ['the article']])
      assert.equal(verdict('en', passages, told, nothing), 'uncited')
    assert.equal(verdict('en', passages, told, ['S9']), 'unknown-citation')
    assert.equal(verdict('en', passages, told, ['S1', 'S9']), 'unknown-citation')
  })

  test('is not shown where it says nothing of it', () => {
    const found = checkSentence({ text: told, cites: ['S2', 'S1', 'S1'] }, sourcesOf('en', passages), 'en', [])
    assert.ok('cites' in found)
    assert.deepEqual(
      found.cites.map(({ id }) => id),
      ['S1'],
    )
  })

  test('says two halves where there are two, and never one half of each', () => {
    const both = 'A coach left the road near Harlow on Monday; rates rose to 4 percent in Dunfall, the bank said.'
    assert.equal(verdict('en', passages, both, ['S1', 'S2']), 'passed')
    assert.equal(verdict('en', passages, both, ['S1']), 'figure')
    assert.equal(verdict('en', passages, 'A coach left the road near Dunfall on Monday.', ['S1', 'S2']), 'name')
  })
})

test('another form of a name that the story knows may stand for the one in the source', () => {
  const passage = ['The EU raised tariffs on steel.']
  const forms = [['european union', 'eu']]
  assert.equal(verdict('en', passage, 'The European Union raised tariffs on steel.', ['S1'], forms), 'passed')
  assert.equal(verdict('en', passage, 'The European Union raised tariffs on steel.'), 'name')
})

test('a language whose words are not known is not checked, and nothing in it passes', () => {
  assert.equal(verdict('fi', ['Silta suljettiin maanantaina.'], 'Silta suljettiin maanantaina.'), 'malformed')
})
