/** Words of general news, by the idea that other languages have a word for too. */
export const GLOSSARY_ES = `gold: oro dorada
silver: plata
bronze: bronce
medal: medalla medallista
olympics: olímpicos olímpica olimpiada jjoo
athlete: atleta deportista
team: equipo selección delegación
coach: entrenador
final: final finalista
semifinal: semifinal semifinales
quarterfinal: cuartos
match: partido
win: gana vence victoria triunfo derrota
lose: pierde perdió eliminado cae
champion: campeón campeona título
record: récord
debut: debut debuta estreno
women: mujeres mujer femenino femenil
men: hombres hombre varonil masculino
youngest: joven jovencita adolescente
flagbearer: bandera abanderado
opening: inauguración apertura inaugural
closing: clausura
ceremony: ceremonia
village: villa aldea
hotel: hotel
spectators: público espectadores aficionados
ban: prohíbe prohibición suspendido
doping: dopaje doping
swim: natación nadador
basketball: baloncesto basquetbol básquet basket
football: fútbol
volleyball: voleibol vóley
handball: balonmano
tennis: tenis
gymnastics: gimnasia gimnasta
skateboard: skate skateboarding patinaje skater
judo: judo judoca
tabletennis: pimpón
surf: surf surfista
boxing: boxeo boxeador
fencing: esgrima
weightlifting: halterofilia pesas
cycling: ciclismo ciclista
athletics: atletismo
postpone: aplazado pospuesto
cancel: cancelado cancela
withdraw: renuncia retira
covid: covid covid-19 coronavirus pandemia
infected: positivo contagio casos contagiado
vaccine: vacuna vacunación
quarantine: cuarentena aislamiento
emergency: emergencia
killed: muerto muertos muere murió fallece
injured: herido heridos lesión lesionado
shooting: tiroteo disparos disparó
police: policía
arrest: detenido arrestado detención
court: tribunal juez juicio corte
sentence: cárcel prisión condenado
murder: asesinato homicidio
rape: violación sexual abuso
fire: incendio fuego
explosion: explosión bomba atentado
attack: ataque
war: guerra
army: ejército militar soldados tropas
ceasefire: tregua
rebels: rebeldes insurgentes
terror: terrorismo terrorista
president: presidente
minister: ministro
government: gobierno
parliament: parlamento congreso senado
election: elecciones elección voto
protest: protesta protestas manifestación
walkout: huelga
resign: dimite dimisión renuncia
dismissed: destituido despedido cesado
apologise: disculpa disculpas
racism: racismo racista
refugee: refugiado refugiados migrantes asilo
earthquake: terremoto sismo
flood: inundación inundaciones
storm: tormenta tifón huracán
heat: calor
crash: accidente choque
plane: avión
ship: barco buque ferry
train: tren
airport: aeropuerto
space: cohete espacial satélite
hospital: hospital
mind: mental salud
school: escuela
child: niño niña niños bebé
mother: madre mamá
father: padre papá
king: rey emperador reina
bank: banco
market: bolsa acciones mercado
fall: caen cae caída baja
rise: sube suben alza
price: precio precios
tax: impuesto impuestos
deal: acuerdo contrato
bankruptcy: pérdida quiebra deuda
profit: beneficio ganancias ingresos
jobs: empleos trabajadores empleados
launch: lanza lanzamiento presenta
sanctions: sanciones
nuclear: nuclear
oil: petróleo
gas: gas
climate: clima
union: ue europea
film: película cine
music: música canción cantante concierto
wedding: boda matrimonio casa
family: familia
home: regreso llegada llega
interview: entrevista
schedule: calendario horario horarios agenda
tv: tv televisión ver transmisión
robot: robot
food: comida alimentos
water: agua
draw: sorteo
horse: caballo hípica
qualify: clasifica clasificado clasificación
group: grupo
refuse: rechaza niega
embassy: embajada embajador
drug: droga drogas
church: iglesia papa
hacker: ciberataque hackers
`
