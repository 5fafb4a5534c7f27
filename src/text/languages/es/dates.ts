import { type DatesTable, calendar, dateUnits, feastDays, shifts, wordList } from '../tables/dates.ts'

const EARLY = '(?:(?:principios|comienzos|inicios|mediados|final|finales|fines) (?:de|del) )?'
const WHICH = '(?:{last}|{next})'
const PART = '(?: (?:por la|en la|a la|de la|al) {part})?'

/** Spanish. */
export const dates: DatesTable = {
  months: calendar(
    `enero 1, febrero 2, marzo 3, abril 4, mayo 5, junio 6, julio 7, agosto 8, septiembre 9, setiembre 9, octubre 10, noviembre 11, diciembre 12, ene. 1, feb. 2, mar. 3, abr. 4, jun. 6, jul. 7, ago. 8, sept. 9, oct. 10, nov. 11, dic. 12`,
  ),
  prepositions: wordList('en, desde, hasta, de, del, a, para, entre, y, año, años, durante, antes, después'),
  weekdays: calendar('lunes 1, martes 2, miércoles 3, jueves 4, viernes 5, sábado 6, domingo 7'),
  parts: wordList('mañana, tarde, noche, madrugada, mediodía'),
  late: wordList('tarde, noche'),
  seasons: calendar('primavera 3, verano 6, otoño 9, invierno 12'),
  units: dateUnits(
    `minuto minute, minutos minute, hora hour, horas hour, día day, días day, semana week, semanas week, fin de semana weekend, mes month, meses month, trimestre quarter, año year, años year, década decade, siglo century`,
  ),
  plurals: wordList('minutos, horas, días, semanas, meses, años'),
  numbers: calendar(
    'un 1, una 1, dos 2, tres 3, cuatro 4, cinco 5, seis 6, siete 7, ocho 8, nueve 9, diez 10, once 11, doce 12, quince 15, veinte 20',
  ),
  relative: shifts(
    `hoy 0 day, ayer -1 day, anteayer -2 day, antier -2 day, anoche -1 day, pasado mañana 2 day, esta mañana 0 day, esta tarde 0 day, esta noche 0 day, esta madrugada 0 day, finales de año 0 year, fin de año 0 year, final del año 0 year, principios de año 0 year, fin de mes 0 month`,
  ),
  anchored: shifts(
    'víspera -1 day, día siguiente 1 day, día después 1 day, día anterior -1 day, día antes -1 day, noche anterior -1 day, semana siguiente 1 week, semana anterior -1 week, mes siguiente 1 month, mes anterior -1 month, año siguiente 1 year, año anterior -1 year',
  ),
  days: calendar(
    'primero 1, uno 1, dos 2, tres 3, cuatro 4, cinco 5, seis 6, siete 7, ocho 8, nueve 9, diez 10, once 11, doce 12, trece 13, catorce 14, quince 15, dieciséis 16, diecisiete 17, dieciocho 18, diecinueve 19, veinte 20, veintiuno 21, veintidós 22, veintitrés 23, veinticuatro 24, veinticinco 25, veintiséis 26, veintisiete 27, veintiocho 28, veintinueve 29, treinta 30, treinta y uno 31',
  ),
  hourWords: calendar(
    'una 1, dos 2, tres 3, cuatro 4, cinco 5, seis 6, siete 7, ocho 8, nueve 9, diez 10, once 11, doce 12',
  ),
  feasts: feastDays(
    'Nochevieja 12-31, Nochebuena 12-24, día de Navidad 12-25, Navidad 12-25, Año Nuevo 01-01, día de Año Nuevo 01-01, Día de Reyes 01-06, Día de Todos los Santos 11-01',
  ),
  last: wordList('pasado, pasada, último, última'),
  this: wordList('este, esta'),
  next: wordList('próximo, próxima, entrante, que viene'),
  hours: calendar('medianoche 0, mediodía 720'),
  halves: calendar(
    'de la mañana 0, de la madrugada 0, de la tarde 720, de la noche 720, a. m. 0, p. m. 720, a.m. 0, p.m. 720, am 0, pm 720',
  ),
  quarters: calendar('primer 1, segundo 2, tercer 3, cuarto 4, último 4'),
  patterns: [
    `(?:${WHICH} )?(?:{wd},? )?{d}(?:º)?(?: ?(?:-|–| al | y ) ?{d2})? (?:de )?{mo}(?:(?: de| del|,)? {y}| ${WHICH})?`,
    `${EARLY}{mo} (?:de |del )?{y}`,
    `${EARLY}{mo} del año{year} {last}`,
    `(?:${WHICH} )?mes de {mo}`,
    `{dw} de {mo}(?: (?:de |del )?{y}| ${WHICH})?`,
    '{anch}(?! (?:de|del|a|al|que)\\b)',
    '{mo} (?:de ese|del mismo|de aquel|de este mismo) año{sameyear}',
    '{feast}(?: de {y})?',
    '{n} {unit} (?:después{later}|más tarde{later}|antes{earlier})(?! (?:de|del|que)\\b)',
    '[Hh]ace (?:(?:unos|unas|casi|más de|cerca de) )?{n} {unit}{back}',
    'dentro de {n} {unit}{ahead}',
    '[úÚ]ltim[oa]s {n} {unit}{span}',
    `${EARLY}${WHICH} (?:{wd}|{mo}|{season}|{unit})${PART}`,
    `${EARLY}(?:{wd}|{mo}|{season}|{unit}) ${WHICH}${PART}`,
    '(?<=[eE]l )fin de semana{wkend}(?! (?:pasado|próximo|que))',
    '(?:primer{h1}|segundo{h2}) semestre (?:de |del )?{y}',
    `{season} del año{year} {last}`,
    '(?<=las? ){hw}(?: y media{halfpast})? {ap}',
    `{rel}${PART}(?! \\d{4})`,
    `${EARLY}{this} (?:{wd}|{season}|{unit})${PART}`,
    '{part} del {wd}',
    `{wd}${PART}`,
    '(?<=^|[.!?] |\\n)Mañana{tomorrow}(?=,| (?:el|la|los|las|se|habrá|será))',
    `${EARLY}{season} (?:de |del )?{y}`,
    '{qword} trimestre(?: (?:de |del )?{y})?',
    'años {decade}',
    'década de(?: los)? {decade}',
    `${EARLY}(?:año )?{y}`,
    '{h}(?:[:.]{mi})? ?{ap}',
    '{h}[:.]{mi} ?(?:horas|h)',
    '(?<=las ){h} horas',
    '{h}:{mi}(?! ?-)',
    '{hour}',
    `${EARLY}{mo}`,
  ],
  joints: [' ', ', ', ' a las ', ', a las ', ' a la ', ' hacia las ', ' del ', ' hacia el ', ' sobre las '],
  future: wordList(
    'será, serán, habrá, viajará, entrará, hasta, para el, prevista, previsto, convoca, aplazó, próximo, podrá, deberá, va a, van a, \\p{L}+ará, \\p{L}+erá, \\p{L}+irá, \\p{L}+arán, \\p{L}+erán, \\p{L}+irán, \\p{L}+arían?, \\p{L}+erían?, podría, podrían, celebra, celebran',
  ),
  futureAfter: wordList(
    'será, serán, habrá, va a, van a, \\p{L}\\p{L}\\p{L}+ará, \\p{L}\\p{L}\\p{L}+erá, \\p{L}\\p{L}\\p{L}+irá, \\p{L}\\p{L}\\p{L}+arán, \\p{L}\\p{L}\\p{L}+erán, \\p{L}\\p{L}\\p{L}+irán',
  ),
  calledOff: wordList('canceló, cancelad[oa]s?, suspendid[oa]s?, no se celebró, no se celebraron'),
  numbered: wordList(
    'vuelo, tren, número, n, artículo, página, habitación, boeing, con, agenda, resolución, unos, unas, cerca, de',
  ),
  told: wordList(
    'publicado, publicada, difundido, difundida, dijo, dijeron, afirmó, afirmaron, informó, informaron, anunció, anunciaron, confirmó, confirmaron, indicó, señaló, declaró, aseguró, explicó, advirtió, manifestó, agregó, reiteró, denunció, acusó, comunicó',
  ),
  sayings: wordList('comunicado, declaración, carta, tuit, tweet, mensaje, comparecencia'),
  acts: {
    first: /(?<!\p{L})(?:disparó|disparos|tiroteo|ocurrió|sucedió|comenzó|estalló|avisad[oa]s?|llamada)(?!\p{L})/giu,
    after:
      /(?<!\p{L})(?:murió|falleció|detenid[oa]|arrestad[oa]|acusad[oa]|condenad[oa]|hospital|encontrad[oa]s?|anunció)(?!\p{L})/giu,
  },
  published: wordList('publicado, publicada, publicó, actualizado, actualizada, emitido, emitida, difundida'),
  openers: wordList('que, haber, si'),
  past: wordList(
    '\\p{L}+ó, \\p{L}+aron, \\p{L}+ieron, fue, fueron, era, eran, estaba, estaban, hizo, dijo, tuvo, (?:ha|han|había|habían) (?:\\p{L}+ )?\\p{L}+(?:ado|ido|cho|sto|rto)',
  ),
  order: 'dmy',
}
