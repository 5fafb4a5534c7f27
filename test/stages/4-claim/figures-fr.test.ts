import { saysFigures } from './said-figures.ts'

saysFigures('fr', {
  "L'incendie a fait deux morts et au moins cinq blessés.": 'killed 2; injured >5',
  "Le bilan s'est alourdi à 23 morts.": 'killed 23',
  'Le bilan fait état de neuf morts et de 12 disparus.': 'killed 9; missing 12',
  'Trois personnes au moins ont été blessées.': 'injured >3',
  "L'appareil transportait 90 passagers.": 'aboard 90',
  'Trois des quatre occupants ont été tués.': 'killed 3',
  'Aucun des 90 passagers n’a été blessé.': 'injured 0',
  'Le conflit a fait 1.200 nouvelles contaminations.': 'infected 1200',
  "L'armée a abattu 34 des 41 drones.": '',
  'Elle montre des soldats morts.': '',
  'Le camion transportait 30 motos.': '',
  'Il a été condamné à trois ans de prison.': '',
})
