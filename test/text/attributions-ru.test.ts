import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readAttributions } from '../../src/text/attributions.ts'

/** Each as "kind | source | cue | content | speaker", then who passed it on. */
function told(text: string): string[] {
  return readAttributions(text, 'ru').map(({ kind, source, cue, content, speaker, through }) => {
    const pieces = [source, cue, content].map(slices => slices.map(slice => slice.text).join(' … '))
    return [kind, ...pieces, speaker ?? '', ...(through ?? [])].join(' | ')
  })
}

const SAID: [text: string, told: string[]][] = [
  [
    'Двое числятся пропавшими, рассказали в службе спасения.',
    ['indirect | в службе спасения | рассказали | Двое числятся пропавшими | службе спасения'],
  ],
  [
    '«Мост держится», — сообщила агентству мэр Мара Толлина. «Его проверят».',
    ['direct | мэр Мара Толлина | сообщила | «Мост держится» … «Его проверят» | Мара Толлина'],
  ],
  [
    '«Это поражение, — заявил депутат Павел Жиров. — Мэр должен уйти».',
    ['direct | депутат Павел Жиров | заявил | «Это поражение, — … — Мэр должен уйти» | Павел Жиров'],
  ],
  [
    'По словам климатолога Тимура Линде, ледник исчезнет.',
    ['indirect | климатолога Тимура Линде | По словам | ледник исчезнет | Тимура Линде'],
  ],
  [
    'Мост откроют весной. Об этом сообщил журналистам вице-мэр Степан Кулик.',
    ['indirect | вице-мэр Степан Кулик | Об этом … сообщил | Мост откроют весной | Степан Кулик'],
  ],
  [
    'Повстанцы взяли город, передает агентство «Орбис» со ссылкой на военных.',
    ['indirect | военных | передает … со ссылкой на | Повстанцы взяли город |  | агентство «Орбис»'],
  ],
  [
    'Как отметил губернатор Иван Сомов, дороги откроют завтра.',
    ['indirect | губернатор Иван Сомов | Как отметил | дороги откроют завтра | Иван Сомов'],
  ],
  ['– Где вы были? – спросил судья.', ['direct | судья | спросил | Где вы были? | ']],
]

for (const [text, expected] of SAID) {
  test(`Russian: ${text}`, () => assert.deepEqual(told(text), expected))
}

test('what nobody says is nobody’s in Russian', () => {
  for (const text of ['Группа «Серые волки» выступит в субботу.', 'Мы считаем, что все будет хорошо.'])
    assert.deepEqual(told(text), [])
})
