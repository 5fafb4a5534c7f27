import { type StatesTable, stateRows } from '../tables/states.ts'

const SUSPECT =
  '(?:(?:mutmaßlichen? |unbekannten? |flüchtigen? )?(?:täter|täterin|tatverdächtigen?|verdächtigen?|schützen?|angreifer|attentäter))'

/** How German news tells who is sought, held, charged, named, in what condition. */
export const states: StatesTable = {
  suspects:
    'täter täterin tatverdächtiger tatverdächtige tatverdächtigen verdächtiger verdächtige verdächtigen schütze schützen angreifer attentäter',
  victims:
    'opfer opfers opfern tote toten toter verletzte verletzten verletzter leiche leichnam baby kind kinder kindes',
  persons:
    'mann männer mannes frau frauen junge jungen mädchen jugendlicher jugendliche jugendlichen person personen fahrer fahrerin',
  others:
    'polizist polizistin polizisten beamter beamte beamten sprecher sprecherin zeuge zeugin zeugen richter staatsanwalt staatsanwältin',
  unsure:
    /(?:^|[^\p{L}])(?:nicht|nie|niemand|keine?r?|ob|bis|falls|wenn|könnten?|sollten?|würden?)(?: [\p{L}-]+){0,4} $/iu,
  all: /(?:^|[^\p{L}])(?:alle|beide|sämtliche)(?![\p{L}])/iu,
  first: /(?:^|[^\p{L}])(?:zunächst|zuerst|anfangs|ursprünglich|zuvor|früheren angaben)(?![\p{L}])/iu,
  earlier:
    /(?:^|[^\p{L}])(?:in einem anderen (?:fall|verfahren|prozess)|vorbestraft|vorstrafen?|auf bewährung|wegen einer früheren tat)(?![\p{L}])/iu,
  cues: {
    custody:
      'fahnd such flücht flucht fehlt spur fest verhaft gefasst gewahrsam haft gestellt stellte anklag angeklagt anklage verurteilt bislang',
    identity: 'identi name namen bekannt',
    condition:
      'lebensgefahr lebensgefähr lebensbedroh schwer kritisch intensivstation stabil gestorben starb erlag erlegen verstarb verstorben entlassen',
    charge: 'mord totschlag anklage',
  },
  words: [
    ...stateRows(
      'custody',
      'sought',
      false,
      `(?:fahndet|fahndete|fahnden|sucht|suchte|suchen)(?: \\p{L}+){0,3}? nach (?:\\p{L}+ ){0,4}?${SUSPECT}`,
      `${SUSPECT} (?:ist|war|sind|waren|bleibt|blieb) (?:\\p{L}+ )?(?:auf der flucht|flüchtig|auf freiem fuß)`,
      '(?:noch |bislang |bisher )?(?:keine festnahmen?|niemand (?:\\p{L}+ )?festgenommen)',
    ),
    ...stateRows('custody', 'charged', true, 'angeklagt', 'anklage (?:\\p{L}+ ){0,6}?erhoben'),
    ...stateRows('custody', 'tried', true, '(?:wurde|wurden|ist|sind) (?:[\\p{L}\\p{N}]+ ){0,10}?verurteilt'),
    ...stateRows(
      'custody',
      'held',
      true,
      'festgenommen|verhaftet|gefasst',
      'in (?:polizei)?gewahrsam|in (?:untersuchungs|u-)?haft',
      'stellte sich (?:\\p{L}+ ){0,2}?der polizei',
    ),
    ...stateRows(
      'identity',
      'unnamed',
      false,
      '(?:identität|namen?)(?: \\p{L}+){0,6}? (?:ist|sind|war|waren|blieb|bleibt|wurde|wurden) (?:\\p{L}+ ){0,3}?(?:unklar|unbekannt|nicht (?:\\p{L}+ )?(?:bekannt|veröffentlicht|genannt|mitgeteilt))',
      '(?:noch |bislang |bisher )?nicht (?:\\p{L}+ )?identifiziert',
    ),
    ...stateRows(
      'condition',
      'critical',
      true,
      'in lebensgefahr|schwebt(?:e|en)? in lebensgefahr',
      'lebensgefährlich verletzt|lebensbedrohlich(?:e[nr]?)? verletz\\p{L}+',
      'auf (?:der|einer) intensivstation|in kritischem zustand',
    ),
    ...stateRows('condition', 'badly hurt', true, 'schwer verletzt|schwerverletzt'),
    ...stateRows('condition', 'stable', true, 'außer lebensgefahr|in stabilem zustand|zustand (?:ist|sei|war) stabil'),
    ...stateRows('condition', 'released', true, '(?:aus (?:dem krankenhaus|der klinik) )entlassen'),
    ...stateRows(
      'condition',
      'died',
      true,
      '(?:erlag|erlagen) (?:\\p{L}+ ){0,3}?verletzungen|(?:verletzungen )?erlegen',
      'gestorben|verstorben|verstarb|starb',
    ),
    ...stateRows(
      'charge',
      'attempted killing',
      false,
      '(?:versuchten?|versuchter) (?:mordes|mord|totschlags|totschlag)',
    ),
    ...stateRows('charge', 'manslaughter', false, '(?:wegen|verdachts des|vorwurf des) totschlags?'),
    ...stateRows('charge', 'murder', false, '(?:wegen|verdachts des|vorwurf des) (?:\\p{L}+ )?mord(?:es|verdachts)?'),
  ],
}
