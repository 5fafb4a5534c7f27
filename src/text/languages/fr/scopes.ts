import { scopesTable } from '../tables/scopes.ts'

export const scopes = scopesTable({
  at: 'à au aux en dans près sur',
  towards:
    "la le les l' du de d' nord sud est ouest ville province région île capitale village port centre banlieue département district quartier nord-est nord-ouest sud-est sud-ouest",
  places: 'pays province région ville île capitale département district zone territoire',
  where: 'où',
  walls:
    'qui que dont après lorsque quand pendant tandis avant depuis parce mais et ou où si pour avec sans contre vers par selon dit affirmé déclaré malgré',
  clauses: 'qui que dont lorsque quand tandis parce mais où si après avant dit déclaré rapport',
  since: 'depuis',
  over: 'en pendant durant dans au sur',
  tallies: 'décompte bilan estimation estimations chiffres comptage données',
  by: 'selon par',
  sources:
    'police autorités ministère gouvernement pompiers parquet préfecture armée maire ministre rapport hôpital onu secours gendarmerie',
  adjectives: 'présumé présumés présumée présumées',
})
