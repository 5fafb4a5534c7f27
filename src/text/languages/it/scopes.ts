import { scopesTable } from '../tables/scopes.ts'

export const scopes = scopesTable({
  at: 'a ad in nel nella nei negli nelle vicino presso su',
  towards:
    "il lo la l' i le del della di d' nord sud est ovest città provincia regione isola capitale villaggio porto centro nord-est nord-ovest sud-est sud-ovest",
  places: 'paese provincia regione città isola capitale zona territorio',
  where: 'dove',
  walls:
    'che chi quando mentre dopo prima dal perché ma e o dove se per con senza contro verso secondo ha-detto durante',
  clauses: 'che chi quando mentre perché ma dove se dopo prima detto rispetto',
  since: 'dal',
  over: 'in nel nella durante',
  tallies: 'conteggio bilancio stima stime dati cifre',
  by: 'secondo da',
  sources:
    'polizia autorità ministero governo vigili procura esercito sindaco ministro rapporto ospedale onu carabinieri soccorritori',
  adjectives: 'presunto presunta presunti presunte',
})
