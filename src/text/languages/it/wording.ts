import { wordingTable } from '../tables/wording.ts'

export const wording = wordingTable({
  small: `
    eh beh be ah oh allora ecco dunque e ed o ma che il lo la i gli le un uno una di del dello della dei degli delle a al allo alla ai
    agli alle in nel nella con per da dal su come si ci mi vi lo questo questa questi queste quello quella sono era erano essere
    stato stata ha hanno aveva abbiamo
  `,
  turning: 'non mai ne se senza nessun nessuno nessuna potrebbe',
  degree: `
    quasi praticamente sostanzialmente fondamentalmente probabilmente forse possibilmente apparentemente sembra sembrava
    presumibilmente presunto piuttosto abbastanza molto completamente totalmente assolutamente certamente chiaramente sempre solo
    soltanto credo penso
  `,
})
