import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readAttributions } from '../../src/text/attributions.ts'

/** Each as "kind | source | cue | content | speaker", then who passed it on. */
function told(text: string): string[] {
  return readAttributions(text, 'pl').map(({ kind, source, cue, content, speaker, through }) => {
    const pieces = [source, cue, content].map(slices => slices.map(slice => slice.text).join(' … '))
    return [kind, ...pieces, speaker ?? '', ...(through ?? [])].join(' | ')
  })
}

const SAID: [text: string, told: string[]][] = [
  [
    '„Most trzyma” – powiedział PAP komendant Łukasz Ferenc. „Sprawdzimy go”.',
    ['direct | komendant Łukasz Ferenc | powiedział | „Most trzyma” … „Sprawdzimy go” | Łukasz Ferenc'],
  ],
  [
    '– Nikt nas nie ostrzegł – powiedziała mieszkanka wsi Róża Mielnik. – Przyjechali za późno.',
    [
      'direct | mieszkanka wsi Róża Mielnik | powiedziała | Nikt nas nie ostrzegł … Przyjechali za późno. | Róża Mielnik',
    ],
  ],
  [
    'Jak podała prokurator Brygida Nels, znaleziono broń.',
    ['indirect | prokurator Brygida Nels | Jak podała | znaleziono broń | Brygida Nels'],
  ],
]

for (const [text, expected] of SAID) {
  test(`Polish: ${text}`, () => assert.deepEqual(told(text), expected))
}

test('what nobody says is nobody’s in Polish', () => {
  for (const text of ['Zespół „Szare Wilki” zagra w sobotę.']) assert.deepEqual(told(text), [])
})
