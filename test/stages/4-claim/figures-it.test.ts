import { saysFigures } from './said-figures.ts'

saysFigures('it', {
  'Il crollo ha provocato sette morti e 20 feriti.': 'killed 7; injured 20',
  'Non ci sono feriti.': 'injured 0',
  'Una quarantina di persone sono rimaste ferite.': 'injured ~40',
  'È di cinque morti e undici feriti il bilancio del crollo.': 'injured 11; killed 5',
  'Ha una ferita alla mano.': '',
  'La squadra ha segnato 12 gol.': '',
})
