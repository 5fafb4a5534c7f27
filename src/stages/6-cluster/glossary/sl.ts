/** Words of general news, by the idea that other languages have a word for too. */
export const GLOSSARY_SL = `gold: zlato zlata zlati zlatega
silver: srebro srebrna srebrni
bronze: bron bronast bronasta
medal: medalja kolajna
olympics: olimpijske olimpijada oi
athlete: športnik atlet
team: reprezentanca ekipa delegacija
coach: trener selektor
final: finale finalu
semifinal: polfinale
quarterfinal: četrtfinale
match: tekma
win: zmaga zmagal premagal
lose: poraz izgubil
champion: prvak prvakinja naslov
record: rekord
debut: debi prvenec
women: ženske ženska ženski
men: moški moška
youngest: mlad najmlajši najstnik
flagbearer: zastava zastavonoša
opening: odprtje otvoritev otvoritvena
closing: zaprtje zaključna
ceremony: slovesnost
village: vas naselje
hotel: hotel
spectators: gledalci navijači
ban: prepoved prepovedal
doping: doping
swim: plavanje plavalec
basketball: košarka košarkar
football: nogomet
volleyball: odbojka
handball: rokomet
tennis: tenis
gymnastics: gimnastika telovadba
skateboard: rolkanje rolkar
judo: judo judoist judoistka
tabletennis: namizni
surf: deskanje
boxing: boks
fencing: sabljanje
weightlifting: dvigovanje
cycling: kolesarstvo kolesar
athletics: atletika
postpone: preložen odložen
cancel: odpoved odpovedan
withdraw: odstop odstopil umik
covid: covid koronavirus pandemija
infected: pozitiven okužen okužba
vaccine: cepivo cepljenje
quarantine: karantena
emergency: izredne
killed: mrtvih umrl ubit smrt
injured: ranjen poškodovan poškodba
shooting: streljanje strelec
police: policija policist
arrest: aretiran aretacija prijet
court: sodišče sodnik sojenje
sentence: zapor obsojen
murder: umor
rape: posilstvo spolni
fire: požar
explosion: eksplozija bomba
attack: napad
war: vojna
army: vojska vojaki
ceasefire: premirje
rebels: uporniki
terror: terorizem terorist
president: predsednik
minister: minister premier
government: vlada
parliament: parlament
election: volitve glasovanje
protest: protest
walkout: stavka
resign: odstop
dismissed: odpuščen razrešen
apologise: opravičilo
racism: rasizem
refugee: begunec migranti azil
earthquake: potres
flood: poplava
storm: neurje tajfun orkan
heat: vročina
crash: nesreča
plane: letalo
ship: ladja trajekt
train: vlak
airport: letališče
space: raketa vesolje satelit
hospital: bolnišnica
mind: duševno
school: šola
child: otrok otroci
mother: mati mama
father: oče
king: kralj cesar kraljica
bank: banka
market: borza delnice trg
fall: padec upad
rise: rast narašča
price: cena cene
tax: davek
deal: dogovor pogodba
bankruptcy: izguba stečaj dolg
profit: dobiček prihodki
jobs: delavci zaposleni
launch: predstavi izstrelitev
sanctions: sankcije
nuclear: jedrski
oil: nafta
gas: plin
climate: podnebje
union: eu evropska
film: film
music: glasba pesem pevec koncert
wedding: poroka poročil
family: družina
home: vrnitev prihod
interview: intervju
schedule: spored urnik
tv: televizija prenos
robot: robot
food: hrana
water: voda
draw: žreb
horse: konj
qualify: uvrstil kvalifikacije
group: skupina
refuse: zavrnil
embassy: veleposlaništvo
drug: droge mamila
church: cerkev papež
hacker: hekerji
`
