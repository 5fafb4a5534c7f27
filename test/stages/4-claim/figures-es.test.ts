import { saysFigures } from './said-figures.ts'

saysFigures('es', {
  'Murieron en el acto 12 personas, entre ellas dos niños.': 'killed 12; killed 2 part',
  'Las inundaciones dejan miles de desplazados.': 'displaced *',
  'No hubo heridos.': 'injured 0',
  'Ninguno de los 90 pasajeros resultó herido.': 'injured 0',
  'Los heridos superan los 300.': 'injured >300',
  'Los bomberos lograron rescatar a siete mineros.': 'rescued 7',
  'Entre los fallecidos hay tres menores.': 'killed 3 part',
  'El ataque dejó 1.114 heridos, de los cuales 120 fueron hospitalizados.': 'injured 1114; hospitalised 120 part',
  'La empresa envió dos aviones.': '',
  'Fue herido en el kilómetro 12.': '',
})
