import type { AgesTable, RoughAge } from '../tables/ages.ts'

const OLD = '[- ]old\\b'
const NUMBER = '(?<age>\\d{1,3}|(?:twenty|thirty|forty)-\\p{L}+|\\p{L}+)'
const ITS = '(?:his|her|their|the)'

function young(unit: NonNullable<RoughAge['unit']>): RoughAge[] {
  const one = unit.slice(0, -1)
  return [
    { unit, words: new RegExp(`(?<![\\p{L}\\p{N}])${NUMBER}[- ]${one}s?${OLD}`, 'giu') },
    { unit, words: new RegExp(`\\bage[d:]? ${NUMBER} ${one}s?\\b`, 'giu') },
  ]
}

function decade(which: string, years: readonly [number, number]): RoughAge {
  return {
    years,
    words: new RegExp(`\\b(?:in|of) ${ITS} ${which}(?:-|to )?[ -]?(?<age>[2-9]0)['’]?s\\b(?! (?:and|or|to)\\b)`, 'giu'),
  }
}

/** English: whole years are read with the persons that are counted. */
export const ages: AgesTable = {
  sure: [],
  beside: [],
  rough: [
    ...young('months'),
    ...young('weeks'),
    ...young('days'),
    decade('early', [0, 4]),
    decade('mid', [3, 7]),
    decade('late', [6, 9]),
    decade('', [0, 9]),
  ],
}
