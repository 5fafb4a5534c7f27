import { wordSet } from '../tables/names.ts'
import { saying, type SpeechTable } from '../tables/speech.ts'

export const speech: SpeechTable = saying(
  `
    powiedział powiedziała powiedzieli mówi mówią mówił mówiła oświadczył oświadczyła oświadczyli podkreślił
    podkreśliła podkreślili dodał dodała dodali poinformował poinformowała poinformowali poinformowało informuje
    zaznaczył zaznaczyła stwierdził stwierdziła stwierdzili ocenił oceniła wyjaśnił wyjaśniła przyznał przyznała
    zapewnił zapewniła zapowiedział zapowiedziała ostrzegł ostrzegła napisał napisała napisali pisze uważa uważają
    twierdzi twierdzą wskazał wskazała potwierdził potwierdziła potwierdzili odpowiedział odpowiedziała zapytał
    zapytała zaapelował oskarżył skrytykował przekazał przekazała przekazali ogłosił ogłosiła przypomniał zauważył
    zauważyła skomentował
  `,
  {
    according: ['według', 'zdaniem', 'jak informuje', 'jak podaje', 'jak podała'],
    auxiliaries: wordSet(`
      został została zostało
  `),
    openers: wordSet(`
      że iż aby żeby czy
  `),
    pronouns: wordSet(`
      on ona oni my ja
  `),
    prepositions: wordSet(`
      w we na po podczas przy do dla z ze od
  `),
    boundaries: wordSet(`
      i ale a że gdy jeśli choć bo oraz lub
  `),
    adverbs: wordSet(`
      także również jeszcze potem wcześniej później wczoraj dziś
  `),
    hedges: wordSet(`
      rzekomo prawdopodobnie podobno być może
  `),
  },
)
