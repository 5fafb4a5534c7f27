/** Words of general news, by the idea that other languages have a word for too. */
export const GLOSSARY_FR = `gold: or
silver: argent
bronze: bronze
medal: médaille médaillé
olympics: jo olympique olympiques
athlete: athlète sportif
team: équipe délégation
coach: entraîneur sélectionneur
final: finale
semifinal: demi-finale demi
quarterfinal: quart quarts
match: match rencontre
win: victoire gagne remporte bat vainqueur
lose: défaite perd battu éliminé
champion: champion championne titre
record: record
debut: débuts débute
women: femmes femme féminin féminine
men: hommes homme masculin
youngest: jeune jeunesse ado
flagbearer: drapeau porte-drapeau
opening: ouverture
closing: clôture
ceremony: cérémonie
village: village
hotel: hôtel
spectators: spectateurs public fans supporters
ban: interdit interdiction suspendu
doping: dopage dopé
swim: natation nageur
basketball: basket basketball
football: football
volleyball: volley volleyball
handball: handball
tennis: tennis
gymnastics: gymnastique gymnaste
skateboard: skateboard skate
judo: judo judoka
tabletennis: pongiste
surf: surf surfeur
boxing: boxe boxeur
fencing: escrime
weightlifting: haltérophilie
cycling: cyclisme cycliste
athletics: athlétisme
postpone: reporté report
cancel: annulé annulation
withdraw: renonce forfait retire
covid: covid coronavirus pandémie
infected: positif contaminé cas infection
vaccine: vaccin vacciné vaccination
quarantine: quarantaine isolement
emergency: urgence
killed: mort morts tué décès
injured: blessé blessés blessure
shooting: fusillade tirs tireur
police: police policiers
arrest: arrêté arrestation interpellé
court: tribunal juge procès cour
sentence: prison condamné
murder: meurtre assassinat
rape: viol sexuel agression
fire: incendie feu
explosion: explosion bombe attentat
attack: attaque frappe
war: guerre
army: armée militaire soldats
ceasefire: cessez-le-feu trêve
rebels: rebelles insurgés
terror: terrorisme terroriste
president: président
minister: ministre premier
government: gouvernement
parliament: parlement sénat assemblée
election: élection élections vote scrutin
protest: manifestation manifestants protestation
walkout: grève
resign: démission démissionne
dismissed: limogé renvoyé viré
apologise: excuses excuse
racism: racisme raciste
refugee: réfugié réfugiés migrants asile
earthquake: séisme tremblement
flood: inondation inondations
storm: tempête typhon ouragan
heat: chaleur canicule
crash: crash accident écrasement
plane: avion
ship: bateau navire ferry
train: train
airport: aéroport
space: fusée espace satellite
hospital: hôpital
mind: mentale santé
school: école
child: enfant enfants bébé
mother: mère maman
father: père papa
king: roi empereur reine
bank: banque
market: bourse actions marché
fall: chute baisse recule
rise: hausse monte progresse
price: prix
tax: impôt taxe
deal: accord contrat
bankruptcy: perte faillite dette
profit: bénéfice bénéfices revenus
jobs: emplois travailleurs salariés
launch: lance lancement dévoile
sanctions: sanctions
nuclear: nucléaire
oil: pétrole
gas: gaz
climate: climat
union: ue européenne
film: film cinéma
music: musique chanson chanteur concert
wedding: mariage épouse demande
family: famille
home: retour arrivée rentre
interview: entretien interview
schedule: programme calendrier horaire
tv: télé télévision tv direct
robot: robot
food: nourriture alimentaire
water: eau
draw: tirage
horse: cheval équitation
qualify: qualifié qualification
group: groupe
refuse: refuse refus
embassy: ambassade ambassadeur
drug: drogue
church: église pape
hacker: piratage cyberattaque
`
