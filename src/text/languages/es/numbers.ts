import { endings, type NumbersTable, names, phrases, spans, values } from '../tables/numbers.ts'

/** Spanish. A "billón" has twelve zeros. */
export const numbers: NumbersTable = {
  decimal: ',',
  cardinals:
    values(`cero 0, un 1, uno 1, una 1, dos 2, tres 3, cuatro 4, cinco 5, seis 6, siete 7, ocho 8, nueve 9, diez 10, once 11, doce 12, trece 13, catorce 14, quince 15, dieciséis 16, diecisiete 17, dieciocho 18, diecinueve 19, veinte 20, veintiuno 21, veintiún 21, veintiuna 21,
    veintidós 22, veintitrés 23, veinticuatro 24, veinticinco 25, veintiséis 26, veintisiete 27, veintiocho 28, veintinueve 29, treinta 30, cuarenta 40, cincuenta 50, sesenta 60, setenta 70, ochenta 80, noventa 90, cien 100, ciento 100, doscientos 200, doscientas 200, trescientos 300, trescientas 300,
    cuatrocientos 400, cuatrocientas 400, quinientos 500, quinientas 500, seiscientos 600, seiscientas 600, setecientos 700, setecientas 700, ochocientos 800, ochocientas 800, novecientos 900, novecientas 900`),
  multipliers: values(
    `docena 12, docenas 12, doz 12, dozs 12, mil 1e3, millón 1e6, millones 1e6, mill. 1e6, mdd 1e6, millardo 1e9, millardos 1e9, billón 1e12, billones 1e12, trillón 1e18, trillones 1e18, k 1e3`,
  ),
  attached: values('k 1e3, m 1e6'),
  articles: ['un', 'una'],
  and: ['y'],
  with: ['con'],
  halves: values('medio 0.5, media 0.5, un medio 0.5, mitad 0.5, un cuarto 0.25'),
  halvesAlone: ['mitad'],
  denominators:
    values(`medio 2, medios 2, tercio 3, tercios 3, cuarto 4, cuartos 4, cuarta parte 4, quinto 5, quintos 5, quintas 5, quinta parte 5, sexto 6, sextos 6, séptimo 7, séptimos 7, octavo 8, octavos 8, noveno 9, novenos 9, décimo 10, décimos 10, veinteavos 20, veintiunavo 21, veintiunavos 21, veinticincoavos 25, treintavos 30,
    centésimo 100, centésimos 100, centésimas 100, milésimo 1e3, milésimos 1e3, milésimas 1e3, millonésimo 1e6, millonésimos 1e6, millonésimas 1e6, billonésimos 1e12, billonésimas 1e12, tercera parte 3, terceras partes 3`),
  ordinals: values(
    `primero 1, primera 1, primer 1, segundo 2, segunda 2, tercero 3, tercera 3, tercer 3, cuarto 4, cuarta 4, quinto 5, quinta 5, sexto 6, sexta 6, séptimo 7, séptima 7, octavo 8, octava 8, noveno 9, novena 9, décimo 10, décima 10, vigésimo 20, centésimo 100`,
  ),
  ordinalMarks: ['º', 'ª', 'o', 'a', 'er', 'ro', 'ra', 'to', 'ta', 'do', 'da'],
  outOf: ['sobre', 'de cada'],
  point: ['coma', 'con', 'punto'],
  minus: ['menos'],
  vague:
    spans(`un par 2–3, unos pocos 3–9, unos pocos cientos 200–999, unos pocos miles 2000–9999, unos cuantos cientos 200–999, unos cuantos miles 2000–9999, algunos cientos 200–999, algunos miles 2000–9999, unas pocas 3–9, algunas 3–9, numerosos centenares 300–999, unos cuantos 3–9, algunos 3–9, varios 3–9, varias 3–9, decenas 20–99, varias decenas 20–99, docenas 24–99, cientos 200–999, varios cientos 200–999, centenares 200–999, varios centenares 200–999, miles 2000–9999, varios miles 2000–9999, millares 2000–9999,
    decenas de miles 20000–99999, cientos de miles 200000–999999, varios millones 2e6–9999999, millones 2e6–9999999, decenas de millones 2e7–99999999, cientos de millones 2e8–999999999`),
  before: {
    about: phrases(
      'unos, unas, quizá, quizás, tal vez, aproximadamente unos, cerca de, alrededor de, aproximadamente, casi, en torno a, más o menos, aproximado de, poco más de, poco menos de, cerca del, alrededor del',
    ),
    'at-least': phrases('al menos, por lo menos, más de, más del, como mínimo, mínimo, no menos de, superior a'),
    'at-most': phrases('como máximo, a lo sumo, hasta, menos de, menos del, no más de, máximo, un máximo de'),
    exact: phrases('exactamente, un total de, en total'),
  },
  after: {
    'at-least': phrases('o más, al menos, como mínimo, por lo menos'),
    'at-most': phrases('o menos, como máximo, a lo sumo'),
    about: phrases('aproximadamente'),
  },
  range: {
    between: ['entre', 'entre los', 'entre las', 'de', 'de los', 'de las', 'desde'],
    and: ['y', 'a', 'hasta'],
    to: ['a', 'hasta'],
    or: ['o', 'a'],
  },
  percent: phrases('por ciento, por cien, porciento'),
  currencies:
    names(`dólar dollar, dólares dollar, euro EUR, euros EUR, libra pound, libras pound, libras esterlinas GBP, libra esterlina GBP, yen yen, yenes yen, yuan yuan, yuanes yuan, won won, wones won, rupia rupee, rupias rupee, rublo ruble, rublos ruble, grivna UAH, grivnas UAH, zloty PLN, lira lira, liras lira, franco franc, francos franc, corona krone, coronas krone, peso peso, pesos peso,
    real BRL, reales BRL, bolívar VES, bolívares VES, sol PEN, soles PEN, guaraníes PYG, quetzales GTQ, lempiras HNL, colones CRC, bolivianos BOB, rand ZAR, séqueles ILS, dirhams dirham, rial rial, riales rial, dinar dinar, dinares dinar, marco mark, marcos mark, florín guilder, florines guilder, peseta ESP, pesetas ESP, bitcoin XBT, bitcoins XBT,
    centavo cent, centavos cent, céntimo cent, céntimos cent, penique penny, peniques penny`),
  countries:
    names(`estadounidense US, estadounidenses US, americanos US, australiano AU, australianos AU, canadiense CA, canadienses CA, neozelandés NZ, neozelandeses NZ, hong kong HK, singapur SG, taiwán TW, británica GB, británicas GB, egipcia EG, egipcias EG, suizo CH, suizos CH, francés FR, franceses FR, belgas BE, mexicano MX, mexicanos MX, argentino AR, argentinos AR, chileno CL, chilenos CL, colombiano CO, colombianos CO, filipinos PH, cubanos CU, uruguayos UY, dominicanos DO,
    india IN, indias IN, pakistaníes PK, sueca SE, suecas SE, noruega NO, noruegas NO, danesa DK, danesas DK, checas CZ, finlandés FI, finlandeses FI, alemán DE, alemanes DE, turca TR, turcas TR, italiana IT, italianas IT, japonés JP, japoneses JP, chino CN, chinos CN, surcoreano KR, surcoreanos KR, ruso RU, rusos RU, holandés NL, holandeses NL, iraquíes IQ, kuwaitíes KW`),
  units: names(
    `km km, kilómetro km, kilómetros km, m m, metro m, metros m, centímetro cm, centímetros cm, cm cm, mm mm, kg kg, kilo kg, kilos kg, kilogramos kg, g g, gramos g, tonelada t, toneladas t, litro l, litros l, ml ml, hectárea ha, hectáreas ha, metros cuadrados m², kilómetros cuadrados km², km/h km/h, kilómetros por hora km/h, megavatios MW, gigavatios GW, °c °C, grados °, puntos porcentuales pp, punto porcentual pp, metros cúbicos m³, metro cúbico m³, hectómetros cúbicos hm³, kilómetro cuadrado km², km² km², m² m², m³ m³, mw MW, megavatio MW, megawatts MW, gigavatio GW, kilovatios kW, kwh kWh, megavatios hora MWh, gigavatios hora GWh, grado °, grados celsius °C, grados centígrados °C, milímetros mm, milímetro mm, barriles bbl, millas mi, millas náuticas nmi, miligramos mg, pies ft`,
  ),
  of: ['de'],
  labels:
    phrases(`sala, artículo, artículos, sección, capítulo, página, línea, vuelo, ruta, carretera, autopista, versión, número, núm., pista, pabellón, puerta, andén, vía, terminal, párrafo, apartado, habitación, grupo, canal, lote,
    resolución, fase, nivel, tipo, ley, teléfono, tel., expediente, kilómetro, km, distrito, punto, el`),
  numbered: phrases('número, los años, de los años'),
  calibres: phrases('calibre, de calibre'),
  arms: phrases(
    'pistola, pistolas, fusil, fusiles, revólver, arma, armas, munición, municiones, bala, balas, cartucho, cartuchos, casquillos, calibre, mortero, parabellum',
  ),
  streets: phrases('calle, avenida, plaza, paseo, carrera, calzada, ronda, travesía, avda'),
  streetFirst: true,
  joins: phrases(
    'y, e, o, de, del, a, al, en, con, por, para, es, fue, que, la, el, los, las, se, ha, tras, desde, donde, cuando',
  ),
  approx:
    values(`una decena 10, una quincena 15, una veintena 20, una treintena 30, una cuarentena 40, una cincuentena 50, un centenar 100, un millar 1000, medio centenar 50, medio millar 500, decena 10, quincena 15, veintena 20, treintena 30,
    cuarentena 40, cincuentena 50, centenar 100, millar 1000`),
  changes: phrases('subi, subir, cay, baj, descend, aument, lleg, redu, alcanz, creci, elev, retroced'),
  goals: ['hasta'],
  mixed: true,
  nouns: {
    of: phrases('de, del'),
    head: 'first',
    adjective:
      '^(?:nuev[oa]s|otr[oa]s|grandes|gran|pequeñ[oa]s|primer[oa]s|últim[oa]s|principales|jóvenes|buen[oa]s|mal[oa]s|mejores|peores|larg[oa]s|antigu[oa]s|presunt[oa]s|divers[oa]s|distint[oa]s|posibles|supuest[oa]s|viej[oa]s)$',
    plural: '.{3}s$',
    one: names(`meses mes, países país, veces vez, jueces juez, jóvenes joven, imágenes imagen, órdenes orden, crímenes crimen, exámenes examen, volúmenes volumen, crisis crisis, tesis tesis, bus bus, autobuses autobús, gases gas, dioses dios,
    leyes ley, reyes rey, redes red, sedes sede, paredes pared, bases base, clases clase, fases fase, ingleses inglés, franceses francés, portugueses portugués, japoneses japonés, coches coche, noches noche, partes parte, puentes puente,
    trenes tren, planes plan, panes pan, goles gol, hoteles hotel, niveles nivel, papeles papel, árboles árbol, millones millón, intereses interés, lunes lunes, martes martes, jueves jueves, viernes viernes, virus virus, campus campus`),
    ends: endings(
      'ciones ción, siones sión, iones ión, dades dad, tades tad, tudes tud, ces z, ables able, ibles ible, ales al, iles il, eles el, oles ol, ules ul, tores tor, dores dor, sores sor, eres er, ares ar, ores or, ires ir, anes án, ones ón, ines ín, ses s, s -',
    ),
  },
}
