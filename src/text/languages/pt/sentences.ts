import { abbreviations } from '../tables/sentences.ts'

export const sentences = abbreviations(
  'sr sra dr dra prof profa gen cel av etc pág núm art eua jan fev mar abr mai jun jul ago set out nov dez aprox',
  'o a os as em um uma mas e se no na por segundo ele ela esta este isso',
)
