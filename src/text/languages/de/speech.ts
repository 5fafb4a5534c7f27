import { wordSet } from '../tables/names.ts'
import { framed, genders, groups, inflected, sayings } from '../tables/sayings.ts'
import { NO_SPEECH, type SpeechTable } from '../tables/speech.ts'

const SAID = `
  sagt sagte sagten sagen meint meinte meinten ${inflected(
    `erklär versicher beteuer ergänz bekräftig kritisier prophezei resümier argumentier kommentier erläuter schilder
    erzähl bilanzier beklag dementier präzisier wünsch twitter mutmaß witzel scherz schwärm spekulier konstatier
    rechtfertig glaub hoff notier plädier frag stöhn spott freu ärger kontert`,
    't te ten',
  )}
  betont betonte betonten betonen behauptet behauptete behaupteten berichtet berichtete berichteten berichten meldet meldete meldeten
  melden vermutet vermutete vermuteten glauben hoffen fürchtet fürchtete fürchten fürchteten befürchtet befürchtete befürchten befürchteten erwartet erwartete erwarten erwarteten antwortet antwortete antworteten entgegnet entgegnete
  entgegneten erwidert erwiderte erwiderten äußert äußerte äußerten schreibt schrieb schreiben schrieben 
  mitteilt mitteilte mitteilten hinzufügt hinzufügte einräumt einräumte einräumten ankündigt ankündigte ankündigten
  verlautet verlautete   dachten  unterstreicht unterstrich unterstrichen
  verkündet verkündete verkündeten zitiert zitierte klagt klagte klagten beklagte beklagten gesteht gestand gestanden bestreitet
  bestritt bestritten begründet begründete begründeten bilanzierte befand empfiehlt empfahl 
  verspricht versprach versprachen verrät verriet rief ruft droht drohte drohten urteilt urteilte urteilten bemängelt bemängelte
  bemängeln kritisieren sagen fragen   bezweifelt bezweifelte
  schätzen lobt lobte lobten moniert monierte mahnt mahnte mahnten appelliert appellierte
`

