import { saysFigures } from './said-figures.ts'

saysFigures('pt', {
  'O acidente fez ao menos sete mortos e 20 feridos.': 'killed >7; injured 20',
  'Não há feridos.': 'injured 0',
  'A polícia prendeu três homens.': 'arrested 3',
  'Entre os mortos estão dois bombeiros.': 'killed 2 part',
  'O clube marcou 12 gols.': '',
})
