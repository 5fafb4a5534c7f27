import { templateWords } from '../tables/template-words.ts'

/** Spanish. */
export const template = templateWords({
  measures:
    'killed=Muertos|injured=Heridos|missing=Desaparecidos|rescued=Personas rescatadas|arrested=Personas arrestadas|detained=Personas detenidas|displaced=Personas desplazadas|evacuated=Personas evacuadas|deployed=Personas desplegadas|captured=Personas capturadas|aboard=Personas a bordo|infected=Personas infectadas|hospitalised=Personas hospitalizadas|shot=Personas heridas de bala|charged=Personas imputadas|age=Edad|damage=Daños|votes=Votos|event=Día del suceso',
  about: 'alrededor de {n}',
  atLeast: 'al menos {n}',
  atMost: 'hasta {n}',
  bounds:
    'más de|casi|cerca de|menos de|alrededor de|unos|unas|al menos|hasta|aproximadamente|como máximo|por lo menos',
  sentence: '{what}: {told}.',
  range: '{a} a {b}',
  both: 'fuente de ambas cifras: {s}',
  all: 'fuente de todas las cifras: {s}',
  undated: 'sin fecha',
  asOf: { day: 'al {d}', month: 'en {d}' },
  during: { day: 'el {d}', month: 'en {d}' },
  since: { day: 'desde el {d}', month: 'desde {d}' },
  published: 'noticia del {d}',
  includes: 'con {w}',
  excludes: 'sin {w}',
  quotes: ['«', '»'],
  relations: {
    'older-figure': {
      shown: 'Las cifras son de momentos distintos.',
      inferred: 'Las noticias son probablemente de momentos distintos.',
    },
    scope: { shown: 'No cuentan lo mismo.', inferred: 'Probablemente no cuentan lo mismo.' },
    speakers: { shown: 'Cada cifra procede de otra fuente.', inferred: 'Cada cifra procede de otra fuente.' },
    conflict: { shown: 'Las noticias no coinciden.', inferred: 'Las noticias no coinciden.' },
  },
})
