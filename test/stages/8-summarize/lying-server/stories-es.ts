/** Invented stories in Spanish, as in `stories-en.ts`. */
export const STORIES_ES = `
story autobús
roles el alcalde de {place} | la jefa de la policía de tráfico | el ministerio de Transporte
quote Oímos los frenos y luego un silencio terrible
quote El conductor llevaba demasiadas horas de servicio
F Un accidente de autobús cerca de {place} dejó {n1} muertos y {n2} heridos el {day}.
T {n1} personas murieron y {n2} resultaron heridas el {day} en un accidente de autobús cerca de {place}.
T Cerca de {place}, un accidente de autobús dejó el {day} {n2} heridos y {n1} muertos.
F La empresa {org} había pagado {money} de multa por frenos gastados en {year}.
T En {year} la empresa {org} pagó {money} de multa por frenos gastados.
T {money} de multa pagó {org} en {year} por frenos gastados.
B En {year2} murieron {n4} personas en la misma carretera cerca de {place2}.
T {n4} personas murieron en {year2} en la misma carretera cerca de {place2}.
K {s1} dijo que la barrera llevaba meses rota, mientras que {s2} no quiso hacer comentarios.
T Según {s1}, la barrera llevaba meses rota.
T La barrera llevaba meses rota, dijo {s1}.
K Según {s3}, el autobús pasó su última revisión en {month}.
T El autobús pasó su última revisión en {month}, según {s3}.
R Los inspectores acusaron a {org} de ocultar documentos.
T {org} fue acusada por los inspectores de ocultar documentos.
X {org} acusó a los inspectores de ocultar documentos.
N El conductor no llevaba cinturón, comprobaron los investigadores.
T Los investigadores comprobaron que el conductor no llevaba cinturón.
X Los investigadores comprobaron que el conductor llevaba cinturón.

story inundación
roles la gobernadora | el jefe de los bomberos | el servicio meteorológico
quote El río subió más rápido que nunca
quote Necesitamos botes y mantas antes de la noche
F Las inundaciones en torno a {place} mataron a {n1} personas y expulsaron a {n3} familias de sus casas el {day}.
T {n1} personas murieron el {day} y {n3} familias fueron expulsadas de sus casas por las inundaciones en torno a {place}.
T En torno a {place} las inundaciones expulsaron el {day} a {n3} familias de sus casas y mataron a {n1} personas.
F La reparación de los diques costará {money}, calcula {org}.
T {org} calcula que la reparación de los diques costará {money}.
B En {year2} el mismo río inundó {place2} y destruyó {n4} casas.
T {n4} casas fueron destruidas en {year2} cuando el río inundó {place2}.
K {s1} anunció que las escuelas seguirán cerradas hasta el {day2}, y {s2} pidió hervir el agua.
T Las escuelas seguirán cerradas hasta el {day2}, anunció {s1}.
T {s2} pidió hervir el agua.
K Cayó un {pct} % más de lluvia que en un {month} normal, informó {s3}.
T Según {s3}, cayó un {pct} % más de lluvia que en un {month} normal.
R {org} demandó a la provincia por los diques abandonados.
T La provincia fue demandada por {org} por los diques abandonados.
X La provincia demandó a {org} por los diques abandonados.
N El puente de {place2} quizás fue dañado por árboles a la deriva.
T Quizás árboles a la deriva dañaron el puente de {place2}.
X Árboles a la deriva dañaron el puente de {place2}.

story fábrica de muebles
roles el director de la planta | la portavoz del sindicato | el servicio de bomberos
quote Nadie abrió las salidas de emergencia desde fuera
quote Nuestros compañeros lo advertían desde hace años
F Un incendio en una fábrica de muebles en {place} mató a {n1} obreros el {day} y {n2} están hospitalizados.
T {n1} obreros murieron el {day} en un incendio en una fábrica de muebles en {place}, y {n2} están hospitalizados.
T En {place}, un incendio en una fábrica de muebles mató el {day} a {n1} obreros; {n2} están hospitalizados.
F La fábrica pertenece a {org}, emplea a {n3} personas y logró ventas de {money} en {year}.
T La fábrica, que pertenece a {org} y emplea a {n3} personas, logró en {year} ventas de {money}.
B En {year2} un incendio en otra fábrica del grupo en {place2} dejó {n4} heridos.
T Otra fábrica del grupo en {place2} tuvo en {year2} un incendio que dejó {n4} heridos.
K {s1} aseguró que todas las salidas estaban abiertas, pero {s2} dijo que dos estaban cerradas.
T Todas las salidas estaban abiertas, aseguró {s1}.
T Según {s2}, dos de las salidas estaban cerradas.
K Las llamas estaban controladas el {date}, informó {s3}.
T {s3} informó de que las llamas estaban controladas el {date}.
R El sindicato criticó a {org} por la falta de alarmas.
T {org} fue criticada por el sindicato por la falta de alarmas.
X {org} criticó al sindicato por la falta de alarmas.
N La fábrica nunca había sido inspeccionada, admitió un empleado de {place}.
T Un empleado de {place} admitió que la fábrica nunca había sido inspeccionada.
X Un empleado de {place} admitió que la fábrica había sido inspeccionada.

story tipo de interés
roles la gobernadora del banco central | el ministro de Hacienda | la cámara de comercio
quote La inflación no bajará por sí sola
quote Esta decisión llega en mal momento para la construcción
F El banco central subió su tipo de interés al {pct} % el {day}.
T El {day} el banco central subió al {pct} % su tipo de interés.
T El tipo de interés fue subido al {pct} % por el banco central el {day}.
F Los precios subieron un {pct2} % en {month}, y {big} de hogares pagan más por sus créditos.
T En {month} los precios subieron un {pct2} % y {big} de hogares pagan más por sus créditos.
B El banco central de {place2} había bajado su tipo en {year2}, y {n4} bancos lo siguieron.
T {n4} bancos siguieron al banco central de {place2} cuando en {year2} bajó su tipo.
K {s1} dijo que en otoño habrá más medidas, mientras que {s2} pidió paciencia.
T En otoño habrá más medidas, dijo {s1}.
T {s2} pidió paciencia.
K Unas {n3} empresas podrían quedarse sin dinero, advirtió {s3}.
T {s3} advirtió que unas {n3} empresas podrían quedarse sin dinero.
R {org} prestó {money} al banco público de {place}.
T Al banco público de {place} le fueron prestados {money} por {org}.
X A {org} le fueron prestados {money} por el banco público de {place}.
N Las cuentas de ahorro supuestamente rendirán más desde el {date}.
T Desde el {date} las cuentas de ahorro supuestamente rendirán más.
X Desde el {date} las cuentas de ahorro rendirán más.

story huelga en el puerto
roles la presidenta del sindicato | el jefe de personal | el tribunal laboral
quote Seguiremos en las puertas hasta que hablen con nosotros
quote Hay una oferta sobre la mesa desde la primavera
F Unos {n3} estibadores de {place} dejaron de trabajar el {day} y {n1} barcos tuvieron que esperar.
T {n1} barcos tuvieron que esperar el {day}, al dejar de trabajar unos {n3} estibadores de {place}.
T En {place} unos {n3} estibadores dejaron de trabajar el {day}; {n1} barcos tuvieron que esperar.
F El sindicato pide un {pct} % más de salario por {n2} meses, {org} ofrece un {pct2} %.
T {org} ofrece un {pct2} %, mientras que el sindicato pide un {pct} % más de salario por {n2} meses.
B La última huelga en {place2} terminó tras {n4} días en {year2}.
T En {year2} la última huelga en {place2} terminó tras {n4} días.
K {s1} dijo que las negociaciones habían fracasado, mientras que {s2} habló de avances.
T Las negociaciones fracasaron, según {s1}.
T {s2} habló de avances.
K Los turnos de noche deben cubrirse hasta el {date}, falló {s3}.
T {s3} falló que los turnos de noche deben cubrirse hasta el {date}.
R {org} rechazó una propuesta de la ciudad de {place}.
T Una propuesta de la ciudad de {place} fue rechazada por {org}.
X La ciudad de {place} rechazó una propuesta de {org}.
N El puerto no tenía equipos de reserva, según {s2}.
T Según {s2}, el puerto no tenía equipos de reserva.
X Según {s2}, el puerto tenía equipos de reserva.

story elecciones
roles el líder de la oposición | la primera ministra saliente | la comisión electoral
quote El pueblo ha pedido un nuevo comienzo
quote Aceptamos el resultado sin ninguna amargura
F El partido {org} ganó {n2} de {n3} escaños en la votación del {date}, con el {pct} % de los votos.
T Con el {pct} % de los votos, el partido {org} ganó {n2} de {n3} escaños en la votación del {date}.
T En la votación del {date}, {org} ganó el {pct} % de los votos y {n2} de {n3} escaños.
F La participación alcanzó el {pct2} %, un récord desde {year2}, y votaron {big} de personas.
T Votaron {big} de personas; la participación alcanzó el {pct2} %, un récord desde {year2}.
B En {place2} los votos se recontaron en {year} tras {n4} quejas.
T Tras {n4} quejas, los votos se recontaron en {place2} en {year}.
K {s1} prometió un gobierno antes del {day}, mientras que {s2} descartó una coalición.
T Un gobierno antes del {day} prometió {s1}.
T {s2} descartó una coalición.
K En {place} abrieron tarde {n1} colegios electorales, informó {s3}.
T {n1} colegios electorales de {place} abrieron tarde, según {s3}.
R Seguidores de {s1} atacaron una oficina de {org} en {place2}.
T Una oficina de {org} en {place2} fue atacada por seguidores de {s1}.
X Seguidores de {org} atacaron una oficina de {s1} en {place2}.
N Los observadores no pudieron confirmar casos de soborno.
T Casos de soborno no pudieron ser confirmados por los observadores.
X Casos de soborno fueron confirmados por los observadores.

story juicio
roles la presidenta del tribunal | el abogado de la defensa | la fiscalía
quote Usted sabía muy bien de quién era ese dinero
quote Mi cliente tuvo que pagar el silencio de otros
F Un tribunal de {place} condenó al banquero {p1} a {n1} años de cárcel el {day} por desviar {money}.
T El banquero {p1} fue condenado el {day} a {n1} años de cárcel por un tribunal de {place} por desviar {money}.
T En {place} un tribunal condenó el {day} a {n1} años de cárcel al banquero {p1}.
F El juicio duró {n2} días y declararon {n3} testigos, el último el {date}.
T Declararon {n3} testigos en los {n2} días del juicio, el último el {date}.
B En {year2} otro banquero fue absuelto en {place2} tras {n4} sesiones.
T Tras {n4} sesiones, otro banquero fue absuelto en {place2} en {year2}.
K {s1} dijo que las cuentas eran falsas, mientras que {s2} anunció un recurso.
T Según {s1}, las cuentas eran falsas.
T {s2} anunció un recurso.
K Se pedirá la devolución del {pct} % del dinero, informó {s3}.
T {s3} informó de que se pedirá la devolución del {pct} % del dinero.
R {p1} engañó a {p2}, auditor de {org}, con cartas falsas.
T {p2}, auditor de {org}, fue engañado por {p1} con cartas falsas.
X {p1} fue engañado por {p2}, auditor de {org}, con cartas falsas.
N El dinero desaparecido fue llevado presuntamente a {place2}.
T Presuntamente, el dinero desaparecido fue llevado a {place2}.
X El dinero desaparecido fue llevado a {place2}.

story satélite
roles la jefa de la misión | el ministro de Investigación | la agencia espacial
quote Por primera vez vemos cómo se mueve el hielo
quote Cada céntimo de este proyecto valió la pena
F El satélite {org} fue lanzado desde {place} el {date} con {n1} instrumentos a bordo.
T Con {n1} instrumentos a bordo, el satélite {org} fue lanzado el {date} desde {place}.
T Desde {place} fue lanzado el {date} {org}; el satélite lleva {n1} instrumentos a bordo.
F El satélite costó {money}, pesa {n3} kilogramos y girará en torno a la Tierra durante {n2} meses.
T El satélite pesa {n3} kilogramos, costó {money} y girará {n2} meses en torno a la Tierra.
B Un satélite anterior construido en {place2} enmudeció tras {n4} semanas en {year2}.
T En {year2} un satélite anterior construido en {place2} enmudeció tras {n4} semanas.
K {s1} dijo que las primeras imágenes llegarán el {day}, mientras que {s2} elogió a los ingenieros.
T Las primeras imágenes llegarán el {day}, dijo {s1}.
T {s2} elogió a los ingenieros.
K Se ha gastado el {pct} % del combustible, informó {s3}.
T {s3} informó de que se ha gastado el {pct} % del combustible.
R Los ingenieros de {place} adelantaron a sus rivales de {place2} por unas semanas.
T Sus rivales de {place2} fueron adelantados por los ingenieros de {place} por unas semanas.
X Los ingenieros de {place2} adelantaron a sus rivales de {place} por unas semanas.
N Un segundo lanzamiento está quizás previsto para {year}.
T Para {year} está quizás previsto un segundo lanzamiento.
X Para {year} está previsto un segundo lanzamiento.
`
