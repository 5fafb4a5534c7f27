import { type CountsTable, countsTable } from '../tables/counts.ts'
import { placedTable } from '../tables/placed.ts'
import { NO_HARMED } from '../tables/harmed.ts'

export const counts: CountsTable = countsTable({
  done: {
    killed:
      'asesinado, asesinada, asesinados, asesinadas, abatido, abatida, abatidos, matado, mató, mataron, asesinó, asesinaron, ejecutado, ejecutados, ultimado, ultimados, acribillado, acribillados, apuñalado mortalmente, linchado, linchados, degollado, decapitados, ahorcado, matado a, dio muerte, dieron muerte, abatió, abatieron, abatidas, masacrado, masacrados, masacró',
    injured:
      'herido, herida, heridos, heridas, lesionado, lesionada, lesionados, lesionadas, hirió, hirieron, resultó herido, resultó herida, resultaron heridos, resultaron heridas, gravemente herido, gravemente herida',
    shot: 'baleado, baleada, baleados, baleadas, tiroteado, tiroteados',
    rescued:
      'rescatado, rescatada, rescatados, rescatadas, rescató, rescataron, lograron rescatar, logró rescatar, pudieron rescatar, pudo rescatar, lograron salvar, logró salvar, rescatan',
    arrested:
      'detenido, detenida, detenidos, detenidas, arrestado, arrestada, arrestados, arrestadas, detuvo, detuvieron, apresado, apresados, apresada, aprehendido, aprehendidos, ha detenido a, han detenido a',
    detained:
      'encarcelado, encarcelados, recluido, recluidos, encarceló, encarcelaron, bajo custodia, retenido, retenidos, retenidas',
    displaced: 'desplazado, desplazados, desplazadas',
    evacuated:
      'evacuado, evacuada, evacuados, evacuadas, evacuó, evacuaron, desalojado, desalojada, desalojados, desalojadas, desalojó, desalojaron, evacuando',
    deployed:
      'desplegado, desplegados, desplegadas, desplegó, desplegaron, enviado, enviados, enviados, envió, enviaron, movilizado, movilizados, enviadas',
    captured:
      'capturado, capturada, capturados, capturadas, secuestrado, secuestrada, secuestrados, secuestradas, capturó, capturaron, secuestró, secuestraron, raptado, raptados, hechos prisioneros, tomado como rehenes',
    infected:
      'infectado, infectados, contagiado, contagiados, contagiadas, se contagiaron, se contagió, se infectaron, infectadas, dieron positivo, dio positivo',
    hospitalised:
      'hospitalizado, hospitalizada, hospitalizados, hospitalizadas, ingresado, ingresada, ingresados, ingresadas, trasladado al hospital, trasladada al hospital, trasladados al hospital, trasladadas al hospital, trasladado a un hospital, trasladada a un hospital, trasladados a un hospital, trasladadas a un hospital, trasladados a hospitales, trasladadas a hospitales, trasladados a distintos hospitales, trasladados a centros hospitalarios, llevados al hospital, llevado al hospital',
  },
  doing: {
    deployed: 'despliega, despliegan, envía, envían',
    evacuated: 'evacúan, evacúa, desalojan, desaloja',
    rescued: 'rescata, rescatan, rescatando, salva, salvan',
    killed:
      'mata, matan, matando, asesina, asesinan, causó la muerte de, causaron la muerte de, acabó con la vida de, cobró la vida de, se cobró la vida de, dan muerte a, da muerte a, cobran la vida de, quitó la vida a, causa la muerte de, provocó la muerte de, provocaron la muerte de, causando la muerte de',
    injured: 'hiere, hieren, hiriendo, lesiona, dejó heridos a, dejó herido a, dejó heridas a',
    arrested: 'detiene, arresta, arrestan, detienen, captura, apresan',
  },
  undergone: {
    displaced:
      'huyeron de sus hogares, abandonaron sus hogares, abandonar sus hogares, se quedaron sin hogar, sin hogar, damnificados',
    injured:
      'sufrió heridas, sufrieron heridas, sufrió lesiones, sufrieron lesiones, sufrieron heridas leves, sufrió heridas leves, sufrieron heridas graves, sufrió heridas graves',
    shot: 'recibió un disparo, recibió disparos, recibieron disparos, recibió un balazo, recibió un impacto de bala, recibieron impactos de bala',
    killed:
      'muerto, muerta, muertos, muertas, murió, murieron, muere, mueren, fallecido, fallecida, fallecidos, fallecidas, falleció, fallecieron, perdió la vida, perdieron la vida, perecieron, pereció, ahogado, ahogados, pierde la vida, pierden la vida, fallece, fallecen, morían, perecen, perece, ahogada, ahogadas, se ahogó, se ahogaron, sin vida, ha muerto, han muerto, ha fallecido, han fallecido, perdido la vida, muertos a tiros, muerto a tiros',
    missing: 'desaparecido, desaparecida, desaparecidos, desaparecidas, en paradero desconocido, sin localizar',
    aboard: 'a bordo',
  },
  nouns: {
    evacuated: 'evacuados',
    killed:
      'muertos, muertes, fallecidos, fallecimientos, víctimas mortales, asesinatos, homicidios, cadáveres, cuerpos, cuerpos sin vida, decesos, ejecuciones, feminicidios, muertas, fallecidas, asesinados',
    injured: 'heridos, lesionados, heridos graves, heridos leves, lesionadas',
    missing: 'desaparecidos',
    arrested: 'detenciones, arrestos, detenidos',
    captured: 'rehenes, prisioneros',
    displaced: 'desplazados, damnificados',
    infected:
      'contagios, nuevos casos, contagiados, casos confirmados, casos positivos, casos de covid-19, casos de coronavirus',
  },
  tolls: {
    missing: 'número de desaparecidos, cifra de desaparecidos',
    killed:
      'número de muertos, cifra de muertos, balance de muertos, número de víctimas, saldo, número de fallecidos, cifra de fallecidos, cifra de víctimas, cifra de víctimas mortales, número de víctimas mortales, cifra total de muertos, total de muertos',
    injured: 'número de heridos, cifra de heridos',
  },
  deeds: {
    killed: 'muerte de, asesinato de, homicidio de, fallecimiento de, muertes de, asesinatos de',
    arrested: 'detención de, arresto de',
    deployed: 'despliegue de, envío de',
  },
  says: 'dijo dijeron afirmó informó informaron anunció confirmó indicó señaló declaró según',
  person:
    'hombre mujer niño niña bebé persona joven adolescente menor conductor conductora pasajero pasajera policía agente soldado militar alumno alumna estudiante profesor profesora madre padre hijo hija hermano hermana esposo esposa marido trabajador trabajadora empleado empleada bombero piloto turista atacante sospechoso periodista peatón ciclista motociclista vecino vecina médico enfermera anciano anciana motorista automovilista camionero taxista chofer chófer maquinista octogenario octogenaria jubilado jubilada interno preso reo manifestante activista alcalde sacerdote ganadero agricultor obrero minero pescador senderista montañero surfista bañista víctima pistolero guardia militante excombatiente líder ciudadano ciudadana extranjero extranjera tripulante esquiador esquiadora capitán marinero alpinista montañista repartidor comerciante empresario abogado cura monja concejal candidato candidata reportero fotógrafo cantante futbolista torero',
  people:
    'personas hombres mujeres niños niñas bebés jóvenes adolescentes menores conductores pasajeros policías agentes soldados militares alumnos estudiantes profesores trabajadores empleados bomberos turistas civiles combatientes manifestantes periodistas peatones ciclistas vecinos migrantes mineros pescadores marineros miembros rehenes ancianos efectivos tropas otros tripulantes residentes activistas ciudadanos extranjeros internos presos reos reclusos líderes guerrilleros insurgentes rebeldes terroristas milicianos yihadistas palestinos israelíes ucranianos rusos sirios egipcios libios españoles mexicanos colombianos uniformados guardias obreros jornaleros peregrinos espectadores asistentes ocupantes viajeros sospechosos hermanos hermanas hijos hijas familiares jugadores pacientes médicos sanitarios víctimas enfermeras adultos individuos sujetos delincuentes sicarios pandilleros damnificados transeúntes alumnas esquiadores clientes bañistas vecinas feligreses reporteros maestros maestras campesinos indígenas motociclistas voluntarios socorristas rescatistas balseros',
  male: 'hombre niño padre hijo hermano esposo marido él',
  female: 'mujer niña madre hija hermana esposa ella',
  one: 'un una',
  the: 'el la los las su sus este esta estos estas',
  nobody: 'nadie',
  no: 'ningún ninguna',
  he: 'él',
  she: 'ella',
  other: 'otros otras otro otra segundo segunda tercer tercero tercera más',
  including:
    'entre ellos, entre ellas, incluidos, incluidas, incluido, incluida, de ellos, entre ellos al menos, entre los que hay, entre los que se encuentran, entre los cuales, entre las que, de los cuales, de ellas, incluyendo',
  of: 'de',
  passive:
    'fue fueron sido ser es son resultó resultaron siendo resultado resultando quedado quedaron quedó resulta resultan',
  undone: 'no podría podrían habría habrían si amenazó amenaza intentó intenta intento tentativa planeaba quería sin',
  hedges:
    'presunto, presunta, presuntamente, supuestamente, al parecer, probablemente, aparentemente, posiblemente, se cree, habría, habrían, podría, podrían, se estima, se teme, estimados, serían, sería',
  stops:
    'de del a al en con por para sin sobre bajo entre hasta desde hacia contra y e o u pero que quien cuando donde tras después antes durante el la los las un una es son fue fueron ha han había habían no ni se su sus según como más él ella este esta',
  prepositions: 'de del a al en con por para sin sobre bajo entre hasta desde hacia contra durante',
  and: 'y e o u',
  who: 'que quien quienes',
  fatally: 'mortalmente',
  things:
    'años año meses mes semanas semana días día horas hora minutos minuto segundos kilómetros kilómetro metros metro euros euro dólares pesos disparos veces grados casas coches vehículos edificios viviendas aviones tanques barcos buques misiles drones cohetes bombas balas tiros goles puntos partidos textos escuelas hospitales pueblos ciudades países vacas perros animales caballos empleos puestos ataques explosiones',
  aged: 'edad',
  yearsOld: 'años',
  tallies: 'este año, en lo que va de año, al año, cada año, en promedio, anualmente',
  asOf: 'hasta, hasta el, al',
  since: 'desde',
  tookPlace: 'tuvo lugar, ocurrió, se produjo, sucedió, se celebró, tuvieron lugar',
  accordingTo: 'según, de acuerdo con',
  between: 'a también gravemente levemente mortalmente al menos otros otras',
  subjectAfter: true,
  occasions:
    'entrevista reunión cumbre votación elección elecciones juicio audiencia ataque atentado explosión accidente terremoto incendio protesta funeral visita naufragio',
  next: 'luego antes',
  joins: 'y e luego antes',
  mine: 'nuestro nuestra nuestros nuestras mi mis nosotros',
  placed: placedTable({
    singularEnds: 'ado ada ido ida erto erta ió',
    boundBefore: {
      'at-least':
        'superan, supera, superó, superaron, ha superado, superan los, supera los, superó los, rebasa, rebasan, sobrepasa, sobrepasan',
    },
    ahead: {
      aboard:
        'viajaban, a bordo viajaban, a bordo iban, a bordo de la nave viajaban, transportaba a, transportaba, en el que viajaban, en la que viajaban',
      killed: 'dejó sin vida a, deja sin vida a, el saldo es de',
      displaced: 'obligó a, obligaron a, ha obligado a',
    },
    split: {
      injured: 'sufrió … heridas, sufrieron … heridas, sufrió … lesiones, sufrieron … lesiones',
      displaced: 'obligó … abandonar, obligaron … abandonar, obligó … huir, obligaron … huir',
      killed: 'dejó … sin vida',
    },
    single: {
      killed: 'un muerto, un fallecido, una muerta, una fallecida, una víctima mortal',
      injured: 'un herido, un lesionado',
      missing: 'un desaparecido, una desaparecida',
      arrested: 'un detenido, una detenida',
    },
    among: 'entre los, entre las',
    noneBefore:
      'no hubo, no hay, no dejó, no ha dejado, no se registraron, no se reportaron, no se han registrado, no se han reportado, no causó, no provocó, no ha habido, no se produjeron, sin que haya, sin que se registraran, ni hay, sin',
    noneOf: 'ninguno de los, ninguna de las, ninguno de sus, ninguno de',
    boundAfter: {
      'at-least': 'al menos, por lo menos, como mínimo, cuando menos, o más',
      about: 'aproximadamente, más o menos',
      'at-most': 'como máximo',
    },
    pluralEnds: 'os as on en',
    from: 'de',
  }),
  both: 'ambos ambas',
  harmed: {
    ...NO_HARMED,
    persons:
      'albañiles leñadores carpinteros cocineros choferes taxistas peones opositores ciberactivistas lideres seres vidas aficionados monjas monjes frailes sacerdotes curas obispos nietos nietas abuelos abuelas tíos tías primos primas sobrinos cristianos cristianas musulmanes judíos kurdos turcos coptos oficiales dirigentes ingenieros fotógrafos franceses ingleses alemanes italianos españolas marines camaradas colegas compañeros compañeras cómplices testigos criminales fugitivos prófugos guardas generales reclutas cadetes campesinas pastores fieles parientes amigos amigas desconocidos refugiados desplazados opositores invitados huéspedes inquilinos modelos estrellas azafatas funcionarios empleadas ministros diputados jueces guías deportistas atletas montañistas excursionistas senderistas mercenarios milicianas subsaharianos norteamericanos estadounidenses gemelos ancianas chicos chicas muchachos muchachas bebés pequeños recién-nacidos hinchas seguidores espectadoras',
    personEnds:
      '(?:dore?s|doras|tores|toras|sores|istas|eros|eras|antes|entes|eses|anos|anas|enses|arios|arias|logos|grafos|cratas|nautas)$',
    after: 'cuales ellos ellas esos esas estos estas aquellos aquellas unos unas otros otras',
    never:
      'elefantes serpientes corderos terneros terneras carneros jilgueros guepardos murciélagos panteras fronteras carreteras banderas maderas sombreros ceros aeros restaurantes aparentes puentes fuentes gigantes volantes turbantes meses reses peses veces tractores motores reactores sectores contenedores ordenadores computadores errores favores pasadores marranos gusanos manos pianos ventanas semanas ranas mañanas iguanas campanas vacas cerdos manatíes primates continentes incidentes accidentes dientes agujeros helicópteros cruceros escenarios horarios salarios diarios barrios aniversarios catálogos diálogos párrafos',
  },
})
