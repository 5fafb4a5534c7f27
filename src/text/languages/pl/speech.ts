import { wordSet } from '../tables/names.ts'
import { framed, genders, groups, inflected, sayings } from '../tables/sayings.ts'
import { NO_SPEECH, type SpeechTable } from '../tables/speech.ts'

const PAST = `
  powiedzia mówi oświadczy podkreśli doda poinformowa zaznaczy stwierdzi oceni wyjaśni przyzna zapewni napisa wskaza potwierdzi
  odpowiedzia zapyta oskarży skrytykowa przekaza ogłosi przypomnia zauważy skomentowa tłumaczy argumentowa relacjonowa opowiada
  ujawni sprecyzowa zwróci przekonywa uzna uważa twierdzi wspomina podsumowa wyrazi wytkną napomkną krytykowa powtórzy alarmowa
  zareagowa odpar zdradzi żartowa
`
const THING = 'zapowiedzia zaapelowa wezwa zażąda ostrzeg obieca ogłosi wykluczy zaprzeczy przestrzeg'

export const speech: SpeechTable = {
  ...NO_SPEECH,
  hedges: wordSet('rzekomo podobno prawdopodobnie przypuszczalnie'),
  sayings: sayings({
    verbs: framed({
      say: `
        ${inflected(PAST, 'ł ła ło')} powiedzieli mówili oświadczyli podkreślili dodali poinformowali zaznaczyli stwierdzili ocenili wyjaśnili
        przyznali zapewnili napisali wskazali potwierdzili odpowiedzieli przekazali podała podał podało podali mówi mówią podkreśla
        podkreślają dodaje dodają informuje informują zaznacza stwierdza ocenia oceniają wyjaśnia przyznaje zapewnia pisze uważa
        uważają twierdzi twierdzą wskazuje przekonuje tłumaczy opowiada wspomina podaje podają zauważa komentuje relacjonuje sądzi
        liczy pyta
      `,
      thing: `
        ${inflected(THING, 'ł ła ło')} zapowiada apeluje wzywa żąda domaga ostrzega obiecuje wyklucza ostrzegł ostrzegła wezwał wezwała
        ogłosiło ogłosili zapowiedzieli wezwali
      `,
      call: 'nazwał nazwała nazwali nazywa określił określiła określa',
      show: 'pokazało pokazał pokazuje wykazało wynika',
    }),
    gerunds: framed({
      say: 'dodając podkreślając zaznaczając mówiąc twierdząc wyjaśniając zapewniając wskazując',
      thing: 'apelując wzywając',
      call: 'nazywając',
    }),
    verbShape: /^\p{Ll}{2,}(?:ł|ła|li|ły|ło|uje|ia|a|i)$/u,
    infinitive: /^(?:nie|\p{Ll}{3,}ć)$/u,
    auxiliaries: wordSet('został została zostało się'),
    finite: wordSet('jest są był była było były będzie będą może mogą musi ma mają nie'),
    openers: wordSet('że iż aby żeby czy do'),
    back: ['o tym'],
    inserting: ['jak'],
    according: ['według', 'zdaniem', 'w ocenie', 'w opinii', 'jak wynika z'],
    accordingOwn: genders({ m: 'jego_zdaniem według_niego', f: 'jej_zdaniem według_niej', n: 'ich_zdaniem' }),
    citing: ['powołując się na', 'za'],
    determiners: wordSet('ten ta ci jego jej ich dwa trzy kilka wielu'),
    inner: wordSet('i & ds. ds'),
    stops: wordSet(
      'w we na po z ze do od dla przed o przez nad pod przy u za bez ale a nie także kiedy gdy podczas podkreślając',
    ),
    listeners: wordSet('dziennikarzom pap agencji reporterom mu jej im mi nam'),
    moments: wordSet(` tygodniu roku miesiącu 
      poniedziałek wtorek środę czwartek piątek sobotę niedzielę wczoraj dziś dzisiaj jutro rano wieczorem stycznia lutego marca
      kwietnia maja czerwca lipca sierpnia września października listopada grudnia
    `),
    adverbs: wordSet(
      'także jeszcze potem wcześniej później wczoraj dziś też już wtedy tak znowu natomiast jednak również nie',
    ),
    conjunctions: wordSet('i ale a oraz że gdy jeśli choć więc jednak żeby'),
    relatives: wordSet('który która które którzy którego której gdzie kto co'),
    self: wordSet('ja my ty wy'),
    pronouns: genders({ m: 'on', f: 'ona', n: 'oni one ono' }),
    feminine: /^\p{Ll}+ła$/u,
    masculine: /^\p{Ll}+ł$/u,
    calledAgain: groups(`
      naukowiec badacz badaczka ekspert ekspertka specjalista: klimatolog profesor historyk ekonomista politolog wirusolog fizyk biolog; polityk:
      poseł posłanka senator lider liderka szef szefowa minister burmistrz prezydent radna radny; parlamentarzysta parlamentarzystka: poseł
      posłanka senator; prawnik adwokat: obrońca mec. mecenas; śledczy: prokurator; szkoleniowiec: trener; samorządowiec: burmistrz wójt
    `),
    dropsSubjects: true,
    dashes: true,
  }),
}
