import { abbreviations } from '../tables/sentences.ts'

export const sentences = abbreviations(
  '#. dr prof hr fr str nr bzw ca evtl ggf inkl etc vgl bspw z.b d.h u.a o.ä s.o s.u abs art bd jh jan feb mär apr jun jul aug sept sep okt nov dez mio mrd tsd st geb gest mind max rd z b d h u a i e.v dipl ing jr sr',
)
