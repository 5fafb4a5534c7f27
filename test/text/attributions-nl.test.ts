import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readAttributions } from '../../src/text/attributions.ts'

/** Each as "kind | source | cue | content | speaker", then who passed it on. */
function told(text: string): string[] {
  return readAttributions(text, 'nl').map(({ kind, source, cue, content, speaker, through }) => {
    const pieces = [source, cue, content].map(slices => slices.map(slice => slice.text).join(' … '))
    return [kind, ...pieces, speaker ?? '', ...(through ?? [])].join(' | ')
  })
}

const SAID: [text: string, told: string[]][] = [
  [
    '‘De brug houdt’, zegt burgemeester Mara Tollin. ‘We kijken hem na.’',
    ['direct | burgemeester Mara Tollin | zegt | ‘De brug houdt’ … ‘We kijken hem na.’ | Mara Tollin'],
  ],
  [
    'Volgens de politie is de verdachte op de vlucht.',
    ['indirect | de politie | Volgens | is de verdachte op de vlucht | '],
  ],
  [
    'Minister Paul Giro riep de bewoners op hun huizen te verlaten.',
    ['indirect | Minister Paul Giro | riep … op | hun huizen te verlaten | Paul Giro'],
  ],
  ['“Elke dag telt”, aldus Lund.', ['direct | Lund | aldus | “Elke dag telt” | Lund']],
]

for (const [text, expected] of SAID) {
  test(`Dutch: ${text}`, () => assert.deepEqual(told(text), expected))
}

test('what nobody says is nobody’s in Dutch', () => {
  for (const text of ['De band ‘Grijze Wolven’ speelt zaterdag.']) assert.deepEqual(told(text), [])
})
