import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleFrom } from '../../../src/domain/article.ts'
import type { Claim } from '../../../src/domain/claim.ts'
import type { Point } from '../../../src/domain/point.ts'
import { spanOf } from '../../../src/domain/span.ts'
import type { ComparedStory } from '../../../src/domain/story.ts'
import { disputedFigures } from '../../../src/stages/8-summarize/disputed-figures.ts'
import { templateOf } from '../../../src/stages/8-summarize/templates.ts'
import { MEASURES } from '../../../src/domain/claim.ts'

type Given = Partial<Omit<Claim, 'span'>> & { words: string; language?: string; published?: string; said?: string }

/** A story of one point: each claim stands in an article of its own. */
function storyOf(point: Partial<Point>, given: readonly Given[]): ComparedStory {
  const made = given.map(({ words, language, published, said, ...claim }, n) => {
    const article = articleFrom({
      id: `a${n}`,
      text: `${words}.`,
      language: language ?? 'en',
      publishedAt: published ?? null,
    })
    const speaker = said === undefined ? {} : { speaker: { name: said, spans: [] } }
    const whole: Claim = {
      id: String(n),
      kind: 'figure',
      bound: 'exact',
      measure: point.measure ?? 'killed',
      span: spanOf(article, 0, words.length),
      ...speaker,
      ...claim,
    }
    return { article, claim: whole }
  })
  return {
    id: 's',
    title: '',
    counts: { articles: made.length, outlets: 1, reports: made.length, speakers: 1 },
    articles: made.map(({ article }) => article),
    reports: made.map(({ article }) => ({ id: `r-${article.id}`, lead: article.id, carriers: [], because: '' })),
    points: [
      {
        id: 'p',
        kind: 'older-figure',
        certainty: 'inferred',
        about: 'people killed',
        measure: 'killed',
        because: '',
        claims: made.map(({ claim }) => claim),
        reports: made.length,
        speakers: 1,
        ...point,
      },
    ],
    timeline: [],
    coverage: { byLanguage: {}, byCountry: {}, byKind: {} },
  }
}

const told = (story: ComparedStory, language = 'en') => disputedFigures(story, language).map(({ text }) => text)

const agency = 'the coast agency'
const september = { from: '2030-09', to: '2030-09', how: 'stated' as const }
const grown = () =>
  storyOf({}, [
    { words: 'some 600 people were killed', value: 600, bound: 'about', said: agency },
    { words: 'around 2,000 were killed', value: 2000, bound: 'about', said: 'The coast agency', asOf: september },
  ])

test('one speaker of both is told once, each time beside its number, bounds in the reports’ own words', () => {
  assert.deepEqual(told(grown()), [
    'People killed: some 600 to around 2,000, both from the coast agency; the higher as of September 2030, the lower undated. ' +
      'The reports are likely of different times.',
  ])
})

test('of two bounds of one value, that of the speaker who gives the other value too is told', () => {
  const story = storyOf({}, [
    { words: 'at least 600 dead', value: 600, bound: 'at-least', said: 'Velden' },
    { words: 'some 600 died', value: 600, bound: 'about', said: agency },
    { words: 'around 2,000 died', value: 2000, bound: 'about', said: agency },
  ])
  assert.match(told(story)[0], /^People killed: some 600 to around 2,000, both from the coast agency\./)
})

test('every number is cited by its own span', () => {
  const [{ cites, from }] = disputedFigures(grown(), 'en')
  assert.equal(from, 'template')
  assert.deepEqual(
    cites.map(({ text }) => text),
    ['some 600 people were killed', 'around 2,000 were killed'],
  )
})

test('speakers that differ stand with their own numbers', () => {
  const story = storyOf({ kind: 'speakers', certainty: 'shown' }, [
    { words: '12 people died', value: 12, said: 'police' },
    { words: 'at least 20 dead', value: 20, bound: 'at-least', said: 'the ministry' },
  ])
  assert.deepEqual(told(story), [
    'People killed: 12 (police) or at least 20 (the ministry). Each is given by another source.',
  ])
})

test('forms of one speaker’s name are one speaker', () => {
  const story = storyOf({}, [
    { words: '3 people died', value: 3, said: 'GNU' },
    { words: '5 people died', value: 5, said: 'Gyre National Union' },
  ])
  const speakers = [
    { id: 's1', name: 'Gyre National Union', forms: [{ form: 'GNU', because: '', spans: [] }], through: [], points: 1 },
  ]
  assert.match(told({ ...story, speakers })[0], /^People killed: 3 to 5, both from Gyre National Union\./)
})

test('each name is of the language of the report that gives it', () => {
  const story = storyOf({ kind: 'scope' }, [
    { words: '3 died', value: 3, said: 'the coast guard' },
    { words: '4 died', value: 4, said: 'the coast guard' },
    { words: '4 загиблих', value: 4, said: 'Берегова охорона', language: 'uk' },
  ])
  assert.match(told(story)[0], /4 \(the coast guard and “Берегова охорона” \(Ukrainian\)\)/)
})

