import { type CountsTable, countsTable } from '../tables/counts.ts'

export const counts: CountsTable = countsTable({
  done: {
    killed: 'zabił, zabiła, zabiły, zabili, zabito, zamordował, zamordowali, zastrzelił',
    injured: 'ranił, raniła, raniły, ranili, zranił',
    rescued: 'uratowali, uratowano, uratował',
    arrested: 'zatrzymała, zatrzymali, zatrzymano, aresztowano, aresztowała',
    evacuated: 'ewakuowano, ewakuowali',
    deployed: 'wysłał, wysłała, wysłali, wysłano, skierowano, rozmieszczono',
    captured: 'porwano, porwali, pojmano, wzięto do niewoli',
  },
  undergone: {
    killed:
      'zginął, zginęła, zginęli, zginęły, zginęło, zmarł, zmarła, zmarli, zmarło, zabity, zabita, zabici, zabite, zabitych, poniósł śmierć, poniosło śmierć, poniosły śmierć, nie żyje, nie żyją, utonął, utonęło, zastrzelony',
    injured:
      'ranny, ranna, ranni, ranne, rannych, zostało rannych, został ranny, została ranna, zostali ranni, odniosło obrażenia, odniósł obrażenia, odniosła obrażenia, odnieśli obrażenia, poszkodowanych, ucierpiało',
    missing: 'zaginął, zaginęła, zaginęli, zaginęło, zaginionych, uznaje się za zaginione',
    rescued: 'uratowanych, uratowany',
    arrested: 'zatrzymany, zatrzymana, zatrzymani, zatrzymanych, aresztowany, aresztowani',
    evacuated: 'ewakuowanych, ewakuowani',
    aboard: 'na pokładzie',
    hospitalised: 'w szpitalu, do szpitala',
  },
  nouns: {
    killed: 'ofiar śmiertelnych, ofiary śmiertelne, zabitych, zgonów',
    injured: 'rannych',
    missing: 'zaginionych',
    captured: 'zakładników, jeńców',
    displaced: 'uchodźców',
  },
  tolls: { killed: 'liczba ofiar, liczba ofiar śmiertelnych, bilans ofiar', injured: 'liczba rannych' },
  deeds: { killed: 'śmierć, śmierci, zabójstwo, zabójstwa' },
  says: 'powiedział powiedziała poinformował poinformowała poinformowali podał podała oświadczył',
  person:
    'mężczyzna kobieta chłopiec dziewczynka dziecko osoba nastolatek nastolatka kierowca pasażer pasażerka policjant policjantka żołnierz uczeń uczennica student studentka nauczyciel nauczycielka matka ojciec syn córka brat siostra mąż żona pracownik strażak pilot turysta dziennikarz pieszy rowerzysta motocyklista mieszkaniec lekarz',
  people:
    'osób osoby osoba ludzi mężczyzn mężczyźni kobiet kobiety dzieci nastolatków kierowców pasażerów policjantów żołnierzy uczniów studentów pracowników strażaków turystów cywilów bojowników demonstrantów dziennikarzy mieszkańców migrantów górników marynarzy',
  male: 'mężczyzna chłopiec ojciec syn brat mąż on',
  female: 'kobieta dziewczynka matka córka siostra żona ona',
  one: 'jeden jedna jedno',
  nobody: 'nikt nikogo',
  he: 'on',
  she: 'ona',
  other: 'innych inne inny inna kolejnych drugi druga trzeci',
  including: 'w tym, wśród nich, m.in',
  of: 'z spośród',
  passive: 'został została zostali zostały zostało był była byli było',
  undone: 'nie mógł mogła mogli może mogą by gdyby jeśli próbował próba groził planował bez',
  hedges: 'prawdopodobnie, podobno, rzekomo, przypuszczalnie, według nieoficjalnych informacji',
  stops:
    'w we na z ze za po pod nad przy od do dla bez przez między i oraz lub a ale że który która które którzy gdy gdzie jak to był była byli było są jest nie ani on ona oni jego jej ich ten ta się został została zostali zostało według',
  prepositions: 'w we na z ze za po pod nad przy od do dla bez przez między podczas',
  and: 'i oraz lub',
  who: 'który która które którzy',
  fatally: 'śmiertelnie',
  things:
    'lat lata rok roku miesięcy miesiące miesiąc tygodni dni dzień godzin godziny minut kilometrów metrów złotych euro dolarów procent razy domów samochodów strzałów',
  firsts: 'pierwszy, pierwsza, pierwsze, jedyny, jedyna, największy, największa, największe, najgorszy',
  yearsOld: 'lat, lata',
  tallies: 'w tym roku, rocznie, co roku, średnio',
  asOf: 'stan na',
  since: 'od',
  accordingTo: 'według, zdaniem',
  between: 'ciężko lekko także co najmniej ponad około',
  bareSingular: true,
  subjectAfter: true,
})
