import { abbreviations } from '../tables/sentences.ts'

export const sentences = abbreviations(
  'sig sigg dott dr prof avv ing gen col on sen ecc pag art n gen feb mar apr mag giu lug ago set ott nov dic ca',
  'il la lo i gli le un una in ma e si per secondo questo questa nel',
)