test('a pronoun, a clause, a word in capitals are no speaker', () => {
  for (const said of ['they', 'his brother', 'UPDATE', 'men, who fled', 'a “source”']) {
    const story = storyOf({}, [
      { words: '3 died', value: 3, said },
      { words: '5 died', value: 5, said },
    ])
    assert.equal(told(story)[0], 'People killed: 3 to 5. The reports are likely of different times.', said)
  }
})

test('“more than” stays more than', () => {
  const story = storyOf({}, [
    { words: 'More than 300 people were hurt', value: 300, bound: 'at-least' },
    { words: 'up to 770 hurt', value: 770, bound: 'at-most' },
  ])
  assert.match(told(story)[0], /more than 300 to up to 770\./)
})

test('where no time is stated, an older figure is told with the days of the reports', () => {
  const story = storyOf({}, [
    { words: '12 died', value: 12, published: '2030-03-04T10:00:00Z' },
    { words: '20 died', value: 20, published: '2030-03-06' },
  ])
  assert.match(told(story)[0], /12 to 20; the higher reported on 6 March 2030, the lower reported on 4 March 2030\./)
})

test('an age that grew is one of two, and no range', () => {
  const story = storyOf({ about: 'age of Ada Quill', measure: 'age' }, [
    { words: 'Quill, 30', value: 30 },
    { words: 'Quill, 31', value: 31 },
  ])
  assert.match(told(story)[0], /^Age of Ada Quill: 30 or 31\. The reports are likely of different times\.$/)
  assert.match(told(story, 'de')[0], /^Alter \(Ada Quill\): 30 oder 31\./)
  assert.match(told(story, 'ja')[0], /「Ada Quill」/)
  const infant = storyOf({ about: 'age of the infant', measure: 'age' }, [
    { words: 'the infant, 1', value: 1 },
    { words: 'the infant, 2', value: 2 },
  ])
  assert.match(told(infant, 'de')[0], /^Alter \(„the infant“ \(Englisch\)\): 1 oder 2\./)
})

test('who is counted in is told in the words of the report', () => {
  const story = storyOf({ kind: 'scope' }, [
    { words: '3 died', value: 3 },
    { words: '4 died', value: 4, scope: { includes: 'the attacker' } },
  ])
  assert.match(told(story)[0], /^People killed: 3 or 4 \(including “the attacker”\)\./)
  assert.match(told(story, 'de')[0], /^Tote: 3 oder 4 \(mit „the attacker“ \(Englisch\)\)\./)
})

test('periods and beginnings are told as dates of the language', () => {
  const story = storyOf({ kind: 'scope', about: 'people deployed', measure: 'deployed' }, [
    { words: 'around 10,000 were sent', value: 10000, bound: 'about', scope: { during: '2024' } },
    { words: '15,000 were sent', value: 15000, scope: { since: '2024-10' } },
  ])
  assert.match(told(story)[0], /^People deployed: around 10,000 \(in 2024\) or 15,000 \(since October 2024\)\./)
  assert.match(
    told(story, 'fr')[0],
    /^Personnes déployées : environ 10.000 \(en 2024\) ou 15.000 \(depuis octobre 2024\)\./,
  )
  const onDays = storyOf({ kind: 'scope', about: 'people deployed', measure: 'deployed' }, [
    { words: '10,000 were sent', value: 10000, scope: { since: '2024-03-06' } },
    { words: '15,000 were sent', value: 15000, scope: { since: '2024-10' } },
  ])
  assert.match(told(onDays, 'de')[0], /10.000 \(seit dem 6\. März 2024\) oder 15.000 \(seit Oktober 2024\)/)
})

test('in another language words of a report stand in quotation marks, with their language', () => {
  const [text] = told(grown(), 'de')
  assert.equal(
    text,
    'Tote: rund 600 (ohne Zeitangabe) bis rund 2.000 (Stand: September 2030), Quelle beider Zahlen: „the coast agency“ (Englisch). ' +
      'Die Angaben stammen wahrscheinlich aus verschiedenen Zeiten.',
  )
})

test('a name is of no language, everybody is no group, and neither is one part beside another', () => {
  const counted = (of: string, language: string): string =>
    told(
      storyOf({ kind: 'scope' }, [
        { words: '3 died', value: 3, said: 'Ada Quill', language, scope: { of } },
        { words: '4 died', value: 4, language, scope: { of } },
      ]),
      language,
    )[0]
  assert.match(counted('personnes', 'fr'), /^Morts : 3 \(Ada Quill\) ou 4\./)
  assert.match(counted('Passagiere und vier Matrosen', 'de'), /^Tote: 3/)
  assert.match(counted('Matrosen', 'de'), /^Tote \(„Matrosen“\): 3/)
  const french = storyOf({ kind: 'scope' }, [
    { words: '3 morts', value: 3, said: 'Ada Quill', language: 'fr' },
    { words: '4 morts', value: 4, said: 'les marins', language: 'fr' },
  ])
  assert.match(told(french, 'uk')[0], /3 \(«Ada Quill»\) або 4 \(«les marins» \(французька\)\)/)
  const aged = [
    { words: '3 morts', value: 3, said: 'Ada Quill', language: 'fr' },
    {
      words: '4 morts',
      value: 4,
      language: 'fr',
      asOf: { from: '2030-03-05', to: '2030-03-05', how: 'stated' as const },
    },
  ]
  assert.match(told(storyOf({}, aged), 'fr')[0], /3 \(Ada Quill\u00a0; sans date\) à 4 \(au 5 mars 2030\)/)
})

