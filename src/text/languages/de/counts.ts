import { type CountsTable, countsTable } from '../tables/counts.ts'
import { placedTable } from '../tables/placed.ts'
import { NO_HARMED } from '../tables/harmed.ts'

export const counts: CountsTable = countsTable({
  done: {
    shot: 'angeschossen, niedergeschossen',
    killed:
      'getötet, tötete, töteten, umgebracht, ermordet, erschossen, erschoss, erschossen, erstochen, tödlich verletzt, hingerichtet, überfahren, ermordete, ermordeten, erstach, erstachen, erschlagen, erdrosselt, in den tod gerissen, zu tode gekommen, tödlich getroffen, enthauptet, niedergemetzelt, totgeprügelt',
    injured: 'verletzt, verletzte, verletzten, verwundet, verwundete, schwerverletzt, leichtverletzt',
    rescued: 'gerettet, rettete, retteten, befreit, lebend geborgen, lebend aus den trümmern, in sicherheit bringen',
    arrested: 'festgenommen, verhaftet, verhaftete, verhafteten, vorläufig festgenommen, gefasst, dingfest gemacht',
    detained: 'inhaftiert, in gewahrsam genommen, in gewahrsam',
    displaced: 'vertrieben, obdachlos, aus ihren häusern vertrieben',
    evacuated: 'evakuiert, in sicherheit gebracht, evakuierte, evakuierten',
    deployed:
      'entsandt, entsandte, geschickt, schickte, stationiert, verlegt, verlegte, entsandten, verlegten, mobilisiert, abkommandiert, eingesetzt',
    captured:
      'gefangen genommen, gefangengenommen, entführt, verschleppt, verschleppte, verschleppten, entführte, entführten, gekidnappt',
    infected: 'infiziert, angesteckt',
  },
  doing: { killed: 'tötet, töten, erschießt, erschießen, ersticht', injured: 'verletzen' },
  undergone: {
    injured:
      'erlitt verletzungen, erlitten verletzungen, erlitt schwere verletzungen, erlitten schwere verletzungen, erlitt leichte verletzungen, erlitten leichte verletzungen, erlitt schwerste verletzungen, erlitt lebensgefährliche verletzungen, zog sich schwere verletzungen zu, zogen sich verletzungen zu, zog sich verletzungen zu',
    infected: 'infizierten sich, steckten sich an, positiv getestet',
    deployed: 'im einsatz',
    evacuated:
      'ihre häuser verlassen, ihre wohnungen verlassen, ihr zuhause verlassen, ihre häuser und wohnungen verlassen',
    detained: 'in untersuchungshaft, in u-haft, in haft',
    killed:
      'starb, starben, gestorben, tot, ums leben gekommen, kam ums leben, kamen ums leben, ums leben, verstarb, verstarben, verstorben, ertrank, ertranken, ertrunken, verunglückten tödlich, verunglückte tödlich, verbrannten, stirbt, sterben, tödlich verunglückt, erlag, erlagen, tot aufgefunden, tot gefunden, tot geborgen, leblos aufgefunden, mit dem leben bezahlt',
    missing: 'vermisst, vermißt, verschollen',
    aboard: 'an bord',
    hospitalised:
      'ins krankenhaus, in kliniken, in krankenhäuser, im krankenhaus behandelt, im krankenhaus behandelt werden, in ein krankenhaus, in eine klinik, in die klinik, in eine spezialklinik, in umliegende krankenhäuser, in umliegende kliniken, in einem krankenhaus behandelt, stationär behandelt',
    displaced: 'auf der flucht',
  },
  nouns: {
    infected: 'infektionen, neuinfektionen, infektionsfälle, corona-fälle, ansteckungen, infizierte, infizierten',
    killed:
      'tote, toten, todesopfer, todesopfern, todesfälle, todesfällen, getötete, getöteten, leichen, toter, leichname',
    injured:
      'verletzte, verletzten, verwundete, verwundeten, schwerverletzte, schwerverletzten, leichtverletzte, schwerverletzter, leichtverletzten, verletzter',
    missing: 'vermisste, vermissten',
    arrested: 'festnahmen, verhaftungen, festgenommene, festgenommenen',
    captured: 'gefangene, geiseln',
    displaced: 'flüchtlinge, vertriebene, obdachlose',
  },
  tolls: {
    killed:
      'zahl der toten, zahl der todesopfer, zahl der opfer, opferzahl, opferbilanz, zahl der bestätigten todesfälle, zahl der todesfälle, zahl der bestätigten toten, zahl der getöteten, totenzahl, zahl der corona-toten, zahl der bestätigten todesopfer',
    injured: 'zahl der verletzten',
    missing: 'zahl der vermissten',
  },
  deeds: {
    killed: 'tod von, tötung von, mord an, ermordung von, morde an, tod eines, tod einer, tötung eines, tötung einer',
    arrested: 'festnahme von',
    deployed: 'entsendung von',
  },
  says: 'sagte sagten sagt teilte mitteilte bestätigte erklärte berichtete berichtet hieß meldete meldet',
  person:
    'mann frau junge mädchen kind baby säugling mensch person jugendlicher jugendliche fahrer fahrerin beifahrer beifahrerin radfahrer radfahrerin fußgänger fußgängerin polizist polizistin soldat soldatin schüler schülerin student studentin lehrer lehrerin mutter vater sohn tochter bruder schwester ehemann ehefrau großmutter großvater rentner rentnerin bewohner bewohnerin mitarbeiter mitarbeiterin arbeiter arbeiterin feuerwehrmann pilot pilotin tourist touristin täter angreifer schütze passagier insasse insassin kollege motorradfahrer motorradfahrerin wanderer bergsteiger soldaten polizisten studenten touristen insassen patienten piloten journalisten zivilisten passanten passantin passant autofahrer autofahrerin fahrradfahrer fahrradfahrerin lkw-fahrer lastwagenfahrer busfahrer lokführer taxifahrer landwirt bauarbeiter feuerwehrfrau sanitäter arzt ärztin pfleger beamter beamte jäger wanderin urlauber urlauberin teenager kleinkind neugeborenes seniorin senior kletterer skifahrer taucher schwimmer häftling demonstrant demonstrantin tatverdächtiger verdächtiger verdächtige demonstranten familienvater zugführer kapitän matrose skitourengeher besatzungsmitglied crewmitglied kunde kundin nachbar nachbarin beamtin bürgermeister journalist journalistin aktivist aktivistin',
  people:
    'menschen personen männer frauen jungen mädchen kinder babys jugendliche leute fahrer fahrgäste radfahrer fußgänger polizisten soldaten schüler studenten lehrer bewohner mitarbeiter arbeiter feuerwehrleute touristen passagiere insassen opfer zivilisten kämpfer demonstranten einsatzkräfte beamte einwohner erwachsene senioren seeleute bergleute fischer migranten gäste angehörige truppen kräfte anwohner bürger häftlinge patienten journalisten helfer rettungskräfte feuerwehrmänner crewmitglieder besatzungsmitglieder mitglieder autofahrer motorradfahrer fußgängerinnen schülerinnen studentinnen mitreisende reisende urlauber ausländer flüchtlinge verdächtige tatverdächtige angreifer täter extremisten terroristen kämpfern rebellen regierungssoldaten milizionäre aktivisten minderjährige kleinkinder teenager palästinenser israelis ukrainer afghanen syrer polizeibeamte beamten einsatzkräften wanderer bergsteiger skifahrer geiseln arbeitern mitarbeitern brüder schwestern söhne töchter eltern geschwister familienmitglieder kindern passanten matrosen soldatinnen insassinnen bootsmigranten geflüchtete schutzsuchende polizistinnen gläubige pilger zuschauer besucher kunden nachbarn journalistinnen aktivistinnen gefangene ehrenamtliche',
  male: 'mann junge vater sohn bruder ehemann großvater er ihn sich',
  female: 'frau mädchen mutter tochter schwester ehefrau großmutter sie',
  one: 'ein eine einen einem einer',
  the: 'der die das den dem des sein seine seinen ihr ihre ihren dieser diese',
  nobody: 'niemand',
  no: 'kein keine keiner keinen',
  he: 'er',
  other: 'weitere weiterer weiteren andere anderen anderer zweiter zweite zweiten dritter dritte',
  including:
    'darunter, unter ihnen, davon, einschließlich, unter ihnen auch, darunter auch, davon mindestens, darunter mindestens',
  of: 'der von',
  passive: 'wurde wurden worden wird werden',
  undone:
    'nicht könnte könnten würde würden sollte sollten wollte wollten will drohte drohten droht versuchte versuchten versucht plante planten plant wenn falls ohne versuchen beabsichtigte',
  hedges:
    'vermutlich, mutmaßlich, offenbar, angeblich, möglicherweise, wahrscheinlich, laut medienberichten, soll, sollen, befürchtet, dürfte, dürften, könnte, könnten, unbestätigten angaben zufolge, nach unbestätigten angaben, schätzungsweise, berichten zufolge, mutmaßliche, mutmaßlichen',
  stops:
    'in im an am auf bei beim von vom zu zum zur mit nach vor über unter aus durch für gegen um ohne seit bis und oder aber sowie als wie wenn dass weil während der die das den dem des ein eine einen einem einer sind ist war waren wurde wurden worden wird werden hat haben hatte hatten kann können soll sollen nicht auch noch nur schon er sie es ihr ihm ihn sein seine ihre laut',
  prepositions:
    'in im an am auf bei beim von vom zu zum zur mit nach vor über unter aus durch für gegen um seit laut zwischen neben',
  and: 'und sowie oder',
  who: 'die der das',
  fatally: 'tödlich',
  things:
    'jahre jahren jahr monate monaten monat wochen woche tage tagen tag stunden stunde minuten minute sekunden uhr kilometer kilometern meter metern euro prozent schüsse autos fahrzeuge häuser gebäude wohnungen mal grad',
  aged: 'alter',
  yearsOld: 'jahre alt, jährige, jähriger, jahre alter, jahre alte, jahre alten, jahre altes',
  tallies:
    'in diesem jahr, in diesem jahr bisher, seit jahresbeginn, pro jahr, jedes jahr, jährlich, bundesweit, im vergangenen jahr, im vorjahr',
  asOf: 'stand, bis',
  since: 'seit',
  tookPlace: 'fand statt, ereignete, ereignete sich, geschah, begann',
  accordingTo: 'laut, nach angaben von, nach angaben der, nach angaben des, angaben zufolge',
  between:
    'schwer schwerer leicht tödlich lebensgefährlich teils teilweise dabei insgesamt mindestens auch ebenfalls noch inzwischen sich später bisher damit zudem dort am sofort weitere weiteren weiterer erneut zusätzlich',
  subjectAfter: true,
  verbLast: true,
  occasions:
    'interview gespräch treffen gipfel wahl abstimmung prozess anhörung angriff anschlag explosion unglück unfall erdbeben brand protest beerdigung besuch',
  next: 'dann bevor',
  joins: 'und dann bevor',
  mine: 'unser unsere unserem unseren unserer mein meine meinem meinen meiner wir uns ich mir',
  none: 'tote hose, toten winkel, totes meer, toten meer, verletzte gefühle',
  placed: placedTable({
    boundBefore: { 'at-least': 'übersteigt, überschreitet, übertraf, überstieg, überschritt' },
    capitalNouns: true,
    ahead: {
      aboard:
        'an bord der, an bord des, an bord eines, an bord einer, an bord waren, an bord befanden sich, an bord sind, an bord',
      killed:
        'ums leben kamen, ums leben kam, getötet wurden, getötet wurde, kostete, kosteten, es starben, tot sind, fordert, forderte, forderten',
      injured: 'verletzt wurden, verletzt wurde, schwer verletzt wurden',
      missing: 'vermisst werden, vermisst wurden',
      arrested: 'festgenommen wurden, festgenommen wurde',
    },
    split: {
      arrested: 'nahm … fest, nahmen … fest, nimmt … fest, nehmen … fest',
      detained: 'nahm … in gewahrsam, nahmen … in gewahrsam',
      captured: 'nahm … gefangen, nahmen … gefangen, nahm … als geiseln, nahmen … als geiseln',
      evacuated: 'brachte … in sicherheit, brachten … in sicherheit',
      killed: 'kam … ums leben, kamen … ums leben, kommen … ums leben, riss … in den tod',
      injured: 'erlitt … verletzungen, erlitten … verletzungen, zog … verletzungen, zogen … verletzungen',
      displaced: 'vertrieb … aus ihren, zwang … zur flucht, zwangen … zur flucht',
    },
    single: {
      killed: 'ein toter, eine tote, ein todesopfer, einen toten, einem toten',
      injured:
        'ein verletzter, eine verletzte, ein schwerverletzter, eine schwerverletzte, einen verletzten, einem verletzten, ein leichtverletzter',
    },
    among: 'unter den, unter',
    noneAfter:
      'gab es nicht, gab es keine, gab es nach, gab es zunächst nicht, gab es demnach nicht, gab es glücklicherweise nicht, gab es offenbar nicht, gab es den angaben zufolge nicht, wurden nicht gemeldet, nicht zu beklagen',
    noneOf: 'keiner der, keine der, keiner von, niemand von, niemand der, keinem der',
    boundAfter: { 'at-least': 'oder mehr, und mehr' },
    pluralEnds: 'starben kamen erlagen ertranken',
    from: 'von',
  }),
  both: 'beide beiden',
  harmed: {
    ...NO_HARMED,
    persons:
      'landwirte wirte bauern maurer zimmerleute holzfäller bäcker metzger köche kellner friseure leben fans anhänger mönche nonnen priester bergleute kumpel rentner pensionäre wachleute wächter agenten kollegen kameraden gefährten zeugen zeuginnen verbrecher kriminelle flüchtige leibwächter söldner rekruten kadetten offiziere generäle matrosen bauern hirten gläubigen passantinnen schwestern familienangehörige verwandte freunde freundinnen bekannte fremde deutsche franzosen briten russen türken kurden syrer iraker iraner israelis palästinenser afghanen jesiden juden muslime christen amerikaner us-amerikaner italiener spanier polen ukrainer schweizer österreicher chinesen inder pakistaner ägypter libyer jemeniten sudanesen nordkoreaner südkoreaner japaner mitglieder abgeordnete delegierte chefs stars models mitarbeiterinnen kinder babys säuglinge neugeborene enkel neffen nichten onkel tanten großeltern partygäste feiernde badegäste seeleute fischer sportler profis piloten kicker reiter jockeys clowns bewaffnete milizen aufständische separatisten dschihadisten islamisten salafisten neonazis hooligans obdachlose behinderte kranke ältere betagte bedienstete angestellte beschäftigte azubis lehrlinge praktikanten',
    personEnds:
      '(?:wirten?|innen|isten|männern?|frauen|leuten?|kindern?|mädchen|schülern?|arbeitern?|fahrern?|gästen?|soldaten|beamten|kräften?|linge|enten|anten|ianer|aner|ler|ner|iker|äger|eiter|sasser|eher|utzer|ucher|iger|ister|eure|eur|oren|ologen|ogen|iten)$',
    never:
      'enten elefanten schmetterlinge sperlinge heringe saiblinge engerlinge setzlinge pfifferlinge hühner hühnern rinder kälber lämmer tiger adler hamster panther käfer reiher biber hummer kater häuser fenster zimmer bagger container lastwagen hubschrauber panzer flieger kamele dobermänner tonnen kiefer welpen tiere wildtiere nutztiere haustiere fohlen kamine dokumente komponenten patenten kontinente diamanten varianten garanten sender stecker eimer wecker motoren traktoren reaktoren sektoren faktoren banner brunnen spinner fasanen',
    adjectives:
      'tote toten totes toter verletzte verletzten verletztes getötete getöteten vermisste vermissten verendete verendeten verwundete verwundeten ertrunkene ertrunkenen erschossene erschossenen gestorbene gestorbenen',
  },
})
