import { type CountsTable, countsTable } from '../tables/counts.ts'

export const counts: CountsTable = countsTable({
  done: {
    killed:
      'getötet, tötete, töteten, umgebracht, ermordet, erschossen, erschoss, erschossen, erstochen, tödlich verletzt, hingerichtet, überfahren',
    injured: 'verletzt, verletzte, verletzten, verwundet, verwundete, schwerverletzt, leichtverletzt, angeschossen',
    rescued: 'gerettet, geborgen, rettete, retteten, befreit',
    arrested: 'festgenommen, verhaftet',
    detained: 'inhaftiert',
    displaced: 'vertrieben, obdachlos',
    evacuated: 'evakuiert, in sicherheit gebracht',
    deployed: 'entsandt, entsandte, geschickt, schickte, stationiert, verlegt, verlegte',
    captured: 'gefangen genommen, gefangengenommen, entführt, verschleppt',
    infected: 'infiziert, angesteckt',
  },
  doing: { killed: 'tötet, töten', injured: 'verletzen' },
  undergone: {
    killed:
      'starb, starben, gestorben, tot, ums leben gekommen, kam ums leben, kamen ums leben, ums leben, verstarb, verstarben, verstorben, ertrank, ertranken, ertrunken, verunglückten tödlich, verunglückte tödlich, verbrannten, verschüttet',
    missing: 'vermisst, vermißt, verschollen',
    aboard: 'an bord',
    hospitalised: 'im krankenhaus, ins krankenhaus, in kliniken, in krankenhäuser',
    displaced: 'auf der flucht',
  },
  nouns: {
    killed: 'tote, toten, todesopfer, todesopfern, todesfälle, todesfällen, getötete, getöteten, leichen',
    injured: 'verletzte, verletzten, verwundete, verwundeten, schwerverletzte, schwerverletzten, leichtverletzte',
    missing: 'vermisste, vermissten',
    arrested: 'festnahmen, verhaftungen',
    captured: 'gefangene, geiseln',
    displaced: 'flüchtlinge, vertriebene, obdachlose',
  },
  tolls: {
    killed: 'zahl der toten, zahl der todesopfer, zahl der opfer, opferzahl, opferbilanz',
    injured: 'zahl der verletzten',
    missing: 'zahl der vermissten',
  },
  deeds: {
    killed: 'tod von, tötung von, mord an, ermordung von, morde an',
    arrested: 'festnahme von',
    deployed: 'entsendung von',
  },
  says: 'sagte sagten sagt teilte mitteilte bestätigte erklärte berichtete berichtet hieß meldete meldet',
  person:
    'mann frau junge mädchen kind baby säugling mensch person jugendlicher jugendliche fahrer fahrerin beifahrer beifahrerin radfahrer radfahrerin fußgänger fußgängerin polizist polizistin soldat soldatin schüler schülerin student studentin lehrer lehrerin mutter vater sohn tochter bruder schwester ehemann ehefrau großmutter großvater rentner rentnerin bewohner bewohnerin mitarbeiter mitarbeiterin arbeiter arbeiterin feuerwehrmann pilot pilotin tourist touristin täter angreifer schütze passagier insasse insassin kollege motorradfahrer motorradfahrerin wanderer bergsteiger',
  people:
    'menschen personen männer frauen jungen mädchen kinder babys jugendliche leute fahrer fahrgäste radfahrer fußgänger polizisten soldaten schüler studenten lehrer bewohner mitarbeiter arbeiter feuerwehrleute touristen passagiere insassen opfer zivilisten kämpfer demonstranten einsatzkräfte beamte einwohner erwachsene senioren seeleute bergleute fischer migranten gäste angehörige truppen kräfte',
  male: 'mann junge vater sohn bruder ehemann großvater er ihn sich',
  female: 'frau mädchen mutter tochter schwester ehefrau großmutter sie',
  one: 'ein eine einen einem einer',
  the: 'der die das den dem des sein seine seinen ihr ihre ihren dieser diese',
  nobody: 'niemand',
  no: 'kein keine keiner keinen',
  he: 'er',
  other: 'weitere weiterer weiteren andere anderen anderer zweiter zweite zweiten dritter dritte',
  including: 'darunter, unter ihnen, davon, einschließlich',
  of: 'der von',
  passive: 'wurde wurden worden wird werden',
  undone:
    'nicht könnte könnten würde würden sollte sollten wollte wollten will drohte drohten droht versuchte versuchten versucht plante planten plant wenn falls beinahe fast ohne',
  hedges:
    'vermutlich, mutmaßlich, offenbar, angeblich, möglicherweise, wahrscheinlich, laut medienberichten, soll, sollen, befürchtet',
  stops:
    'in im an am auf bei beim von vom zu zum zur mit nach vor über unter aus durch für gegen um ohne seit bis und oder aber sowie als wie wenn dass weil während der die das den dem des ein eine einen einem einer sind ist war waren wurde wurden worden wird werden hat haben hatte hatten kann können soll sollen nicht auch noch nur schon er sie es ihr ihm ihn sein seine ihre laut',
  prepositions:
    'in im an am auf bei beim von vom zu zum zur mit nach vor über unter aus durch für gegen um seit laut zwischen neben',
  and: 'und sowie oder',
  who: 'die der das',
  fatally: 'tödlich',
  things:
    'jahre jahren jahr monate monaten monat wochen woche tage tagen tag stunden stunde minuten minute sekunden uhr kilometer kilometern meter metern euro prozent schüsse autos fahrzeuge häuser gebäude wohnungen mal grad',
  firsts:
    'erste, ersten, erstes, erster, einzige, einzigen, größte, größten, größter, schwerste, schwersten, höchste, höchsten, schlimmste, schlimmsten',
  aged: 'alter',
  yearsOld: 'jahre alt, jährige, jähriger',
  tallies:
    'in diesem jahr, in diesem jahr bisher, seit jahresbeginn, pro jahr, jedes jahr, jährlich, bundesweit, im vergangenen jahr, im vorjahr',
  asOf: 'stand, bis',
  since: 'seit',
  tookPlace: 'fand statt, ereignete, ereignete sich, geschah, begann',
  accordingTo: 'laut, nach angaben von, nach angaben der, nach angaben des, angaben zufolge',
  notFirst: 'erste hilfe, ersten blick, ersten mal, ersten stock, erste liga, ersten liga',
  between:
    'schwer schwerer leicht tödlich lebensgefährlich teils teilweise dabei insgesamt mindestens auch ebenfalls noch inzwischen sich später bisher damit zudem dort am',
  subjectAfter: true,
  verbLast: true,
  occasions:
    'interview gespräch treffen gipfel wahl abstimmung prozess anhörung angriff anschlag explosion unglück unfall erdbeben brand protest beerdigung besuch',
  next: 'dann bevor',
  joins: 'und dann bevor',
  mine: 'unser unsere unserem unseren unserer mein meine meinem meinen meiner wir uns ich mir',
})
