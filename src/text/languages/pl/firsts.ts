import { firstsTable } from '../tables/firsts.ts'

export const firsts = firstsTable({
  ranks: {
    first: 'pierwszy, pierwsza, pierwsze, pierwszego, pierwszej, pierwszym, pierwszą',
    only: 'jedyny, jedyna, jedyne, jedynego, jedynej, jedynym, jedyną',
    largest: 'największy, największa, największe, największego, największej, największym, największą',
    worst: 'najgorszy, najgorsza, najgorsze, najpoważniejszy, najpoważniejsza, najcięższy',
    deadliest: 'najtragiczniejszy, najtragiczniejsza, najkrwawszy, najkrwawsza, najbardziej śmiertelny',
    highest: 'najwyższy, najwyższa, najwyższe, najwyższego',
    lowest: 'najniższy, najniższa, najniższe',
    longest: 'najdłuższy, najdłuższa, najdłuższe',
    oldest: 'najstarszy, najstarsza, najstarsze',
    youngest: 'najmłodszy, najmłodsza, najmłodsze',
    strongest: 'najsilniejszy, najsilniejsza, najsilniejsze',
    smallest: 'najmniejszy, najmniejsza',
  },
  times: { first: 'po raz pierwszy', last: 'po raz ostatni, ostatni raz', record: 'nigdy wcześniej, nigdy dotąd' },
  records:
    'rekordowy, rekordowa, rekordowe, rekordową, rekordowych, bezprecedensowy, bezprecedensowa, bezprecedensowe, bezprecedensową, niespotykany, niespotykana',
  since: 'od',
  occasion: 'raz przypadek',
  breaks: 'i a ale lub że gdy kiedy jeśli po który która które gdzie bo choć jak',
  none: 'pierwsza pomoc, pierwszej pomocy, pierwszą pomoc, pierwsza dama, pierwszy dzień, pierwsze dni, pierwsza połowa, pierwszej połowie, pierwszym kwartale, pierwszy kwartał, pierwszym półroczu, pierwsza tura, pierwszej turze, pierwsze miejsce, pierwszym miejscu, pierwszy krok, pierwsze kroki, pierwsze piętro, pierwszym piętrze, pierwszej kolejności, pierwszym rzędzie, pierwsza wojna, pierwszej wojny, pierwsza liga, pierwszej ligi, sąd najwyższy, sądu najwyższego, najwyższy czas, jedyny sposób, jedyne wyjście, jedynym sposobem',
  is: 'to jest był była było były są został została stał stała stało będzie uważany uważana',
  between: 'także jeszcze tylko prawdopodobnie już się',
  anyone: 'ty wy ci',
  ever: 'w historii, kiedykolwiek, w dziejach, wszech czasów, tego rodzaju, od początku, w swoim rodzaju',
  scoped:
    'na świecie, świata, w kraju, kraju, w mieście, w europie, europy, w polsce, roku, sezonu, wieku, dekady, w tym roku, w regionie',
  periods: 'rok lata lat roku dekady dekad dekada wieku wieków miesiąc miesiące miesięcy tygodni',
  within: 'w we od z na za przez',
  among: 'jeden z, jedna z, jedno z, jednego z, jednej z, jednym z, jedną z, wśród, spośród',
  not: 'nie ani bez',
  ends: 'jest był była było były są ma mają miał miała może mogą ponieważ gdy kiedy podczas po powiedział powiedziała poinformował',
  relative: 'który która które którego której jaki jaka',
  subjects: 'on ona oni my ja',
})
