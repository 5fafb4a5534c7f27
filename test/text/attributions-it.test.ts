import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readAttributions } from '../../src/text/attributions.ts'

/** Each as "kind | source | cue | content | speaker", then who passed it on. */
function told(text: string): string[] {
  return readAttributions(text, 'it').map(({ kind, source, cue, content, speaker, through }) => {
    const pieces = [source, cue, content].map(slices => slices.map(slice => slice.text).join(' … '))
    return [kind, ...pieces, speaker ?? '', ...(through ?? [])].join(' | ')
  })
}

const SAID: [text: string, told: string[]][] = [
  [
    "«Il ponte tiene», ha detto all'Ansa il sindaco Paolo Giro. «Sarà controllato».",
    ['direct | il sindaco Paolo Giro | ha detto | «Il ponte tiene» … «Sarà controllato» | Paolo Giro'],
  ],
  ['Il sospettato è in fuga, secondo la polizia.', ['indirect | la polizia | secondo | Il sospettato è in fuga | ']],
  [
    "Il ministero ha annunciato martedì l'arresto di dodici persone. Ha aggiunto che sono stranieri.",
    [
      "indirect | Il ministero | ha annunciato | l'arresto di dodici persone | ",
      'indirect |  | Ha aggiunto | che sono stranieri | ministero',
    ],
  ],
  [
    'Per il climatologo Tommaso Lindi, il ghiacciaio scomparirà.',
    ['indirect | il climatologo Tommaso Lindi | Per | il ghiacciaio scomparirà | Tommaso Lindi'],
  ],
]

for (const [text, expected] of SAID) {
  test(`Italian: ${text}`, () => assert.deepEqual(told(text), expected))
}

test('what nobody says is nobody’s in Italian', () => {
  for (const text of ['Il gruppo «I Lupi Grigi» suona sabato.']) assert.deepEqual(told(text), [])
})
