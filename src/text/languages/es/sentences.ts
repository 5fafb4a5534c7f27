import { abbreviations } from '../tables/sentences.ts'

export const sentences = abbreviations(
  'sr sra srta dr dra d dña prof gral cnel tte ud uds ee.uu ee uu etc av pág núm no art p.ej jan ene feb mar abr jun jul ago sept oct nov dic aprox',
  'el la los las en un una pero y se su sus por al con según él ella esta este esto no lo',
)
