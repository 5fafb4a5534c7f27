import { wordSet } from '../tables/names.ts'
import { saying, type SpeechTable } from '../tables/speech.ts'

export const speech: SpeechTable = saying(
  `
    disse diz dizem disseram declarou declararam afirmou afirma afirmam afirmaram explicou explica acrescentou
    acrescenta destacou ressaltou informou informa informaram anunciou anunciaram garantiu assegurou sublinhou
    reconheceu admitiu negou denunciou alertou advertiu comentou contou escreveu respondeu perguntou pediu exigiu
    reiterou confirmou confirmaram concluiu insistiu lamentou prometeu acusou criticou acredita considera espera
    apontou relatou avaliou defendeu completou dito declarado afirmado
  `,
  {
    according: ['segundo', 'de acordo com', 'conforme'],
    auxiliaries: wordSet(`
      tem têm tinha tinham foi foram havia teria
  `),
    openers: wordSet(`
      que se
  `),
    pronouns: wordSet(`
      ele ela eles elas eu nós
  `),
    prepositions: wordSet(`
      em no na nos nas durante após ao à nesta neste por desde
  `),
    boundaries: wordSet(`
      e mas porque quando enquanto embora que se ou pois
  `),
    adverbs: wordSet(`
      também ainda depois ontem hoje já além disso
  `),
    hedges: wordSet(`
      supostamente alegadamente aparentemente provavelmente possivelmente
  `),
  },
)
