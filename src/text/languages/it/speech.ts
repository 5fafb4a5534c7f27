import { wordSet } from '../tables/names.ts'
import { saying, type SpeechTable } from '../tables/speech.ts'

export const speech: SpeechTable = saying(
  `
    dice dicono disse detto dichiara dichiarato dichiarò afferma affermato affermò spiega spiegato spiegò aggiunge
    aggiunto aggiunse sottolinea sottolineato sottolineò precisa precisato annuncia annunciato annunciò assicura
    assicurato conferma confermato ricorda ricordato ammette ammesso nega negato denuncia denunciato avverte
    avvertito commenta commentato racconta raccontato scrive scritto risponde risposto chiede chiesto ribadisce
    ribadito conclude concluso insiste promette promesso accusa accusato critica criticato crede ritiene spera
    riferisce riferito sostiene sostenuto osserva osservato replica replicato
  `,
  {
    according: ['secondo', 'stando a', 'a detta di', 'per'],
    auxiliaries: wordSet(`
      ha hanno aveva avevano è sono avrebbe
  `),
    openers: wordSet(`
      che se
  `),
    pronouns: wordSet(`
      lui lei loro egli ella io noi
  `),
    prepositions: wordSet(`
      in nel nella nei nelle durante dopo a al alla lunedì martedì mercoledì giovedì venerdì sabato domenica su
      per da
  `),
    boundaries: wordSet(`
      e ma perché quando mentre sebbene che se o
  `),
    adverbs: wordSet(`
      anche inoltre poi ancora ieri oggi già infine
  `),
    hedges: wordSet(`
      presumibilmente apparentemente probabilmente forse presunto
  `),
  },
)
