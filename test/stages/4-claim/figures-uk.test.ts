import { saysFigures } from './said-figures.ts'

saysFigures('uk', {
  'Унаслідок удару загинули троє людей, серед них дитина.': 'killed 3; killed 1 part',
  'На борту було понад 140 осіб.': 'aboard >140',
  'Постраждалих немає.': 'injured 0',
  'Поліція затримала двох чоловіків.': 'detained 2',
  'Згоріли 12 будинків.': '',
})
