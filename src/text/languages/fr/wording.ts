import { wordingTable } from '../tables/wording.ts'

export const wording = wordingTable({
  small: `
    euh ben eh ah oh voila enfin donc alors bon et mais que qui le la les l un une des de du d a au aux en dans sur par pour avec ce
    cet cette ces il elle ils elles on nous vous je j y se s est sont etait etaient ete a ont avait avons sera
  `,
  turning: 'ne pas jamais non ni si sans aucun aucune pourrait',
  degree: `
    presque quasiment pratiquement essentiellement probablement peut-etre possiblement sans-doute apparemment semble semblait
    pretendument soi-disant plutot assez tres trop completement totalement absolument certainement clairement toujours seulement crois
    pense
  `,
})
