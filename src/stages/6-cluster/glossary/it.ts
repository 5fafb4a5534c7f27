/** Words of general news, by the idea that other languages have a word for too. */
export const GLOSSARY_IT = `gold: oro
silver: argento
bronze: bronzo
medal: medaglia
olympics: olimpiadi olimpico
athlete: atleta
team: squadra delegazione nazionale
coach: allenatore
final: finale
semifinal: semifinale
quarterfinal: quarti
match: partita
win: vince vittoria batte
lose: sconfitta perde battuto
champion: campione titolo
record: record primato
debut: debutto esordio
women: donne donna femminile
men: uomini uomo maschile
youngest: giovane adolescente
flagbearer: bandiera portabandiera
opening: apertura inaugurazione
closing: chiusura
ceremony: cerimonia
village: villaggio
hotel: hotel albergo
spectators: pubblico spettatori tifosi
ban: divieto vieta sospeso
doping: doping
swim: nuoto nuotatore
basketball: basket pallacanestro
football: calcio
volleyball: pallavolo
handball: pallamano
tennis: tennis
gymnastics: ginnastica
skateboard: skateboard
judo: judo
tabletennis: tennistavolo
surf: surf
boxing: boxe pugile
fencing: scherma
weightlifting: pesistica
cycling: ciclismo ciclista
athletics: atletica
postpone: rinviato
cancel: annullato
withdraw: rinuncia ritira
covid: covid coronavirus pandemia
infected: positivo contagio casi
vaccine: vaccino vaccinazione
quarantine: quarantena isolamento
emergency: emergenza
killed: morto morti ucciso muore
injured: ferito feriti infortunio
shooting: sparatoria spari
police: polizia
arrest: arrestato arresto
court: tribunale giudice processo
sentence: carcere condannato
murder: omicidio assassinio
rape: stupro sessuale
fire: incendio
explosion: esplosione bomba attentato
attack: attacco
war: guerra
army: esercito militare soldati truppe
ceasefire: tregua
rebels: ribelli
terror: terrorismo terrorista
president: presidente
minister: ministro premier
government: governo
parliament: parlamento senato
election: elezioni voto
protest: protesta manifestazione
walkout: sciopero
resign: dimissioni dimette
dismissed: licenziato
apologise: scuse
racism: razzismo razzista
refugee: rifugiato rifugiati migranti asilo
earthquake: terremoto sisma
flood: alluvione inondazione
storm: tempesta tifone uragano
heat: caldo
crash: incidente schianto
plane: aereo
ship: nave barca traghetto
train: treno
airport: aeroporto
space: razzo spaziale satellite
hospital: ospedale
mind: mentale salute
school: scuola
child: bambino bambina bambini
mother: madre mamma
father: padre
king: re imperatore regina
bank: banca
market: borsa azioni mercato
fall: calo crollo cala
rise: rialzo sale aumento
price: prezzo prezzi
tax: tassa imposta
deal: accordo contratto
bankruptcy: perdita bancarotta fallimento debito
profit: utile profitto ricavi
jobs: posti lavoratori dipendenti
launch: lancia lancio presenta
sanctions: sanzioni
nuclear: nucleare
oil: petrolio
gas: gas
climate: clima
union: ue europea
film: film cinema
music: musica canzone cantante concerto
wedding: matrimonio sposa nozze
family: famiglia
home: ritorno arrivo
interview: intervista
schedule: calendario programma orari
tv: tv televisione diretta
robot: robot
food: cibo alimenti
water: acqua
draw: sorteggio
horse: cavallo equitazione
qualify: qualificato qualificazione
group: gruppo
refuse: rifiuta
embassy: ambasciata ambasciatore
drug: droga
church: chiesa papa
hacker: attacco hacker
`
