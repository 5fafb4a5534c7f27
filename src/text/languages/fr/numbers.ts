import { endings, type NumbersTable, names, phrases, spans, values } from '../tables/numbers.ts'

/** French. "Quatre-vingt" is put together by the reader of sixties and eighties. */
export const numbers: NumbersTable = {
  decimal: ',',
  cardinals:
    values(`zéro 0, un 1, une 1, deux 2, trois 3, quatre 4, cinq 5, six 6, sept 7, huit 8, neuf 9, dix 10, onze 11, douze 12, treize 13, quatorze 14, quinze 15, seize 16,
    vingt 20, vingts 20, trente 30, quarante 40, cinquante 50, soixante 60, septante 70, huitante 80, octante 80, nonante 90`),
  multipliers: values(
    `douzaine 12, douzaines 12, cent 100, cents 100, mille 1e3, millier 1e3, milliers 1e3, million 1e6, millions 1e6, mio 1e6, mio. 1e6, milliard 1e9, milliards 1e9, mds 1e9, md 1e9, mrd 1e9, billion 1e12, billions 1e12, trillion 1e12, trillions 1e12, crore 1e7, crores 1e7, k 1e3`,
  ),
  attached: values('k 1e3, b 1e9, m 1e6, md 1e9, mds 1e9'),
  articles: ['un', 'une'],
  and: ['et'],
  halves: values('demi 0.5, un demi- 0.5, demie 0.5, un demi 0.5, une demi 0.5, moitié 0.5, un quart 0.25'),
  halvesAlone: ['moitie'],
  denominators:
    values(`demi 2, demis 2, tiers 3, quart 4, quarts 4, quatrième 4, cinquième 5, cinquièmes 5, sixième 6, sixièmes 6, septième 7, septièmes 7, huitième 8, huitièmes 8, neuvième 9, neuvièmes 9, dixième 10, dixièmes 10, douzièmes 12, vingtième 20, vingtièmes 20,
    vingt-cinquième 25, vingt et unième 21, vingt-et-unième 21, centième 100, centièmes 100, millième 1e3, millièmes 1e3, millionième 1e6, millionièmes 1e6, milliardième 1e9, milliardièmes 1e9, billionième 1e12, billionièmes 1e12, trillionièmes 1e12`),
  ordinals: values(
    `premier 1, première 1, premiers 1, premières 1, deuxième 2, second 2, seconde 2, troisième 3, quatrième 4, cinquième 5, sixième 6, septième 7, huitième 8, neuvième 9, dixième 10, onzième 11, douzième 12, treizième 13, quinzième 15, vingtième 20, trentième 30, centième 100, millième 1e3, unième 1`,
  ),
  ordinalMarks: ['e', 'er', 're', 'ème', 'eme', 'ère', 'es'],
  outOf: ['sur'],
  point: ['virgule'],
  minus: ['moins', 'négatif', 'négative'],
  vague:
    spans(`quelques 3–9, plusieurs 3–9, une poignée 3–9, quelques dizaines 20–99, plusieurs dizaines 20–99, des dizaines 20–99, dizaines 20–99, quelques centaines 200–999, plusieurs centaines 200–999, des centaines 200–999, centaines 200–999, quelques milliers 2000–9999, plusieurs milliers 2000–9999, des milliers 2000–9999, milliers 2000–9999,
    dizaines de milliers 20000–99999, des dizaines de milliers 20000–99999, plusieurs dizaines de milliers 20000–99999, centaines de milliers 200000–999999, des centaines de milliers 200000–999999, plusieurs millions 2e6–9999999, des millions 2e6–9999999, millions 2e6–9999999, milliards 2e9–9999999999, dizaines de millions 2e7–99999999, plusieurs milliards 2e9–9999999999`),
  before: {
    about: phrases(
      `environ, d'environ, quelque, quelques, peut-être, sans doute, près de, autour de, à peu près, presque, plus ou moins, aux alentours de, approximativement, de l'ordre de, un peu plus de, un peu moins de, quasiment`,
    ),
    'at-least': phrases(`au moins, plus de, plus d', pas moins de, au minimum, minimum, dépassant`),
    'at-most': phrases(`au plus, jusqu'à, moins de, moins d', pas plus de, au maximum, maximum, tout au plus`),
    exact: phrases('exactement, précisément, au total, un total de'),
  },
  after: {
    'at-least': phrases('ou plus, au moins, au minimum'),
    'at-most': phrases('ou moins, au plus, au maximum, maximum, tout au plus'),
    about: phrases('environ'),
  },
  range: { between: ['entre', 'de'], and: ['et', 'à'], to: ['à'], or: ['ou', 'à'] },
  percent: phrases('pour cent, pour-cent, pourcent, pourcents, p. 100'),
  currencies:
    names(`dollar dollar, dollars dollar, euro EUR, euros EUR, livre pound, livres pound, livre sterling GBP, livres sterling GBP, yen yen, yens yen, yuan yuan, yuans yuan, won won, wons won, roupie rupee, roupies rupee, rouble ruble, roubles ruble, hryvnia UAH, hryvnias UAH, zloty PLN, zlotys PLN, lire lira, lires lira,
    franc franc, francs franc, francs cfa XOF, couronne krone, couronnes krone, forint HUF, forints HUF, peso peso, pesos peso, real BRL, reais BRL, rand ZAR, rands ZAR, shekel ILS, shekels ILS, dirham dirham, dirhams dirham, riyal SAR, riyals SAR, rial rial, rials rial, dinar dinar, dinars dinar, mark mark, marks mark, florin guilder, florins guilder, baht THB, bahts THB, bitcoin XBT, bitcoins XBT,
    centime cent, centimes cent, cent cent, cents cent, penny penny, pence penny, pesetas ESP`),
  countries:
    names(`us US, usd US, américain US, américains US, états-unis US, australien AU, australiens AU, canadien CA, canadiens CA, c CA, cad CA, néo-zélandais NZ, hong kong HK, hongkongais HK, hk HK, singapour SG, britannique GB, britanniques GB, égyptienne EG, égyptiennes EG, libanaise LB, libanaises LB, syriennes SY, suisse CH, suisses CH, français FR, belges BE, mexicain MX, mexicains MX, argentin AR, argentins AR, chilien CL, chiliens CL, colombiens CO,
    indienne IN, indiennes IN, pakistanaises PK, suédoise SE, suédoises SE, norvégienne NO, norvégiennes NO, danoise DK, danoises DK, tchèques CZ, finlandais FI, allemand DE, allemands DE, turque TR, turques TR, italienne IT, italiennes IT, japonais JP, chinois CN, sud-coréen KR, sud-coréens KR, russe RU, russes RU, néerlandais NL, irakiens IQ, koweïtiens KW, tunisiens TN, algériens DZ, marocain MA, marocains MA, iraniens IR`),
  units: names(
    `km km, kilomètre km, kilomètres km, m m, mètre m, mètres m, centimètre cm, centimètres cm, cm cm, mm mm, kg kg, kilo kg, kilos kg, kilogrammes kg, g g, grammes g, tonne t, tonnes t, litre l, litres l, ml ml, hectare ha, hectares ha, mètres carrés m², kilomètres carrés km², km/h km/h, kilomètres-heure km/h, kilomètres heure km/h, mégawatts MW, gigawatts GW, °c °C, degrés °, points de pourcentage pp, point de pourcentage pp, mètres cubes m³, mètre cube m³, kilomètre carré km², km² km², m² m², m³ m³, mw MW, mégawatt MW, gigawatt GW, kilowatts kW, kwh kWh, mégawattheures MWh, gigawattheures GWh, térawattheures TWh, degrés celsius °C, degré °, barils bbl, millimètres mm, milles nautiques nmi, milligrammes mg, centilitres cl`,
  ),
  of: ['de', 'd', 'des'],
  vigesimal: true,
  labels:
    phrases(`salle, article, articles, section, chapitre, page, ligne, vol, route, autoroute, nationale, rn, version, numéro, court, hall, quai, voie, terminal, paragraphe, alinéa, étage, chambre, bureau, gare, tgv, place,
    canal, chaîne, résolution, lot, bâtiment, phase, niveau, groupe, type, poste, point`),
  numbered: phrases('les années, des années, numéro, chiffre, chaîne'),
  calibres: phrases('calibre, calibres, de calibre'),
  arms: phrases(
    'pistolet, pistolets, fusil, fusils, revolver, arme, armes, munition, munitions, balle, balles, cartouche, cartouches, calibre, obus, mortier, mortiers, canon, parabellum',
  ),
  streetNext: true,
  streets: phrases('rue, avenue, boulevard, place, impasse, quai, allée, chemin, cours'),
  joins: phrases(
    'et, ou, de, du, des, à, au, aux, en, dans, sur, par, pour, est, a, ont, qui, que, le, la, les, ce, avec, après, avant, dont, lors, contre',
  ),
  approx:
    values(`une dizaine 10, une quinzaine 15, une vingtaine 20, une trentaine 30, une quarantaine 40, une cinquantaine 50, une soixantaine 60, une centaine 100, un millier 1000, dizaine 10, quinzaine 15, vingtaine 20, trentaine 30,
    quarantaine 40, cinquantaine 50, soixantaine 60, centaine 100, millier 1000`),
  nouns: {
    of: phrases("de, d', d’, des, du"),
    head: 'first',
    adjective:
      '^(?:nouve(?:lle|au)[sx]?|autres?|jeunes?|grand(?:e?s|e)?|petit(?:e?s|e)?|premi(?:er|ère)s?|derni(?:er|ère)s?|princip(?:aux|ales)|bons?|bonnes|vieux|vieilles|gros(?:ses)?|longs?|longues|mêmes|simples|véritables|anciens?|anciennes|hauts?|hautes)$',
    plural: '[sxz]$',
    one: names(`mois mois, pays pays, fois fois, corps corps, cas cas, bus bus, temps temps, procès procès, décès décès, avis avis, obus obus, refus refus, succès succès, prix prix, voix voix, croix croix, yeux œil, travaux travail, vitraux vitrail, gaz gaz, nez nez,
    essais essai, repas repas, bras bras, cours cours, parcours parcours, secours secours, français français, anglais anglais, japonais japonais, chinois chinois, ans an, colis colis, rendez-vous rendez-vous, engins engin, choix choix, virus virus, campus campus`),
    ends: endings('eaux eau, eux eu, oux ou, aux al, s -'),
  },
}
