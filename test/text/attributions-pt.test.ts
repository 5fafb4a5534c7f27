import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readAttributions } from '../../src/text/attributions.ts'

/** Each as "kind | source | cue | content | speaker", then who passed it on. */
function told(text: string): string[] {
  return readAttributions(text, 'pt').map(({ kind, source, cue, content, speaker, through }) => {
    const pieces = [source, cue, content].map(slices => slices.map(slice => slice.text).join(' … '))
    return [kind, ...pieces, speaker ?? '', ...(through ?? [])].join(' | ')
  })
}

const SAID: [text: string, told: string[]][] = [
  [
    '"A ponte aguenta", disse à Lusa o comandante Lucas Ferraz. "Será revista."',
    ['direct | o comandante Lucas Ferraz | disse | "A ponte aguenta" … "Será revista." | Lucas Ferraz'],
  ],
  [
    'O Ministério do Interior anunciou na terça-feira a detenção de doze pessoas. Acrescentou que são estrangeiros.',
    [
      'indirect | O Ministério do Interior | anunciou | a detenção de doze pessoas | ',
      'indirect |  | Acrescentou | que são estrangeiros | Ministério do Interior',
    ],
  ],
  ['O suspeito fugiu, segundo a polícia.', ['indirect | a polícia | segundo | O suspeito fugiu | ']],
  [
    '– Não estava lá – disse o acusado. – Estava em casa.',
    ['direct | o acusado | disse | Não estava lá … Estava em casa. | '],
  ],
]

for (const [text, expected] of SAID) {
  test(`Portuguese: ${text}`, () => assert.deepEqual(told(text), expected))
}

test('what nobody says is nobody’s in Portuguese', () => {
  for (const text of ['O grupo "Lobos Cinzentos" toca no sábado.']) assert.deepEqual(told(text), [])
})
