import { templateWords } from '../tables/template-words.ts'

/** French. */
export const template = templateWords({
  measures:
    'killed=Morts|injured=Blessés|missing=Disparus|rescued=Personnes secourues|arrested=Personnes arrêtées|detained=Personnes détenues|displaced=Personnes déplacées|evacuated=Personnes évacuées|deployed=Personnes déployées|captured=Personnes capturées|aboard=Personnes à bord|infected=Personnes infectées|hospitalised=Personnes hospitalisées|shot=Personnes touchées par balle|charged=Personnes inculpées|age=Âge|damage=Dégâts|votes=Voix|event=Jour des faits',
  about: 'environ {n}',
  atLeast: 'au moins {n}',
  atMost: 'jusqu’à {n}',
  bounds: 'plus de|près de|moins de|environ|quelque|au moins|jusqu’à|au plus',
  sentence: '{what} : {told}.',
  range: '{a} à {b}',
  both: 'source des deux chiffres : {s}',
  all: 'source de tous les chiffres : {s}',
  undated: 'sans date',
  asOf: { day: 'au {d}', month: 'en {d}' },
  during: { day: 'le {d}', month: 'en {d}' },
  since: { day: 'depuis le {d}', month: 'depuis {d}' },
  published: 'article du {d}',
  includes: 'avec {w}',
  excludes: 'sans {w}',
  quotes: ['«\u00a0', '\u00a0»'],
  relations: {
    'older-figure': {
      shown: 'Les chiffres valent pour des moments différents.',
      inferred: 'Les articles datent probablement de moments différents.',
    },
    scope: { shown: 'Ils ne comptent pas la même chose.', inferred: 'Ils ne comptent probablement pas la même chose.' },
    speakers: {
      shown: 'Chaque chiffre vient d’une autre source.',
      inferred: 'Chaque chiffre vient d’une autre source.',
    },
    conflict: { shown: 'Les articles ne concordent pas.', inferred: 'Les articles ne concordent pas.' },
  },
})
