import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleFrom } from '../../../src/domain/article.ts'
import { claimsOf } from '../../../src/stages/4-claim/claim.ts'

function statesIn(language: string, text: string): string[] {
  return claimsOf(articleFrom({ id: 'a', title: '', text, language }))
    .filter(({ kind, measure }) => kind === 'statement' && measure !== undefined)
    .map(({ measure, value }) => `${measure} ${value}`)
}

const SOUGHT = 'custody sought'
const HELD = 'custody held'
const UNNAMED = 'identity unnamed'
const CRITICAL = 'condition critical'
const DIED = 'condition died'

test('German tells who is sought, held, unnamed, in danger and dead', () => {
  assert.deepEqual(statesIn('de', 'Die Polizei fahndet weiter nach dem Täter.'), [SOUGHT])
  assert.deepEqual(statesIn('de', 'Der Mann wurde am Abend festgenommen.'), [HELD])
  assert.deepEqual(statesIn('de', 'Niemand wurde festgenommen.'), [SOUGHT])
  assert.deepEqual(statesIn('de', 'Die Identität der Opfer ist noch nicht bekannt.'), [UNNAMED])
  assert.deepEqual(statesIn('de', 'Sie schwebt in Lebensgefahr. Er erlag seinen Verletzungen.'), [CRITICAL, DIED])
  assert.deepEqual(statesIn('de', 'Offen blieb, ob er festgenommen wurde.'), [])
})

test('French', () => {
  assert.deepEqual(statesIn('fr', 'La police recherche toujours le tireur.'), [SOUGHT])
  assert.deepEqual(statesIn('fr', 'Un homme a été interpellé mardi.'), [HELD])
  assert.deepEqual(statesIn('fr', 'L’identité de la victime n’a pas été révélée.'), [UNNAMED])
  assert.deepEqual(statesIn('fr', 'Elle a succombé à ses blessures.'), [DIED])
  assert.deepEqual(statesIn('fr', 'Personne n’a été arrêté.'), [])
})

test('Spanish', () => {
  assert.deepEqual(statesIn('es', 'La policía busca al presunto autor.'), [SOUGHT])
  assert.deepEqual(statesIn('es', 'Un hombre fue detenido el martes.'), [HELD])
  assert.deepEqual(statesIn('es', 'La identidad de las víctimas no ha sido revelada.'), [UNNAMED])
  assert.deepEqual(statesIn('es', 'Está en estado crítico.'), [CRITICAL])
  assert.deepEqual(statesIn('es', 'Si fue detenido no se sabe.'), [])
})

test('Italian', () => {
  assert.deepEqual(statesIn('it', 'La polizia cerca il killer.'), [SOUGHT])
  assert.deepEqual(statesIn('it', 'Un uomo è stato arrestato ieri.'), [HELD])
  assert.deepEqual(statesIn('it', 'Il nome della vittima non è stato reso noto.'), [UNNAMED])
  assert.deepEqual(statesIn('it', 'La donna è morta.'), [DIED])
  assert.deepEqual(statesIn('it', 'Nessuno è stato arrestato.'), [])
})