test('a measure without a word in the language stays as the report writes it', () => {
  const story = storyOf({ kind: 'conflict', certainty: 'shown', about: 'lifeboats', measure: 'lifeboat' }, [
    { words: '3 lifeboats', value: 3 },
    { words: '4 lifeboats', value: 4 },
  ])
  assert.equal(told(story, 'es')[0], '«lifeboats» (inglés): 3 o 4. Las noticias no coinciden.')
})

test('days of one happening are told where they cannot both be right, and are no prose where they may', () => {
  const days: Given[] = [
    { words: 'on 3 March', kind: 'date', value: '2030-03-03' },
    { words: 'on 4 March', kind: 'date', value: '2030-03-04T22:00' },
  ]
  const conflict = storyOf({ kind: 'conflict', about: 'the day it happened', measure: 'event' }, days)
  assert.deepEqual(told(conflict), ['The day it happened: 3 March 2030 or 4 March 2030. The reports do not agree.'])
  assert.deepEqual(told(storyOf({ kind: 'scope', about: 'the day it happened', measure: 'event' }, days)), [])
})

test('what stands beside the figures is no value of theirs', () => {
  const story = storyOf({}, [
    { words: '3 died', value: 3 },
    { words: 'aged 48', value: 48, measure: 'age' },
  ])
  assert.deepEqual(told(story), [])
})

test('a number that the words do not give is not told: counted from names, or left when others are taken off', () => {
  const names = storyOf({}, [
    { words: 'Ada Quill, 19, and Ben Holt, 22, died', value: 2 },
    { words: 'three people died', value: 3 },
    { words: 'a total of seven people were shot', value: 5 },
  ])
  assert.deepEqual(told(names), [])
})

test('a number in words is told in digits, and one in another writing too', () => {
  const story = storyOf({}, [
    { words: 'zwei Dutzend Tote', value: 24, language: 'de' },
    { words: '死亡人数升至1.2万', value: 12000, language: 'zh' },
  ])
  assert.match(told(story)[0], /: 24 to 12,000\./)
})

test('the words of one figure are no heading for a larger one', () => {
  const story = storyOf({ about: 'no suspects arrested', measure: 'arrested' }, [
    { words: 'No suspects had been arrested', value: 0 },
    { words: '3 more suspects arrested', value: 3 },
  ])
  assert.match(told(story)[0], /^People arrested: 0 to 3\./)
  const members = [
    { words: '5 members died', value: 5 },
    { words: '6 members died', value: 6 },
  ]
  assert.match(told(storyOf({ about: 'members killed' }, members))[0], /^People killed: 5 to 6\./)
  assert.match(
    told(storyOf({ about: 'members of the crew killed' }, members))[0],
    /^Members of the crew killed: 5 to 6\./,
  )
})

test('one number is no dispute, and neither are numbers that agree', () => {
  assert.deepEqual(told(storyOf({}, [{ words: '3 died', value: 3 }])), [])
  const agree = storyOf({ kind: 'agree' }, [
    { words: '3 died', value: 3 },
    { words: '4 died', value: 4 },
  ])
  assert.deepEqual(told(agree), [])
})

test('every language has a word for every measure of the core, and fills every gap', () => {
  for (const language of ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'ru', 'uk', 'ar', 'ja', 'zh', 'ko']) {
    const { words, language: own } = templateOf(language)
    assert.equal(own, language)
    for (const measure of MEASURES) assert.ok(words.measures[measure], `${language} ${measure}`)
    for (const kind of ['older-figure', 'scope', 'speakers', 'conflict'] as const) {
      const story = storyOf({ kind, certainty: 'shown' }, [
        { words: 'about 5 died', value: 5, bound: 'about', said: 'Ada Quill', asOf: september },
        { words: '9 died', value: 9, bound: 'at-most', said: 'Ben Holt', scope: { since: '2030', excludes: 'crew' } },
      ])
      const [text] = told(story, language)
      assert.doesNotMatch(text, /[{}]|undefined|NaN/, text)
      assert.match(text, /5|٥/)
      assert.match(text, /9|٩/)
    }
  }
})

test('a language without words of ours is told in English, and says so', () => {
  const [sentence] = disputedFigures(grown(), 'fi')
  assert.equal(sentence.language, 'en')
  assert.match(sentence.text, /^People killed/)
})
