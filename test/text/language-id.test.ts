import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleFrom } from '../../src/domain/article.ts'
import { inItsLanguage } from '../../src/text/language-id.ts'
import { filterLines } from '../filters/filter-lines.ts'

const FRENCH =
  'Un bac a chaviré dimanche au large de Port-Merrow avec plus de cent personnes à bord, selon les gardes-côtes. ' +
  'Douze passagers ont été tués et une quarantaine d’autres secourus par des pêcheurs venus du village voisin.'

test('an article that says no language has that of its words', async () => {
  const read = await inItsLanguage(articleFrom({ id: 'a', title: 'Un bac chavire', text: FRENCH }))
  assert.equal(read.language, 'fr')
})

test('what an article says of itself stands', async () => {
  const given = articleFrom({ id: 'a', title: 'Un bac chavire', text: FRENCH, language: 'oc' })
  assert.equal(await inItsLanguage(given), given)
})

test('a word or two, or none, tell no language', async () => {
  for (const title of ['', '12', 'Merrow 12:3']) {
    assert.equal((await inItsLanguage(articleFrom({ id: 'a', title, text: '' }))).language, 'und', title)
  }
})

test('a line without a language is read in the language of its words', async () => {
  const { rows } = await filterLines('claim', [{ id: 'a', title: 'Un bac chavire', text: FRENCH }])
  const claims = rows[0].claims as { measure?: string; value?: unknown }[]
  assert.ok(claims.some(({ measure, value }) => measure === 'killed' && value === 12))
})
