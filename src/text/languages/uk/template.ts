import { templateWords } from '../tables/template-words.ts'

/** Ukrainian. */
export const template = templateWords({
  measures:
    'killed=Загиблі|injured=Поранені|missing=Зниклі безвісти|rescued=Врятовані|arrested=Заарештовані|detained=Затримані|displaced=Переміщені особи|evacuated=Евакуйовані|deployed=Направлені|captured=Взяті в полон|aboard=На борту|infected=Інфіковані|hospitalised=Госпіталізовані|shot=Вогнепальні поранення|charged=Обвинувачені|age=Вік|damage=Збитки|votes=Голоси|event=День події',
  about: 'близько {n}',
  atLeast: 'щонайменше {n}',
  atMost: 'не більше {n}',
  bounds: 'понад|більше|майже|менше|близько|приблизно|щонайменше|не менше|не більше|принаймні|до',
  sentence: '{what}: {told}.',
  range: '{a} – {b}',
  both: 'джерело обох цифр: {s}',
  all: 'джерело всіх цифр: {s}',
  undated: 'без дати',
  asOf: { day: 'на {d}', month: 'на {d}' },
  during: { day: 'за {d}', month: 'за {d}' },
  since: { day: 'початок: {d}', month: 'початок: {d}' },
  published: 'публікація: {d}',
  includes: 'разом із: {w}',
  excludes: 'без: {w}',
  quotes: ['«', '»'],
  relations: {
    'older-figure': {
      shown: 'Цифри належать до різного часу.',
      inferred: 'Повідомлення, ймовірно, належать до різного часу.',
    },
    scope: { shown: 'Вони рахують не одне й те саме.', inferred: 'Ймовірно, вони рахують не одне й те саме.' },
    speakers: { shown: 'Джерела цифр різні.', inferred: 'Джерела цифр різні.' },
    conflict: { shown: 'Повідомлення розходяться.', inferred: 'Повідомлення розходяться.' },
  },
})