export const speech: SpeechTable = {
  ...NO_SPEECH,
  hedges: wordSet('angeblich mutmaßlich offenbar wohl vermutlich möglicherweise anscheinend'),
  sayings: sayings({
    verbs: framed({
      say: SAID,
      thing: `
        fordert forderte forderten fordern verlangt verlangte verlangten verlangen warnt warnte warnten warnen prognostiziert prognostizierte prognostizieren bestätigt bestätigte bestätigten appelliert appellierte
      `,
      call: 'nennt nannte nannten nennen bezeichnet bezeichnete bezeichneten bezeichnen spricht sprach sprachen sprechen wertet wertete werteten',
      show: 'findet fand finden fanden denkt dachte denken weiß wusste erinnert erinnerte wundert wunderte fragt fragte fragen zeigt zeigte zeigten zeigen ergab ergeben belegt belegte belegen zugibt zugab',
    }),
    participles: framed({
      say: `
        gesagt erklärt betont mitgeteilt berichtet behauptet versichert bekräftigt geäußert geschrieben gewarnt ausgesagt
        beteuert bestätigt ergänzt eingeräumt hinzugefügt erzählt geantwortet gemeldet beklagt kritisiert gestanden bestritten
        dementiert verkündet verraten klargestellt bekanntgegeben angegeben vermutet zitiert versprochen kommentiert begründet
      `,
      thing: 'angekündigt gefordert verlangt prognostiziert aufgerufen',
      call: 'genannt bezeichnet gewertet',
    }),
    gerunds: new Map(),
    parts: groups(`
      teilt teilte teilten teilen: mit; fügt fügte fügten: hinzu an; kündigt kündigte kündigten kündigen: an; räumt räumte räumten: ein;
      gibt gab gaben geben: an zu bekannt; hebt hob hoben: hervor; stellt stellte stellten stellen: klar fest; sagte sagt: aus;
      rief ruft riefen rufen: auf; legt legte: dar nach; führt führte: aus an; setzt setzte: hinzu;
      deutet deutete: an; zeigt zeigte: sich; geht gehen ging gingen: davon; rechnet rechnete rechnen rechneten: damit;
      wirft warf werfen warfen: vor; schätzt: ein; schiebt schob: nach; weist wies wiesen: hin darauf; gab: bekannt;
      pflichtet pflichtete: bei; lässt ließ ließen: wissen verlauten; begründet begründete begründeten: damit; heißt hieß: es;
      gesteht gestand: ein
    `),
    verbShape: /^\p{Ll}{3,}(?:t|te|ten|ie|ß)$/u,
    participleShape: /^(?:ge\p{Ll}+t|\p{Ll}+iert)$/u,
    infinitive: /^zu$/,
    auxiliaries: wordSet('hat haben hatte hatten habe hätten wurde wurden wird sei ist'),
    finite: wordSet(`
      ist sind war waren wird werden wurde wurden kam kamen starb starben soll sollen gab gibt kann können konnte muss müssen
      musste will wollen wollte darf dürfen hat haben hatte hatten sei seien habe hätten wäre würde würden bleibt bleiben steht
      stehen liegt liegen geht gehen kommt kommen fehlt fehlen macht machen lässt lassen hält halten sieht sehen droht drohen
      begann begannen sank stieg stiegen könnten dürften müssten sollten wollten mussten durften wollten hielt hielten ging gingen fiel fielen zog zogen blieb blieben stand standen fand fanden brach brachen erhielt erhielten traf trafen verschwindet müsste könnte dürfte sollte zählt zählen verlor verloren
    `),
    openers: wordSet('dass daß ob'),
    as: wordSet('als von einen eine ein'),
    back: ['das', 'dies'],
    inserting: ['wie'],
    thus: wordSet('so'),
    according: [
      'laut',
      'nach angaben',
      'nach auskunft',
      'nach aussage',
      'nach aussagen',
      'nach darstellung',
      'nach einschätzung',
      'nach ansicht',
      'nach meinung',
      'nach auffassung',
      'nach überzeugung',
      'nach informationen',
      'nach worten',
      'nach erkenntnissen',
      'nach berichten',
      'aus sicht',
      'nach schätzungen',
      'nach schätzung',
      'nach den worten',
      'gemäß',
      'nach den angaben',
      'nach einem bericht',
      'nach zählung',
      'nach zählungen',
      'nach zahlen',
      'nach daten',
    ],
    accordingAfter: wordSet('zufolge'),
    accordingOwn: genders({
      n: 'den_angaben_zufolge eigenen_angaben_zufolge nach_eigenen_angaben ihm_zufolge ihr_zufolge nach_seinen_angaben nach_ihren_angaben',
    }),
    citing: ['unter berufung auf', 'unter verweis auf', 'mit verweis auf'],
    determiners: wordSet(`
      der die das den dem des ein eine einer einem einen eines sein seine seiner seinem ihr ihre ihrer ihrem kein keine mehrere viele
      einige zwei drei vier beide manche unser unsere
    `),
    inner: wordSet('der des eines einer seiner ihrer von für und vom zur zum &'),
    stops: wordSet(`
      am im in bei auf nach vor gegenüber zu zum zur mit an während wegen aus über unter gegen durch um seit bis per via anlässlich ohne
      sich nicht es dazu
    `),
    to: wordSet('gegenüber zu'),
    addressed: wordSet('zeitung tageszeitung zeitschrift agentur nachrichtenagentur presse deutschen'),
    listeners: wordSet('dpa afp ap reuters journalisten reportern'),
    moments:
      wordSet(` januar februar märz april mai juni juli august september oktober november dezember woche monat jahr mitternacht morgen nacht 
      montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag gestern heute morgen montagabend dienstagabend
      mittwochabend donnerstagabend freitagabend samstagabend sonntagabend montagmorgen dienstagmorgen mittwochmorgen
      donnerstagmorgen freitagmorgen abend nachmittag vormittag mittag
    `),
    adverbs: wordSet(`
      allgemein zusätzlich dennoch hierzu immer schon sonst viel beispielsweise danach davor trotzdem vielleicht natürlich grundsätzlich
      zunächst bislang bisher mittlerweile derzeit oft manchmal ferner zumal etwa insgesamt damit darüber daran darauf hierbei
      auch zudem weiter außerdem ferner später zuvor gestern heute nun noch jedoch dabei dazu daraufhin aber indes hingegen dagegen
      zugleich unterdessen dann deshalb schließlich nur selbst bereits allerdings inzwischen anschließend ebenfalls wiederum erneut
      damals jetzt so hier weiterhin kürzlich vielmehr
    `),
    conjunctions: wordSet('und aber denn weil während wenn als obwohl doch oder da sondern sowie nachdem bevor'),
    relatives: wordSet('der die das dem den deren dessen was wo welche welcher wobei worauf'),
    self: wordSet('es ich wir man mir uns mich euch ihr dir dich sich'),
    pronouns: genders({ m: 'er', f: 'sie', n: 'es man wir ich' }),
    gendered: genders({ f: 'die eine frau seine ihre', m: 'der ein herr sein ihr' }),
    personRoles:
      /^\p{Lu}.*(?:chef|chefin|direktor|direktorin|minister|ministerin|sprecher|sprecherin|leiter|leiterin|trainer|trainerin|hüter|hüterin|präsident|präsidentin|kommissar|kommissarin|meister|meisterin|anwalt|anwältin|forscher|forscherin|koordinator|koordinatorin|zeuge|zeugin|rat|rätin|kanzler|kanzlerin|vorsitzende|richter|richterin|sekretär|sekretärin|stürmer|stürmerin|spieler|spielerin|manager|managerin|abgeordnete|expertin|experte|vorsteher|rentner|rentnerin|autor|autorin|professor|professorin|arzt|ärztin|führer|führerin|vize|inhaber|inhaberin|kapitän|kapitänin)$/u,
    calledAgain: groups(`
      regierungschef regierungschefin: kanzler kanzlerin ministerpräsident ministerpräsidentin premier premierminister premierministerin
      regierungschefin regierungschef; ressortchef ressortchefin: minister ministerin; politiker politikerin: abgeordnete abgeordneter senator
      senatorin stadtrat stadträtin fraktionschef fraktionschefin parteichef parteichefin minister ministerin vorsitzende vorsitzender;
      jurist juristin: anwalt anwältin staatsanwalt staatsanwältin richter richterin; forscher forscherin wissenschaftler
      wissenschaftlerin experte expertin: klimaforscher klimaforscherin virologe virologin professor professorin physiker physikerin
      ökonom ökonomin historiker historikerin politologe politologin; staatschef: präsident; staatschefin: präsidentin;
      verteidiger verteidigerin: anwalt anwältin; coach: trainer trainerin; manager managerin: chef vorstandschef vorstandschefin
    `),
    reported: wordSet(`
      sei seien habe werde könne müsse dürfe wolle solle gebe gehe komme stehe liege bleibe lasse mache handle brauche wisse sehe
      halte nehme finde führe bestehe gelte drohe fehle bringe heiße spreche trage zeige leide arbeite helfe beschreibe treffe bedeute
      gehöre laufe erwarte rechne hoffe fordere verlange setze stelle
    `),
    verbSecond: true,
    capitalNouns: true,
  }),
}
