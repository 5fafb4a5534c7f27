import { endings, type NumbersTable, names, phrases, spans, values } from '../tables/numbers.ts'

/** English. A single "m" after digits is a million only with money. */
export const numbers: NumbersTable = {
  decimal: '.',
  commasGroup: true,
  cardinals:
    values(`zero 0, nought 0, naught 0, one 1, two 2, three 3, four 4, five 5, six 6, seven 7, eight 8, nine 9, ten 10, eleven 11,
    twelve 12, thirteen 13, fourteen 14, fifteen 15, sixteen 16, seventeen 17, eighteen 18, nineteen 19, twenty 20, thirty 30, forty 40,
    fourty 40, fifty 50, sixty 60, seventy 70, eighty 80, ninety 90`),
  multipliers:
    values(`dozen 12, dozens 12, doz 12, dozs 12, dz 12, dzs 12, hundred 100, thousand 1e3, lakh 1e5, lakhs 1e5, million 1e6, mln 1e6,
    mn 1e6, crore 1e7, crores 1e7, billion 1e9, bln 1e9, bn 1e9, trillion 1e12, tln 1e12, trn 1e12, k 1e3`),
  attached: values('k 1e3, m 1e6, mn 1e6, mln 1e6, b 1e9, bn 1e9, bln 1e9, t 1e12, tn 1e12, trn 1e12'),
  articles: ['a', 'an'],
  and: ['and'],
  halves: values('half 0.5, a half 0.5, quarter 0.25, a quarter 0.25'),
  halvesAlone: ['half'],
  denominators:
    values(`half 2, halves 2, third 3, thirds 3, quarter 4, quarters 4, fourths 4, fifths 5, sixths 6, sevenths 7, eighths 8, ninths 9,
    tenths 10, elevenths 11, twelfths 12, twentieths 20, twenty-firsts 21, hundredths 100, thousandths 1e3, millionths 1e6, billionths 1e9,
    trillionths 1e12, trillionth 1e12, billionth 1e9, millionth 1e6`),
  ordinals:
    values(`first 1, second 2, third 3, fourth 4, fifth 5, sixth 6, seventh 7, eighth 8, ninth 9, tenth 10, eleventh 11, twelfth 12,
    thirteenth 13, fourteenth 14, fifteenth 15, sixteenth 16, seventeenth 17, eighteenth 18, nineteenth 19, twentieth 20, thirtieth 30,
    fortieth 40, fiftieth 50, sixtieth 60, seventieth 70, eightieth 80, ninetieth 90, hundredth 100, thousandth 1e3`),
  ordinalMarks: ['st', 'nd', 'rd', 'th'],
  outOf: ['out of', 'over', 'in every'],
  point: ['point'],
  minus: ['minus', 'negative'],
  vague:
    spans(`a couple 2–3, a few 3–9, a handful 3–9, several 3–9, a few dozen 24–99, several dozen 24–99, a couple of dozen 20–36,
    a few hundred 200–999, several hundred 200–999, a couple of hundred 200–300, a couple hundred 200–300, a few thousand 2000–9999,
    several thousand 2000–9999, a couple of thousand 2000–3000, a few million 2e6–9999999, several million 2e6–9999999, several billion 2e9–9999999999,
    scores 40–99, dozens 24–99, many dozens 24–99, hundreds 200–999, many hundreds 300–999, thousands 2000–9999,
    many thousands 2000–9999, tens of thousands 20000–99999, hundreds of thousands 200000–999999, millions 2e6–9999999, tens of millions 2e7–99999999,
    hundreds of millions 2e8–999999999, billions 2e9–9999999999, tens of billions 2e10–99999999999, hundreds of billions 2e11–999999999999`),
  before: {
    about:
      phrases(`about, around, some, roughly, approximately, approx, nearly, almost, close to, circa, an estimated, estimated, perhaps, maybe, possibly, probably, give or take, somewhere around,
      in the region of, on the order of, just under, just over, a little over, a little under, slightly more than, slightly less than`),
    'at-least':
      phrases(`at least, more than, over, no fewer than, no less than, not less than, upwards of, a minimum of, minimum of, well over,
      in excess of, above, exceeding, greater than`),
    'at-most':
      phrases(`at most, up to, as many as, as much as, fewer than, less than, under, no more than, not more than, a maximum of, maximum of,
      below, well under`),
    exact: phrases('exactly, precisely, a total of, all'),
  },
  after: {
    'at-least': phrases('or more, plus, -plus, at least, or above, or higher'),
    'at-most': phrases('or less, or fewer, at most'),
    about: phrases('or so, odd, approximately'),
  },
  shifts: phrases(
    'up, down, rose, fell, rises, falls, rising, falling, gained, lost, gains, loses, gaining, losing, added, shed, adding, shedding, climbed, dropped, jumped, slid, slipped, edged, surged, sank, eased, increased, decreased, dipped, tumbled, plunged, advanced, higher, lower',
  ),
  range: { between: ['between', 'from'], and: ['and', 'to'], to: ['to', 'through'], or: ['or'] },
  percent: ['percent', 'per cent', 'pct'],
  currencies:
    names(`dollar dollar, dollars dollar, buck USD, bucks USD, greenbacks USD, euro EUR, euros EUR, pound pound, pounds pound, pound sterling GBP,
    pounds sterling GBP, sterling GBP, quid GBP, yen yen, yuan yuan, renminbi CNY, rmb CNY, won won, rupee rupee, rupees rupee, rupiah IDR, baht THB,
    ringgit MYR, dong VND, ruble ruble, rubles ruble, rouble ruble, roubles ruble, hryvnia UAH, hryvnias UAH, zloty PLN, zlotys PLN, lira lira, liras lira,
    franc franc, francs franc, cfa francs XOF, krona SEK, kronor SEK, kroner krone, krone krone, koruna CZK, korunas CZK, forint HUF, forints HUF, leu RON, lei RON,
    lev BGN, leva BGN, lari GEL, peso peso, pesos peso, real real, reais BRL, rand ZAR, naira NGN, cedi GHS, cedis GHS, shilling shilling,
    shillings shilling, birr ETB, shekel ILS, shekels ILS, dirham dirham, dirhams dirham, riyal SAR, riyals SAR, rial rial, rials rial, dinar dinar,
    dinars dinar, taka BDT, tenge KZT, kip LAK, kyat MMK, guilder guilder, guilders guilder, markka FIM, mark mark, marks mark, pesetas ESP, bitcoin XBT, bitcoins XBT,
    satoshi satoshi, satoshis satoshi, cent cent, cents cent, penny penny, pence penny, pennies penny, kopecks kopeck`),
  countries:
    names(`us US, u.s. US, american US, united states US, australian AU, canadian CA, new zealand NZ, hong kong HK, singapore SG, taiwan TW, jamaican JM,
    british GB, egyptian EG, lebanese LB, syrian SY, sudanese SD, swiss CH, french FR, belgian BE, congolese CD, mexican MX, argentine AR, chilean CL, colombian CO,
    philippine PH, cuban CU, uruguayan UY, indian IN, pakistani PK, sri lankan LK, nepalese NP, swedish SE, norwegian NO, danish DK, icelandic IS, czech CZ,
    german DE, deutsche DE, finnish FI, turkish TR, italian IT, japanese JP, chinese CN, south korean KR, korean KR, north korean KP, russian RU, belarusian BY,
    brazilian BR, dutch NL, iraqi IQ, kuwaiti KW, jordanian JO, serbian RS, algerian DZ, tunisian TN, bahraini BH, libyan LY, iranian IR, omani OM, yemeni YE,
    qatari QA, saudi SA, emirati AE, moroccan MA, kenyan KE, ugandan UG, tanzanian TZ, somali SO`),
  units:
    names(`km km, kilometre km, kilometres km, kilometer km, kilometers km, m m, metre m, metres m, meter m, meters m, cm cm, centimetres cm,
    centimeters cm, mm mm, mile mi, miles mi, foot ft, feet ft, ft ft, inch in, inches in, yard yd, yards yd, kg kg, kilogram kg, kilograms kg, kilos kg, g g,
    gram g, grams g, lb lb, lbs lb, ounces oz, ounce oz, oz oz, ml ml, litre l, litres l, liter l, liters l, gallon gal, gallons gal, hectare ha,
    hectares ha, acre acre, acres acre, kmh km/h, kph km/h, mph mph, knots kn, mw MW, megawatt MW, megawatts MW, gigawatts GW, gw GW, kwh kWh, ghz GHz, mhz MHz,
    gb GB, mb MB, tb TB, °c °C, °f °F, degrees celsius °C, degrees fahrenheit °F, degrees °, km per hour km/h, km an hour km/h, kilometres an hour km/h, kilometers an hour km/h, miles an hour mph, cubic metres m³, cubic meters m³, cubic metre m³, cubic meter m³, cubic feet ft³, sq km km², sq miles mi², sq ft ft², metric tons t, metric tonnes t, tons t, ton t, tonnes t, tonne t, barrels bbl, barrel bbl, milligrams mg, mg mg, milligram mg, kilowatts kW, kw kW, kilowatt-hours kWh, megawatt-hours MWh, mwh MWh, nautical miles nmi, nautical mile nmi, millimetres mm, millimeters mm, square kilometres km², square kilometers km², square miles mi²,
    square metres m², square meters m², square feet ft², kilometres per hour km/h, kilometers per hour km/h, miles per hour mph, percentage points pp,
    percentage point pp, basis points bp`),
  of: ['of'],
  idioms: phrases(
    'plus or minus, no one, no-one, one another, at first, first of all, half past, second half, first half, one by one, one day, for once, one that, one which, 24-hour, 24/7, second-hand, first-hand, first lady, third party',
  ),
  ordinalFractions: true,
  labels:
    phrases(`radio, area, category, grade, tier, stage, level, part, room, section, article, route, highway, interstate, flight, page, chapter, platform, gate, hall, version, item, paragraph, clause, district, channel, apartment, suite,
    exit, terminal, runway, title, psalm, resolution, proposition, ward, unit, engine, no., nos., dial, calibre, caliber, number, phase, type`),
  numbered: phrases('number, no.'),
  oneOf: phrases('one of the, one of its, one of their, one of his, one of her, one of our, one of a'),
  superlative: '(?:est|most|least|main|leading|top|first|few|key)$',
  oneIn: 'in',
  times: phrases(
    'second, seconds, minute, minutes, hour, hours, day, days, night, nights, week, weeks, month, months, year, years, games, matches, attempts',
  ),
  labelled: phrases('gauge, -gauge, -millimeter, -millimetre, -mm, -caliber, -calibre'),
  calibres: phrases('calibre, caliber'),
  arms: phrases(`pistol, pistols, handgun, handguns, revolver, revolvers, rifle, rifles, gun, guns, glock, ammunition, ammo, bullet, bullets, cartridge, cartridges, caliber, calibre, semiautomatic,
    semi, carbine, casings, magnum, beretta, luger, round, rounds, weapon, machine, mortar, mortars, howitzer, howitzers, shell, shells, cannon, colt, smith`),
  streets: phrases(
    'street, st, avenue, ave, road, rd, boulevard, blvd, lane, drive, place, court, square, terrace, parkway, way',
  ),
  joins: phrases(
    'and, or, on, in, at, to, of, from, for, with, was, were, is, by, that, which, as, when, after, before, the',
  ),
  approx: values('a score 20, a dozen or so 12'),
  nouns: {
    of: phrases('of'),
    head: 'plural',
    never: '^(?:comes|goes|says|does|makes|takes|remains|seems|means|gets|becomes|includes|was|has)$',
    plural: '[^su]s$',
    one: names(`people person, persons person, men man, women woman, children child, policemen policeman, firemen fireman, feet foot, teeth tooth, mice mouse, geese goose, lives life, wives wife, knives knife, homes home, houses house, causes cause,
    cases case, buses bus, gases gas, crises crisis, analyses analysis, bases base, phases phase, series series, species species, states state, movies movie, cookies cookie, ties tie, lies lie, pies pie, calories calorie, aircraft aircraft, troops troop,
    police police, cattle cattle, staff staff, personnel personnel, wolves wolf, leaves leave, halves half, shelves shelf, thieves thief, loaves loaf, potatoes potato, heroes hero, tomatoes tomato, volcanoes volcano, vetoes veto, echoes echo,
    torpedoes torpedo, shoes shoe, axes axe, gunmen gunman, fishermen fisherman, congressmen congressman, servicemen serviceman, businessmen businessman, spokesmen spokesman, christmas christmas, lens lens, measles measles, diabetes diabetes, herpes herpes, rabies rabies, mumps mumps, caches cache, headaches headache, avalanches avalanche`),
    ends: endings('ies y, ches ch, shes sh, sses ss, xes x, zzes zz, s -'),
  },
}
