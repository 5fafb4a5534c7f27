import { abbreviations } from '../tables/sentences.ts'

export const sentences = abbreviations(
  '#. r ul al pl nr np m.in tzn tzw itd itp dr prof mgr inż gen płk kpt por św ok godz tys mln mld zł gr str rys w wg ds sty lut mar kwi maj cze lip sie wrz paź lis gru',
  'on ona oni to w na ale i po jak my ja według z do także jednak ten ta',
)
