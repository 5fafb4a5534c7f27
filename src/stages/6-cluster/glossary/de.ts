/** Words of general news, by the idea that other languages have a word for too. */
export const GLOSSARY_DE = `gold: gold goldmedaille
silver: silber silbermedaille
bronze: bronze bronzemedaille
medal: medaille medaillen
olympics: olympia olympische olympischen
athlete: sportler athlet athletin
team: mannschaft team delegation
coach: trainer bundestrainer
final: finale endspiel
semifinal: halbfinale
quarterfinal: viertelfinale
match: spiel partie
win: sieg gewinnt siegt gewonnen besiegt
lose: niederlage verliert verloren
champion: meister weltmeister olympiasieger titel
record: rekord weltrekord
debut: debüt auftakt
women: frauen frau damen
men: männer mann herren
youngest: jüngste jüngster teenager
flagbearer: fahne flagge fahnenträger
opening: eröffnung eröffnungsfeier
closing: schlussfeier abschluss
ceremony: feier zeremonie
village: dorf
hotel: hotel
spectators: zuschauer fans publikum
ban: verbot gesperrt verbietet
doping: doping gedopt
swim: schwimmen schwimmer
basketball: basketball
football: fußball
volleyball: volleyball
handball: handball
tennis: tennis
gymnastics: turnen turnerin
skateboard: skateboard skateboarden skater
judo: judo judoka
tabletennis: tischtennis
surf: surfen surfer
boxing: boxen boxer
fencing: fechten fechter
weightlifting: gewichtheben
cycling: radsport radfahrer
athletics: leichtathletik
postpone: verschoben verschiebung
cancel: abgesagt absage
withdraw: rückzug verzichtet
covid: corona coronavirus covid pandemie
infected: positiv infiziert infektion fälle
vaccine: impfung impfstoff geimpft
quarantine: quarantäne isolation
emergency: notstand
killed: tot tote getötet gestorben tod
injured: verletzt verletzte verletzung
shooting: schießerei schüsse erschossen schütze
police: polizei polizist
arrest: festgenommen festnahme verhaftet
court: gericht richter prozess
sentence: haft gefängnis verurteilt
murder: mord mörder
rape: vergewaltigung missbrauch
fire: feuer brand waldbrand
explosion: explosion bombe anschlag
attack: angriff attacke
war: krieg
army: armee militär soldaten truppen
ceasefire: waffenruhe
rebels: rebellen aufständische
terror: terror terrorist
president: präsident
minister: minister premierminister kanzler
government: regierung
parliament: parlament bundestag
election: wahl wahlen abstimmung
protest: protest proteste demonstration
walkout: streik
resign: rücktritt tritt
dismissed: entlassen
apologise: entschuldigung entschuldigt
racism: rassismus rassistisch
refugee: flüchtling flüchtlinge migranten asyl
earthquake: erdbeben
flood: flut hochwasser überschwemmung
storm: sturm taifun hurrikan
heat: hitze hitzewelle
crash: absturz unfall
plane: flugzeug flieger
ship: schiff boot fähre
train: zug bahn
airport: flughafen
space: rakete raumfahrt satellit
hospital: krankenhaus klinik
mind: psychisch mental psyche
school: schule
child: kind kinder baby
mother: mutter
father: vater
king: könig kaiser königin
bank: bank
market: börse aktien markt
fall: fällt sinkt einbruch
rise: steigt anstieg plus
price: preis preise
tax: steuer steuern
deal: abkommen vertrag deal
bankruptcy: verlust insolvenz pleite schulden
profit: gewinn umsatz
jobs: arbeiter stellen jobs mitarbeiter
launch: start stellt vorstellung
sanctions: sanktionen
nuclear: atom nuklear
oil: öl erdöl
gas: gas erdgas
climate: klima
union: eu europäische
film: film kino
music: musik lied sänger konzert
wedding: hochzeit heirat heiratsantrag
family: familie
home: heimkehr rückkehr ankunft
interview: interview gespräch
schedule: zeitplan programm kalender
tv: tv fernsehen übertragung
robot: roboter
food: essen lebensmittel
water: wasser
draw: auslosung
horse: pferd reiten
qualify: qualifiziert qualifikation
group: gruppe
refuse: weigert verweigert
embassy: botschaft botschafter
drug: drogen
church: kirche papst
hacker: hacker cyberangriff
`
