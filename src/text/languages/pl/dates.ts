import { type DatesTable, calendar, dateUnits, feastDays, shifts, wordList } from '../tables/dates.ts'

const EARLY = '(?:(?:na początku|początku|początek|pod koniec|koniec|końca|połowie|połowa) )?'
const YEAR = '(?: roku?| r\\.)?'

/** Polish. */
export const dates: DatesTable = {
  months: calendar(
    'styczeń 1, stycznia 1, styczniu 1, luty 2, lutego 2, lutym 2, marzec 3, marca 3, marcu 3, kwiecień 4, kwietnia 4, kwietniu 4, maj 5, maja 5, maju 5, czerwiec 6, czerwca 6, czerwcu 6, czerwcem 6, lipiec 7, lipca 7, lipcu 7, lipcem 7, sierpień 8, sierpnia 8, sierpniu 8, sierpniem 8, styczniem 1, lutym 2, marcem 3, kwietniem 4, majem 5, wrześniem 9, październikiem 10, listopadem 11, grudniem 12, wrzesień 9, września 9, wrześniu 9, październik 10, października 10, październiku 10, listopad 11, listopada 11, listopadzie 11, grudzień 12, grudnia 12, grudniu 12',
  ),
  prepositions: wordList('w, we, od, do, z, na, po, przed, roku, rok, lat, między, a, i, połowie, końca, początku'),
  weekdays: calendar(
    'poniedziałek 1, poniedziałku 1, poniedziałkowy 1, wtorek 2, wtorku 2, środa 3, środę 3, środy 3, czwartek 4, czwartku 4, piątek 5, piątku 5, sobota 6, sobotę 6, soboty 6, niedziela 7, niedzielę 7, niedzieli 7',
  ),
  parts: wordList('rano, po południu, wieczorem, w nocy, nad ranem'),
  seasons: calendar(
    'wiosną 3, wiosna 3, wiosny 3, latem 6, lato 6, jesienią 9, jesień 9, jesieni 9, zimą 12, zima 12, zimy 12',
  ),
  units: dateUnits(
    'minut minute, minuty minute, godzinę hour, godziny hour, godzin hour, dzień day, dni day, tydzień week, tygodnia week, tygodniu week, tygodnie week, tygodni week, weekend weekend, miesiąc month, miesiąca month, miesiącu month, miesiące month, miesięcy month, kwartał quarter, kwartale quarter, rok year, roku year, lata year, lat year, dekada decade, dekady decade, wieku century',
  ),
  plurals: wordList('dni, tygodnie, tygodni, miesiące, miesięcy, lata, lat'),
  numbers: calendar(
    'jeden 1, jedną 1, dwa 2, dwie 2, trzy 3, cztery 4, pięć 5, sześć 6, siedem 7, osiem 8, dziewięć 9, dziesięć 10, dwadzieścia 20',
  ),
  relative: shifts(
    'końca roku 0 year, koniec roku 0 year, początku roku 0 year, końca miesiąca 0 month, wczoraj wieczorem -1 day, pół roku temu -6 month, minionej doby 0 night, ostatniej doby 0 night, dziś 0 day, dzisiaj 0 day, wczoraj -1 day, przedwczoraj -2 day, jutro 1 day, pojutrze 2 day',
  ),
  anchored: shifts(
    'następnego dnia 1 day, następny dzień 1 day, poprzedniego dnia -1 day, dzień wcześniej -1 day, dzień później 1 day, nazajutrz 1 day, w przeddzień -1 day, tydzień wcześniej -1 week, tydzień później 1 week, miesiąc wcześniej -1 month, rok wcześniej -1 year, rok później 1 year',
  ),
  feasts: feastDays(
    'Wigilię 12-24, Boże Narodzenie 12-25, sylwestra 12-31, Sylwestra 12-31, noc sylwestrową 12-31, Nowy Rok 01-01',
  ),
  last: wordList(
    'ubiegłe, zeszły, zeszłego, zeszłą, zeszłej, zeszłym, zeszłe, ubiegły, ubiegłego, ubiegłą, ubiegłej, ubiegłym, miniony, minionego, minioną, minionej, minionym',
  ),
  this: wordList('ten, tego, tę, tej, tym, bieżącego, bieżącym'),
  next: wordList('przyszły, przyszłego, przyszłą, przyszłej, przyszłym, następny, następnego, najbliższy, najbliższą'),
  hours: calendar('północy 0'),
  halves: {},
  quarters: calendar('pierwszym 1, drugim 2, trzecim 3, czwartym 4'),
  patterns: [
    `{d}(?: ?(?:-|–|—| do ) ?{d2})? {mo}(?: {y}${YEAR})?`,
    `${EARLY}{mo} {y}${YEAR}`,
    `${EARLY}{mo} (?:{last}|{this}|{next}) {unit}`,
    '{anch}',
    '{feast}(?: {y}(?: roku)?)?',
    '{n} {unit} (?:później{later}|wcześniej{earlier})',
    'noc(?:y)? (?:z \\p{L}{4,13} )?na {wd}',
    '(?:{n} )?{unit} {back}temu',
    'za {n} {unit}{ahead}',
    'ostatnich {n} {unit}{span}',
    `${EARLY}(?:{last}|{this}|{next}) (?:{wd}|{mo}|{season}|{unit})`,
    '{wd}(?: {part})?',
    '{rel}(?: {part})?',
    `${EARLY}{season} {y}${YEAR}`,
    `{qword} kwartale(?: {y}${YEAR})?`,
    '(?:latach|lata) {decade}\\.?',
    `${EARLY}{y}(?: roku?| r\\.)`,
    `{y}(?! ?[\\p{L}%])`,
    'godz\\. {h}(?:[.:]{mi})?',
    '{h}:{mi}(?! ?-)',
    '{hour}',
    `${EARLY}{mo}`,
  ],
  joints: [' ', ', ', ' o ', ', o ', ' około ', ' o godz. '],
  future: wordList(
    'będzie, będą, odbędzie, planuje, ma, mają, do, rozpocznie, oczekuje, potrwa, potrwają, odbędą, zaplanowano, zaplanowan\\p{L}*',
  ),
  futureAfter: wordList('będzie, będą, odbędzie, odbędą, rozpocznie, planuje'),
  numbered: wordList('lot, pociąg, numer, nr, artykuł, ponad, około, prawie, niemal'),
  told: wordList(
    'powiedział, powiedziała, poinformował, poinformowała, poinformowali, poinformowało, podał, podała, podali, oświadczył, oświadczyła, przekazał, przekazała, zapowiedział, zapowiedziała, ostrzegł',
  ),
  sayings: wordList('oświadczeniu, komunikacie, liście, wpisie'),
  published: wordList('opublikowano, opublikował, opublikowany, opublikowana, aktualizacja'),
  openers: wordList('że, iż, o'),
  order: 'dmy',
}
