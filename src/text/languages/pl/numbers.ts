import { endings, type NumbersTable, names, phrases, spans, values } from '../tables/numbers.ts'

/** Polish, with the cases that news use. */
export const numbers: NumbersTable = {
  decimal: ',',
  cardinals:
    values(`zero 0, jeden 1, jedna 1, jedno 1, jednego 1, jednej 1, jedną 1, dwa 2, dwie 2, dwóch 2, dwaj 2, dwoje 2, trzy 3, trzech 3, trzej 3, troje 3, cztery 4, czterech 4, czworo 4, pięć 5, pięciu 5, pięcioro 5, sześć 6, sześciu 6, siedem 7, siedmiu 7, osiem 8, ośmiu 8, dziewięć 9, dziewięciu 9, dziesięć 10, dziesięciu 10, jedenaście 11, jedenastu 11, dwanaście 12, dwunastu 12, trzynaście 13, trzynastu 13, czternaście 14, czternastu 14, piętnaście 15, piętnastu 15,
    szesnaście 16, szesnastu 16, siedemnaście 17, siedemnastu 17, osiemnaście 18, osiemnastu 18, dziewiętnaście 19, dziewiętnastu 19, dwadzieścia 20, dwudziestu 20, trzydzieści 30, trzydziestu 30, czterdzieści 40, czterdziestu 40, pięćdziesiąt 50, pięćdziesięciu 50, sześćdziesiąt 60, sześćdziesięciu 60, siedemdziesiąt 70, siedemdziesięciu 70, osiemdziesiąt 80, osiemdziesięciu 80, dziewięćdziesiąt 90, dziewięćdziesięciu 90, sto 100, stu 100, dwieście 200, dwustu 200, trzysta 300, trzystu 300, czterysta 400, czterystu 400, pięćset 500, pięciuset 500, sześćset 600, siedemset 700, osiemset 800, dziewięćset 900, półtora 1.5, półtorej 1.5`),
  multipliers: values(
    `tuzin 12, tysiąc 1e3, tysiąca 1e3, tysiącom 1e3, tysiącami 1e3, tysiącach 1e3, milionom 1e6, milionach 1e6, miliardach 1e9, tysiące 1e3, tysięcy 1e3, tys 1e3, tys. 1e3, milion 1e6, miliona 1e6, miliony 1e6, milionów 1e6, mln 1e6, mln. 1e6, miliard 1e9, miliarda 1e9, miliardy 1e9, miliardów 1e9, mld 1e9, mld. 1e9, bilion 1e12, biliony 1e12, bilionów 1e12`,
  ),
  attached: values('tys 1e3, mln 1e6, mld 1e9'),
  articles: [],
  and: ['i'],
  halves: values('pół 0.5, połowa 0.5, połowę 0.5, połowy 0.5, ćwierć 0.25'),
  halvesAlone: ['połowa', 'połowe', 'połowy', 'polowa', 'polowe', 'polowy'],
  denominators: values(
    'trzecie 3, trzecich 3, czwarte 4, czwarta 4, czwartych 4, piąta 5, piąte 5, piątych 5, dziesiątych 10',
  ),
  ordinals: values(
    'pierwszy 1, pierwsza 1, pierwsze 1, pierwszego 1, drugi 2, druga 2, drugiego 2, trzeci 3, trzecia 3, trzeciego 3, czwarty 4, czwartego 4, piąty 5, piątego 5, szósty 6, siódmy 7, ósmy 8, dziewiąty 9, dziesiąty 10',
  ),
  ordinalMarks: [],
  outOf: ['z', 'na'],
  point: ['przecinek'],
  minus: ['minus'],
  vague: spans(
    'kilka 3–9, kilku 3–9, kilkoro 3–9, parę 2–5, kilkanaście 11–19, kilkunastu 11–19, kilkadziesiąt 20–99, kilkudziesięciu 20–99, kilkaset 200–999, kilkuset 200–999, setki 200–999, setek 200–999, dziesiątek 20–99, dziesiątkom 20–99, tysiące 2000–9999, tysięcy 2000–9999, miliony 2e6–9999999, kilkunastoma 11–19, kilkoma 3–9, kilkadziesiąt tysięcy 20000–99999, kilkaset tysięcy 200000–999999, kilkanaście tysięcy 11000–19999, dziesiątki 20–99, kilka tysięcy 2000–9999, dziesiątki tysięcy 20000–99999, setki tysięcy 200000–999999, kilka milionów 2e6–9999999',
  ),
  before: {
    about: phrases(
      'około, niespełna, niecałe, niecałych, być może, może, nieco ponad, nieco mniej niż, ok., ok, prawie, niemal, blisko, mniej więcej, w przybliżeniu',
    ),
    'at-least': phrases('co najmniej, przynajmniej, ponad, więcej niż, powyżej, nie mniej niż, minimum'),
    'at-most': phrases('co najwyżej, najwyżej, do, mniej niż, poniżej, nie więcej niż, maksymalnie'),
    exact: phrases('dokładnie, łącznie'),
  },
  after: { 'at-least': phrases('lub więcej'), 'at-most': phrases('lub mniej') },
  range: { between: ['między', 'od'], and: ['a', 'i', 'do'], to: ['do'], or: ['lub', 'albo', 'czy', 'do'] },
  percent: phrases('procent, procenta, procentów, proc., proc'),
  currencies: names(
    'dolar dollar, dolara dollar, dolary dollar, dolarów dollar, euro EUR, funt pound, funta pound, funty pound, funtów pound, funtów szterlingów GBP, złoty PLN, złotego PLN, złote PLN, złotych PLN, zł PLN, jen yen, jenów yen, juan yuan, juanów yuan, rubel ruble, rubli ruble, hrywna UAH, hrywien UAH, frank franc, franki franc, franków franc, korona krone, korony krone, koron krone, lir lira, rupii rupee, forintów HUF, grosz grosz, groszy grosz, cent cent, centów cent, eurocentów cent',
  ),
  countries: names(
    'amerykańskich US, amerykańskiego US, australijskich AU, kanadyjskich CA, szwajcarskich CH, białoruskich BY, rosyjskich RU, tureckich TR, szwedzkich SE, norweskich NO, duńskich DK, czeskich CZ, brytyjskich GB, japońskich JP, chińskich CN',
  ),
  units: names(
    'km km, kilometr km, kilometry km, kilometrów km, m m, metr m, metry m, metrów m, cm cm, centymetrów cm, kg kg, kilogram kg, kilogramów kg, tona t, tony t, ton t, litr l, litry l, litrów l, ha ha, hektar ha, hektarów ha, km/h km/h, stopni °, megawatów MW, mw MW, gigawatów GW, kilowatów kW, stopnie °, stopień °, stopni celsjusza °C, milimetrów mm, mm mm, metrów sześciennych m³, metra m, kilometra km, kilometrach km, metrach m, metrów kwadratowych m², kilometrów kwadratowych km², punktu procentowego pp, punkty procentowe pp, punktów procentowych pp, pkt proc. pp, pkt. proc. pp, p.p. pp, hektary ha, hektara ha, baryłek bbl, baryłki bbl, mil morskich nmi, mile morskie nmi, mili morskiej nmi, mil mi, mile mi, gramów g, litra l, kilogramy kg',
  ),
  of: [],
  labels:
    phrases(`artykuł, artykułu, artykule, art., rozdział, rozdziału, rozdziale, sala, sali, pokój, pokoju, lot, lotu, trasa, trasie, droga, drodze, strona, stronie, numer, numerem, numerze, nr, wersja, wersji, punkt, punktu, punkcie, dom, kort, korcie, szkoła, szkole, hala, hali,
    mieszkanie, kaliber, kalibru, telefon, telefonem, tel., peron, peronie, blok, kanał, paragraf, od lat, z lat, w latach, latach, linia, linii`),
  numbered: phrases('numer'),
  oneOf: phrases('jeden z, jedna z, jedno z, jednym z, jedną z, jednej z, jednego z'),
  superlative: '^(?:naj|pierwszych|głównych)',
  calibres: phrases('kaliber, kalibru, kalibrem'),
  arms: phrases(
    'pistolet, pistoletu, pistolety, karabin, karabinu, karabiny, rewolwer, rewolweru, broń, broni, amunicja, amunicji, nabój, naboje, nabojów, kalibru, moździerz, haubica, haubic, pocisk, pociski, pocisków',
  ),
  streets: phrases('ulica, ulicy, ulicę, ul, aleja, alei, aleje, al, plac, placu, osiedle, osiedlu, szosa, szosie'),
  streetFirst: true,
  joins: phrases(
    'i, oraz, a, lub, albo, w, we, na, po, z, ze, od, do, za, o, u, był, była, było, były, że, który, dla, przy, nie, się, roku',
  ),
  through: phrases('w, we, na, o, z, ze, do, po'),
  changes: phrases(
    'spad, wzr, wzros, zmal, obniż, podni, skróc, zmniejsz, zwiększ, podroż, potani, strzel, doszł, dotar, ogranicz',
  ),
  goals: ['do'],
  approx: values('pół setki 50, setka 100, setkę 100, tuzin 12, dziesiątka 10'),
  nouns: {
    of: phrases('z, ze, spośród'),
    head: 'first',
    adjective: '(?:ych|ich|ego|ej|ymi|imi|owych)$',
    never: '(?:[aiyę]ł[yoa]|[aiy]li|ano|ono|ęto|ują|ają)$|^(?:ma|nich|więcej|mniej|temu|razem)$',
    genitive: '(?:ów|i|ych|ich|ek|zn)$',
    one: names(`osób osoba, osoby osoba, osobę osoba, ludzi człowiek, ludzie człowiek, dzieci dziecko, dziecka dziecko, kobiet kobieta, kobiety kobieta, mężczyzn mężczyzna, lat rok, lata rok, roku rok, miesięcy miesiąc, miesiące miesiąc, dni dzień, godzin godzina, godziny godzina, tygodni tydzień, tygodnie tydzień, domów dom, domy dom,
    miast miasto, miasta miasto, wsi wieś, państw państwo, krajów kraj, kraje kraj, razy raz, miejsc miejsce, miejsca miejsce, żołnierzy żołnierz, policjantów policjant, posłów poseł, głosów głos, mieszkań mieszkanie, szkół szkoła, szkoły szkoła, samochodów samochód, pociągów pociąg, uczniów uczeń, pacjentów pacjent, strażaków strażak, punktów punkt`),
    ends: endings(
      'ach -, ami -, om -, ców ec, ków k, tów t, rów r, nów n, lów l, dów d, sów s, mów m, ów -, cji cja, ii ia, ań anie, eń enie, ek ka, y a',
    ),
  },
}
