import { endings, type NumbersTable, names, phrases, spans, values } from '../tables/numbers.ts'

/** Portuguese. A "bilhão" (Brazil) has nine zeros, as has "mil milhões". */
export const numbers: NumbersTable = {
  decimal: ',',
  cardinals:
    values(`zero 0, um 1, uma 1, dois 2, duas 2, três 3, quatro 4, cinco 5, seis 6, sete 7, oito 8, nove 9, dez 10, onze 11, doze 12, treze 13, quatorze 14, catorze 14, quinze 15, dezesseis 16, dezasseis 16, dezessete 17, dezassete 17, dezoito 18, dezenove 19, dezanove 19, vinte 20, trinta 30, quarenta 40, cinquenta 50, sessenta 60, setenta 70, oitenta 80, noventa 90,
    cem 100, cento 100, duzentos 200, duzentas 200, trezentos 300, trezentas 300, quatrocentos 400, quatrocentas 400, quinhentos 500, quinhentas 500, seiscentos 600, seiscentas 600, setecentos 700, setecentas 700, oitocentos 800, oitocentas 800, novecentos 900, novecentas 900`),
  multipliers: values(
    `dúzia 12, dúzias 12, dezena 10, mil 1e3, milhão 1e6, milhões 1e6, mi 1e6, bilhão 1e9, bilhões 1e9, bi 1e9, trilhão 1e12, trilhões 1e12, tri 1e12, biliões 1e12, bilião 1e12, k 1e3`,
  ),
  attached: values('k 1e3, m 1e6, mi 1e6, bi 1e9'),
  articles: ['um', 'uma'],
  and: ['e'],
  with: ['com'],
  halves: values('meio 0.5, meia 0.5, um meio 0.5, metade 0.5, um quarto 0.25'),
  halvesAlone: ['metade'],
  denominators: values(
    `meios 2, terço 3, terços 3, quarto 4, quartos 4, quinto 5, quintos 5, sexto 6, sextos 6, sétimo 7, sétimos 7, oitavo 8, oitavos 8, nono 9, nonos 9, décimo 10, décimos 10, onze avos 11, doze avos 12, vinte avos 20, vinte e um avos 21, vinte e cinco avos 25, duzentos avos 200, centésimo 100, centésimos 100, milésimo 1e3, milésimos 1e3, milionésimo 1e6, milionésimos 1e6, bilionésimo 1e9, bilionésimos 1e9`,
  ),
  parts: 'avos',
  ordinals: values(
    `primeiro 1, primeira 1, segundo 2, segunda 2, terceiro 3, terceira 3, quarto 4, quarta 4, quinto 5, quinta 5, sexto 6, sexta 6, sétimo 7, sétima 7, oitavo 8, oitava 8, nono 9, nona 9, décimo 10, décima 10, vigésimo 20, centésimo 100`,
  ),
  ordinalMarks: ['º', 'ª', 'o', 'a'],
  outOf: ['sobre', 'em cada'],
  point: ['vírgula', 'ponto'],
  minus: ['menos'],
  vague: spans(
    `um par 2–3, alguns 3–9, algumas 3–9, vários 3–9, várias 3–9, dezenas 20–99, algumas dezenas 20–99, várias dezenas 20–99, centenas 200–999, algumas centenas 200–999, várias centenas 200–999, milhares 2000–9999, alguns milhares 2000–9999, vários milhares 2000–9999, dezenas de milhares 20000–99999, centenas de milhares 200000–999999, vários milhões 2e6–9999999, milhões 2e6–9999999, dezenas de milhões 2e7–99999999`,
  ),
  before: {
    about: phrases(
      'cerca de, aproximadamente, quase, por volta de, em torno de, uns, umas, perto de, talvez, mais ou menos, pouco mais de, pouco menos de',
    ),
    'at-least': phrases('pelo menos, ao menos, mais de, no mínimo, não menos de, mínimo de, acima de'),
    'at-most': phrases('no máximo, até, menos de, não mais de, abaixo de, máximo de'),
    exact: phrases('exatamente, um total de, ao todo'),
  },
  after: { 'at-least': phrases('ou mais, pelo menos'), 'at-most': phrases('ou menos'), about: ['aproximadamente'] },
  range: { between: ['entre', 'de'], and: ['e', 'a', 'até'], to: ['a', 'até'], or: ['ou', 'a'] },
  percent: phrases('por cento, porcento'),
  currencies:
    names(`dólar dollar, dólares dollar, dólars dollar, euro EUR, euros EUR, libra pound, libras pound, libras esterlinas GBP, iene yen, ienes yen, yen yen, yenes yen, yuan yuan, yuans yuan, won won, rupia rupee, rupias rupee, rublo ruble, rublos ruble, zloty PLN, lira lira, liras lira, franco franc, francos franc, coroa krone, coroas krone, peso peso, pesos peso, real BRL, reais BRL, rand ZAR, dirham dirham, rial rial, dinar dinar, dinares dinar, marco mark, marcos mark, florim guilder, florins guilder, escudo PTE, escudos PTE, pesetas ESP, kwanza AOA, kwanzas AOA, metical MZN, meticais MZN, bitcoin XBT,
    centavo cent, centavos cent, cêntimo cent, cêntimos cent, penny penny, pence penny, penique penny, peniques penny`),
  countries: names(
    `americano US, americanos US, estadunidense US, estadunidenses US, australiano AU, australianos AU, canadense CA, canadenses CA, canadianos CA, neozelandeses NZ, hong kong HK, singapura SG, taiwan TW, britânicas GB, egípcias EG, suíço CH, suíços CH, francês FR, franceses FR, mexicano MX, mexicanos MX, argentino AR, argentinos AR, chilenos CL, colombianos CO, indianas IN, paquistanesas PK, suecas SE, norueguesas NO, dinamarquesas DK, finlandês FI, finlandeses FI, alemão DE, alemães DE, turcas TR, italianas IT, japonês JP, japoneses JP, chinês CN, chineses CN, sul-coreanos KR, russo RU, russos RU, brasileiro BR, brasileiros BR, holandês NL, holandeses NL`,
  ),
  units: names(
    `km km, quilômetro km, quilômetros km, quilómetros km, m m, metro m, metros m, centímetros cm, cm cm, mm mm, kg kg, quilo kg, quilos kg, g g, gramas g, tonelada t, toneladas t, litro l, litros l, ml ml, hectare ha, hectares ha, metros quadrados m², quilômetros quadrados km², km/h km/h, quilômetros por hora km/h, megawatts MW, °c °C, graus °, pontos percentuais pp, ponto percentual pp, metros cúbicos m³, quilômetros quadrados km², quilómetros quadrados km², km² km², m² m², mw MW, quilowatts kW, kwh kWh, grau °, graus celsius °C, milímetros mm, barris bbl, milhas náuticas nmi, milha náutica nmi, milhas marítimas nmi, milhas mi, miligramas mg, alqueires alqueire, pés ft`,
  ),
  of: ['de'],
  labels:
    phrases(`sala, artigo, artigos, secção, seção, capítulo, página, linha, voo, rota, estrada, rodovia, autoestrada, versão, número, nº, campo, pavilhão, porta, plataforma, portão, terminal, parágrafo, quarto, grupo, canal, lote, resolução, fase, nível, tipo, lei,
    telefone, tel., ponto, calibre`),
  numbered: phrases('número, os anos, nos anos, dos anos'),
  calibres: phrases('calibre, de calibre'),
  arms: phrases(
    'pistola, pistolas, fuzil, fuzis, espingarda, revólver, arma, armas, munição, munições, bala, balas, cartucho, cartuchos, calibre, morteiro',
  ),
  streets: phrases('rua, avenida, praça, travessa, alameda, largo, estrada'),
  streetFirst: true,
  joins: phrases('e, ou, de, do, da, a, ao, à, em, no, na, com, por, para, é, que, o, se, foi'),
  approx: values(
    'uma dezena 10, uma quinzena 15, uma vintena 20, uma centena 100, um milhar 1000, um centenar 100, meia centena 50',
  ),
  mixed: true,
  nouns: {
    of: phrases('de, do, da, dos, das'),
    head: 'first',
    adjective:
      '^(?:nov[oa]s|outr[oa]s|grandes|pequen[oa]s|primeir[oa]s|últim[oa]s|principais|jovens|bo[na]s|melhores|piores|long[oa]s|antig[oa]s|supost[oa]s|possíveis)$',
    plural: 's$',
    one: names(`meses mês, países país, vezes vez, juízes juiz, mães mãe, pães pão, cães cão, capitães capitão, alemães alemão, crises crise, bases base, fases fase, gases gás, ônibus ônibus, mãos mão, irmãos irmão, cidadãos cidadão, órgãos órgão, jovens jovem, homens homem, imagens imagem,
    viagens viagem, milhões milhão, franceses francês, ingleses inglês, portugueses português, meses mês`),
    ends: endings(
      'ções ção, sões são, ões ão, ãos ão, ais al, éis el, eis el, óis ol, uis ul, is il, ores or, eres er, ares ar, ires ir, zes z, ens em, ns m, s -',
    ),
  },
}
