import { templateWords } from '../tables/template-words.ts'

/** Italian. */
export const template = templateWords({
  measures:
    'killed=Morti|injured=Feriti|missing=Dispersi|rescued=Persone soccorse|arrested=Persone arrestate|detained=Persone detenute|displaced=Sfollati|evacuated=Persone evacuate|deployed=Persone schierate|captured=Persone catturate|aboard=Persone a bordo|infected=Persone infettate|hospitalised=Persone ricoverate|shot=Persone colpite da spari|charged=Persone incriminate|age=Età|damage=Danni|votes=Voti|event=Giorno del fatto',
  about: 'circa {n}',
  atLeast: 'almeno {n}',
  atMost: 'fino a {n}',
  bounds: 'più di|oltre|quasi|meno di|circa|almeno|fino a|intorno a|al massimo',
  sentence: '{what}: {told}.',
  range: '{a} – {b}',
  both: 'fonte di entrambe le cifre: {s}',
  all: 'fonte di tutte le cifre: {s}',
  undated: 'senza data',
  asOf: { day: 'data: {d}', month: 'data: {d}' },
  during: { day: 'periodo: {d}', month: 'periodo: {d}' },
  since: { day: 'inizio: {d}', month: 'inizio: {d}' },
  published: 'articolo: {d}',
  includes: 'con {w}',
  excludes: 'senza {w}',
  quotes: ['«', '»'],
  relations: {
    'older-figure': {
      shown: 'Le cifre sono di momenti diversi.',
      inferred: 'Le notizie sono probabilmente di momenti diversi.',
    },
    scope: { shown: 'Non contano la stessa cosa.', inferred: 'Probabilmente non contano la stessa cosa.' },
    speakers: { shown: 'Ogni cifra viene da un’altra fonte.', inferred: 'Ogni cifra viene da un’altra fonte.' },
    conflict: { shown: 'Le notizie non concordano.', inferred: 'Le notizie non concordano.' },
  },
})
