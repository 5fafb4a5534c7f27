import { templateWords } from '../tables/template-words.ts'

/** Portuguese. */
export const template = templateWords({
  measures:
    'killed=Mortos|injured=Feridos|missing=Desaparecidos|rescued=Pessoas resgatadas|arrested=Pessoas presas|detained=Pessoas detidas|displaced=Pessoas deslocadas|evacuated=Pessoas retiradas|deployed=Pessoas destacadas|captured=Pessoas capturadas|aboard=Pessoas a bordo|infected=Pessoas infetadas|hospitalised=Pessoas hospitalizadas|shot=Pessoas baleadas|charged=Pessoas acusadas|age=Idade|damage=Danos|votes=Votos|event=Dia do acontecimento',
  about: 'cerca de {n}',
  atLeast: 'pelo menos {n}',
  atMost: 'até {n}',
  bounds: 'mais de|quase|menos de|cerca de|aproximadamente|pelo menos|ao menos|até|perto de|no máximo',
  sentence: '{what}: {told}.',
  range: '{a} a {b}',
  both: 'fonte de ambos os números: {s}',
  all: 'fonte de todos os números: {s}',
  undated: 'sem data',
  asOf: { day: 'em {d}', month: 'em {d}' },
  during: { day: 'em {d}', month: 'em {d}' },
  since: { day: 'desde {d}', month: 'desde {d}' },
  published: 'notícia de {d}',
  includes: 'com {w}',
  excludes: 'sem {w}',
  quotes: ['“', '”'],
  relations: {
    'older-figure': {
      shown: 'Os números são de momentos diferentes.',
      inferred: 'As notícias são provavelmente de momentos diferentes.',
    },
    scope: { shown: 'Não contam o mesmo.', inferred: 'Provavelmente não contam o mesmo.' },
    speakers: { shown: 'Cada número vem de outra fonte.', inferred: 'Cada número vem de outra fonte.' },
    conflict: { shown: 'As notícias não coincidem.', inferred: 'As notícias não coincidem.' },
  },
})
