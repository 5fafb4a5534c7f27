import { type DatesTable, calendar, dateUnits, feastDays, shifts, wordList } from '../tables/dates.ts'

const EARLY = '(?:(?:begin|eind|half|medio) )?'

/** Dutch. */
export const dates: DatesTable = {
  months: calendar(
    'januari 1, februari 2, maart 3, april 4, mei 5, juni 6, juli 7, augustus 8, september 9, oktober 10, november 11, december 12, jan. 1, feb. 2, mrt. 3, apr. 4, jun. 6, jul. 7, aug. 8, sept. 9, okt. 10, nov. 11, dec. 12',
  ),
  prepositions: wordList(
    'in, sinds, tot, vanaf, voor, na, begin, eind, half, medio, van, tussen, en, jaar, jaren, uit, rond, per',
  ),
  weekdays: calendar('maandag 1, dinsdag 2, woensdag 3, donderdag 4, vrijdag 5, zaterdag 6, zondag 7'),
  parts: wordList('ochtend, morgen, middag, avond, nacht'),
  late: wordList('middag, avond'),
  seasons: calendar('voorjaar 3, lente 3, zomer 6, herfst 9, najaar 9, winter 12'),
  units: dateUnits(
    'minuut minute, minuten minute, uur hour, dag day, dagen day, week week, weken week, weekend weekend, weekeinde weekend, maand month, maanden month, kwartaal quarter, jaar year, decennium decade, decennia decade, eeuw century',
  ),
  plurals: wordList('minuten, dagen, weken, maanden, decennia'),
  numbers: calendar(
    'een 1, één 1, twee 2, drie 3, vier 4, vijf 5, zes 6, zeven 7, acht 8, negen 9, tien 10, twaalf 12, vijftien 15, twintig 20',
  ),
  relative: shifts(
    'einde van het jaar 0 year, eind van het jaar 0 year, begin van het jaar 0 year, eind van de maand 0 month, einde van de week 0 week, vandaag 0 day, gisteren -1 day, eergisteren -2 day, morgen 1 day, overmorgen 2 day, vanochtend 0 day, vanmorgen 0 day, vanmiddag 0 day, vanavond 0 day, vannacht 0 day, gisteravond -1 day, gisterochtend -1 day, gistermiddag -1 day, gisternacht -1 day',
  ),
  anchored: shifts(
    'dag ervoor -1 day, dag daarvoor -1 day, dag erna 1 day, dag daarna 1 day, dag erop 1 day, volgende dag 1 day, daags ervoor -1 day, daags daarna 1 day, vooravond -1 day, week ervoor -1 week, week erna 1 week, maand ervoor -1 month, jaar ervoor -1 year, jaar erna 1 year',
  ),
  feasts: feastDays(
    'eerste kerstdag 12-25, tweede kerstdag 12-26, kerstavond 12-24, oudejaarsavond 12-31, oudejaarsdag 12-31, nieuwjaarsdag 01-01, Koningsdag 04-27',
  ),
  last: wordList('vorige, vorig, afgelopen, laatste'),
  this: wordList('deze, dit'),
  next: wordList('volgende, volgend, komende, komend, aanstaande'),
  hours: calendar('middernacht 0'),
  halves: {},
  quarters: calendar('eerste 1, tweede 2, derde 3, vierde 4'),
  patterns: [
    `(?:{wd} )?{d}(?: ?(?:-|–| tot | tot en met | en ) ?{d2})? {mo}(?: {y})?`,
    `${EARLY}{mo} {y}`,
    `${EARLY}{mo} {last} {unit}`,
    '{anch}',
    '{feast}(?: {y})?',
    '{n} {unit} (?:later{later}|eerder{earlier}|daarvoor{earlier}|daarna{later})(?! dan)',
    '{n} {unit} {back}geleden',
    'over {n} {unit}{ahead}',
    '{last} {n} {unit}{span}',
    'nacht van \\p{L}{6,9} op {wd}',
    `${EARLY}{last} (?:{wd}{part}|{wd}|{mo}|{season}|{unit})`,
    `${EARLY}{this} (?:{wd}|{season}|{unit})`,
    `${EARLY}{next} (?:{wd}|{mo}|{season}|{unit})`,
    '{wd}(?: ?{part})?',
    '{rel}(?: ?{part})?',
    `${EARLY}{season} (?:van )?{y}`,
    '{qword} kwartaal(?: (?:van )?{y})?',
    'jaren (?:{decade}|negentig{n1990}|tachtig{n1980}|zeventig{n1970}|zestig{n1960})',
    `${EARLY}{y}`,
    '{h}[.:]{mi} uur',
    '{h} uur(?! (?:durende|lang|per))',
    '{h}:{mi}(?! ?-)',
    '{hour}',
    `${EARLY}{mo}`,
  ],
  joints: [' ', ', ', ' om ', ', om ', ' rond ', ' tegen '],
  future: wordList(
    'zal, zullen, moet, moeten, gaat, wil, gepland, plant, verwacht, uiterlijk, komende, duurt, begint, beginnen',
  ),
  futureAfter: wordList('zal, zullen, moet, moeten, gaat, wil, wordt, worden'),
  numbered: wordList(
    'vlucht, trein, nummer, artikel, pagina, kamer, boeing, met, agenda, dan, ongeveer, ruim, bijna, circa',
  ),
  told: wordList(
    'zei, zeiden, zegt, meldt, meldde, melden, meldden, bevestigde, verklaarde, vertelde, liet, waarschuwde, benadrukte, maakte',
  ),
  sayings: wordList('verklaring, persbericht, brief, tweet'),
  published: wordList('gepubliceerd, verschenen, bijgewerkt, uitgezonden'),
  openers: wordList('dat, of'),
  thisIsAhead: true,
  order: 'dmy',
}
