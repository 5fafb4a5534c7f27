import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readAttributions } from '../../src/text/attributions.ts'

/** Each as "kind | source | cue | content | speaker", then who passed it on. */
function told(text: string): string[] {
  return readAttributions(text, 'de').map(({ kind, source, cue, content, speaker, through }) => {
    const pieces = [source, cue, content].map(slices => slices.map(slice => slice.text).join(' … '))
    return [kind, ...pieces, speaker ?? '', ...(through ?? [])].join(' | ')
  })
}

const SAID: [text: string, told: string[]][] = [
  [
    'Der Zeitung „Lomburger Bote“ sagte die Forscherin Mara Rolle, das Ergebnis sei keine Überraschung.',
    ['indirect | die Forscherin Mara Rolle | sagte | das Ergebnis sei keine Überraschung | Mara Rolle'],
  ],
  [
    '„Die Brücke hält“, sagte Bürgermeisterin Mara Tollin am Montag. „Sie wird geprüft.“',
    ['direct | Bürgermeisterin Mara Tollin | sagte | „Die Brücke hält“ … „Sie wird geprüft.“ | Mara Tollin'],
  ],
  [
    'Die Polizei teilte am Dienstag mit, der Fahrer sei geflohen. Er habe den Wagen gestohlen.',
    [
      'indirect | Die Polizei | teilte … mit | der Fahrer sei geflohen | ',
      'indirect |  |  | Er habe den Wagen gestohlen | Polizei',
    ],
  ],
  [
    'Der Konzern streicht Stellen, wie Vorstandschefin Helene Wirth am Donnerstag mitteilte.',
    ['indirect | Vorstandschefin Helene Wirth | wie … mitteilte | Der Konzern streicht Stellen | Helene Wirth'],
  ],
  [
    'Laut Verbandschef Peter Quandt steigen die Preise.',
    ['indirect | Verbandschef Peter Quandt | Laut | steigen die Preise | Peter Quandt'],
  ],
  [
    'Der Mann ist nach Angaben der Staatsanwaltschaft seit Montag flüchtig.',
    ['indirect | der Staatsanwaltschaft | nach Angaben | Der Mann ist … seit Montag flüchtig | '],
  ],
  [
    'Die Straße ist gesperrt. Das teilte die Polizei am Abend mit.',
    ['indirect | die Polizei | Das … teilte … mit | Die Straße ist gesperrt | '],
  ],
  [
    'Der Sender NTR berichtete unter Berufung auf Ermittler, der Mann sei bekannt.',
    ['indirect | Ermittler | berichtete … unter Berufung auf | der Mann sei bekannt |  | Sender NTR'],
  ],
  [
    'Präsident Arvid Solheim nannte das Abkommen einen „Schritt in die richtige Richtung“.',
    ['mixed | Präsident Arvid Solheim | nannte | einen „Schritt in die richtige Richtung“ | Arvid Solheim'],
  ],
]

for (const [text, expected] of SAID) {
  test(`German: ${text}`, () => assert.deepEqual(told(text), expected))
}

test('what nobody says is nobody’s in German', () => {
  for (const text of [
    'Wir glauben, dass es besser wird.',
    'Die Band „Die Grauen Wölfe“ spielt am Samstag.',
    'Meldet euch, macht mit und kommt vorbei.',
    'Der bestätigten Fälle sind es viele, sie werden gezählt.',
  ])
    assert.deepEqual(told(text), [])
})

test('an article at the beginning, an adjective and a noun are a speaker; numbers that a body gives are said by it', () => {
  const said = (text: string) =>
    readAttributions(text, 'de').map(({ source, content }) => [source[0]?.text, content[0]?.text])
  assert.deepEqual(said('Das zuständige Ministerium sagte, es gebe 25 Tote.'), [
    ['Das zuständige Ministerium', 'es gebe 25 Tote'],
  ])
  assert.deepEqual(said('Das Ministerium sprach am Freitag dagegen von 25 Toten.'), [
    ['Das Ministerium', 'von 25 Toten'],
  ])
  assert.deepEqual(
    said('Nach Zählung der Küstenwache kamen 19 Passagiere ums Leben.').map(([source]) => source),
    ['der Küstenwache'],
  )
  assert.deepEqual(
    said('Es kamen nach Zählung der Küstenwache 19 Passagiere ums Leben.').map(([source]) => source),
    ['der Küstenwache'],
  )
  assert.deepEqual(said('Das Ministerium sprach am Freitag mit 25 Zeugen.'), [])
})
