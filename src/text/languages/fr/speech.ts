import { wordSet } from '../tables/names.ts'
import { framed, genders, groups, inflected, sayings } from '../tables/sayings.ts'
import { NO_SPEECH, type SpeechTable } from '../tables/speech.ts'

const ER = `
  déclar affirm expliqu ajout soulign assur estim indiqu racont dénonç insist confi regrett martel comment rapport détaill
  raill ironis not observ argument évoqu relat témoign s'interrog interrog rétorqu répliqu murmur plaisant tranch résum
  confirm précis critiqu alert rappel répèt répét déplor pens pointe signal tempér nuanc justifi considèr considér jug espèr espér
  soupir lâch gliss lanc constat not concèd concéd réaffirm révèl révél avanc avou cri clam proclam félicit certifi spécifi
  résum renchér abond préfèr préfér calcul déplor analys décrypt suggèr suggér fustig pest tonn
`
// Words for speaking that say other things without a quotation.
const UTTER = 'lâch gliss lanc tranch souffl cri'
const THING = 'annonc demand réclam dénonç prôn exig recommand préconis accus redout évoqu'

export const speech: SpeechTable = {
  ...NO_SPEECH,
  hedges: wordSet('apparemment probablement prétendument présumé peut-être'),
  sayings: sayings({
    verbs: framed({
      say: `
        ${inflected(ER, 'e ent ait aient a èrent')} dit disent disait disaient répond répondent répondait écrit écrivent écrivait
        reconnaît reconnaissent reconnaissait croit croient soutient soutiennent soutenait poursuit poursuivent poursuivait conclut
        concluait concluent prévient préviennent prévenait maintient dément démentent garantit sourit renchérit s'exclame
        s'exclamait s'étonne s'inquiète s'indigne s'insurge s'agace s'alarme s'emporte s'amuse se_souvient s'enthousiasme
        s'interroge s'interrogent martèle martelait rappelle rappellent lance lançait avance dénonce annonce
        craint craignent craignait prédit promettait enchaîne juge jugent écrivit admet admettent admettait
      `,
      thing: `${inflected(THING, 'e ent ait aient a')} annonce dénonce promet promettent exclut excluent prévoit prévoient évoque nie nient`,
      call: 'qualifie qualifient qualifiait',
      show: `
        ${inflected(UTTER, 'e ent ait aient a')} lance lançait lancent sait savent montre montrent montrait prouve prouvent démontre révèle révèlent
        suggère suggèrent reprend
      `,
    }),
    participles: framed({
      say: `
        ${inflected(ER, 'é')} dit répondu écrit reconnu soutenu poursuivi conclu prévenu maintenu démenti garanti souri repris
        rappelé lancé renchéri soufflé estimé martelé averti réagi admis fait_savoir exclamé réjoui réjouie félicitée félicité
        étonné inquiété insurgé indigné alarmé défendu ému émue exclamée insurgée indignée inquiétée mis_en_garde prétendu craint
        appris cru démenti convenu écrié écriée laissé_entendre juré jugé
      `,
      thing: `${inflected(THING, 'é')} promis prédit prévu exclu demandé averti annoncé dénoncé nié appelé accusé exhorté`,
      call: 'qualifié',
      show: 'montré prouvé démontré révélé',
    }),
    gerunds: framed({
      say: `${inflected(ER, 'ant')} disant répondant écrivant reconnaissant soutenant poursuivant concluant prévenant déclarant assurant estimant jugeant ajoutant rappelant lançant promettant affirmant expliquant soulignant précisant indiquant reconnaître ajouter`,
      thing: 'dénonçant annonçant réclamant demandant exigeant appelant',
      call: 'qualifiant',
    }),
    parts: groups(`
      met mis mettent: garde; fait font faisait: savoir valoir remarquer; laisse laisse laissé: entendre
    `),
    verbShape: /^\p{Ll}{2,}(?:e|ent|it|aît|ait|d)$/u,
    participleShape: /^\p{Ll}{2,}(?:é|ée|i|u|it|is)$/u,
    infinitive:
      /^(?!(?:hiver|mer|fer|danger|leader|hier|loisir|avenir|plaisir|désir|pouvoir|espoir|soir)$)(?:ne|pas|[ds]')?(?:ne|être|avoir|faire|dire|\p{Ll}{2,}(?:(?<!i)er|(?:b|d|f|n|c|l)ier|ir|oir|endre|ondre|aindre|eindre|oindre|ettre|aître|ivre|duire|truire|lire|crire))$/u,
    auxiliaries: wordSet(`
      a ont avait avaient aurait auraient est s'est était s'était sont se_sont l'a l'ont l'avait n'a n'ont ayant eut fut
    `),
    finite: wordSet(`
      est sont était étaient sera seront serait a ont avait avaient aura auront aurait peut peuvent doit doivent fait font va vont
      reste restent n'est n'a s'est devrait pourrait faut figure ne compte
    `),
    openers: wordSet("que qu'il qu'elle qu'ils qu'elles qu'un qu'une qu'on qu' si comment pourquoi combien"),
    as: wordSet("de d' comme d'un d'une des"),
    inserting: ['comme', "ainsi que l'", 'selon ce que'],
    thus: wordSet(''),
    according: [
      'selon',
      "d'après",
      'à en croire',
      "de l'avis de",
      "de l'avis d'",
      'aux dires de',
      'au dire de',
      'pour',
      'de source',
      'aux yeux de',
      "de l'aveu de",
      'suivant',
    ],
    citing: ['citant', 'qui cite', 'en citant', 'se référant à', "s'appuyant sur"],
    determiners: wordSet(`
      le la les un une des du l' son sa ses leur leurs ce cet cette ces plusieurs quelques deux trois quatre certains certaines notre nos
      mon ma
    `),
    inner: wordSet("de du des d' à au aux en chez & l' la et"),
    stops: wordSet(`
      dans lors sur devant après avant pendant par avec pour selon depuis sous face vers comme où auprès alors lorsque peu tout ne sans
      via durant dès jeudi au_micro mais car parce puis
    `),
    to: wordSet('à au aux auprès devant'),
    listeners: wordSet('lui leur me nous y en'),
    moments: wordSet(` semaine mois an année nuit soirée matinée 
      lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui demain matin soir après-midi midi janvier février mars avril
      mai juin juillet août septembre octobre novembre décembre
    `),
    adverbs: wordSet(`
      aussi également encore ensuite toutefois notamment déjà hier ainsi cependant enfin alors pourtant néanmoins aujourd'hui
      longuement récemment clairement vivement simplement même bien toujours jamais pas plus désormais auparavant
      profondément eux lui elle elles lui-même elle-même eux-mêmes
    `),
    conjunctions: wordSet('et mais car parce lorsque quand alors ou donc tandis puisque si comme or'),
    relatives: wordSet("qui que dont où lequel laquelle qu'il qu'elle ce"),
    self: wordSet('je nous on vous tu'),
    pronouns: genders({ m: 'il', f: 'elle', n: 'ils elles on je nous' }),
    gendered: genders({ f: 'la une mme madame sa cette', m: 'le un m. monsieur ce' }),
    calledAgain: groups(`
      élu élue: maire conseiller conseillère député députée sénateur sénatrice adjoint adjointe chef cheffe président présidente opposition;
      responsable: président présidente chef cheffe directeur directrice secrétaire porte-parole dirigeant patron; magistrat
      magistrate: procureur procureure juge; dirigeant dirigeante: président présidente chef cheffe patron patronne directeur directrice;
      chercheur chercheuse scientifique spécialiste expert experte: climatologue professeur professeure historien historienne économiste
      politologue virologue sociologue physicien biologiste; avocat avocate conseil: me; ministre: ministre; technicien entraîneur:
      entraîneur sélectionneur coach; parlementaire: député députée sénateur sénatrice; diplomate: ambassadeur ambassadrice; militaire:
      général colonel
    `),
    dashes: true,
    bareInsertions: true,
  }),
}
