import { endings, type NumbersTable, names, phrases, spans, values } from '../tables/numbers.ts'

/** Italian. Tens lose their last vowel before "uno" and "otto". */
export const numbers: NumbersTable = {
  decimal: ',',
  cardinals: values(
    `zero 0, un 1, uno 1, una 1, due 2, tre 3, quattro 4, cinque 5, sei 6, sette 7, otto 8, nove 9, dieci 10, undici 11, dodici 12, tredici 13, quattordici 14, quindici 15, sedici 16, diciassette 17, diciotto 18, diciannove 19, venti 20, trenta 30, quaranta 40, cinquanta 50, sessanta 60, settanta 70, ottanta 80, novanta 90`,
  ),
  stems: values('vent 20, trent 30, quarant 40, cinquant 50, sessant 60, settant 70, ottant 80, novant 90'),
  multipliers: values(
    `dozzina 12, dozzine 12, cento 100, mille 1e3, mila 1e3, milione 1e6, milioni 1e6, mln 1e6, mln. 1e6, mio 1e6, miliardo 1e9, miliardi 1e9, mld 1e9, mld. 1e9, bilione 1e12, bilioni 1e12, k 1e3`,
  ),
  attached: values('k 1e3, m 1e6'),
  articles: ['un', 'una', 'uno'],
  and: ['e', 'ed'],
  halves: values('mezzo 0.5, mezza 0.5, un mezzo 0.5, metà 0.5, un quarto 0.25'),
  halvesAlone: ['meta'],
  denominators: values(
    `mezzi 2, terzo 3, terzi 3, quarto 4, quarti 4, quinto 5, quinti 5, sesto 6, sesti 6, settimo 7, settimi 7, ottavo 8, ottavi 8, nono 9, noni 9, decimo 10, decimi 10, ventesimo 20, ventesimi 20, ventunesimo 21, ventunesimi 21, centesimo 100, centesimi 100, millesimo 1e3, millesimi 1e3, milionesimi 1e6, miliardesimo 1e9, miliardesimi 1e9, bilionesimo 1e12, bilionesimi 1e12, centocinquesimo 105`,
  ),
  ordinals: values(
    `primo 1, prima 1, secondo 2, seconda 2, terzo 3, terza 3, quarto 4, quarta 4, quinto 5, quinta 5, sesto 6, sesta 6, settimo 7, settima 7, ottavo 8, ottava 8, nono 9, nona 9, decimo 10, decima 10, undicesimo 11, dodicesimo 12, ventesimo 20, trentesimo 30, centesimo 100`,
  ),
  ordinalMarks: ['º', 'ª', 'o', 'a', 'esimo', 'mo'],
  outOf: ['su'],
  point: ['virgola'],
  minus: ['meno'],
  vague:
    spans(`un paio 2–3, alcuni 3–9, alcune 3–9, diversi 3–9, diverse 3–9, parecchi 3–9, decine 20–99, alcune decine 20–99, diverse decine 20–99, centinaia 200–999, alcune centinaia 200–999, diverse centinaia 200–999, migliaia 2000–9999, alcune migliaia 2000–9999, diverse migliaia 2000–9999,
    decine di migliaia 20000–99999, centinaia di migliaia 200000–999999, diversi milioni 2e6–9999999, alcuni milioni 2e6–9999999, milioni 2e6–9999999, miliardi 2e9–9999999999, decine di milioni 2e7–99999999`),
  before: {
    about: phrases(
      "circa, quasi, forse, grosso modo, pressoché, intorno a, attorno a, approssimativamente, all'incirca, più o meno, poco più di, poco meno di, vicino a, suppergiù",
    ),
    'at-least': phrases('almeno, più di, oltre, non meno di, minimo, come minimo, un minimo di'),
    'at-most': phrases('al massimo, fino a, meno di, sotto i, sotto le, non più di, massimo, un massimo di'),
    exact: phrases('esattamente, un totale di, in tutto, tutti'),
  },
  after: { 'at-least': phrases('o più, almeno'), 'at-most': phrases('o meno'), about: ['circa'] },
  range: {
    between: ['tra', 'tra i', 'tra le', 'fra', 'fra i', 'fra le', 'da', 'dai', 'dalle', 'dagli'],
    and: ['e', 'a', 'ai', 'alle', 'agli'],
    to: ['a', 'ai', 'alle', 'agli'],
    or: ['o'],
  },
  percent: phrases('per cento, percento, percentuale'),
  currencies:
    names(`dollaro dollar, dollari dollar, euro EUR, sterlina GBP, sterline GBP, yen yen, yuan yuan, won won, rupia rupee, rupie rupee, rublo ruble, rubli ruble, grivnia UAH, grivnie UAH, zloty PLN, lira lira, lire lira, franco franc, franchi franc, corona krone, corone krone, fiorini guilder, peso peso, pesos peso, real BRL, rand ZAR, dirham dirham, rial rial, dinaro dinar, dinari dinar, marco mark, marchi mark, markka FIM, peseta ESP, pesetas ESP, bitcoin XBT,
    centesimo cent, centesimi cent, cent cent, cents cent, centesimi di dollaro cent, penny penny, pence penny`),
  countries: names(
    `statunitense US, statunitensi US, americano US, americani US, us US, australiano AU, australiani AU, canadese CA, canadesi CA, neozelandesi NZ, hong kong HK, singapore SG, taiwan TW, britannica GB, egiziane EG, svizzero CH, svizzeri CH, francese FR, francesi FR, belgi BE, messicani MX, argentini AR, cileni CL, colombiani CO, indiane IN, pakistane PK, svedesi SE, norvegesi NO, danesi DK, ceche CZ, finlandese FI, finlandesi FI, tedesco DE, tedeschi DE, turca TR, turche TR, italiana IT, italiane IT, giapponese JP, giapponesi JP, cinese CN, cinesi CN, sudcoreani KR, russo RU, russi RU, olandese NL, olandesi NL`,
  ),
  units: names(
    `km km, chilometro km, chilometri km, m m, metro m, metri m, centimetri cm, cm cm, mm mm, kg kg, chilo kg, chili kg, chilogrammi kg, g g, grammi g, tonnellata t, tonnellate t, litro l, litri l, ml ml, ettaro ha, ettari ha, metri quadrati m², metri quadri m², chilometri quadrati km², km/h km/h, chilometri orari km/h, megawatt MW, gigawatt GW, °c °C, gradi °, punti percentuali pp, punto percentuale pp, metri cubi m³, metro cubo m³, km² km², m² m², mq m², mw MW, kilowatt kW, kwh kWh, megawattora MWh, gigawattora GWh, grado °, gradi celsius °C, gradi centigradi °C, millimetri mm, barili bbl, miglia mi, miglia nautiche nmi, milligrammi mg`,
  ),
  of: ['di'],
  compound: true,
  labels:
    phrases(`sala, articolo, articoli, sezione, capitolo, pagina, linea, volo, strada, autostrada, statale, versione, numero, n., campo, padiglione, porta, binario, gate, terminal, paragrafo, comma, stanza, gruppo, canale, lotto, risoluzione, fase, livello,
    tipo, legge, telefono, tel., punto`),
  numbered: phrases('numero, gli anni, negli anni, dagli anni, degli anni'),
  calibres: phrases('calibro'),
  arms: phrases(
    'pistola, pistole, fucile, fucili, revolver, arma, armi, munizioni, proiettile, proiettili, cartucce, bossoli, mortaio',
  ),
  streets: phrases('via, viale, piazza, corso, largo, vicolo, piazzale'),
  streetFirst: true,
  joins: phrases(
    'e, o, di, del, della, a, al, alla, in, nel, nella, con, per, da, dal, è, che, il, la, si, ha, contro',
  ),
  approx:
    values(`una decina 10, una quindicina 15, una ventina 20, una trentina 30, una quarantina 40, una cinquantina 50, una sessantina 60, una settantina 70, un'ottantina 80, un centinaio 100, un migliaio 1000, decina 10, quindicina 15, ventina 20,
    trentina 30, quarantina 40, cinquantina 50, sessantina 60, settantina 70, ottantina 80, centinaio 100, migliaio 1000`),
  nouns: {
    of: phrases("di, dei, delle, degli, del, della, dell', dell’, dello, d'"),
    head: 'first',
    adjective:
      '^(?:nuov[ie]|altr[ie]|grandi|piccol[ie]|prim[ie]|ultim[ie]|principali|giovani|buon[ie]|miglior[ie]|peggior[ie]|lungh[ie]|divers[ie]|present[ie]|vecch[ie]|presunt[ie]|ex)$',
    plural: '[aeiàù]$|^[a-z]{2,}[^aeiou]$',
    one: names(`uomini uomo, mesi mese, paesi paese, persone persona, donne donna, anni anno, mani mano, città città, università università, ore ora, case casa, voci voce, leggi legge, notti notte, madri madre, padri padre, navi nave, chiavi chiave, classi classe, fasi fase, crisi crisi,
    basi base, tesi tesi, dei dio, uova uovo, paia paio, medici medico, amici amico, nemici nemico, politici politico, turisti turista, figli figlio, minori minore, morti morto, feriti ferito, agenti agente, stati stato, punti punto, membri membro, centri centro, libri libro, metri metro,
    migliaia migliaio, centinaia centinaio, dita dito, ossa osso, braccia braccio, reti rete, parti parte, arti arte, valli valle, stazioni stazione, milioni milione, giudici giudice, complici complice, genitori genitore, cani cane, pesci pesce, croci croce, luci luce, volte volta, bunker bunker, leader leader, migranti migrante, cittadini cittadino, bambini bambino, ragazzi ragazzo, studenti studente`),
    ends: endings(
      'zioni zione, sioni sione, ioni ione, oni one, isti ista, anti ante, menti mento, enti ente, tori tore, sori sore, ori ore, ali ale, ili ile, chi co, ghi go, che ca, ghe ga, ari ario, ieri iere, ioni ione, gi gio, ci cio, i o, e a',
    ),
  },
}
