import { abbreviations } from '../tables/sentences.ts'

export const sentences = abbreviations(
  '#. dr prof hr fr str nr bzw ca evtl ggf inkl etc vgl bspw z.b d.h u.a o.ä s.o s.u abs art bd jh jan feb mär apr jun jul aug sept sep okt nov dez mio mrd tsd st geb gest mind max rd z b d h u a i e.v h.c dipl ing jr sr',
  'der die das er sie es ein eine im am in auf und aber doch wir ich diese dieser dieses nach bei mit als wenn wie auch dabei damit zudem niemand viele so zu laut',
)
