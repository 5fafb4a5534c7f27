import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import * as fc from 'fast-check'
import { articleFrom } from '../../../src/domain/article.ts'
import type { Claim } from '../../../src/domain/claim.ts'
import { claimsOf } from '../../../src/stages/4-claim/claim.ts'

function datesOf(text: string, language = 'en', publishedAt: string | null = '2025-03-04'): Claim[] {
  const article = articleFrom({ id: 'a', title: '', text, language, publishedAt })
  return claimsOf(article).filter(({ kind }) => kind === 'date')
}

/** "Sunday: statement, Friday: event" */
function measures(text: string, language = 'en'): string {
  return datesOf(text, language)
    .map(({ span, measure }) => `${span.text}: ${measure}`)
    .join(', ')
}

/** language | text | each date with what it dates */
const TOLD: [string, string, string][] = [
  ['en', 'The mayor said on Sunday that the attack on Friday killed three.', 'Sunday: statement, Friday: event'],
  ['en', 'She told reporters Monday the border was closed on Saturday.', 'Monday: statement, Saturday: event'],
  ['en', 'In a statement on Tuesday, the army denied it had fired.', 'Tuesday: statement'],
  ['en', 'The company posted a statement Monday in which it apologised.', 'Monday: statement'],
  ['en', 'On Friday, council leader Ann Holt told Orlow he would lose his post.', 'Friday: statement'],
  ['en', 'Earlier on Sunday, Karsund accused Velsk of downing a jet.', 'Sunday: statement'],
  ['en', '"We are safe," he said in an interview published on Saturday.', 'Saturday: publication'],
  ['en', 'She spoke in an interview airing Thursday.', 'Thursday: publication'],
  ['en', 'The owner spoke.\nUPDATE - March 4, 10 p.m.: The owner spoke again.', 'March 4, 10 p.m.: publication'],
  ['en', 'Police gave an update on Tuesday: nobody was hurt.', 'Tuesday: event'],
  ['en', 'Updated at 10:15 GMT on 4 March 2025. The fire is out.', '10:15 GMT on 4 March 2025: publication'],
  ['en', 'TARSK, March 4 (Meridian) - Rescuers found a boy on Monday.', 'March 4: publication, Monday: event'],
  ['en', 'Velsk, 4 March 2025 — The bridge fell on Sunday.', '4 March 2025: publication, Sunday: event'],
  [
    'de',
    'Der Minister sagte am Montag, der Angriff vom Freitag sei geplant gewesen.',
    'Montag: statement, Freitag: event',
  ],
  ['de', 'Wie die Polizei am Dienstag mitteilte, starb ein Mann.', 'Dienstag: statement'],
  ['de', 'Der Bericht wurde am Montag veröffentlicht, am Sonntag brannte es.', 'Montag: publication, Sonntag: event'],
  [
    'fr',
    "Le ministre a déclaré lundi que l'attaque de vendredi avait fait trois morts.",
    'lundi: statement, vendredi: event',
  ],
  ['fr', 'La Croix bleue a annoncé avoir évacué lundi 618 personnes.', 'lundi: event'],
  ['fr', 'Publié le 4 mars 2025 - Mis à jour le 5 mars 2025', '4 mars 2025: publication, 5 mars 2025: publication'],
  ['es', 'El ministro dijo el lunes que el ataque del viernes dejó tres muertos.', 'lunes: statement, viernes: event'],
  ['es', 'Según publicó ayer el diario, hubo tres detenidos el domingo.', 'ayer: publication, domingo: event'],
  ['ru', 'Министр заявил в понедельник, что взрыв произошёл в пятницу.', 'понедельник: statement, пятницу: event'],
  ['ru', '2 марта мэр заявил, что уходит.', '2 марта: statement'],
  ['ru', 'ОЗЁРСК, 4 марта. /МЕР/. Пожар потушили в воскресенье.', '4 марта: publication, воскресенье: event'],
  ['ar', 'قال الوزير يوم الاثنين إن الهجوم وقع يوم الجمعة.', 'يوم الاثنين: statement, يوم الجمعة: event'],
  ['it', "Il ministro ha detto lunedì che l'attacco di venerdì era previsto.", 'lunedì: statement, venerdì: event'],
  [
    'pt',
    'O ministro disse na segunda-feira que o ataque ocorreu no sábado.',
    'segunda-feira: statement, sábado: event',
  ],
  ['uk', 'Міністр заявив у понеділок, що вибух стався в суботу.', 'понеділок: statement, суботу: event'],
  ['pl', 'Minister powiedział w poniedziałek, że wybuch był w sobotę.', 'poniedziałek: statement, sobotę: event'],
  ['nl', 'De minister zei maandag dat de aanval zaterdag was.', 'maandag: statement, zaterdag: event'],
]

