import { templateWords } from '../tables/template-words.ts'

/** German. */
export const template = templateWords({
  measures:
    'killed=Tote|injured=Verletzte|missing=Vermisste|rescued=Gerettete|arrested=Festgenommene|detained=Inhaftierte|displaced=Vertriebene|evacuated=Evakuierte|deployed=Entsandte|captured=Gefangene|aboard=Menschen an Bord|infected=Infizierte|hospitalised=ins Krankenhaus Gebrachte|shot=Angeschossene|charged=Angeklagte|age=Alter|damage=Schaden|votes=Stimmen|event=Tag des Geschehens',
  about: 'rund {n}',
  atLeast: 'mindestens {n}',
  atMost: 'bis zu {n}',
  bounds: 'mehr als|über|fast|knapp|weniger als|unter|etwa|rund|ungefähr|circa|bis zu|mindestens|höchstens|gut',
  sentence: '{what}: {told}.',
  range: '{a} bis {b}',
  both: 'Quelle beider Zahlen: {s}',
  all: 'Quelle aller Zahlen: {s}',
  undated: 'ohne Zeitangabe',
  asOf: { day: 'Stand: {d}', month: 'Stand: {d}' },
  during: { day: 'Zeitraum: {d}', month: 'Zeitraum: {d}' },
  since: { day: 'seit dem {d}', month: 'seit {d}' },
  published: 'Bericht vom {d}',
  includes: 'mit {w}',
  excludes: 'ohne {w}',
  quotes: ['„', '“'],
  relations: {
    'older-figure': {
      shown: 'Die Zahlen gelten für verschiedene Zeiten.',
      inferred: 'Die Angaben stammen wahrscheinlich aus verschiedenen Zeiten.',
    },
    scope: { shown: 'Gezählt wird nicht dasselbe.', inferred: 'Gezählt wird wahrscheinlich nicht dasselbe.' },
    speakers: {
      shown: 'Jede Zahl kommt aus einer anderen Quelle.',
      inferred: 'Jede Zahl kommt aus einer anderen Quelle.',
    },
    conflict: { shown: 'Die Berichte stimmen nicht überein.', inferred: 'Die Berichte stimmen nicht überein.' },
  },
})
