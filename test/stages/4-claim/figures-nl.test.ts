import { saysFigures } from './said-figures.ts'

saysFigures('nl', {
  'Bij de brand vielen zeker zeven doden en raakten twintig mensen gewond.': 'killed >7; injured 20',
  'De politie hield drie mannen aan.': 'arrested 3',
  'Er vielen geen gewonden.': 'injured 0',
  'Drie van de vier inzittenden kwamen om het leven.': 'killed 3',
  'De ploeg won met 3-1.': '',
})
