import { type CountsTable, countsTable } from '../tables/counts.ts'

export const counts: CountsTable = countsTable({
  done: {
    killed:
      'asesinado, asesinada, asesinados, asesinadas, abatido, abatida, abatidos, matado, mató, mataron, asesinó, asesinaron, ejecutado, ejecutados',
    injured:
      'herido, herida, heridos, heridas, lesionado, lesionada, lesionados, lesionadas, hirió, hirieron, resultó herido, resultó herida, resultaron heridos, resultaron heridas, gravemente herido, gravemente herida',
    shot: 'baleado, baleada, baleados, baleadas, tiroteado, tiroteados',
    rescued: 'rescatado, rescatada, rescatados, rescatadas, rescató, rescataron',
    arrested:
      'detenido, detenida, detenidos, detenidas, arrestado, arrestada, arrestados, arrestadas, detuvo, detuvieron',
    detained: 'encarcelado, encarcelados, recluido, recluidos',
    displaced: 'desplazado, desplazados, desplazadas',
    evacuated: 'evacuado, evacuada, evacuados, evacuadas, evacuó, evacuaron',
    deployed:
      'desplegado, desplegados, desplegadas, desplegó, desplegaron, enviado, enviados, enviados, envió, enviaron',
    captured: 'capturado, capturada, capturados, capturadas, secuestrado, secuestrada, secuestrados, secuestradas',
    infected: 'infectado, infectados, contagiado, contagiados, contagiadas',
    hospitalised: 'hospitalizado, hospitalizada, hospitalizados, hospitalizadas',
  },
  doing: {
    killed:
      'mata, matan, matando, asesina, asesinan, causó la muerte de, causaron la muerte de, acabó con la vida de, cobró la vida de, se cobró la vida de',
    injured: 'hiere, hieren, hiriendo',
    arrested: 'detiene, arresta, arrestan',
  },
  undergone: {
    killed:
      'muerto, muerta, muertos, muertas, murió, murieron, muere, mueren, fallecido, fallecida, fallecidos, fallecidas, falleció, fallecieron, perdió la vida, perdieron la vida, perecieron, pereció, ahogado, ahogados',
    missing: 'desaparecido, desaparecida, desaparecidos, desaparecidas',
    aboard: 'a bordo',
  },
  nouns: {
    killed: 'muertos, muertes, fallecidos, fallecimientos, víctimas mortales, asesinatos, homicidios',
    injured: 'heridos, lesionados',
    missing: 'desaparecidos',
    arrested: 'detenciones, arrestos, detenidos',
    captured: 'rehenes, prisioneros',
    displaced: 'desplazados, refugiados',
    infected: 'contagios, casos',
  },
  tolls: {
    killed: 'número de muertos, cifra de muertos, balance de muertos, número de víctimas, saldo, número de fallecidos',
    injured: 'número de heridos, cifra de heridos',
  },
  deeds: {
    killed: 'muerte de, asesinato de, homicidio de, fallecimiento de, muertes de',
    arrested: 'detención de, arresto de',
    deployed: 'despliegue de, envío de',
  },
  says: 'dijo dijeron afirmó informó informaron anunció confirmó indicó señaló declaró según',
  person:
    'hombre mujer niño niña bebé persona joven adolescente menor conductor conductora pasajero pasajera policía agente soldado militar alumno alumna estudiante profesor profesora madre padre hijo hija hermano hermana esposo esposa marido trabajador trabajadora empleado empleada bombero piloto turista atacante sospechoso periodista peatón ciclista motociclista vecino vecina médico enfermera anciano anciana',
  people:
    'personas hombres mujeres niños niñas bebés jóvenes adolescentes menores conductores pasajeros policías agentes soldados militares alumnos estudiantes profesores trabajadores empleados bomberos turistas civiles combatientes manifestantes periodistas peatones ciclistas vecinos migrantes mineros pescadores marineros miembros rehenes ancianos efectivos tropas otros',
  male: 'hombre niño padre hijo hermano esposo marido él',
  female: 'mujer niña madre hija hermana esposa ella',
  one: 'un una',
  the: 'el la los las su sus este esta estos estas',
  nobody: 'nadie',
  no: 'ningún ninguna',
  he: 'él',
  she: 'ella',
  other: 'otros otras otro otra segundo segunda tercer tercero tercera más',
  including: 'entre ellos, entre ellas, incluidos, incluidas, incluido, incluida, de ellos',
  of: 'de',
  passive: 'fue fueron sido ser es son resultó resultaron siendo',
  undone:
    'no podría podrían habría habrían si amenazó amenaza intentó intenta intento tentativa planeaba quería sin casi',
  hedges:
    'presunto, presunta, presuntamente, supuestamente, al parecer, probablemente, aparentemente, posiblemente, se cree',
  stops:
    'de del a al en con por para sin sobre bajo entre hasta desde hacia contra y e o u pero que quien cuando donde tras después antes durante el la los las un una es son fue fueron ha han había habían no ni se su sus según como más él ella este esta',
  prepositions: 'de del a al en con por para sin sobre bajo entre hasta desde hacia contra durante',
  and: 'y e o u',
  who: 'que quien quienes',
  fatally: 'mortalmente',
  things:
    'años año meses mes semanas semana días día horas hora minutos minuto segundos kilómetros kilómetro metros metro euros euro dólares pesos disparos veces grados casas coches vehículos edificios viviendas',
  firsts: 'primer, primera, primero, único, única, mayor, peor, más grande, más mortífero, más grave',
  aged: 'edad',
  yearsOld: 'años',
  tallies: 'este año, en lo que va de año, al año, cada año, en promedio, anualmente',
  asOf: 'hasta, hasta el, al',
  since: 'desde',
  tookPlace: 'tuvo lugar, ocurrió, se produjo, sucedió, se celebró, tuvieron lugar',
  accordingTo: 'según, de acuerdo con',
  notFirst:
    'primer ministro, primera ministra, primer lugar, primera vez de, primera dama, primera división, mayor parte, mayor de',
  between: 'a también gravemente levemente mortalmente al menos otros otras',
  subjectAfter: true,
  occasions:
    'entrevista reunión cumbre votación elección elecciones juicio audiencia ataque atentado explosión accidente terremoto incendio protesta funeral visita naufragio',
  next: 'luego antes',
  joins: 'y e luego antes',
  mine: 'nuestro nuestra nuestros nuestras mi mis nosotros',
})
