import { wordSet } from '../tables/names.ts'
import { saying, type SpeechTable } from '../tables/speech.ts'

export const speech: SpeechTable = saying(
  `
    zegt zei zeggen zeiden gezegd verklaart verklaarde verklaarden verklaard vertelt vertelde vertelden verteld meldt
    meldde meldden gemeld benadrukt benadrukte stelt stelde stelden schrijft schreef geschreven waarschuwt
    waarschuwde voegde voegt bevestigt bevestigde bevestigd vindt vond denkt dacht gelooft hoopt vraagt vroeg
    antwoordt antwoordde kondigt kondigde aangekondigd beweert beweerde erkent erkende ontkent ontkende eist eiste
    liet laat noemt noemde twitterde concludeert concludeerde
  `,
  {
    according: ['volgens', 'aldus'],
    auxiliaries: wordSet(`
      heeft hebben had hadden is was werd zou
  `),
    openers: wordSet(`
      dat of hoe
  `),
    pronouns: wordSet(`
      hij zij ze het we wij ik men
  `),
    prepositions: wordSet(`
      in op bij na tegen tijdens aan voor met maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
  `),
    boundaries: wordSet(`
      en maar want omdat toen terwijl als hoewel dat of
  `),
    adverbs: wordSet(`
      ook verder daarnaast later eerder gisteren vandaag nog echter
  `),
    finite: wordSet('is zijn was waren werd werden wordt worden kwam kwamen gaat gaan ging zou zouden kan kunnen'),
    hedges: wordSet(`
      vermoedelijk naar verluidt waarschijnlijk mogelijk blijkbaar
  `),
  },
)
