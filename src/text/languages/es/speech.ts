import { wordSet } from '../tables/names.ts'
import { saying, type SpeechTable } from '../tables/speech.ts'

export const speech: SpeechTable = saying(
  `
    dijo dice dicen dijeron decía declaró declararon afirmó afirma afirman afirmaron aseguró asegura aseguran
    aseguraron explicó explica explicaron añadió añade agregó señaló señala señalaron indicó indica informó informa
    informaron anunció anuncia anunciaron manifestó sostuvo sostiene subrayó recordó reconoció admitió negó denunció
    advirtió advierte comentó contó escribió respondió preguntó pidió exigió reiteró destacó confirmó confirmaron
    precisó expresó concluyó insistió lamentó prometió acusó criticó cree creen considera espera apuntó relató
    sentenció dicho declarado afirmado asegurado explicado señalado indicado informado anunciado manifestado
  `,
  {
    according: ['según', 'de acuerdo con', 'a juicio de', 'en palabras de'],
    auxiliaries: wordSet(`
      ha han había habían fue fueron habría
  `),
    openers: wordSet(`
      que si
  `),
    pronouns: wordSet(`
      él ella ellos ellas yo nosotros
  `),
    prepositions: wordSet(`
      en durante ante tras a al lunes martes miércoles jueves viernes sábado domingo por desde
  `),
    boundaries: wordSet(`
      y pero porque cuando mientras aunque que si o pues
  `),
    adverbs: wordSet(`
      también además luego asimismo después ayer hoy ya todavía sin embargo
  `),
    hedges: wordSet(`
      supuestamente presuntamente aparentemente probablemente posiblemente
  `),
  },
)
