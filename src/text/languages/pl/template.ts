import { templateWords } from '../tables/template-words.ts'

/** Polish. */
export const template = templateWords({
  measures:
    'killed=Zabici|injured=Ranni|missing=Zaginieni|rescued=Uratowani|arrested=Aresztowani|detained=Zatrzymani|displaced=Przesiedleni|evacuated=Ewakuowani|deployed=Wysłani|captured=Wzięci do niewoli|aboard=Na pokładzie|infected=Zakażeni|hospitalised=Hospitalizowani|shot=Postrzeleni|charged=Oskarżeni|age=Wiek|damage=Szkody|votes=Głosy|event=Dzień zdarzenia',
  about: 'około {n}',
  atLeast: 'co najmniej {n}',
  atMost: 'najwyżej {n}',
  bounds: 'ponad|prawie|mniej niż|więcej niż|około|co najmniej|najwyżej|blisko|niemal',
  sentence: '{what}: {told}.',
  range: '{a} – {b}',
  both: 'źródło obu liczb: {s}',
  all: 'źródło wszystkich liczb: {s}',
  undated: 'bez daty',
  asOf: { day: 'stan na {d}', month: 'stan na {d}' },
  during: { day: 'okres: {d}', month: 'okres: {d}' },
  since: { day: 'początek: {d}', month: 'początek: {d}' },
  published: 'publikacja: {d}',
  includes: 'w tym: {w}',
  excludes: 'bez: {w}',
  quotes: ['„', '”'],
  relations: {
    'older-figure': {
      shown: 'Liczby pochodzą z różnych chwil.',
      inferred: 'Doniesienia pochodzą prawdopodobnie z różnych chwil.',
    },
    scope: { shown: 'Nie liczą tego samego.', inferred: 'Prawdopodobnie nie liczą tego samego.' },
    speakers: { shown: 'Każda liczba pochodzi z innego źródła.', inferred: 'Każda liczba pochodzi z innego źródła.' },
    conflict: { shown: 'Doniesienia nie są zgodne.', inferred: 'Doniesienia nie są zgodne.' },
  },
})
