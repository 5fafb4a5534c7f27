import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compared, reading, type Written } from './hand-made.ts'

const hour = (words: string, value: string): Written => ({ kind: 'date', measure: 'event', words, value })

async function hours(...texts: (readonly [text: string, words: string, value: string])[]): Promise<string[]> {
  const readings = texts.map(([text, words, value], index) => reading({ id: `a${index}`, text }, [hour(words, value)]))
  const { points } = await compared(readings)
  return points
    .filter(({ kind, about }) => kind !== 'single' && about.includes('hour'))
    .map(({ kind, about }) => `${kind}: ${about}`)
}

const SHOTS = [
  'Neighbours heard shots at 10 p.m. Tuesday in Skylark Road.',
  '10 p.m. Tuesday',
  '2030-03-05T22:00',
] as const

test('shots and a call of ten minutes later are one matter, told by other clocks', async () => {
  const call = [
    'Neighbours called the guard at 10:10 p.m. Tuesday to Skylark Road.',
    '10:10 p.m. Tuesday',
    '2030-03-05T22:10',
  ] as const
  assert.deepEqual(await hours(SHOTS, call), ['precision: the hour on 2030-03-05'])
})

test('the hour of a death is not that of the shots', async () => {
  const death = [
    'A neighbour of Skylark Road was pronounced dead at 10:20 p.m. Tuesday.',
    '10:20 p.m. Tuesday',
    '2030-03-05T22:20',
  ] as const
  assert.deepEqual(await hours(SHOTS, death), [])
})

const ABROAD: readonly [language: string, shots: string, death: string, clocks: readonly [string, string]][] = [
  [
    'fr',
    'La fusillade a éclaté à 22 h 00 dans la rue des Alouettes.',
    'Un voisin de la rue des Alouettes est décédé à 22 h 20.',
    ['22 h 00', '22 h 20'],
  ],
  [
    'es',
    'El tiroteo ocurrió a las 22:00 en la calle Alondra.',
    'Un vecino de la calle Alondra murió a las 22:20.',
    ['22:00', '22:20'],
  ],
  [
    'de',
    'Die Schüsse fielen um 22:00 Uhr in der Lerchenstraße.',
    'Ein Nachbar aus der Lerchenstraße starb um 22:20 Uhr.',
    ['22:00 Uhr', '22:20 Uhr'],
  ],
]
for (const [language, shots, death, [first, later]] of ABROAD) {
  test(`the hour of a death is not that of the shots: ${language}`, async () => {
    const told = (id: string, text: string, words: string, value: string) =>
      reading({ id, text, language }, [{ kind: 'date', measure: 'event', words, value }])
    const at = (minutes: string, text: string, words: string, id: string) =>
      told(id, text, words, `2030-03-05T22:${minutes}`)
    const hoursOf = async (texts: readonly [string, string, string][]) => {
      const { points } = await compared(
        texts.map(([minutes, text, words], index) => at(minutes, text, words, `a${index}`)),
      )
      return points.filter(({ kind, about }) => kind === 'precision' && about.includes('hour')).length
    }
    assert.equal(
      await hoursOf([
        ['00', shots, first],
        ['20', death, later],
      ]),
      0,
    )
    assert.equal(
      await hoursOf([
        ['00', shots, first],
        ['20', shots.replace(first, later), later],
      ]),
      1,
    )
  })
}
