import { type StatesTable, stateRows } from '../tables/states.ts'

const SUSPECT =
  '(?:sospechosos?|presuntos? (?:autor|autores|asesinos?|homicidas?|agresores?|agresor)|autor(?:es)?|tirador(?:es)?|agresor(?:es)?|atacantes?|responsables?)'

/** How Spanish news tells who is sought, held, charged, named, in what condition. */
export const states: StatesTable = {
  suspects:
    'sospechoso sospechosa sospechosos autor autores tirador tiradores agresor agresores atacante atacantes homicida asesino asesinos',
  victims:
    'víctima víctimas muerto muerta muertos fallecido fallecida fallecidos herido herida heridos cuerpo cadáver bebé niño niña niños familia',
  persons:
    'hombre hombres mujer mujeres joven jóvenes adolescente adolescentes menor menores persona personas conductor conductora',
  others: 'policía policías agente agentes fiscal juez jueza testigo testigos portavoz alcalde alcaldesa',
  unsure:
    /(?:^|[^\p{L}])(?:no|nunca|nadie|ningún|ninguna|sin|si|hasta|antes|podrían?|deberían?|sería|serían)(?: [\p{L}-]+){0,4} $/iu,
  all: /(?:^|[^\p{L}])(?:todos|todas|ambos|ambas)(?![\p{L}])/iu,
  first:
    /(?:^|[^\p{L}])(?:inicialmente|en un principio|al principio|un primer balance|el balance anterior)(?![\p{L}])/iu,
  earlier:
    /(?:^|[^\p{L}])(?:en otro caso|por otro (?:caso|delito)|en libertad condicional|antecedentes penales)(?![\p{L}])/iu,
  cues: {
    custody:
      'busca prófug fugitiv fuga fugad paradero deten arrest captur custodia prisión entreg imput acusad procesad condenad',
    identity: 'identi nombre nombres',
    condition: 'crítico crítica grave gravedad intensivos estable alta murió murieron fallec muri vida',
    charge: 'asesinato homicidio',
  },
  words: [
    ...stateRows(
      'custody',
      'sought',
      false,
      `(?:busca|buscan|buscaba|buscaban) (?:[\\p{L}]+ ){0,4}?${SUSPECT}`,
      `${SUSPECT} (?:sigue|siguen|continúa|continúan|está|están|permanece|permanecen) (?:[\\p{L}]+ ){0,2}?(?:prófug[oa]s?|fugad[oa]s?|en fuga|en paradero desconocido|huid[oa]s?)`,
      'no (?:hay|había|se han producido|se ha producido)(?: \\p{L}+){0,2}? (?:detenid[oa]s?|detenciones|arrestos|arrestad[oa]s?)',
    ),
    ...stateRows(
      'custody',
      'charged',
      true,
      '(?:ha sido|fue|fueron|han sido|está|están) (?:formalmente )?(?:imputad[oa]s?|acusad[oa]s?|procesad[oa]s?)',
    ),
    ...stateRows(
      'custody',
      'tried',
      true,
      '(?:ha sido|fue|fueron|han sido) (?:condenad[oa]s?|declarad[oa]s? culpables?)',
    ),
    ...stateRows(
      'custody',
      'held',
      true,
      '(?:ha sido|fue|fueron|han sido|está|están|quedó|quedaron) (?:\\p{L}+ )?(?:detenid[oa]s?|arrestad[oa]s?|capturad[oa]s?|bajo custodia)',
      'se entregó a (?:la policía|las autoridades)',
      'en prisión preventiva',
    ),
    ...stateRows(
      'identity',
      'unnamed',
      false,
      '(?:identidad|identidades|nombre|nombres)(?: [\\p{L}]+){0,6}? no (?:ha|han|había|fue|fueron) (?:sido )?(?:\\p{L}+ )?(?:revelad[oa]s?|difundid[oa]s?|divulgad[oa]s?|dad[oa]s? a conocer|confirmad[oa]s?)',
      'no (?:ha|han|había|habían) sido (?:\\p{L}+ )?identificad[oa]s?',
    ),
    ...stateRows(
      'condition',
      'critical',
      true,
      'en estado (?:muy )?(?:crítico|grave)|pronóstico reservado|en cuidados intensivos|se debate entre la vida y la muerte',
    ),
    ...stateRows('condition', 'badly hurt', true, 'gravemente herid[oa]s?|herid[oa]s? de gravedad'),
    ...stateRows('condition', 'stable', true, 'fuera de peligro|en (?:estado|condición) estable|estado es estable'),
    ...stateRows(
      'condition',
      'released',
      true,
      '(?:recibió|recibieron|fue dad[oa] de|fueron dad[oa]s de|ha recibido el) alta',
    ),
    ...stateRows(
      'condition',
      'died',
      true,
      'falleció|fallecieron|ha fallecido|han fallecido|murió|murieron|ha muerto|han muerto',
    ),
    ...stateRows(
      'charge',
      'attempted killing',
      false,
      '(?:intento|tentativa) de (?:asesinato|homicidio)|(?:asesinato|homicidio) (?:frustrado|en grado de tentativa)',
    ),
    ...stateRows('charge', 'manslaughter', false, 'homicidio (?:culposo|imprudente|involuntario)'),
    ...stateRows('charge', 'murder', false, '(?:por|de) (?:asesinato|homicidio)'),
  ],
}
