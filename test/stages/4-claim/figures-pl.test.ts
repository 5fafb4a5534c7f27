import { saysFigures } from './said-figures.ts'

saysFigures('pl', {
  'W pożarze zginęły trzy osoby, a siedem trafiło do szpitala.': 'killed 3; hospitalised 7; injured 7',
  'Zatrzymano czterech mężczyzn.': 'detained 4',
  'Liczba ofiar śmiertelnych wzrosła do 52.': 'killed 52',
  'Nikt nie został ranny.': 'injured 0',
  'Spłonęło 12 samochodów.': '',
})
