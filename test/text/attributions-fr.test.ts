import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readAttributions } from '../../src/text/attributions.ts'

/** Each as "kind | source | cue | content | speaker", then who passed it on. */
function told(text: string): string[] {
  return readAttributions(text, 'fr').map(({ kind, source, cue, content, speaker, through }) => {
    const pieces = [source, cue, content].map(slices => slices.map(slice => slice.text).join(' … '))
    return [kind, ...pieces, speaker ?? '', ...(through ?? [])].join(' | ')
  })
}

const SAID: [text: string, told: string[]][] = [
  [
    "« Le pont tient », a déclaré à l'AFP la maire, Mara Tollin. « Il sera contrôlé. »",
    ['direct | la maire, Mara Tollin | a déclaré | « Le pont tient » … « Il sera contrôlé. » | Mara Tollin'],
  ],
  [
    "Le ministre Jean Marbeuf a affirmé lundi que la route n'était « pas sûre ».",
    ["mixed | Le ministre Jean Marbeuf | a affirmé | que la route n'était « pas sûre » | Jean Marbeuf"],
  ],
  ['Le suspect est en fuite, selon la police.', ['indirect | la police | selon | Le suspect est en fuite | ']],
  [
    "« Nous irons, a martelé le maire Paul Girod, jusqu'au bout. »",
    ["direct | le maire Paul Girod | a martelé | « Nous irons, … jusqu'au bout. » | Paul Girod"],
  ],
  [
    "La directrice Sophie Aubert a annoncé mardi la fermeture de l'usine. « C'est triste », a-t-elle ajouté.",
    [
      "indirect | La directrice Sophie Aubert | a annoncé | la fermeture de l'usine | Sophie Aubert",
      "direct |  | a-t-elle ajouté | « C'est triste » | Sophie Aubert",
    ],
  ],
  ['– Vous étiez là ? demande le juge.', ['direct | le juge | demande | Vous étiez là ? | ']],
  [
    "Comme l'a rappelé la ministre Odile Perrin, le délai expire lundi.",
    ["indirect | la ministre Odile Perrin | Comme l'a rappelé | le délai expire lundi | Odile Perrin"],
  ],
]

for (const [text, expected] of SAID) {
  test(`French: ${text}`, () => assert.deepEqual(told(text), expected))
}

test('what nobody says is nobody’s in French', () => {
  for (const text of [
    'Le groupe « Les Loups gris » jouera samedi.',
    'Le juge de Torval est malade depuis la semaine dernière.',
    'Nous pensons que le pont tiendra.',
  ])
    assert.deepEqual(told(text), [])
})
