import { wordSet } from '../tables/names.ts'
import { framed, genders, groups, inflected, sayings } from '../tables/sayings.ts'
import { NO_SPEECH, type SpeechTable } from '../tables/speech.ts'

const ARE = `
  dichiar afferm spieg sottoline precis assicur conferm ricord denunci comment raccont critic consider osserv replic auspic not
  accus lament ribatt insist esclam dett cont domand garant rivel confess signal evidenzi rimarc argoment ironizz attacc
  incalz rilanc sper giudic ragion comunic puntualizz constat illustr segnal
`
const THING = 'annunci invoc auspic denunci'

export const speech: SpeechTable = {
  ...NO_SPEECH,
  hedges: wordSet('presumibilmente apparentemente probabilmente forse presunto'),
  sayings: sayings({
    verbs: framed({
      say: `
        ${inflected(ARE, 'a ano ò arono ava avano')} spiegano dice dicono disse dissero diceva aggiunge aggiungono aggiunse aggiunsero
        ammette ammettono ammise avverte avvertono scrive scrivono scrisse risponde rispondono rispose ribadisce ribadiscono conclude
        concluse crede credono ritiene ritengono riferisce riferiscono riferì sostiene sostengono sostenne sosteneva chiarisce
        riconosce riconobbe prosegue continua chiosa riprende teme temono pensa pensano riporta riportano racconta nega negano
        promise informa ha_fatto_sapere
      `,
      thing: `${inflected(THING, 'a ano ò arono')} chiede chiedono chiese promette promettono esclude prevede prevedono propone pretende minaccia rivendica`,
      call: 'definisce definiscono definì definiva bolla',
      show: 'mostra mostrano dimostra dimostrano rivela rivelano emerge',
    }),
    participles: framed({
      say: `
        ${inflected(ARE, 'ato')} detto aggiunto ammesso avvertito scritto risposto ribadito concluso creduto ritenuto riferito sostenuto
        chiarito riconosciuto proseguito continuato temuto pensato riportato fatto_sapere fatto_notare negato
      `,
      thing: `${inflected(THING, 'ato')} chiesto promesso escluso previsto proposto minacciato rivendicato`,
      call: 'definito bollato',
      show: 'mostrato dimostrato rivelato',
    }),
    gerunds: framed({
      say: `${inflected(ARE, 'ando')} dicendo aggiungendo ammettendo avvertendo scrivendo rispondendo ribadendo concludendo sostenendo`,
      thing: 'annunciando chiedendo promettendo',
    }),
    parts: groups('reso rende: noto; fatto fa: sapere notare; messo mette: guardia'),
    verbShape: /^\p{Ll}{2,}(?:a|e|ò|ì)$/u,
    participleShape: /^\p{Ll}{2,}(?:ato|ito|uto|sto|tto)$/u,
    infinitive: /^(?:di|\p{Ll}{2,}(?:are|ere|ire))$/u,
    auxiliaries: wordSet("ha hanno aveva avevano avrebbe avrebbero l'ha è lo gli le si"),
    finite: wordSet(`
      è sono era erano sarà saranno ha hanno aveva avevano può possono deve devono fa va vanno resta restano sta stanno c'è vuole
    `),
    openers: wordSet("che ch'è se come perché"),
    as: wordSet('di come'),
    inserting: ['come', 'secondo quanto', 'a quanto', 'stando a quanto'],
    thus: wordSet('così'),
    according: [
      'secondo',
      'stando a',
      'stando alla',
      'stando al',
      'stando ai',
      'stando alle',
      'stando agli',
      'a detta di',
      'a detta del',
      'a detta della',
      'per',
      'a giudizio di',
      'a parere di',
      'ad avviso di',
    ],
    citing: ['citando'],
    determiners: wordSet(`
      il lo la i gli le un uno una l' un' suo sua suoi sue questo questa due tre alcuni alcune diversi molti
    `),
    inner: wordSet("di del della dei degli delle dell' d' e & all' alla al"),
    stops: wordSet(`
      in nel nella nei nelle nell' durante dopo a ai alle su sul sulla per da dal dalla con davanti prima contro tra fra mentre quando
      ma non si ieri poi
    `),
    to: wordSet("a al alla all' ai agli alle allo"),
    listeners: wordSet('gli le mi ci'),
    moments: wordSet(` settimana mese anno notte 
      lunedì martedì mercoledì giovedì venerdì sabato domenica ieri oggi domani stamattina stasera sera mattina gennaio febbraio marzo
      aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
    `),
    adverbs: wordSet(`
      anche inoltre poi ancora ieri oggi già infine così invece però intanto quindi successivamente più subito non
    `),
    conjunctions: wordSet('e ed ma perché quando mentre sebbene o però'),
    relatives: wordSet('che cui quale dove chi'),
    self: wordSet('io noi tu voi si'),
    pronouns: genders({ m: 'lui egli', f: 'lei ella', n: 'loro' }),
    gendered: genders({ f: 'la una signora', m: 'il lo un signor' }),
    calledAgain: groups(`
      legale: avvocato avvocata avvocatessa; esperto esperta scienziato studioso studiosa ricercatore ricercatrice: climatologo climatologa
      professore professoressa storico economista virologo; premier: presidente ministro; politico leader: segretario segretaria presidente
      capogruppo leader; magistrato: procuratore procuratrice giudice; tecnico mister: allenatore; primo_cittadino: sindaco sindaca;
      parlamentare: deputato deputata senatore senatrice
    `),
    dropsSubjects: true,
    dashes: true,
    bareInsertions: true,
  }),
}
