import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countedNouns } from '../../src/text/number-nouns.ts'

test('a counted noun is told in the singular of its language, with its accents', () => {
  const cases: Record<string, [string, string][]> = {
    en: [
      ['people', 'person'],
      ['cities', 'city'],
      ['houses', 'house'],
      ['churches', 'church'],
      ['aircraft', 'aircraft'],
    ],
    de: [
      ['häuser', 'haus'],
      ['männern', 'mann'],
      ['wohnungen', 'wohnung'],
      ['mitarbeiter', 'mitarbeiter'],
    ],
    fr: [
      ['hôpitaux', 'hôpital'],
      ['mois', 'mois'],
      ['décennies', 'décennie'],
      ['bateaux', 'bateau'],
    ],
    es: [
      ['años', 'año'],
      ['ciudades', 'ciudad'],
      ['mujeres', 'mujer'],
      ['manifestantes', 'manifestante'],
    ],
    it: [
      ['persone', 'persona'],
      ['manifestanti', 'manifestante'],
      ['attacchi', 'attacco'],
      ['missioni', 'missione'],
    ],
    pt: [
      ['casas', 'casa'],
      ['milhões', 'milhão'],
      ['hospitais', 'hospital'],
    ],
    ru: [
      ['домов', 'дом'],
      ['детей', 'ребёнок'],
      ['участников', 'участник'],
      ['зданий', 'здание'],
    ],
    pl: [
      ['osób', 'osoba'],
      ['policjantów', 'policjant'],
    ],
    nl: [
      ['mensen', 'mens'],
      ['woningen', 'woning'],
    ],
    ar: [
      ['منازل', 'منزل'],
      ['أشخاص', 'شخص'],
    ],
  } // prettier-ignore
  for (const [language, pairs] of Object.entries(cases))
    for (const [plural, singular] of pairs) assert.equal(countedNouns(language).singular(plural), singular, plural)
})

test('some numbers above one take the singular', () => {
  assert.equal(countedNouns('ru').isOne(21), true)
  assert.equal(countedNouns('ru').isOne(11), false)
  assert.equal(countedNouns('en').isOne(21), false)
})
