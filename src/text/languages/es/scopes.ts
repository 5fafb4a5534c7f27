import { scopesTable } from '../tables/scopes.ts'

export const scopes = scopesTable({
  at: 'en cerca',
  towards:
    'el la los las de del norte sur este oeste noreste noroeste sureste suroeste ciudad provincia región isla capital pueblo puerto centro estado municipio distrito localidad sureña norteña',
  places: 'país provincia región ciudad isla capital estado municipio distrito zona territorio',
  where: 'donde',
  walls:
    'que quien quienes cuando mientras tras después antes desde porque pero y e o donde si para con sin contra hacia por según dijo durante aunque',
  clauses: 'que quien cuando mientras porque pero donde si aunque después antes dijo respecto',
  since: 'desde',
  over: 'en durante',
  tallies: 'recuento balance estimación estimaciones cifras conteo datos',
  by: 'según por',
  sources:
    'policía autoridades ministerio gobierno bomberos fiscalía ejército alcalde ministro informe hospital onu rescatistas',
  adjectives: 'presunto presunta presuntos presuntas estimados',
})
