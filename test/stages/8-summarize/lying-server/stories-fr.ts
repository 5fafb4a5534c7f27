/** Invented stories in French, as in `stories-en.ts`. */
export const STORIES_FR = `
story autocar
roles le maire de {place} | la cheffe de la police de la route | le ministère des Transports
quote Nous avons entendu les freins puis un terrible silence
quote Le chauffeur travaillait depuis bien trop longtemps
F Un accident d’autocar près de {place} a tué {n1} personnes et en a blessé {n2} {day}.
T {n1} personnes ont été tuées et {n2} blessées {day} dans un accident d’autocar près de {place}.
T Près de {place}, un accident d’autocar a tué {n1} personnes {day} et en a blessé {n2}.
F La société {org} avait payé {money} d’amendes pour des freins usés en {year}.
T En {year}, {money} d’amendes avaient été payés par {org} pour des freins usés.
T La société {org} a payé {money} d’amendes en {year} pour des freins usés.
B En {year2}, {n4} personnes étaient mortes sur la même route près de {place2}.
T Sur la même route, {n4} personnes étaient mortes en {year2} près de {place2}.
K {s1} a déclaré que la glissière était cassée depuis des mois, tandis que {s2} a refusé de commenter.
T Selon {s1}, la glissière était cassée depuis des mois.
T La glissière était cassée depuis des mois, a déclaré {s1}.
K Selon {s3}, l’autocar avait passé son dernier contrôle en {month}.
T L’autocar avait passé son dernier contrôle en {month}, selon {s3}.
R Des inspecteurs ont accusé {org} de cacher des documents.
T {org} a été accusée par des inspecteurs de cacher des documents.
X {org} a accusé des inspecteurs de cacher des documents.
N Le chauffeur ne portait pas de ceinture, ont constaté les enquêteurs.
T Les enquêteurs ont constaté que le chauffeur ne portait pas de ceinture.
X Les enquêteurs ont constaté que le chauffeur portait une ceinture.

story inondation
roles la préfète | le chef des pompiers | le service météorologique
quote La rivière est montée plus vite que jamais
quote Il nous faut des bateaux et des couvertures avant la nuit
F Les inondations autour de {place} ont tué {n1} personnes et chassé {n3} familles de leurs maisons {day}.
T {n1} personnes ont été tuées {day} et {n3} familles chassées de leurs maisons par les inondations autour de {place}.
T Autour de {place}, les inondations ont chassé {n3} familles de leurs maisons {day} et tué {n1} personnes.
F La réparation des digues coûtera {money}, estime {org}.
T {org} estime à {money} la réparation des digues.
B En {year2}, la même rivière avait inondé {place2} et détruit {n4} maisons.
T {n4} maisons avaient été détruites en {year2} quand la rivière avait inondé {place2}.
K {s1} a annoncé que les écoles resteraient fermées jusqu’à {day2}, et {s2} a demandé de faire bouillir l’eau.
T Les écoles resteront fermées jusqu’à {day2}, a annoncé {s1}.
T {s2} a demandé de faire bouillir l’eau.
K Il est tombé {pct} % de pluie de plus que lors d’un mois de {month} ordinaire, a indiqué {s3}.
T Selon {s3}, il est tombé {pct} % de pluie de plus que lors d’un mois de {month} ordinaire.
R {org} a poursuivi la province pour les digues négligées.
T La province a été poursuivie par {org} pour les digues négligées.
X La province a poursuivi {org} pour les digues négligées.
N Le pont de {place2} aurait peut-être été endommagé par des arbres à la dérive.
T Des arbres à la dérive ont peut-être endommagé le pont de {place2}.
X Des arbres à la dérive ont endommagé le pont de {place2}.

story usine de meubles
roles le directeur de l’usine | la porte-parole du syndicat | le service d’incendie
quote Personne n’a ouvert les sorties de secours de l’extérieur
quote Nos collègues alertaient depuis des années
F Un incendie dans une usine de meubles à {place} a tué {n1} ouvriers {day} et {n2} sont à l’hôpital.
T {n1} ouvriers ont été tués {day} dans l’incendie d’une usine de meubles à {place}, et {n2} sont à l’hôpital.
T À {place}, l’incendie d’une usine de meubles a tué {n1} ouvriers {day} ; {n2} sont à l’hôpital.
F L’usine appartient à {org}, emploie {n3} personnes et a réalisé {money} de ventes en {year}.
T L’usine, qui appartient à {org} et emploie {n3} personnes, a réalisé {money} de ventes en {year}.
B En {year2}, un incendie dans une autre usine du groupe à {place2} avait blessé {n4} personnes.
T {n4} personnes avaient été blessées en {year2} dans l’incendie d’une autre usine du groupe à {place2}.
K {s1} a affirmé que toutes les sorties étaient ouvertes, mais {s2} a dit que deux étaient verrouillées.
T Toutes les sorties étaient ouvertes, a affirmé {s1}.
T Selon {s2}, deux des sorties étaient verrouillées.
K Les flammes étaient maîtrisées le {date}, a rapporté {s3}.
T {s3} a rapporté que les flammes étaient maîtrisées le {date}.
R Le syndicat a critiqué {org} pour les alarmes manquantes.
T {org} a été critiquée par le syndicat pour les alarmes manquantes.
X {org} a critiqué le syndicat pour les alarmes manquantes.
N L’usine n’avait jamais été inspectée, a reconnu un employé de {place}.
T Un employé de {place} a reconnu que l’usine n’avait jamais été inspectée.
X Un employé de {place} a reconnu que l’usine avait été inspectée.

story taux directeur
roles la gouverneure de la banque centrale | le ministre des Finances | la chambre de commerce
quote L’inflation ne baissera pas toute seule
quote Cette décision tombe mal pour le bâtiment
F La banque centrale a relevé son taux à {pct} % {day}.
T Le taux a été relevé à {pct} % par la banque centrale {day}.
T La banque centrale a porté {day} son taux à {pct} %.
F Les prix ont augmenté de {pct2} % en {month}, et {big} de ménages paient plus cher leurs crédits.
T En {month}, les prix ont augmenté de {pct2} %, et {big} de ménages paient leurs crédits plus cher.
B La banque centrale de {place2} avait baissé son taux en {year2}, et {n4} banques avaient suivi.
T {n4} banques avaient suivi quand la banque centrale de {place2} avait baissé son taux en {year2}.
K {s1} a déclaré que d’autres mesures suivraient à l’automne, tandis que {s2} a appelé à la patience.
T D’autres mesures suivront à l’automne, a déclaré {s1}.
T {s2} a appelé à la patience.
K Quelque {n3} entreprises pourraient manquer d’argent, a averti {s3}.
T {s3} a averti que quelque {n3} entreprises pourraient manquer d’argent.
R {org} a prêté {money} à la banque publique de {place}.
T La banque publique de {place} s’est vu prêter {money} par {org}.
X {org} s’est vu prêter {money} par la banque publique de {place}.
N Les livrets rapporteraient apparemment davantage à partir du {date}.
T À partir du {date}, les livrets rapporteraient apparemment davantage.
X À partir du {date}, les livrets rapporteront davantage.

story grève au port
roles la présidente du syndicat | le directeur du personnel | le tribunal du travail
quote Nous resterons aux portes tant qu’ils ne parleront pas
quote Une offre est sur la table depuis le printemps
F Environ {n3} dockers de {place} ont cessé le travail {day} et {n1} navires ont dû attendre.
T {n1} navires ont dû attendre {day}, environ {n3} dockers de {place} ayant cessé le travail.
T À {place}, environ {n3} dockers ont cessé le travail {day} ; {n1} navires ont dû attendre.
F Le syndicat réclame {pct} % de salaire en plus pour {n2} mois, {org} propose {pct2} %.
T {org} propose {pct2} % alors que le syndicat réclame {pct} % de salaire en plus pour {n2} mois.
B La dernière grève à {place2} avait pris fin après {n4} jours en {year2}.
T En {year2}, la dernière grève à {place2} avait pris fin après {n4} jours.
K {s1} a dit que les négociations avaient échoué, tandis que {s2} a parlé de progrès.
T Les négociations ont échoué, selon {s1}.
T {s2} a parlé de progrès.
K Les équipes de nuit doivent être assurées jusqu’au {date}, a jugé {s3}.
T {s3} a jugé que les équipes de nuit doivent être assurées jusqu’au {date}.
R {org} a rejeté une proposition de la ville de {place}.
T Une proposition de la ville de {place} a été rejetée par {org}.
X La ville de {place} a rejeté une proposition de {org}.
N Le port n’avait aucune équipe de réserve, selon {s2}.
T Selon {s2}, le port n’avait aucune équipe de réserve.
X Selon {s2}, le port avait une équipe de réserve.

story élection
roles le chef de l’opposition | la Première ministre sortante | la commission électorale
quote Le peuple a demandé un nouveau départ
quote Nous acceptons le résultat sans aucune amertume
F Le parti {org} a remporté {n2} des {n3} sièges lors du vote du {date}, avec {pct} % des voix.
T Avec {pct} % des voix, le parti {org} a remporté {n2} des {n3} sièges lors du vote du {date}.
T Lors du vote du {date}, {org} a remporté {pct} % des voix et {n2} des {n3} sièges.
F La participation a atteint {pct2} %, un record depuis {year2}, et {big} de personnes ont voté.
T {big} de personnes ont voté ; la participation a atteint {pct2} %, un record depuis {year2}.
B À {place2}, les voix avaient été recomptées en {year} après {n4} plaintes.
T Après {n4} plaintes, les voix avaient été recomptées à {place2} en {year}.
K {s1} a promis un gouvernement d’ici {day}, tandis que {s2} a exclu une coalition.
T Un gouvernement d’ici {day} a été promis par {s1}.
T {s2} a exclu une coalition.
K À {place}, {n1} bureaux de vote ont ouvert en retard, a indiqué {s3}.
T {n1} bureaux de vote de {place} ont ouvert en retard, selon {s3}.
R Des partisans de {s1} ont attaqué un local de {org} à {place2}.
T Un local de {org} à {place2} a été attaqué par des partisans de {s1}.
X Des partisans de {org} ont attaqué un local de {s1} à {place2}.
N Les observateurs n’ont pas pu confirmer des cas de corruption.
T Des cas de corruption n’ont pas pu être confirmés par les observateurs.
X Des cas de corruption ont été confirmés par les observateurs.

story procès
roles la présidente du tribunal | l’avocat de la défense | le parquet
quote Vous saviez très bien à qui était cet argent
quote Mon client a dû payer le silence des autres
F Un tribunal de {place} a condamné le banquier {p1} à {n1} ans de prison {day} pour avoir détourné {money}.
T Le banquier {p1} a été condamné à {n1} ans de prison {day} par un tribunal de {place} pour avoir détourné {money}.
T À {place}, un tribunal a condamné {day} le banquier {p1} à {n1} ans de prison.
F Le procès a duré {n2} jours et {n3} témoins ont été entendus, le dernier le {date}.
T {n3} témoins ont été entendus pendant les {n2} jours du procès, le dernier le {date}.
B En {year2}, un autre banquier avait été acquitté à {place2} après {n4} audiences.
T Après {n4} audiences, un autre banquier avait été acquitté à {place2} en {year2}.
K {s1} a dit que les comptes étaient faux, tandis que {s2} a annoncé un appel.
T Selon {s1}, les comptes étaient faux.
T {s2} a annoncé un appel.
K La restitution de {pct} % de l’argent sera demandée, a indiqué {s3}.
T {s3} a indiqué que la restitution de {pct} % de l’argent sera demandée.
R {p1} a trompé {p2}, contrôleur chez {org}, avec de fausses lettres.
T {p2}, contrôleur chez {org}, a été trompé par {p1} avec de fausses lettres.
X {p1} a été trompé par {p2}, contrôleur chez {org}, avec de fausses lettres.
N L’argent manquant aurait probablement été emporté à {place2}.
T Probablement, l’argent manquant aurait été emporté à {place2}.
X L’argent manquant a été emporté à {place2}.

story satellite
roles la cheffe de la mission | le ministre de la Recherche | l’agence spatiale
quote Pour la première fois nous voyons la glace avancer
quote Chaque centime de ce projet valait la dépense
F Le satellite {org} a été lancé depuis {place} le {date} avec {n1} instruments à bord.
T Avec {n1} instruments à bord, le satellite {org} a été lancé le {date} depuis {place}.
T Depuis {place}, {org} a été lancé le {date} ; le satellite a {n1} instruments à bord.
F Le satellite a coûté {money}, pèse {n3} kilogrammes et tournera autour de la Terre pendant {n2} mois.
T Le satellite pèse {n3} kilogrammes, a coûté {money} et tournera {n2} mois autour de la Terre.
B Un satellite précédent construit à {place2} s’était tu après {n4} semaines en {year2}.
T En {year2}, un satellite précédent construit à {place2} s’était tu après {n4} semaines.
K {s1} a dit que les premières images arriveraient {day}, tandis que {s2} a loué les ingénieurs.
T Les premières images arriveront {day}, a dit {s1}.
T {s2} a loué les ingénieurs.
K Quelque {pct} % du carburant ont été consommés, a rapporté {s3}.
T {s3} a rapporté que quelque {pct} % du carburant ont été consommés.
R Les ingénieurs de {place} ont devancé leurs rivaux de {place2} de quelques semaines.
T Leurs rivaux de {place2} ont été devancés de quelques semaines par les ingénieurs de {place}.
X Les ingénieurs de {place2} ont devancé leurs rivaux de {place} de quelques semaines.
N Un deuxième lancement est peut-être prévu pour {year}.
T Pour {year}, un deuxième lancement est peut-être prévu.
X Pour {year}, un deuxième lancement est prévu.
`