/** Dates of what happened that stand near a word of saying. */
const HAPPENED: [string, string, string][] = [
  ['en', "Many said Sunday's vote was the only way.", 'Sunday: event'],
  ['en', 'A man who was held on Saturday, said he was innocent.', 'Saturday: event'],
  ['en', 'A man was shot on Monday, police said.', 'Monday: event'],
  ['en', 'Ahead of her remarks in Orlan on Sunday, her campaign fell silent.', 'Sunday: event'],
  ['en', 'The mayor said the talks on Sunday had failed.', 'Sunday: event'],
  ['en', 'The interview took place on Sunday in Velsk.', 'Sunday: event'],
]

describe('event, statement and publication dates are kept apart', () => {
  for (const [language, text, wanted] of [...TOLD, ...HAPPENED])
    it(`${language}: ${text}`, () => assert.equal(measures(text, language), wanted))
})

describe('a date claim tells how its words became a day', () => {
  it('and quotes the date that it was counted from', () => {
    const [, later] = datesOf('The truce was signed on January 19 and collapsed three days later.')
    assert.deepEqual(
      [later.value, later.resolved?.how, later.resolved?.from?.text],
      ['2025-01-22', 'relative', 'January 19'],
    )
  })

  it('and keeps the other reading of a numeric date', () => {
    const [dated] = datesOf('The filing is dated 03/04/2024.')
    assert.deepEqual([dated.value, dated.otherwise], ['2024-03-04', '2024-04-03'])
    const [, decided] = datesOf('Sent on 28/02/2024, it was paid on 03/04/2024.')
    assert.deepEqual([decided.value, decided.otherwise], ['2024-04-03', undefined])
  })

  it('and gives absolute dates alone where the day of writing is unknown', () => {
    assert.deepEqual(
      datesOf('It fell on Sunday, 3 May 2024, and yesterday it rose.', 'en', null).map(({ value }) => value),
      ['2024-05-03'],
    )
  })

  it('and a clock time of no day is an hour, with a Z where Greenwich is named', () => {
    assert.deepEqual(
      datesOf('It struck at 0412 GMT. The alarm rang at 9:55 p.m.').map(({ measure, value }) => [measure, value]),
      [
        ['hour', 'T04:12Z'],
        ['hour', 'T21:55'],
      ],
    )
  })
})

describe('the scope of a date is what happened', () => {
  const happenings: [string, string | undefined][] = [
    ['The interview took place on October 28 in a prison.', 'interview'],
    ['Three people were killed on Sunday.', 'killed'],
    ['On October 28 the trial began.', 'trial'],
    ['It rained on Sunday.', undefined],
  ]
  for (const [text, of] of happenings) it(text, () => assert.equal(datesOf(text)[0].scope?.of, of))
})

it('every date claim and the date it was counted from quote the article', () => {
  const piece = fc.constantFrom(
    'On Sunday',
    'the mayor said',
    'in a statement on Monday',
    'three days later',
    '3 May 2024',
    '03/04/2024',
    ', ',
    '. ',
    'at 0412 GMT',
    'published on Friday',
    'TARSK, March 4 (ABC) - ',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), pieces => {
      const text = pieces.join(' ')
      for (const { span, resolved } of datesOf(text)) {
        assert.equal(span.text, text.slice(span.start, span.end))
        const from = resolved?.from
        if (from) assert.equal(from.text, text.slice(from.start, from.end))
      }
    }),
    { numRuns: 200 },
  )
})
