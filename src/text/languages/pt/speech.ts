import { wordSet } from '../tables/names.ts'
import { framed, genders, groups, inflected, sayings } from '../tables/sayings.ts'
import { NO_SPEECH, type SpeechTable } from '../tables/speech.ts'

const AR = `
  afirm declar explic inform comunic sublinh record lembr coment critic consider destac confirm ressalt acrescent indic not assegur
  relat not lament alert garant avali argument apont frisou observ cont pergunt salient realç enfatiz revel resumi complet refor report
  rebat brinc celebr manifest concord detalh
`
const THING = 'anunci reclam denunci neg solicit descart'

export const speech: SpeechTable = {
  ...NO_SPEECH,
  hedges: wordSet('supostamente alegadamente aparentemente provavelmente possivelmente'),
  sayings: sayings({
    verbs: framed({
      say: `
        ${inflected(AR, 'a am ou aram ava avam')} disse diz dizem disseram dizia acrescenta acrescentou sustenta sustentou escreveu escreve
        escreveram respondeu responde responderam concluiu conclui insistiu insiste acredita acreditam acreditou acha acham pensa pensam
        espera esperam teme temem admitiu admite admitiram reconheceu reconhece advertiu adverte frisa frisou defende defendeu defenderam
        garantiu garante reiterou reitera referiu refere reforçou reforça prosseguiu continuou avisou avisa avisaram vê
        esclareceu esclarece conta contou contaram entende julga julgou salientou citou
      `,
      thing: `${inflected(THING, 'a am ou aram ava')} pediu pede pedem pediram exigiu exige exigem exigiram prometeu promete prometeram prevê preveem propôs propõe`,
      call: 'classificou classifica classificaram chamou chama descreveu descreve definiu define',
      show: 'mostra mostram mostrou mostraram revela revelou revelaram demonstra demonstrou aponta',
    }),
    participles: framed({
      say: `${inflected(AR, 'ado')} dito escrito respondido admitido reconhecido advertido defendido garantido`,
      thing: `${inflected(THING, 'ado')} pedido exigido prometido previsto`,
      call: 'classificado chamado',
    }),
    gerunds: framed({
      say: `${inflected(AR, 'ando')} dizendo escrevendo respondendo admitindo advertindo defendendo garantindo`,
      thing: 'anunciando pedindo exigindo',
    }),
    parts: groups('fez faz: saber; deu dá: conta'),
    verbShape: /^\p{Ll}{2,}(?:ou|eu|iu|a|e)$/u,
    participleShape: /^\p{Ll}{2,}(?:ado|ido)$/u,
    infinitive:
      /^(?!(?:líder|mujer|mulher|lugar|ayer|poder|hogar|militar|titular|auxiliar|escolar|familiar|popular|particular|similar|taller|premier|mar|bar|par|exmilitar)$)(?:não|\p{Ll}{2,}(?:ar|er|ir))$/u,
    auxiliaries: wordSet('tem têm tinha tinham havia teria lhe'),
    finite: wordSet(`
      é são era eram foi foram será serão está estão estava tem têm tinha pode podem deve devem vai vão há fica ficou atinge
    `),
    openers: wordSet('que se como'),
    as: wordSet('de como a'),
    inserting: ['segundo', 'como', 'conforme', 'tal como'],
    thus: wordSet(''),
    according: [
      'segundo',
      'de acordo com',
      'conforme',
      'na opinião de',
      'no entender de',
      'para',
      'nas palavras de',
      'na avaliação de',
      'na visão de',
    ],
    citing: ['citando', 'que cita'],
    determiners: wordSet(`
      o a os as um uma seu sua seus suas este esta esse essa dois duas três vários várias alguns algumas diversos
    `),
    inner: wordSet('de do da dos das e &'),
    stops: wordSet(`
      em no na nos nas durante após depois ao à aos às por para com sobre ante pelo pela desde entre sem quando mas não se até
      perante num numa
    `),
    to: wordSet('à ao aos às para'),
    listeners: wordSet('lhe me'),
    moments: wordSet(` semana mês ano madrugada 
      segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo ontem hoje amanhã noite manhã tarde janeiro
      fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
    `),
    adverbs: wordSet('também ainda depois então hoje ontem já assim igualmente porém entretanto finalmente não logo'),
    conjunctions: wordSet('e mas porque quando enquanto embora se ou pois'),
    relatives: wordSet('que quem cujo cuja onde qual'),
    self: wordSet('eu nós você se'),
    pronouns: genders({ m: 'ele', f: 'ela', n: 'eles elas' }),
    gendered: genders({ f: 'a uma', m: 'o um' }),
    calledAgain: groups(`
      dirigente político política líder responsável: presidente ministro ministra líder secretário secretária porta-voz; autarca: presidente
      prefeito prefeita; parlamentar: deputado deputada senador senadora; especialista pesquisador pesquisadora investigador cientista:
      climatologista professor professora economista historiador; advogado advogada defensor: advogado advogada; magistrado magistrada:
      juiz juíza promotor promotora procurador; técnico treinador: treinador técnico
    `),
    dropsSubjects: true,
    dashes: true,
  }),
}
