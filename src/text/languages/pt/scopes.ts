import { scopesTable } from '../tables/scopes.ts'

export const scopes = scopesTable({
  at: 'em no na nos nas perto',
  towards:
    'o a os as de do da norte sul leste oeste nordeste noroeste sudeste sudoeste cidade província região ilha capital aldeia porto centro estado município distrito',
  places: 'país província região cidade ilha capital estado município distrito zona território',
  where: 'onde',
  walls:
    'que quem quando enquanto após depois antes desde porque mas e ou onde se para com sem contra por segundo disse durante embora',
  clauses: 'que quem quando enquanto porque mas onde se embora depois antes disse relação',
  since: 'desde',
  over: 'em no na durante',
  tallies: 'contagem balanço estimativa estimativas dados números',
  by: 'segundo por',
  sources:
    'polícia autoridades ministério governo bombeiros procuradoria exército prefeito ministro relatório hospital onu',
})
