/** Words of general news, by the idea that other languages have a word for too. */
export const GLOSSARY_EN = `gold: gold golden
silver: silver
bronze: bronze
medal: medal medalist
olympics: olympics olympic olympian
athlete: athlete athletes competitor sportsman
team: team squad delegation
coach: coach trainer
final: final finals
semifinal: semifinal semifinals semis
quarterfinal: quarterfinal quarterfinals
match: match game
win: win wins won beat beats victory defeats winner
lose: loses lost loss defeat defeated
champion: champion champions title
record: record records
debut: debut debuts opener
women: women woman female womens
men: men man male mens
youngest: youngest teen teenager teenage
flagbearer: flag flagbearer
opening: opening opens
closing: closing closes
ceremony: ceremony
village: village
hotel: hotel
spectators: spectators fans crowd audience
ban: ban bans banned suspended
doping: doping
swim: swimming swimmer
basketball: basketball
football: football soccer
volleyball: volleyball
handball: handball
tennis: tennis
gymnastics: gymnastics gymnast
skateboard: skateboarding skateboarder skater skateboard
judo: judo judoka
tabletennis: ping-pong
surf: surfing surfer
boxing: boxing boxer
fencing: fencing fencer
weightlifting: weightlifting weightlifter
cycling: cycling cyclist
athletics: athletics track
postpone: postponed postpone delay
cancel: cancel cancelled canceled
withdraw: withdraws withdrawal withdrew pulls
covid: covid covid-19 coronavirus pandemic
infected: positive infected tests case cases infection
vaccine: vaccine vaccinated vaccination
quarantine: quarantine isolation
emergency: emergency
killed: killed dead death deaths dies died
injured: injured wounded injury hurt
shooting: shooting shot gunman gunfire gun
police: police officers
arrest: arrest arrested detained
court: court judge trial tribunal
sentence: sentence sentenced jailed prison jail
murder: murder homicide
rape: rape sexual abuse assault
fire: fire blaze wildfire
explosion: explosion blast bomb bombing
attack: attack strike raid airstrike
war: war
army: army military troops soldiers
ceasefire: ceasefire truce
rebels: rebels rebel militants
terror: terror terrorist
president: president
minister: minister premier
government: government
parliament: parliament congress senate
election: election vote elections voting poll
protest: protest protests demonstrators rally
walkout: strikers walkout
resign: resigns resigned resignation quits steps
dismissed: sacked dismissed fired
apologise: apologises apologizes apology sorry
racism: racist racism
refugee: refugee migrants migrant asylum
earthquake: earthquake quake
flood: flood floods flooding
storm: storm typhoon hurricane cyclone
heat: heat heatwave hot
crash: crash crashed collision
plane: plane aircraft jet airliner
ship: ship boat ferry vessel
train: train rail
airport: airport
space: spacecraft rocket satellite orbit
hospital: hospital clinic
mind: mental health
school: school
child: child children baby
mother: mother mom mum
father: father dad
king: king emperor queen royal
bank: bank
market: market stocks shares
fall: falls fell drop tumble plunge decline
rise: rises rose gain gains jump surge
price: price prices
tax: tax taxes
deal: deal agreement contract
bankruptcy: losses bankruptcy bankrupt debt
profit: profit profits revenue earnings
jobs: jobs workers layoffs employees
launch: launch launches unveils unveiled
sanctions: sanctions
nuclear: nuclear
oil: oil crude
gas: gas
climate: climate
union: eu european union
film: film movie
music: music song singer concert
wedding: wedding marry marriage marries engagement propose
family: family
home: home return returns arrives
interview: interview
schedule: schedule calendar
tv: tv television broadcast watch stream
robot: robot robots
food: food
water: water
draw: draw drawn
horse: horse equestrian
qualify: qualify qualifies qualified qualification
group: group
refuse: refuses refused denies
embassy: embassy ambassador
drug: drugs drug cocaine
church: church pope bishop
hacker: hackers cyberattack hacked
`
