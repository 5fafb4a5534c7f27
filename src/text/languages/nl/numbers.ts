import { endings, type NumbersTable, names, phrases, spans, values } from '../tables/numbers.ts'

/** Dutch. */
export const numbers: NumbersTable = {
  decimal: ',',
  cardinals:
    values(`nul 0, een 1, één 1, twee 2, drie 3, vier 4, vijf 5, zes 6, zeven 7, acht 8, negen 9, tien 10, elf 11, twaalf 12, dertien 13, veertien 14, vijftien 15,
    zestien 16, zeventien 17, achttien 18, negentien 19, twintig 20, dertig 30, veertig 40, vijftig 50, zestig 60, zeventig 70, tachtig 80, negentig 90,
    anderhalf 1.5, anderhalve 1.5, tweeënhalf 2.5, drieënhalf 3.5, vierenhalf 4.5, vijfenhalf 5.5`),
  multipliers: values(
    `dozijn 12, dozijnen 12, gros 144, honderd 100, duizend 1e3, miljoen 1e6, mln 1e6, mln. 1e6, miljard 1e9, mld 1e9, mld. 1e9, mrd 1e9, biljoen 1e12, k 1e3`,
  ),
  attached: values('k 1e3, b 1e9'),
  articles: ['een'],
  and: ['en', 'ën'],
  halves: values(
    'half 0.5, halve 0.5, een half 0.5, een halve 0.5, driekwart 0.75, de helft 0.5, helft 0.5, kwart 0.25, een kwart 0.25',
  ),
  halvesAlone: ['helft', 'driekwart'],
  denominators: values(
    `half 2, derde 3, kwart 4, vierde 4, vijfde 5, zesde 6, zevende 7, achtste 8, negende 9, tiende 10, twintigste 20, eenentwintigste 21, vijfentwintigste 25, vijventwintigste 25, honderdste 100, duizendste 1e3, miljoenste 1e6`,
  ),
  ordinals: values(
    `eerste 1, tweede 2, derde 3, vierde 4, vijfde 5, zesde 6, zevende 7, achtste 8, negende 9, tiende 10, elfde 11, twaalfde 12, dertiende 13, veertiende 14, vijftiende 15, twintigste 20, dertigste 30, honderdste 100`,
  ),
  ordinalMarks: ['e', 'de', 'ste'],
  outOf: ['uit', 'van de', 'op de', 'op'],
  point: ['komma'],
  minus: ['min'],
  vague:
    spans(`een paar 2–5, enkele 3–9, verscheidene 3–9, meerdere 3–9, tientallen 20–99, enkele tientallen 20–99, honderden 200–999, enkele honderden 200–999, duizenden 2000–9999, enkele duizenden 2000–9999, tienduizenden 20000–99999,
    honderdduizenden 200000–999999, miljoenen 2e6–9999999, tientallen miljoenen 2e7–99999999, miljarden 2e9–9999999999`),
  before: {
    about: phrases(
      "ongeveer, circa, ca, ca., zo’n, zo'n, rond, rond de, bijna, ruwweg, naar schatting, om en nabij, misschien, mogelijk, krap, ruim",
    ),
    'at-least': phrases('minstens, ten minste, minimaal, meer dan, niet minder dan, boven de'),
    'at-most': phrases('hooguit, hoogstens, maximaal, tot wel, minder dan, niet meer dan, onder de, ten hoogste'),
    exact: phrases('precies, exact, in totaal, alle'),
  },
  after: { 'at-least': phrases('of meer'), 'at-most': phrases('of minder') },
  range: { between: ['tussen', 'tussen de', 'van'], and: ['en', 'tot'], to: ['tot', 'à', 'a'], or: ['of'] },
  percent: ['procent', 'percent'],
  currencies:
    names(`dollar dollar, dollars dollar, euro EUR, euro’s EUR, euro's EUR, pond pound, ponden pound, pond sterling GBP, yen yen, yuan yuan, kuai CNY, renminbi CNY, won won, roepie rupee, roepies rupee, roebel ruble, roebels ruble, zloty PLN, lira lira,
    frank franc, zwitserse frank CHF, kroon krone, kronen krone, peso peso, pesos peso, real BRL, rand ZAR, gulden guilder, guldens guilder, dinar dinar, rial rial, baht THB, cent cent, eurocent cent, pence penny, penny penny, bitcoin XBT, dubbeltje dubbeltje, stuiver stuiver`),
  countries: names(
    `amerikaanse US, australische AU, canadese CA, nieuw-zeelandse NZ, hongkongse HK, singaporese SG, britse GB, egyptische EG, zwitserse CH, franse FR, mexicaanse MX, argentijnse AR, indiase IN, pakistaanse PK, zweedse SE, noorse NO, deense DK, tsjechische CZ, turkse TR, italiaanse IT, japanse JP, chinese CN, zuid-koreaanse KR, russische RU, nederlandse NL`,
  ),
  units: names(
    `km km, kilometer km, kilometers km, m m, meter m, meters m, cm cm, centimeter cm, mm mm, kg kg, kilo kg, kilogram kg, gram g, g g, ton t, liter l, ml ml, hectare ha, vierkante meter m², vierkante kilometer km², km/u km/h, kilometer per uur km/h, megawatt MW, graden °, graden celsius °C, procentpunt pp, procentpunten pp, kubieke meter m³, vierkante meters m², vierkante kilometers km², km² km², m² m², graad °, millimeter mm, kilowatt kW, kilowattuur kWh, gigawatt GW, mw MW, vaten bbl, vat bbl, mijl mi, zeemijl nmi, milligram mg, hectaren ha, kilo’s kg, tonnen t`,
  ),
  of: [],
  compound: true,
  unitsFirst: true,
  ordinalFractions: true,
  labels: phrases(
    `zaal, kamer, artikel, sectie, hoofdstuk, pagina, lijn, vlucht, route, snelweg, versie, nummer, nr., baan, hal, gate, perron, spoor, terminal, paragraaf, lid, groep, kanaal, resolutie, fase, niveau, type, wet, telefoon, tel., punt, plaats`,
  ),
  numbered: phrases('nummer, de jaren, jaren'),
  calibres: phrases('kaliber, van kaliber'),
  arms: phrases(
    'pistool, pistolen, geweer, geweren, revolver, wapen, wapens, munitie, kogel, kogels, patronen, kaliber, mortier',
  ),
  streetEnds: phrases('straat, laan, plein, weg, gracht, kade, dijk, singel, steeg'),
  joins: phrases('en, of, van, de, het, in, op, met, voor, te, is, was, bij, aan, tot, toe, dat, die'),
  approx: values(
    'een tiental 10, een vijftiental 15, een twintigtal 20, een dertigtal 30, een veertigtal 40, een vijftigtal 50, een zestigtal 60, een honderdtal 100, een duizendtal 1000',
  ),
  nouns: {
    of: phrases('van'),
    head: 'first',
    adjective: '(?:se|ige|lijke|nde|ke|ge|we|ote|eine|onge|ude|dere)$',
    plural: '(?:en|s|\\u2019s|mensen|kinderen)$|^(?:euro|jaar|uur|procent|man|keer)$',
    one: names(`mensen mens, kinderen kind, mannen man, vrouwen vrouw, huizen huis, jaren jaar, dagen dag, maanden maand, uren uur, weken week, steden stad, landen land, doden dode, gewonden gewonde, agenten agent, woningen woning, schepen schip, leden lid, wegen weg, slachtoffers slachtoffer, militairen militair,
    inwoners inwoner, scholen school, vluchten vlucht, bomen boom, eieren ei, boten boot, zonen zoon, dorpen dorp, treinen trein, banen baan, stemmen stem, zetels zetel, punten punt, auto’s auto, auto's auto`),
    ends: endings(
      'heden heid, ingen ing, ties tie, atten at, annen an, ellen el, essen es, isten ist, eren er, eurs eur, ers er, els el, ens en, anten ant, enten ent, ven f, zen s, en -, s -',
    ),
  },
}
