import { type DatesTable, calendar, dateUnits, shifts, wordList } from '../tables/dates.ts'

const EARLY = '(?:(?:inizio|metà|fine) (?:di )?)?'
const PART = '(?: (?:alla |di |in )?{part})?'

/** Italian. */
export const dates: DatesTable = {
  months: calendar(
    'gennaio 1, febbraio 2, marzo 3, aprile 4, maggio 5, giugno 6, luglio 7, agosto 8, settembre 9, ottobre 10, novembre 11, dicembre 12, gen. 1, feb. 2, mar. 3, apr. 4, mag. 5, giu. 6, lug. 7, ago. 8, set. 9, ott. 10, nov. 11, dic. 12',
  ),
  prepositions: wordList(
    'nel, dal, al, del, di, a, in, da, tra, fra, e, anno, anni, fino, entro, durante, prima, dopo',
  ),
  weekdays: calendar('lunedì 1, martedì 2, mercoledì 3, giovedì 4, venerdì 5, sabato 6, domenica 7'),
  parts: wordList('mattina, mattino, pomeriggio, sera, notte'),
  late: wordList('pomeriggio, sera'),
  seasons: calendar('primavera 3, estate 6, autunno 9, inverno 12'),
  units: dateUnits(
    'minuto minute, minuti minute, ora hour, ore hour, giorno day, giorni day, settimana week, settimane week, fine settimana weekend, weekend weekend, mese month, mesi month, trimestre quarter, anno year, anni year, decennio decade, secolo century',
  ),
  plurals: wordList('minuti, giorni, settimane, mesi, anni'),
  numbers: calendar(
    'un 1, una 1, due 2, tre 3, quattro 4, cinque 5, sei 6, sette 7, otto 8, nove 9, dieci 10, dodici 12, quindici 15, venti 20',
  ),
  relative: shifts(
    "oggi 0 day, ieri -1 day, l'altro ieri -2 day, domani 1 day, dopodomani 2 day, stamattina 0 day, stamane 0 day, stasera 0 day, stanotte 0 day, quest'anno 0 year, quest’anno 0 year",
  ),
  last: wordList('scorso, scorsa, passato, passata, ultimo, ultima'),
  this: wordList('questo, questa'),
  next: wordList('prossimo, prossima'),
  hours: calendar('mezzanotte 0, mezzogiorno 720'),
  halves: calendar('del mattino 0, di mattina 0, del pomeriggio 720, di sera 720, di notte 0'),
  quarters: calendar('primo 1, secondo 2, terzo 3, quarto 4'),
  patterns: [
    `(?:{wd},? )?{d}(?:º)?(?: ?(?:-|–| al | e ) ?{d2})? {mo}(?: {y})?`,
    `${EARLY}{mo} (?:del )?{y}`,
    `${EARLY}{mo} dell['’]anno {last}`,
    '{n} {unit} {back}fa',
    '(?:tra|fra) {n} {unit}{ahead}',
    '[uU]ltim[ie] {n} {unit}{span}',
    `${EARLY}(?:{wd}|{mo}|{season}|{unit}) {last}${PART}`,
    `${EARLY}{last} (?:{wd}|{mo}|{season}|{unit})${PART}`,
    `${EARLY}{next} (?:{wd}|{mo}|{season}|{unit})${PART}`,
    `${EARLY}(?:{wd}|{mo}|{season}|{unit}) {next}${PART}`,
    `{rel}${PART}`,
    `{this} (?:{wd}|{season}|{unit})${PART}`,
    `{wd}${PART}`,
    `${EARLY}{season} (?:del )?{y}`,
    '{qword} trimestre (?:del )?{y}',
    'anni {decade}',
    `${EARLY}{y}`,
    '{h}(?:[:.]{mi})? ?{ap}',
    'ore {h}(?:[:.]{mi})?',
    '{h}:{mi}(?! ?-)',
    '{hour}',
    `${EARLY}{mo}`,
  ],
  joints: [' ', ', ', ' alle ', ', alle ', ' verso le ', ' intorno alle ', ' a '],
  future: wordList(
    'sarà, saranno, verrà, dovrà, previsto, prevista, entro, fino a, \\p{L}+erà, \\p{L}+irà, \\p{L}+eranno, \\p{L}+iranno',
  ),
  numbered: wordList('volo, treno, numero, articolo, pagina, camera, boeing, circa, di, oltre'),
  order: 'dmy',
}
