import { saysFigures } from './said-figures.ts'

saysFigures('de', {
  'Beim Brand eines Wohnhauses kamen zwei Kinder ums Leben, mindestens fünf Menschen wurden verletzt.':
    'killed 2; injured >5',
  'Die Polizei nahm drei Männer fest.': 'arrested 3',
  'Nach Angaben der Reederei Osterfjord waren 118 Passagiere an Bord.': 'aboard 118',
  'Unter den 14 Toten sind zwei Feuerwehrleute.': 'killed 14; killed 2 part',
  'Die Zahl der Toten stieg von 12 auf 15.': 'killed 15; killed 12 part',
  'Verletzte gab es nach ersten Erkenntnissen nicht.': 'injured 0',
  'Keiner der 90 Fahrgäste wurde verletzt.': 'injured 0',
  'Am Strand lagen mehr als 300 tote Fische.': '',
  'Auf der A 9 wurde ein Radfahrer verletzt.': 'injured 1',
  'Er drohte, zwölf Menschen zu töten.': '',
  'Der Unfall auf der B 27 kostete 40.000 Euro.': '',
})
