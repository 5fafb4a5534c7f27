import { templateWords } from '../tables/template-words.ts'

/** Russian. */
export const template = templateWords({
  measures:
    'killed=Погибшие|injured=Пострадавшие|missing=Пропавшие без вести|rescued=Спасённые|arrested=Арестованные|detained=Задержанные|displaced=Перемещённые лица|evacuated=Эвакуированные|deployed=Направленные|captured=Взятые в плен|aboard=На борту|infected=Заражённые|hospitalised=Госпитализированные|shot=Получившие огнестрельные ранения|charged=Обвиняемые|age=Возраст|damage=Ущерб|votes=Голоса|event=День происшествия',
  about: 'около {n}',
  atLeast: 'не менее {n}',
  atMost: 'не более {n}',
  bounds: 'более|свыше|почти|менее|около|примерно|порядка|не менее|не более|по меньшей мере|как минимум|до',
  sentence: '{what}: {told}.',
  range: '{a} – {b}',
  both: 'источник обеих цифр: {s}',
  all: 'источник всех цифр: {s}',
  undated: 'без даты',
  asOf: { day: 'на {d}', month: 'на {d}' },
  during: { day: 'за {d}', month: 'за {d}' },
  since: { day: 'начало: {d}', month: 'начало: {d}' },
  published: 'публикация: {d}',
  includes: 'включая {w}',
  excludes: 'без {w}',
  quotes: ['«', '»'],
  relations: {
    'older-figure': {
      shown: 'Цифры относятся к разному времени.',
      inferred: 'Сообщения, вероятно, относятся к разному времени.',
    },
    scope: { shown: 'Они считают не одно и то же.', inferred: 'Вероятно, они считают не одно и то же.' },
    speakers: { shown: 'Источники цифр разные.', inferred: 'Источники цифр разные.' },
    conflict: { shown: 'Сообщения расходятся.', inferred: 'Сообщения расходятся.' },
  },
})
