import { type DatesTable, calendar, dateUnits, feastDays, shifts, wordList } from '../tables/dates.ts'

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
    "fine dell'anno 0 year, fine dell’anno 0 year, inizio dell'anno 0 year, inizio dell’anno 0 year, fine anno 0 year, fine del mese 0 month, oggi 0 day, ieri -1 day, altro ieri -2 day, altroieri -2 day, domani 1 day, dopodomani 2 day, stamattina 0 day, stamane 0 day, stasera 0 day, stanotte 0 day, quest'anno 0 year, quest’anno 0 year",
  ),
  anchored: shifts(
    'vigilia -1 day, giorno dopo 1 day, giorno successivo 1 day, giorno seguente 1 day, indomani 1 day, giorno prima -1 day, giorno precedente -1 day, sera prima -1 day, settimana successiva 1 week, settimana precedente -1 week, mese successivo 1 month, mese precedente -1 month, anno successivo 1 year, anno precedente -1 year',
  ),
  feasts: feastDays(
    'giorno di Natale 12-25, Natale 12-25, vigilia di Natale 12-24, Capodanno 01-01, San Silvestro 12-31, Ferragosto 08-15',
  ),
  last: wordList('scorso, scorsa, passato, passata, ultimo, ultima'),
  this: wordList('questo, questa'),
  next: wordList('prossimo, prossima'),
  hours: calendar('mezzanotte 0, mezzogiorno 720'),
  halves: calendar('del mattino 0, di mattina 0, del pomeriggio 720, di sera 720, di notte 0'),
  quarters: calendar('primo 1, secondo 2, terzo 3, quarto 4'),
  patterns: [
    `(?:{wd},? )?{d}(?:º)?(?: ?(?:-|–| al | e ) ?{d2})? {mo}(?: {y}| {last}| {next})?`,
    `${EARLY}{mo} (?:del )?{y}`,
    `${EARLY}{mo} dell['’]anno{year} {last}`,
    '{anch}(?! d[ei])',
    "{mo} (?:dello stesso |di quell['’])anno{sameyear}",
    '{feast}(?: {y})?',
    '{n} {unit} (?:dopo{later}|più tardi{later}|prima{earlier})(?! (?:di|del|che))',
    '{n} {unit} {back}fa',
    '(?:tra|fra) {n} {unit}{ahead}',
    '[uU]ltim[ie] {n} {unit}{span}',
    `${EARLY}(?:{wd}|{mo}|{season}|{unit}) {last}${PART}`,
    `${EARLY}{last} (?:{wd}|{mo}|{season}|{unit})${PART}`,
    `${EARLY}{next} (?:{wd}|{mo}|{season}|{unit})${PART}`,
    `${EARLY}(?:{wd}|{mo}|{season}|{unit}) {next}${PART}`,
    '(?:primo{h1}|secondo{h2}) semestre (?:del )?{y}',
    '(?<=[Nn]el )fine settimana{wkend}',
    `{rel}${PART}`,
    `{this} (?:{wd}|{season}|{unit})${PART}`,
    `{wd}${PART}`,
    `${EARLY}{season} (?:del )?{y}`,
    '{qword} trimestre(?: (?:del )?{y})?',
    'anni (?:{decade}|[Nn]ovanta{n1990}|[Oo]ttanta{n1980}|[Ss]ettanta{n1970}|[Ss]essanta{n1960})',
    `${EARLY}{y}`,
    '{h}(?:[:.]{mi})? ?{ap}',
    'ore {h}(?:[:.]{mi})?',
    '{h}:{mi}(?! ?-)',
    '{hour}',
    `${EARLY}{mo}`,
  ],
  joints: [' ', ', ', ' alle ', ', alle ', ' verso le ', ' intorno alle ', ' a '],
  future: wordList(
    'sarà, saranno, verrà, dovrà, previsto, prevista, entro, fino a, \\p{L}+erà, \\p{L}+irà, \\p{L}+eranno, \\p{L}+iranno, \\p{L}+rrà, \\p{L}+rranno',
  ),
  futureAfter: wordList(
    'sarà, saranno, verrà, \\p{L}\\p{L}\\p{L}+erà, \\p{L}\\p{L}\\p{L}+irà, \\p{L}\\p{L}\\p{L}+eranno, \\p{L}\\p{L}\\p{L}+rrà',
  ),
  numbered: wordList(
    'volo, treno, numero, articolo, pagina, camera, boeing, con, agenda, risoluzione, circa, di, oltre',
  ),
  told: wordList(
    'pubblicato, pubblicata, diffuso, diffusa, detto, dichiarato, affermato, annunciato, riferito, confermato, spiegato, aggiunto, sottolineato, ribadito, avvertito, comunicato, disse, dichiarò, annunciò, affermò, accusato',
  ),
  sayings: wordList('comunicato, dichiarazione, lettera, tweet, messaggio'),
  published: wordList('pubblicato, pubblicata, aggiornato, aggiornata, andata, trasmessa, apparsa'),
  openers: wordList('che, aver, avere, essere, di'),
  past: wordList(
    '(?:ha|hanno|aveva|avevano|era|erano) (?:\\p{L}+ )?\\p{L}+(?:ato|uto|ito|ata|uta|ita|ati|uti|iti|ate|ute|ite|tto|sto|so), fu, furono, disse',
  ),
  order: 'dmy',
}
