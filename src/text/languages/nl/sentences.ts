import { abbreviations } from '../tables/sentences.ts'

export const sentences = abbreviations(
  'dhr mevr mw dr drs prof ir ing mr gen kol nr blz ca bijv o.a d.w.z e.d enz jan feb mrt apr jun jul aug sept okt nov dec st',
  'de het een hij zij ze in op maar en er dat dit we ik na bij volgens ook',
)
