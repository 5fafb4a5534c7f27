import { wordSet } from '../tables/names.ts'
import { saying, type SpeechTable } from '../tables/speech.ts'

export const speech: SpeechTable = saying(
  `
    dit disait déclare déclaré affirme affirmé affirmait explique expliqué expliquait ajoute ajouté précise précisé
    souligne souligné assure assuré annonce annoncé estime estimé estimait indique indiqué raconte raconté répond
    répondu rappelle rappelé reconnaît reconnu dénonce dénoncé écrit confie confié lance lancé regrette regretté
    insiste insisté prévient prévenu martèle martelé commente commenté conclut confirme confirmé rapporte rapporté
    croit pense espère espéré demande demandé accuse accusé promet promis déplore déploré soutient soutenu résume
    résumé poursuit poursuivi
  `,
  {
    according: ['selon', "d'après", 'à en croire'],
    auxiliaries: wordSet(`
      a ont avait avaient est était s'est aurait auraient
  `),
    openers: wordSet(`
      que qu'il qu'elle qu'ils qu'elles qu'un qu'une si
  `),
    pronouns: wordSet(`
      il elle ils elles on nous je vous
  `),
    prepositions: wordSet(`
      à au aux dans lors en sur devant après avant pendant lundi mardi mercredi jeudi vendredi samedi dimanche
  `),
    boundaries: wordSet(`
      et mais car parce lorsque quand si alors que ou donc
  `),
    adverbs: wordSet(`
      aussi également encore ensuite par ailleurs toutefois notamment déjà hier ainsi
  `),
    hedges: wordSet(`
      apparemment probablement prétendument présumé peut-être
  `),
  },
)
