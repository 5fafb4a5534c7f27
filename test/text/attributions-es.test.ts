import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readAttributions } from '../../src/text/attributions.ts'

/** Each as "kind | source | cue | content | speaker", then who passed it on. */
function told(text: string): string[] {
  return readAttributions(text, 'es').map(({ kind, source, cue, content, speaker, through }) => {
    const pieces = [source, cue, content].map(slices => slices.map(slice => slice.text).join(' … '))
    return [kind, ...pieces, speaker ?? '', ...(through ?? [])].join(' | ')
  })
}

const SAID: [text: string, told: string[]][] = [
  [
    '«El puente aguanta», declaró a Efe la alcaldesa Mara Tollín. «Lo revisaremos».',
    ['direct | la alcaldesa Mara Tollín | declaró | «El puente aguanta» … «Lo revisaremos» | Mara Tollín'],
  ],
  [
    'El Ministerio del Interior anunció el martes la detención de doce personas. Añadió que todos son extranjeros.',
    [
      'indirect | El Ministerio del Interior | anunció | la detención de doce personas | ',
      'indirect |  | Añadió | que todos son extranjeros | Ministerio del Interior',
    ],
  ],
  ['El sospechoso está huido, según la policía.', ['indirect | la policía | según | El sospechoso está huido | ']],
  [
    '—No estaba allí —dijo el acusado—. Estaba en mi casa.',
    ['direct | el acusado | dijo | No estaba allí … Estaba en mi casa. | '],
  ],
  [
    'Según explicó el director del hospital, Óscar Pina, cuatro heridos siguen graves.',
    ['indirect | el director del hospital, Óscar Pina | Según explicó | cuatro heridos siguen graves | Óscar Pina'],
  ],
  [
    'El presidente Arvid Solheim calificó las acusaciones de «puras invenciones».',
    ['mixed | El presidente Arvid Solheim | calificó | de «puras invenciones» | Arvid Solheim'],
  ],
  [
    'La fiscal Brígida Nels explicó que el hombre actuó solo. «Nada indica otra cosa», puntualizó la fiscal.',
    [
      'indirect | La fiscal Brígida Nels | explicó | que el hombre actuó solo | Brígida Nels',
      'direct | la fiscal | puntualizó | «Nada indica otra cosa» | Brígida Nels',
    ],
  ],
]

for (const [text, expected] of SAID) {
  test(`Spanish: ${text}`, () => assert.deepEqual(told(text), expected))
}

test('what nobody says is nobody’s in Spanish', () => {
  for (const text of [
    'El grupo «Los Lobos Grises» tocará el sábado.',
    'La cuenta de la luz subió en la ciudad que rodea el lago.',
    'Se informa que mañana no hay clase.',
  ])
    assert.deepEqual(told(text), [])
})
