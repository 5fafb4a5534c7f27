import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readAttributions } from '../../src/text/attributions.ts'

/** Each as "kind | source | cue | content | speaker", then who passed it on. */
function told(text: string): string[] {
  return readAttributions(text, 'uk').map(({ kind, source, cue, content, speaker, through }) => {
    const pieces = [source, cue, content].map(slices => slices.map(slice => slice.text).join(' … '))
    return [kind, ...pieces, speaker ?? '', ...(through ?? [])].join(' | ')
  })
}

const SAID: [text: string, told: string[]][] = [
  [
    'Унаслідок вибуху загинули четверо людей, ще 19 дістали поранення, повідомив очільник громади Тимур Лінде.',
    [
      'indirect | очільник громади Тимур Лінде | повідомив | Унаслідок вибуху загинули четверо людей, ще 19 дістали поранення | Тимур Лінде',
    ],
  ],
  [
    '«Міст тримається», – повідомила агентству мерка Мара Толліна. «Його перевірять».',
    ['direct | мерка Мара Толліна | повідомила | «Міст тримається» … «Його перевірять» | Мара Толліна'],
  ],
  [
    'За словами кліматолога Тимура Лінде, льодовик зникне.',
    ['indirect | кліматолога Тимура Лінде | За словами | льодовик зникне | Тимура Лінде'],
  ],
  [
    'Депутат Павло Жиров заявив, що грошей немає. «Це правда», – додав він.',
    [
      'indirect | Депутат Павло Жиров | заявив | що грошей немає | Павло Жиров',
      'direct | він | додав | «Це правда» | Павло Жиров',
    ],
  ],
]

for (const [text, expected] of SAID) {
  test(`Ukrainian: ${text}`, () => assert.deepEqual(told(text), expected))
}

test('what nobody says is nobody’s in Ukrainian', () => {
  for (const text of ['Гурт «Сірі вовки» виступить у суботу.']) assert.deepEqual(told(text), [])
})
