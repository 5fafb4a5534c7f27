/** Words of general news, by the idea that other languages have a word for too. */
export const GLOSSARY_NL = `gold: goud gouden
silver: zilver zilveren
bronze: brons bronzen
medal: medaille
olympics: olympische
athlete: atleet sporter
team: ploeg team
coach: coach trainer
final: finale
semifinal: halve
quarterfinal: kwartfinale
match: wedstrijd
win: wint winst verslaat
lose: verliest nederlaag
champion: kampioen titel
record: record
debut: debuut
women: vrouwen vrouw
men: mannen man
youngest: jongste tiener
flagbearer: vlag vlaggendrager
opening: opening openingsceremonie
closing: sluiting slotceremonie
ceremony: ceremonie
village: dorp
hotel: hotel
spectators: publiek toeschouwers
ban: verbod verbiedt geschorst
doping: doping
swim: zwemmen zwemmer
basketball: basketbal
football: voetbal
volleyball: volleybal
handball: handbal
tennis: tennis
gymnastics: turnen turnster
skateboard: skateboard
judo: judo
tabletennis: tafeltennis
surf: surfen
boxing: boksen bokser
fencing: schermen
weightlifting: gewichtheffen
cycling: wielrennen wielrenner
athletics: atletiek
postpone: uitgesteld
cancel: afgelast
withdraw: trekt terugtrekt
covid: corona covid
infected: positief besmet besmetting
vaccine: vaccin vaccinatie
quarantine: quarantaine
emergency: noodtoestand
killed: dood doden gedood overleden
injured: gewond gewonden blessure
shooting: schietpartij schoten
police: politie
arrest: gearresteerd arrestatie aangehouden
court: rechtbank rechter proces
sentence: gevangenis veroordeeld cel
murder: moord
rape: verkrachting seksueel misbruik
fire: brand vuur
explosion: explosie bom aanslag
attack: aanval
war: oorlog
army: leger militair soldaten
ceasefire: wapenstilstand
rebels: rebellen
terror: terreur terrorist
president: president
minister: minister premier
government: regering kabinet
parliament: parlement kamer
election: verkiezingen stemmen
protest: protest betoging
walkout: staking
resign: aftreden ontslag
dismissed: ontslagen
apologise: excuses
racism: racisme
refugee: vluchteling migranten asiel
earthquake: aardbeving
flood: overstroming
storm: storm tyfoon orkaan
heat: hitte
crash: ongeluk crash
plane: vliegtuig
ship: schip boot veerboot
train: trein
airport: luchthaven
space: raket ruimte satelliet
hospital: ziekenhuis
mind: mentale
school: school
child: kind kinderen baby
mother: moeder
father: vader
king: koning keizer koningin
bank: bank
market: beurs aandelen markt
fall: daalt dalen val
rise: stijgt stijging
price: prijs prijzen
tax: belasting
deal: akkoord deal contract
bankruptcy: verlies faillissement schuld
profit: winst omzet
jobs: banen werknemers
launch: lanceert lancering
sanctions: sancties
nuclear: nucleair kern
oil: olie
gas: gas
climate: klimaat
union: eu europese
film: film
music: muziek lied zanger
wedding: huwelijk trouwt
family: familie
home: thuis terugkeer aankomst
interview: interview
schedule: programma schema
tv: tv televisie
robot: robot
food: voedsel eten
water: water
draw: loting
horse: paard
qualify: kwalificeert
group: groep
refuse: weigert
embassy: ambassade
drug: drugs
church: kerk paus
hacker: hackers cyberaanval
`
