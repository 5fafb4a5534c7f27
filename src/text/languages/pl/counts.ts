import { type CountsTable, countsTable } from '../tables/counts.ts'
import { placedTable } from '../tables/placed.ts'
import { NO_HARMED } from '../tables/harmed.ts'

export const counts: CountsTable = countsTable({
  done: {
    detained: 'zatrzymał, zatrzymała, zatrzymali, zatrzymano, zatrzymało',
    killed:
      'zabił, zabiła, zabiły, zabili, zabito, zamordował, zamordowali, zastrzelił, zabiło, zastrzelili, zamordowano, rozstrzelano',
    injured: 'ranił, raniła, raniły, ranili, zranił, raniło, zranili, raniono',
    rescued: 'uratowali, uratowano, uratował, ocalono, wyciągnięto żywych, uratowała, uratowało, ocalili',
    arrested: 'aresztowano, aresztowała, aresztował, aresztowali, tymczasowo aresztowano',
    evacuated: 'ewakuowano, ewakuowali, ewakuował, ewakuowała',
    deployed:
      'wysłał, wysłała, wysłali, wysłano, skierowano, rozmieszczono, rozmieścił, rozmieściła, skierował, przerzucił, przerzucono',
    captured:
      'porwano, porwali, pojmano, wzięto do niewoli, porwał, schwytał, schwytali, wziął do niewoli, wzięli do niewoli, pojmał',
  },
  undergone: {
    infected: 'zakaziło się, zaraziło się',
    displaced:
      'opuściły swoje domy, opuścić swoje domy, opuścić domy, opuściło swoje domy, opuścili swoje domy, opuścili domy, bez dachu nad głową, uciekło z domów',
    detained: 'zatrzymany, zatrzymana, zatrzymani, zatrzymane',
    killed:
      'zginął, zginęła, zginęli, zginęły, zginęło, zmarł, zmarła, zmarli, zmarło, zabity, zabita, zabici, zabite, poniósł śmierć, poniosło śmierć, poniosły śmierć, nie żyje, nie żyją, utonął, utonęło, zastrzelony, ginie, giną, zmarły, poniosła śmierć, ponieśli śmierć, utonęła, utonęli, straciło życie, stracił życie, stracili życie, życie straciło, życie stracili, poległo, poległ, polegli, śmierć poniosło, znaleziono martwego, znaleziony martwy',
    injured:
      'ranny, ranna, ranni, ranne, rannych, zostało rannych, został ranny, została ranna, zostali ranni, odniosło obrażenia, odniósł obrażenia, odniosła obrażenia, odnieśli obrażenia, poszkodowanych, ucierpiało, odniósł rany, odniosło rany, poszkodowany, poszkodowani, doznał obrażeń, doznała obrażeń, doznało obrażeń, doznali obrażeń',
    missing:
      'zaginął, zaginęła, zaginęli, zaginęło, zaginionych, uznaje się za zaginione, zaginiony, zaginieni, zaginione, uznaje się za zaginionych, uważa się za zaginionych',
    rescued: 'uratowanych, uratowany',
    arrested: 'zatrzymanych, aresztowany, aresztowani',
    evacuated: 'ewakuowanych, ewakuowani',
    aboard: 'na pokładzie',
    hospitalised:
      'w szpitalu, do szpitala, trafiło do szpitala, trafił do szpitala, trafiła do szpitala, trafili do szpitala, trafiły do szpitala, przewieziono do szpitala, przewieziony do szpitala, przewieziona do szpitala, przewiezieni do szpitala, zabrano do szpitala, hospitalizowano, hospitalizowany, hospitalizowanych, przebywa w szpitalu, trafiło do szpitali',
  },
  nouns: {
    infected:
      'zakażonych, zakażeń, zakażeniach, zakażenia, przypadków zakażenia, nowych zakażeń, przypadków koronawirusa, infekcji',
    arrested: '',
    detained: 'zatrzymanych',
    killed:
      'ofiar śmiertelnych, ofiary śmiertelne, zabitych, zgonów, zmarłych, ciał, zwłok, zabici, zgonach, zgony, zgonami, ofiarach śmiertelnych',
    injured: 'rannych, poszkodowanych',
    missing: 'zaginionych',
    captured: 'zakładników, jeńców',
    displaced: 'przesiedlonych',
  },
  tolls: {
    missing: 'liczba zaginionych',
    killed:
      'liczba ofiar, liczba ofiar śmiertelnych, bilans ofiar, liczba zabitych, bilans ofiar śmiertelnych, liczba zgonów, liczba ofiar lawiny, liczba ofiar wypadku, liczba ofiar wybuchu, liczba ofiar pożaru, liczba ofiar powodzi, liczba ofiar trzęsienia ziemi, liczba ofiar katastrofy, liczba ofiar ataku',
    injured: 'liczba rannych, liczba poszkodowanych',
  },
  deeds: { killed: 'śmierć, śmierci, zabójstwo, zabójstwa' },
  says: 'powiedział powiedziała poinformował poinformowała poinformowali podał podała oświadczył',
  person:
    'mężczyzna kobieta chłopiec dziewczynka dziecko osoba nastolatek nastolatka kierowca pasażer pasażerka policjant policjantka żołnierz uczeń uczennica student studentka nauczyciel nauczycielka matka ojciec syn córka brat siostra mąż żona pracownik strażak pilot turysta dziennikarz pieszy rowerzysta motocyklista mieszkaniec lekarz mężczyznę kobietę chłopca dziewczynkę kierowcy rowerzystka piesza żołnierza 34-latek emeryt emerytka senior seniorka niemowlę rolnik górnik ratownik turystka narciarz taternik alpinista pielęgniarka obywatel napastnik kierujący maszynista marynarz rybak pracownica kapitan narciarka',
  people:
    'osób osoby osoba ludzi mężczyzn mężczyźni kobiet kobiety dzieci nastolatków kierowców pasażerów policjantów żołnierzy uczniów studentów pracowników strażaków turystów cywilów bojowników demonstrantów dziennikarzy mieszkańców migrantów górników marynarzy mieszkańcy pasażerowie podejrzanych osobami dziecka ludzie ratowników robotników protestujących uchodźców rybaków członków załogi obywateli nastolatki seniorów niemowląt pacjentów zakładników palestyńczyków izraelczyków ukraińców rosjan polaków funkcjonariuszy sprawców marynarze imigrantów przechodniów narciarzy pieszych uczennic',
  male: 'mężczyzna chłopiec ojciec syn brat mąż on',
  female: 'kobieta dziewczynka matka córka siostra żona ona',
  one: 'jeden jedna jedno',
  nobody: 'nikt nikogo',
  he: 'on',
  she: 'ona',
  other: 'innych inne inny inna kolejnych drugi druga trzeci',
  including: 'w tym, wśród nich, m.in, z nich, z czego',
  of: 'z spośród',
  passive: 'został została zostali zostały zostało był była byli było',
  undone:
    'nie mógł mogła mogli może mogą by gdyby jeśli próbował próba groził planował bez mogłoby mogłaby mógłby zagroził',
  hedges:
    'prawdopodobnie, podobno, rzekomo, przypuszczalnie, według nieoficjalnych informacji, miało, przypuszcza się, według szacunków, mogło, mogły, niepotwierdzonych',
  stops:
    'w we na z ze za po pod nad przy od do dla bez przez między i oraz lub a ale że który która które którzy gdy gdzie jak to był była byli było są jest nie ani on ona oni jego jej ich ten ta się został została zostali zostało według',
  prepositions: 'w we na z ze za po pod nad przy od do dla bez przez między podczas',
  and: 'i oraz lub',
  who: 'który która które którzy',
  fatally: 'śmiertelnie',
  things:
    'lat lata rok roku miesięcy miesiące miesiąc tygodni dni dzień godzin godziny minut kilometrów metrów złotych euro dolarów procent razy domów samochodów strzałów',
  yearsOld: 'lat, lata',
  tallies: 'w tym roku, rocznie, co roku, średnio',
  asOf: 'stan na',
  since: 'od',
  accordingTo: 'według, zdaniem',
  between: 'ciężko lekko także co najmniej ponad około',
  bareSingular: true,
  subjectAfter: true,
  placed: placedTable({
    boundBefore: { 'at-least': 'przekroczyła, przekracza, przekroczyło' },
    zero: { injured: 'nikomu nic się nie stało' },
    cases: true,
    ahead: {
      aboard:
        'na pokładzie było, na pokładzie znajdowało się, na pokładzie statku było, na pokładzie samolotu było, na pokładzie',
      killed: 'życie straciło, życie stracili, śmierć poniosło, śmierć ponieśli, nie żyje',
      injured: 'obrażenia odniosło, rany odniosło, rannych zostało, ranne są, ranne zostały',
    },
    split: {
      injured:
        'odniosło … obrażenia, odniosły … obrażenia, odnieśli … obrażenia, odniósł … obrażenia, odniosła … obrażenia, doznało … obrażeń',
      displaced: 'zmusiła … opuszczenia, zmusiły … opuszczenia, zmusiło … opuszczenia',
    },
    single: { killed: 'jedna ofiara śmiertelna, jeden zabity' },
    among: 'wśród',
    noneBefore: 'nie ma, brak, bez, nie było, obyło się bez',
    noneAfter: 'nie ma, nie było, nie odnotowano',
    noneOf: 'żaden z, żadna z, nikt z, żadne z',
    boundAfter: { 'at-least': 'co najmniej, lub więcej', about: 'mniej więcej' },
    pluralEnds: 'li ły ją ni',
    from: 'z ze od',
  }),
  both: 'oba obie oboje obu',
  harmed: {
    ...NO_HARMED,
    persons:
      'drwali murarzy kucharzy taksówkarzy istnień kibiców kibice mnichów zakonnic księży biskupów górnicy wojskowych gości widzów wiernych braci sióstr synów córek wnuków rodziców krewnych przyjaciół kolegów świadków przestępców ochroniarzy oficerów generałów rekrutów kadetów najemników partyzantów powstańców rolników pasterzy alpinistów pływaków nurków rowerzystów motocyklistów kierowcy niemców francuzów turków kurdów syryjczyków afgańczyków żydów muzułmanów chrześcijan białorusinów czechów słowaków rannych zabitych ofiar robotnicy strażacy żołnierze policjanci',
    personEnds:
      '(?:ników|nicy|arzy|arze|istów|yści|iści|owców|owcy|yków|ycy|tów|torów|torzy|jczyków|anów|anie|cieli|ciele|ców|entów|enci|antów|anci)$',
    after: 'nich których tych innych kolejnych',
    never:
      'koników kotów domów psów wilków ptaków kogutów bażantów bocianów baranów pelikanów tygrysów samolotów helikopterów traktorów kontenerów dokumentów incydentów apartamentów diamentów kontynentów pomników samochodów budynków grzybów zabytków krabów karpi elementów momentów punktów obiektów robotów projektów czołgów owców owiec bobrów delfinów chomików słoników kurcząt',
    adjectives: 'martwych rannych zabitych zaginionych padłych zmarłych',
    noun: '(?:ów|zy|rzy|cy|y|i|[bcćdfghjklłmnńprsśtwzźż])$',
  },
})
