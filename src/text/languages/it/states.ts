import { type StatesTable, stateRows } from '../tables/states.ts'

const SUSPECT =
  '(?:sospettat[oi]|presunt[oi] (?:autore|autori|assassin[oi]|killer)|killer|autor[ei]|assalitor[ei]|aggressor[ei]|responsabil[ei]|attentator[ei])'

/** How Italian news tells who is sought, held, charged, named, in what condition. */
export const states: StatesTable = {
  suspects:
    'sospettato sospettata sospettati killer assassino assassini autore autori aggressore aggressori assalitore assalitori attentatore attentatori indagato indagati',
  victims:
    'vittima vittime morto morta morti ferito ferita feriti corpo cadavere salma neonato neonata bambino bambina bambini famiglia',
  persons:
    'uomo uomini donna donne ragazzo ragazza ragazzi ragazze giovane giovani minorenne persona persone conducente',
  others:
    'agente agenti poliziotto poliziotti carabiniere carabinieri procuratore magistrato giudice testimone testimoni portavoce sindaco sindaca',
  unsure:
    /(?:^|[^\p{L}])(?:non|mai|nessuno|nessuna|senza|se|finché|prima|potrebbe|potrebbero|sarebbe|sarebbero)(?:[ '’][\p{L}-]+){0,5}[ '’]$/iu,
  all: /(?:^|[^\p{L}])(?:tutti|tutte|entrambi|entrambe)(?![\p{L}])/iu,
  first:
    /(?:^|[^\p{L}])(?:inizialmente|in un primo momento|il primo bilancio|un primo bilancio|il bilancio precedente)(?![\p{L}])/iu,
  earlier: /(?:^|[^\p{L}])(?:in un altro (?:caso|procedimento)|in libertà vigilata|precedenti penali)(?![\p{L}])/iu,
  cues: {
    custody:
      'cerca caccia ricerc fuga latitant arrest ferm cattur custodia carcere costitui incrimin rinvi indag condanna nessun',
    identity: "identi l'identi l’identi nome nomi generalità",
    condition:
      'vita critiche gravi gravemente grave rianimazione intensiva stabili stabile pericolo prognosi mort morì decedut dimess',
    charge: 'omicidio tentato',
  },
  words: [
    ...stateRows(
      'custody',
      'sought',
      false,
      `(?:cerca|cercano|cercava|caccia a[li]?) (?:[\\p{L}]+ ){0,4}?${SUSPECT}`,
      `${SUSPECT} (?:è|era|sono|erano|resta|restano) (?:[\\p{L}]+ )?(?:in fuga|latitant[ei]|ricercat[oi])`,
      'nessun (?:arresto|fermo)(?: è stato \\p{L}+)?',
      '(?:ancora|tuttora) (?:in fuga|latitant[ei]|ricercat[oi])',
    ),
    ...stateRows(
      'custody',
      'charged',
      true,
      '(?:è stat[oa]|sono stat[ie]) (?:incriminat[oaie]|rinviat[oaie] a giudizio)',
    ),
    ...stateRows('custody', 'tried', true, '(?:è stat[oa]|sono stat[ie]) condannat[oaie]'),
    ...stateRows(
      'custody',
      'held',
      true,
      '(?:è stat[oa]|sono stat[ie]|era stat[oa]) (?:\\p{L}+ )?(?:arrestat[oaie]|fermat[oaie]|catturat[oaie])',
      'in stato di (?:arresto|fermo)|in custodia cautelare',
      'si è costituit[oa]',
    ),
    ...stateRows(
      'identity',
      'unnamed',
      false,
      "(?:identità|nome|nomi|generalità)(?: [\\p{L}’']+){0,6}? non (?:è|sono|era|erano) (?:\\p{L}+ )?stat[oaie] (?:\\p{L}+ )?(?:res[oaie] not[oaie]|rivelat[oaie]|diffus[oaie]|divulgat[oaie]|confermat[oaie]|comunicat[oaie])",
      'non (?:è|sono|era|erano) (?:ancora )?stat[oaie] (?:ancora )?identificat[oaie]',
    ),
    ...stateRows(
      'condition',
      'critical',
      true,
      'in (?:condizioni|stato) (?:critiche|critico|gravissime|disperate)|in pericolo di vita|in (?:rianimazione|terapia intensiva)|in prognosi riservata',
    ),
    ...stateRows('condition', 'badly hurt', true, 'gravemente ferit[oaie]|ferit[oaie] gravemente'),
    ...stateRows('condition', 'stable', true, 'fuori pericolo|in condizioni stabili|condizioni sono stabili'),
    ...stateRows('condition', 'released', true, '(?:è stat[oa]|sono stat[ie]) dimess[oaie]'),
    ...stateRows('condition', 'died', true, '(?:è|sono) mort[oaie]|(?:è|sono) decedut[oaie]|morì'),
    ...stateRows('charge', 'attempted killing', false, 'tentato omicidio|duplice tentato omicidio'),
    ...stateRows('charge', 'manslaughter', false, 'omicidio (?:colposo|preterintenzionale)'),
    ...stateRows('charge', 'murder', false, '(?:per|di) omicidio(?: volontario)?'),
  ],
}
