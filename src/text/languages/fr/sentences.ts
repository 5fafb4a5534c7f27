import { abbreviations } from '../tables/sentences.ts'

export const sentences = abbreviations(
  'm mm mme mlle dr pr me st ste av env etc cf p.ex janv févr avr juil sept oct nov déc no vol éd',
  'le la les il elle ils elles un une dans mais et ce cette ces en on nous je au aux pour après selon l d c puis son sa ses',
)
