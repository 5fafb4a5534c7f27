import { scopesTable } from '../tables/scopes.ts'

export const scopes = scopesTable({
  at: 'in im bei nahe auf vor über',
  towards:
    'der die dem den das nördlichen südlichen östlichen westlichen nordöstlichen nordwestlichen südöstlichen südwestlichen zentralen stadt provinz region insel hauptstadt dorf nähe von hafenstadt ort bezirk kreis bundesstaat gemeinde',
  places: 'land provinz region stadt insel hauptstadt bezirk kreis gebiet',
  where: 'wo',
  walls:
    'der-welcher weil nachdem als während bevor und aber oder wenn wo dass ob obwohl gegen für mit ohne aus nach zu zum zur durch laut sagte teilte wie gegenüber seit',
  clauses: 'der die-welche weil nachdem als während bevor dass wenn wo aber obwohl denn sagte teilte gegenüber',
  since: 'seit',
  over: 'in im während über innerhalb',
  tallies: 'zählung schätzung schätzungen angaben statistik',
  by: 'nach laut',
  sources:
    'polizei behörden ministerium regierung feuerwehr staatsanwaltschaft armee militär bürgermeister küstenwache rettungskräfte minister bericht krankenhaus un gericht',
  adjectives: 'mutmaßliche mutmaßlichen mutmaßlicher',
})
