import { abbreviations } from '../tables/sentences.ts'

export const sentences = abbreviations(
  'm mm mme mlle dr pr me st ste av env etc cf p.ex janv févr avr juil sept oct nov déc no vol éd',
)
