import { type DatesTable, calendar, dateUnits, feastDays, shifts, wordList } from '../tables/dates.ts'

const EARLY = '(?:(?:[Aa]nfang|[Ee]nde|[Mm]itte)(?: der| des)? )?'
const WHICH = '(?:{last}|{this}|{next})'
const HOUR = '{h}(?:[.:]{mi})? Uhr'

/** German. */
export const dates: DatesTable = {
  months:
    calendar(`Januar 1, Jänner 1, Februar 2, Feber 2, März 3, April 4, Mai 5, Juni 6, Juli 7, August 8, September 9, Oktober 10, November 11, Dezember 12,
    Jan. 1, Feb. 2, Mär. 3, Apr. 4, Jun. 6, Jul. 7, Aug. 8, Sept. 9, Sep. 9, Okt. 10, Nov. 11, Dez. 12`),
  prepositions: wordList(
    'in, im, seit, bis, ab, vor, nach, anfang, mitte, ende, von, zwischen, und, jahr, jahre, jahres, jahren, um, vom, zum, august, dezember',
  ),
  ambiguous: wordList('April, August, Mai'),
  weekdays: calendar(
    'Montag 1, Dienstag 2, Mittwoch 3, Donnerstag 4, Freitag 5, Samstag 6, Sonnabend 6, Sonntag 7, Montags 1',
  ),
  parts: wordList('früh, vormittag, morgen, mittag, nachmittag, abend, nacht'),
  late: wordList('nachmittag, abend'),
  seasons: calendar('Frühjahr 3, Frühling 3, Sommer 6, Herbst 9, Winter 12, Sommers 6, Winters 12'),
  units:
    dateUnits(`Minute minute, Minuten minute, Stunde hour, Stunden hour, Tag day, Tage day, Tagen day, Woche week, Wochen week, Wochenende weekend, Wochenendes weekend, Monat month, Monats month, Monate month, Monaten month,
    Quartal quarter, Quartals quarter, Jahr year, Jahres year, Jahre year, Jahren year, Jahrzehnt decade, Jahrzehnten decade, Jahrhundert century`),
  plurals: wordList('minuten, stunden, tage, tagen, wochen, monate, monaten, jahre, jahren, jahrzehnten'),
  numbers: calendar(
    'einem 1, einer 1, ein 1, zwei 2, drei 3, vier 4, fünf 5, sechs 6, sieben 7, acht 8, neun 9, zehn 10, elf 11, zwölf 12, zwanzig 20',
  ),
  relative: shifts(
    `heute 0 day, gestern -1 day, vorgestern -2 day, übermorgen 2 day, Jahresende 0 year, Jahresbeginn 0 year, Monatsende 0 month, Ende des Jahres 0 year, Anfang des Jahres 0 year, Ende der Woche 0 week`,
  ),
  anchored: shifts(
    `Vortag -1 day, Vortages -1 day, Vorabend -1 day, Vornacht -1 day, Tags zuvor -1 day, tags zuvor -1 day, tags darauf 1 day, Tags darauf 1 day, Tag darauf 1 day, Tag danach 1 day, Tag zuvor -1 day, Tag davor -1 day, nächsten Tag 1 day, folgenden Tag 1 day, Folgetag 1 day, nächsten Morgen 1 day, Woche zuvor -1 week, Woche darauf 1 week, Vorwoche -1 week, Vormonat -1 month, Vorjahr -1 year, Vorjahres -1 year, Folgejahr 1 year, Jahr darauf 1 year, Jahr zuvor -1 year, folgenden Jahr 1 year`,
  ),
  feasts: feastDays(
    'Heiligabend 12-24, Heiligen Abend 12-24, Weihnachten 12-25, Silvester 12-31, Silvesterabend 12-31, Silvesternacht 12-31, Neujahr 01-01, Neujahrstag 01-01, Nikolaustag 12-06',
  ),
  last: wordList(
    'vergangenen, vergangener, vergangene, vergangenes, letzten, letzter, letzte, letztes, vorigen, voriger, vorige, voriges',
  ),
  this: wordList('diesen, dieser, diese, dieses, diesem, laufenden'),
  next: wordList('nächsten, nächster, nächste, nächstes, kommenden, kommender, kommende, kommendes'),
  hours: calendar('Mitternacht 0, Mittag 720, 24 Uhr 1440'),
  halves: {},
  quarters: calendar('ersten 1, erstes 1, zweiten 2, zweites 2, dritten 3, drittes 3, vierten 4, viertes 4'),
  patterns: [
    `{d}\\.(?: ?(?:-|–|bis|und) ?(?:zum )?{d2}\\.)? {mo}(?: {y})?`,
    '(?<=(?:[Aa]m|[Vv]om|[Zz]um|[Bb]is|den|[Aa]b|ag,) ){d}\\.{mn}\\.(?! ?\\d)',
    `${EARLY}{mo}(?: {y}| (?:des )?${WHICH} {unit})`,
    '{anch}',
    '{mo} (?:desselben|des gleichen|des selben|jenes) Jahres{sameyear}',
    '{feast}(?: {y})?',
    '{n} {unit} (?:später{later}|danach{later}|darauf{later}|zuvor{earlier}|davor{earlier}|vorher{earlier}|früher{earlier})',
    `Nacht (?:zum|auf|zu) {wd}`,
    '(?:heutigen|gestrigen|morgigen{soon}) {wd}',
    '(?:[Vv]or|VOR) (?:(?:rund|etwa|gut|knapp|fast|über|mehr als) )?{n} {unit}{back}',
    '{last} {n} {unit}{span}',
    '{next} {n} {unit}{spanahead}',
    'in {n} {unit}{ahead}',
    `${EARLY}${WHICH} (?:{wd}{part}|{wd}|{mo}|{season}|{unit})`,
    '{wd}(?:-| )?{part}',
    '{wd}(?! ?\\p{L}+s-)',
    'Wochenende{wkend}',
    '(?:[Ee]rsten{h1}|[Zz]weiten{h2}) (?:Halbjahr|Hälfte) {y}',
    `{season} ${WHICH} {unit}`,
    '{rel}(?: {part})?',
    '(?:[Mm]orgen{tomorrow})(?= (?:wird|werden|will|wollen|soll|sollen|entscheide[tn]|beginn[et]n?|komm[et]n?|tritt|früh|Abend|Mittag|Vormittag|Nachmittag))(?: {part}(?!\\p{L}))?',
    '(?:bis|für|ab) [Mm]orgen{tomorrow}',
    `${EARLY}{season} {y}`,
    '(?:{q}\\.|{qword}) Quartal(?: {y})?',
    `${EARLY}{decade}(?:er|ern)(?:~Jahren?)?`,
    '(?:siebziger{n1970}|achtziger{n1980}|neunziger{n1990}) Jahren?',
    `(?:Jahr(?:es)? |${EARLY}){y}`,
    HOUR,
    '{h}:{mi}(?! ?-)',
    '{hour}(?!\\p{L})',
    `${EARLY}{mo}`,
  ],
  joints: [
    ' ',
    ', ',
    ' um ',
    ' am ',
    ', um ',
    ' gegen ',
    ' gegen ',
    ' um kurz nach ',
    ', dem ',
    ', den ',
    ', der ',
    ' dem ',
    ' den ',
    ' ab ',
  ],
  future: wordList(
    'wird, werden, soll, sollen, will, wollen, plant, planen, geplant, auf den, ruft, tritt, reist, kommenden, erwartet, vertagt, dauert, beginnt, beginnen, findet, startet, voraussichtlich',
  ),
  futureAfter: wordList('^ (?:wird|werden|soll|sollen|will|wollen|dürfte|dürften)'),
  calledOff: wordList('fiel aus, fällt aus, fielen aus, abgesagt, gestrichen, nicht statt'),
  numbered: wordList(
    'flug, zug, nummer, nr, zimmer, seite, artikel, boeing, linie, als, etwa, rund, über, fast, knapp, mindestens, ungefähr, gut, mit, agenda, resolution, flugnummer',
  ),
  told: wordList(
    'sagte, sagten, sagt, teilte, teilten, mitteilte, mitteilten, erklärte, erklärten, bestätigte, betonte, kündigte, ankündigte, berichtete, berichteten, meldete, meldeten, warnte, äußerte, verkündete, warf, forderte, kritisierte, hieß',
  ),
  sayings: wordList('mitteilung, erklärung, pressemitteilung, pressekonferenz, stellungnahme, tweet, brief, schreiben'),
  acts: {
    first: /(?<!\p{L})(?:schoss|schüsse|geschah|ereignete|begann|brach|explodierte|alarmiert|gemeldet)(?!\p{L})/giu,
    after:
      /(?<!\p{L})(?:starb|gestorben|festgenommen|verhaftet|angeklagt|verurteilt|krankenhaus|gefunden|mitgeteilt)(?!\p{L})/giu,
  },
  published: wordList(
    'veröffentlicht, veröffentlichten, veröffentlichte, aktualisiert, erschienen, erschienenen, ausgestrahlt, ausgestrahlten, stand',
  ),
  openers: wordList('dass, daß, habe, hätten, sei, seien, ob'),
  thisIsAhead: true,
  order: 'dmy',
}
