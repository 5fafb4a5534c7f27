import { endings, type NumbersTable, names, phrases, spans, values } from '../tables/numbers.ts'

/** German. Accents are folded, so "fünf" stands as "funf"; "fuenf" is the spelling without umlaut. */
export const numbers: NumbersTable = {
  decimal: ',',
  cardinals:
    values(`null 0, ein 1, eine 1, einen 1, einem 1, einer 1, eines 1, eins 1, zwei 2, zwo 2, zweier 2, drei 3, dreier 3, vier 4, fünf 5, fuenf 5,
    sechs 6, sieben 7, acht 8, neun 9, zehn 10, elf 11, zwölf 12, zwoelf 12, dreizehn 13, vierzehn 14, fünfzehn 15, fuenfzehn 15, sechzehn 16,
    siebzehn 17, achtzehn 18, neunzehn 19, zwanzig 20, dreißig 30, dreissig 30, vierzig 40, fünfzig 50, fuenfzig 50, sechzig 60, siebzig 70, achtzig 80,
    neunzig 90, anderthalb 1.5, eineinhalb 1.5, zweieinhalb 2.5, dreieinhalb 3.5, viereinhalb 4.5, fünfeinhalb 5.5, sechseinhalb 6.5, siebeneinhalb 7.5,
    achteinhalb 8.5, neuneinhalb 9.5, zehneinhalb 10.5`),
  multipliers:
    values(`dutzend 12, hundert 100, tausend 1e3, tsd 1e3, tsd. 1e3, million 1e6, millionen 1e6, mio 1e6, mio. 1e6, mill. 1e6, milliarde 1e9,
    milliarden 1e9, mrd 1e9, mrd. 1e9, md. 1e9, billion 1e12, billionen 1e12, bio. 1e12, billiarde 1e15, billiarden 1e15`),
  attached: values('k 1e3'),
  articles: phrases('ein, eine, einen, einem, einer, eines'),
  and: ['und'],
  halves: values(
    `halb 0.5, halbe 0.5, halber 0.5, halbes 0.5, halben 0.5, ein halb 0.5, eine halbe 0.5, ein halbes 0.5, einer halben 0.5, einem halben 0.5, einen halben 0.5, dreiviertel 0.75`,
  ),
  halvesAlone: ['dreiviertel', 'anderthalb'],
  denominators:
    values(`hälfte 2, halbe 2, drittel 3, dritteln 3, viertel 4, vierteln 4, fünftel 5, fuenftel 5, fünfteln 5, sechstel 6, siebtel 7, achtel 8, neuntel 9, zehntel 10,
    zwölftel 12, zwanzigstel 20, hundertstel 100, tausendstel 1000, millionstel 1e6`),
  ordinals:
    values(`erste 1, ersten 1, erster 1, erstes 1, erstem 1, zweite 2, zweiten 2, zweiter 2, zweites 2, dritte 3, dritten 3, dritter 3, drittes 3, vierte 4, vierten 4,
    vierter 4, fünfte 5, fünften 5, fünfter 5, sechste 6, sechsten 6, siebte 7, siebten 7, achte 8, achten 8, neunte 9, neunten 9, zehnte 10, zehnten 10,
    elfte 11, elften 11, zwölfte 12, zwölften 12, zwanzigste 20, zwanzigsten 20, hundertste 100`),
  ordinalMarks: ['te', 'ter', 'ten', 'tes'],
  outOf: ['von'],
  point: ['komma'],
  minus: ['minus'],
  vague:
    spans(`ein paar 2–5, einige 3–9, mehrere 3–9, etliche 3–20, etliche hundert 300–999, etliche tausend 3000–9999, zahlreiche hundert 300–999, ein paar tausend 2000–9999,  ein paar dutzend 24–60, einige dutzend 24–99, mehrere dutzend 24–99, dutzende 24–99, dutzenden 24–99,
    ein paar hundert 200–999, einige hundert 200–999, mehrere hundert 200–999, hunderte 200–999, hunderten 200–999, einige tausend 2000–9999, mehrere tausend 2000–9999,
    mehreren tausend 2000–9999, mehreren hundert 200–999, tausende 2000–9999, tausenden 2000–9999, zehntausende 20000–99999, zehntausenden 20000–99999,
    hunderttausende 200000–999999, hunderttausenden 200000–999999, millionen 2e6–9999999, milliarden 2e9–9999999999, mehrere millionen 2e6–9999999, mehrere milliarden 2e9–9999999999`),
  before: {
    about: phrases(
      `etwa, rund, ungefähr, circa, ca, ca., zirka, gut, knapp, fast, beinahe, annähernd, an die, in etwa, schätzungsweise, gegen, nahezu, vielleicht, möglicherweise, um die, ungefähr um, circa um`,
    ),
    'at-least': phrases('mindestens, mehr als, über, wenigstens, zumindest, nicht weniger als, ab'),
    'at-most': phrases('höchstens, maximal, bis zu, weniger als, unter, nicht mehr als, nicht einmal'),
    exact: phrases('genau, exakt, insgesamt, alle'),
  },
  after: { 'at-least': phrases('oder mehr, und mehr'), 'at-most': phrases('oder weniger') },
  range: { between: ['zwischen', 'von'], and: ['und', 'bis'], to: ['bis'], or: ['oder', 'bis'] },
  percent: ['prozent', 'v. h.'],
  currencies:
    names(`dollar dollar, dollars dollar, us-dollar USD, euro EUR, euros EUR, pfund pound, pfund sterling GBP, yen yen, yuan yuan, renminbi CNY, won won,
    rupie rupee, rupien rupee, rubel ruble, hrywnja UAH, griwna UAH, zloty PLN, lira lira, lire ITL, franken CHF, schweizer franken CHF, francs franc, kronen krone, krone krone, forint HUF,
    lei RON, peso peso, pesos peso, real BRL, rand ZAR, schekel ILS, dirham dirham, rial rial, dinar dinar, baht THB, mark DEM, d-mark DEM, finnische mark FIM, finnischen mark FIM, gulden NLG, bitcoin XBT, cent cent, cents cent,
    rappen rappen, penny penny, pence penny`),
  countries:
    names(`us US, amerikanische US, amerikanischen US, amerikanischer US, australische AU, australischen AU, australischer AU, kanadische CA, kanadischen CA, kanadischer CA, neuseeländische NZ,
    neuseeländischen NZ, hongkong HK, singapur SG, taiwan TW, britische GB, britischen GB, ägyptische EG, ägyptischen EG, libanesische LB, libanesischen LB, syrische SY, syrischen SY, schweizer CH, französische FR, französischen FR,
    mexikanische MX, mexikanischen MX, argentinische AR, argentinischen AR, chilenische CL, chilenischen CL, indische IN, indischen IN, pakistanische PK, pakistanischen PK,
    schwedische SE, schwedischen SE, norwegische NO, norwegischen NO, dänische DK, dänischen DK, isländische IS, isländischen IS, tschechische CZ, tschechischen CZ, finnische FI, finnischen FI,
    türkische TR, türkischen TR, italienische IT, italienischen IT, japanische JP, japanischen JP, chinesische CN, chinesischen CN, südkoreanische KR, südkoreanischen KR, russische RU, russischen RU,
    irakische IQ, irakischen IQ, serbische RS, serbischen RS, iranische IR, iranischen IR`),
  units:
    names(`km km, kilometer km, kilometern km, kilometers km, m m, meter m, metern m, zentimeter cm, zentimetern cm, cm cm, mm mm, millimeter mm, kg kg, kilo kg, kilogramm kg, gramm g, g g, tonne t, tonnen t, liter l, litern l, ml ml,
    hektar ha, ha ha, quadratmeter m², quadratmetern m², quadratkilometer km², quadratkilometern km², km/h km/h, stundenkilometer km/h, stundenkilometern km/h, megawatt MW, mw MW, gigawatt GW, °c °C, kubikmeter m³, kubikmetern m³, kubikkilometer km³, quadratmeilen mi², kilowattstunden kWh, megawattstunden MWh, gigawattstunden GWh, kilowatt kW, terawattstunden TWh, seemeilen nmi, barrel bbl, fass bbl, fuß ft, mg mg, milligramm mg, km² km², m² m², grad °, grad celsius °C, prozentpunkte pp, prozentpunkten pp, meilen mi`),
  of: [],
  compound: true,
  unitsFirst: true,
  labels:
    phrases(`zimmer, raum, saal, halle, paragraf, paragraph, artikel, absatz, abschnitt, platz, nummer, nr., nr, notruf, version, kapitel, seite, flug, linie, gleis, gate, punkt, ziffer, bahnsteig, terminal,
    stufe, phase, gruppe, klasse, etage, tor, block, haus, hausnummer, kreis, wahlkreis, liga, sektor, reaktor, telefon, tel., autobahn, bundesstraße, staatsstraße, drucksache, resolution, baujahr, agenda`),
  beforeOrdinal: phrases(
    'der, die, das, dem, den, des, im, am, vom, zum, zur, beim, ein, eine, einen, einem, einer, seine, seinen, seinem, seiner, ihre, ihren, ihrem, ihrer, jede, jeder, jedes, jeden',
  ),
  numbered: phrases('nummer, nr.'),
  calibres: phrases('kaliber, vom kaliber'),
  arms: phrases(
    'pistole, pistolen, revolver, gewehr, gewehre, munition, patrone, patronen, geschoss, geschosse, kaliber, maschinengewehr, granaten, mörser, haubitze, haubitzen',
  ),
  streetEnds: phrases('straße, strasse, str, allee, platz, gasse, weg, ufer, damm, chaussee, ring, promenade'),
  joins: phrases(
    'und, oder, in, im, am, an, auf, mit, von, vom, zu, zur, zum, bei, ist, war, wurde, entgegen, nach, vor, aus, für, der, die, das, noch, statt',
  ),
  approx: values('zigtausend 10000'),
  nouns: {
    of: phrases('der, des, von, aller'),
    head: 'capital',
    one: names(`menschen mensch, männer mann, frauen frau, kinder kind, häuser haus, städte stadt, länder land, jahre jahr, jahren jahr, tage tag, tagen tag, monate monat, monaten monat, stunden stunde, minuten minute, sekunden sekunde, wochen woche,
    tote tote, toten tote, verletzte verletzte, verletzten verletzte, vermisste vermisste, beamte beamter, beamten beamter, schüler schüler, schülern schüler, einwohner einwohner, einwohnern einwohner, bewohner bewohner, teilnehmer teilnehmer,
    teilnehmern teilnehmer, mitarbeiter mitarbeiter, mitarbeitern mitarbeiter, mitglieder mitglied, mitgliedern mitglied, polizisten polizist, soldaten soldat, züge zug, flüge flug, plätze platz, bäume baum, söhne sohn, töchter tochter, brüder bruder,
    schwestern schwester, mütter mutter, väter vater, bücher buch, dörfer dorf, wälder wald, bilder bild, kilometer kilometer, meter meter, euro euro, jugendliche jugendlicher, jugendlichen jugendlicher, erwachsene erwachsener, angeklagte angeklagter,
    abgeordnete abgeordneter, abgeordneten abgeordneter, angestellte angestellter, beschäftigte beschäftigter, beschäftigten beschäftigter, gefangene gefangener, gefangenen gefangener, autos auto, fälle fall, fällen fall, vorfälle vorfall, unfälle unfall,
    anträge antrag, verträge vertrag, orte ort, spiele spiel, punkte punkt, punkten punkt, tiere tier, schiffe schiff, flugzeuge flugzeug, fahrzeuge fahrzeug, boote boot, jungen junge, personen person, schulen schule, stimmen stimme, familien familie,
    firmen firma, anrufe anruf, angriffe angriff, schüsse schuss, prozesse prozess, themen thema, museen museum, zentren zentrum, daten datum, medien medium, sitze sitz, arbeitsplätze arbeitsplatz, helfer helfer, touristen tourist, migranten migrant,
    demonstranten demonstrant, asylbewerber asylbewerber, flüchtlinge flüchtling, kräfte kraft, einsatzkräfte einsatzkraft, rettungskräfte rettungskraft, haushalte haushalt, gebäude gebäude, mädchen mädchen, häftlinge häftling, opfer opfer, täter täter`),
    ends: endings(
      'rinder rind, bilder bild, schilder schild, ungen ung, heiten heit, keiten keit, schaften schaft, tionen tion, innen in, nisse nis, linge ling, isten ist, anten ant, enten ent, häuser haus, städte stadt, männer mann, kinder kind, länder land, jahre jahr, tage tag, plätze platz, züge zug, fälle fall, schläge schlag, gänge gang, wagen wagen, zeuge zeug, schiffe schiff, stücke stück, teile teil, spiele spiel, täten tät, ien ie, eien ei, rden rde, elle ell, ge g, ten te, len le, nen ne, gen ge, den de, sen se, ken ke, pen pe, hen he, ben be, zen ze, uren ur, fen fe, ieren ier, os o, as a, is i, eams eam, bs b',
    ),
  },
}
