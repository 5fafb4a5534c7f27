/**
 * Passages as newsrooms write them, longer than those of the generated stories, with honest sentences (+) and lies (-, with their class).
 * Written by hand, all at once, for nobody's rules: a second look at what the generated sentences show.
 */
export const BY_HAND = `
language en
P At least 23 people were killed and more than 60 injured when an overcrowded passenger boat capsized on Lake Torrin late on Tuesday, officials in the southern province of Maresh said.
+ At least 23 people were killed when an overcrowded passenger boat capsized on Lake Torrin late on Tuesday, officials said.
+ More than 60 people were injured when the boat capsized on Lake Torrin, according to officials in the province of Maresh.
+ Officials in Maresh said at least 23 people died when an overcrowded boat capsized on Lake Torrin.
- figure 23 people were killed when an overcrowded passenger boat capsized on Lake Torrin late on Tuesday, officials said.
- figure At least 60 people were killed and more than 23 injured when a passenger boat capsized on Lake Torrin, officials said.
- date At least 23 people were killed when a passenger boat capsized on Lake Torrin early on Wednesday, officials said.
- name At least 23 people were killed when a passenger boat capsized on Lake Torben, officials in Maresh said.
- speaker At least 23 people were killed when a passenger boat capsized on Lake Torrin, rescuers said.
- unsupported At least 23 people were killed when an overcrowded passenger boat exploded on Lake Torrin, officials in Maresh said.
P Prime Minister Jonas Vale, who visited the shore on Wednesday, called the accident “a dark day for the whole country” and promised that those responsible would be found.
+ Prime Minister Jonas Vale called the accident “a dark day for the whole country”.
+ Jonas Vale visited the shore on Wednesday and promised that those responsible would be found.
+ Vale promised that those responsible would be found.
- quote Prime Minister Jonas Vale called the accident “a dark day for the country”.
- quote Prime Minister Jonas Vale called the accident “the darkest day for the whole country”.
- speaker Officials called the accident “a dark day for the whole country”.
- date Jonas Vale visited the shore on Thursday and promised that those responsible would be found.
- name President Jonas Vale called the accident “a dark day for the whole country”.
- negation Jonas Vale did not promise that those responsible would be found.
- unsupported Prime Minister Jonas Vale promised the families money.
P The boat was licensed to carry 80 people, but survivors said that about 150 had been on board when it left the town of Karo shortly before dusk.
+ The boat was licensed to carry 80 people.
+ About 150 people had been on board, survivors said.
+ Survivors said about 150 people had been on board when the boat left Karo shortly before dusk.
- figure The boat was licensed to carry 150 people.
- figure Survivors said about 80 had been on board when it left the town of Karo.
- speaker About 150 had been on board, officials said.
- unsupported The boat was licensed to carry 80 people because it left shortly before dusk.
- hedge 150 had been on board when it left the town of Karo, survivors said.
- speaker About 150 had been on board when it left the town of Karo shortly before dusk.
P “We shouted that the water was coming in, but nobody listened,” said Amira Dost, a teacher from Karo who lost two brothers.
+ “We shouted that the water was coming in, but nobody listened,” said Amira Dost.
+ Amira Dost, a teacher from Karo, lost two brothers.
+ Teacher Amira Dost said: “We shouted that the water was coming in, but nobody listened.”
- quote “We shouted that the water was coming in, and everybody listened,” said Amira Dost.
- quote “We shouted that the boat was full, but nobody listened,” said Amira Dost.
- figure Amira Dost, a teacher from Karo, lost three brothers.
- name Amira Vale, a teacher from Karo, lost two brothers.
- speaker “We shouted that the water was coming in, but nobody listened,” said Jonas Vale.
- unsupported Amira Dost, a teacher from Karo, lost two sisters.
P The company that runs the ferry, Torrin Lines, denied that the boat had been overloaded and said it would cooperate with the inquiry.
+ Torrin Lines denied that the boat had been overloaded.
+ Torrin Lines, the company that runs the ferry, said it would cooperate with the inquiry.
+ The company denied that the boat had been overloaded and said it would cooperate with the inquiry.
- unsupported Torrin Lines admitted that the boat had been overloaded.
- unsupported Torrin Lines said that the boat had been overloaded.
- negation Torrin Lines said it would not cooperate with the inquiry.
- name Karo Lines denied that the boat had been overloaded.
P The central government has banned night crossings since 2019, yet a report by the audit office found in March that only 12 of 47 operators comply with the rule.
+ Night crossings have been banned since 2019.
+ Only 12 of 47 operators comply with the rule, a report by the audit office found in March.
+ A report by the audit office found in March that only 12 of 47 operators comply.
- figure Only 47 of 12 operators comply with the rule, a report by the audit office found in March.
- figure Only 12 of 74 operators comply with the rule, a report by the audit office found in March.
- date A report by the audit office found in May that only 12 of 47 operators comply with the rule.
- date Night crossings have been banned since 2016.
- speaker Only 12 of 47 operators comply with the rule, the central government found in March.
- negation Night crossings have not been banned since 2019.
P Shares in the chipmaker Lumenor fell 7.4 percent on Thursday after it cut its forecast for annual revenue to between $9.1 billion and $9.4 billion.
+ Shares in Lumenor fell 7.4 percent on Thursday.
+ The chipmaker Lumenor cut its forecast for annual revenue to between $9.1 billion and $9.4 billion.
+ Lumenor cut its forecast for annual revenue to between 9.1 billion and 9.4 billion dollars.
- figure Shares in Lumenor rose 7.4 percent on Thursday.
- figure Shares in Lumenor fell 74 percent on Thursday.
- figure Lumenor cut its forecast for annual revenue to between $9.1 million and $9.4 million.
- figure Lumenor cut its forecast for annual revenue to $9.4 billion.
- figure Shares in Lumenor fell 7.4 points on Thursday.
- unsupported Lumenor cut its forecast for annual profit to between $9.1 billion and $9.4 billion.
P Lumenor’s chief executive, Petra Hallow, is expected to step down next year, according to two people familiar with the matter, although the company has not confirmed this.
+ Chief executive Petra Hallow is expected to step down next year, according to two people familiar with the matter.
+ The company has not confirmed this.
+ According to two people familiar with the matter, Petra Hallow is expected to step down next year.
- hedge Chief executive Petra Hallow will step down next year, according to two people familiar with the matter.
- speaker Chief executive Petra Hallow is expected to step down next year, the company said.
- negation The company has confirmed this.
- figure Petra Hallow is expected to step down next year, according to three people familiar with the matter.
- date Petra Hallow is expected to step down this month, according to two people familiar with the matter.
- unsupported Petra Hallow is expected to be arrested next year, according to two people familiar with the matter.

language de
P Bei der Explosion in einer Lagerhalle am Stadtrand von Rettingen sind nach Angaben der Polizei mindestens acht Menschen ums Leben gekommen, 31 weitere wurden zum Teil schwer verletzt.
+ Mindestens acht Menschen sind bei der Explosion in einer Lagerhalle in Rettingen nach Angaben der Polizei ums Leben gekommen.
+ Nach Angaben der Polizei wurden bei der Explosion in einer Lagerhalle 31 Menschen verletzt.
+ Bei der Explosion am Stadtrand von Rettingen kamen nach Angaben der Polizei mindestens acht Menschen ums Leben.
- figure Mindestens 31 Menschen sind bei der Explosion in einer Lagerhalle nach Angaben der Polizei ums Leben gekommen.
- figure Acht Menschen sind bei der Explosion in einer Lagerhalle nach Angaben der Polizei ums Leben gekommen.
- name Mindestens acht Menschen sind bei der Explosion in einer Lagerhalle in Rettungen nach Angaben der Polizei ums Leben gekommen.
- speaker Mindestens acht Menschen sind bei der Explosion nach Angaben der Feuerwehr ums Leben gekommen.
- unsupported Mindestens acht Menschen sind bei der Explosion in einem Hochhaus nach Angaben der Polizei ums Leben gekommen.
P „Wir haben die ganze Nacht gegraben, aber wir geben niemanden auf“, sagte Einsatzleiter Holger Stamm am Freitagmorgen.
+ Einsatzleiter Holger Stamm sagte: „Wir haben die ganze Nacht gegraben, aber wir geben niemanden auf“.
+ „Wir haben die ganze Nacht gegraben, aber wir geben niemanden auf“, sagte Stamm am Freitagmorgen.
- quote „Wir haben die ganze Nacht gegraben, aber wir geben auf“, sagte Holger Stamm.
- quote „Wir haben den ganzen Tag gegraben, aber wir geben niemanden auf“, sagte Holger Stamm.
- speaker „Wir haben die ganze Nacht gegraben, aber wir geben niemanden auf“, sagte die Bürgermeisterin.
- name „Wir haben die ganze Nacht gegraben, aber wir geben niemanden auf“, sagte Holger Stumm.
- date „Wir haben die ganze Nacht gegraben, aber wir geben niemanden auf“, sagte Stamm am Samstagmorgen.
P Die Staatsanwaltschaft ermittelt gegen zwei Mitarbeiter der Firma Brelo, schließt aber auch einen technischen Defekt nicht aus.
+ Die Staatsanwaltschaft ermittelt gegen zwei Mitarbeiter der Firma Brelo.
+ Die Staatsanwaltschaft schließt auch einen technischen Defekt nicht aus.
- figure Die Staatsanwaltschaft ermittelt gegen drei Mitarbeiter der Firma Brelo.
- negation Die Staatsanwaltschaft schließt einen technischen Defekt aus.
- roles Zwei Mitarbeiter der Firma Brelo ermitteln gegen die Staatsanwaltschaft.
- name Die Staatsanwaltschaft ermittelt gegen zwei Mitarbeiter der Firma Brenlo.
- unsupported Die Staatsanwaltschaft ermittelt gegen zwei Mitarbeiter der Firma Brelo wegen Mordes.
P Der Schaden beläuft sich nach ersten Schätzungen der Versicherer auf rund 14 Millionen Euro, davon entfallen 3,5 Millionen auf Nachbargebäude.
+ Der Schaden beläuft sich nach ersten Schätzungen der Versicherer auf rund 14 Millionen Euro.
+ Auf Nachbargebäude entfallen 3,5 Millionen.
- figure Der Schaden beläuft sich nach ersten Schätzungen der Versicherer auf rund 3,5 Millionen Euro.
- figure Der Schaden beläuft sich nach ersten Schätzungen der Versicherer auf rund 14 Milliarden Euro.
- figure Auf Nachbargebäude entfallen 35 Millionen.
- speaker Der Schaden beläuft sich nach Schätzungen der Polizei auf rund 14 Millionen Euro.
- hedge Der Schaden beläuft sich auf 14 Millionen Euro.
P Oberbürgermeisterin Renate Kolb warf dem Land vor, die Halle seit 2016 nur ein einziges Mal kontrolliert zu haben.
+ Oberbürgermeisterin Renate Kolb warf dem Land vor, die Halle seit 2016 nur ein einziges Mal kontrolliert zu haben.
+ Renate Kolb warf dem Land vor, die Halle seit 2016 nur ein einziges Mal kontrolliert zu haben.
- date Renate Kolb warf dem Land vor, die Halle seit 2019 nur ein einziges Mal kontrolliert zu haben.
- roles Das Land warf Oberbürgermeisterin Renate Kolb vor, die Halle seit 2016 nur ein einziges Mal kontrolliert zu haben.
- name Renate Kalb warf dem Land vor, die Halle seit 2016 nur ein einziges Mal kontrolliert zu haben.
- unsupported Renate Kolb warf dem Land vor, die Halle seit 2016 verkauft zu haben.

language fr
P Au moins 17 mineurs sont morts et neuf autres restent bloqués sous terre après l’effondrement d’une galerie à Sarvaux, a annoncé mercredi le ministère de l’Énergie.
+ Au moins 17 mineurs sont morts après l’effondrement d’une galerie à Sarvaux, a annoncé le ministère de l’Énergie.
+ Selon le ministère de l’Énergie, neuf mineurs restent bloqués sous terre.
+ Le ministère de l’Énergie a annoncé mercredi qu’au moins 17 mineurs sont morts à Sarvaux.
- figure Au moins 19 mineurs sont morts après l’effondrement d’une galerie à Sarvaux, a annoncé le ministère de l’Énergie.
- figure Au moins neuf mineurs sont morts et 17 autres restent bloqués sous terre, a annoncé le ministère de l’Énergie.
- date Le ministère de l’Énergie a annoncé mardi qu’au moins 17 mineurs sont morts à Sarvaux.
- name Au moins 17 mineurs sont morts après l’effondrement d’une galerie à Sarvoux, a annoncé le ministère de l’Énergie.
- speaker Au moins 17 mineurs sont morts après l’effondrement d’une galerie à Sarvaux, a annoncé la police.
P « Nous entendons encore des coups contre les tuyaux », a confié le chef des secours, Marc Aubrin, qui dit garder espoir.
+ Le chef des secours, Marc Aubrin, dit garder espoir.
+ « Nous entendons encore des coups contre les tuyaux », a confié Marc Aubrin.
- quote « Nous n’entendons plus de coups contre les tuyaux », a confié Marc Aubrin.
- quote « Nous entendons encore des cris contre les tuyaux », a confié Marc Aubrin.
- speaker « Nous entendons encore des coups contre les tuyaux », a confié la ministre.
- name « Nous entendons encore des coups contre les tuyaux », a confié Marc Aubrac.
- negation Marc Aubrin dit ne pas garder espoir.
P L’exploitant, la société Melcor, avait été mis en demeure en 2022 de renforcer trois galeries, mais n’en a renforcé que deux selon les syndicats.
+ L’exploitant, la société Melcor, avait été mis en demeure en 2022 de renforcer trois galeries.
+ Selon les syndicats, Melcor n’a renforcé que deux galeries.
- date Melcor avait été mis en demeure en 2021 de renforcer trois galeries.
- figure Melcor avait été mis en demeure en 2022 de renforcer deux galeries.
- speaker Selon le ministère, Melcor n’a renforcé que deux galeries.
- negation Melcor n’avait pas été mis en demeure en 2022 de renforcer trois galeries.
- name Melvor avait été mis en demeure en 2022 de renforcer trois galeries.
P Le gouvernement pourrait suspendre toutes les licences de la région d’ici à la fin du mois, a laissé entendre la ministre Élise Garnot.
+ Le gouvernement pourrait suspendre toutes les licences de la région d’ici à la fin du mois, a laissé entendre la ministre Élise Garnot.
+ Selon la ministre Élise Garnot, le gouvernement pourrait suspendre toutes les licences de la région.
- hedge Selon la ministre Élise Garnot, le gouvernement va suspendre toutes les licences de la région.
- hedge Le gouvernement suspendra toutes les licences de la région d’ici à la fin du mois, a laissé entendre la ministre Élise Garnot.
- name Selon la ministre Élise Garneau, le gouvernement pourrait suspendre toutes les licences de la région.
- unsupported Selon la ministre Élise Garnot, le gouvernement pourrait acheter toutes les licences de la région.

language es
P Al menos 14 personas murieron y 52 fueron hospitalizadas tras el derrumbe de una tribuna durante un concierto en Alcorra, informó el domingo la alcaldía.
+ Al menos 14 personas murieron tras el derrumbe de una tribuna durante un concierto en Alcorra, informó la alcaldía.
+ Según la alcaldía, 52 personas fueron hospitalizadas tras el derrumbe de una tribuna.
+ La alcaldía informó el domingo de que al menos 14 personas murieron en Alcorra.
- figure Al menos 52 personas murieron tras el derrumbe de una tribuna durante un concierto en Alcorra, informó la alcaldía.
- figure Murieron 14 personas tras el derrumbe de una tribuna en Alcorra, informó la alcaldía.
- date La alcaldía informó el lunes de que al menos 14 personas murieron en Alcorra.
- name Al menos 14 personas murieron tras el derrumbe de una tribuna en Alcarra, informó la alcaldía.
- speaker Al menos 14 personas murieron tras el derrumbe de una tribuna, informó la policía.
P «La estructura se dobló como papel y nadie pudo correr», relató Julia Mendral, una de las asistentes.
+ «La estructura se dobló como papel y nadie pudo correr», relató Julia Mendral.
+ Julia Mendral, una de las asistentes, relató: «La estructura se dobló como papel y nadie pudo correr».
- quote «La estructura se dobló como papel y todos corrieron», relató Julia Mendral.
- quote «La tribuna se dobló como papel y nadie pudo correr», relató Julia Mendral.
- speaker «La estructura se dobló como papel y nadie pudo correr», relató el alcalde.
- name «La estructura se dobló como papel y nadie pudo correr», relató Juana Mendral.
P El promotor, Sonivar, había vendido 4.800 entradas para un recinto autorizado para 3.500 personas, según un informe de los bomberos.
+ Según un informe de los bomberos, Sonivar había vendido 4.800 entradas.
+ El promotor Sonivar había vendido 4.800 entradas para un recinto autorizado para 3.500 personas, según los bomberos.
- figure Sonivar había vendido 3.500 entradas para un recinto autorizado para 4.800 personas, según un informe de los bomberos.
- figure Según un informe de los bomberos, Sonivar había vendido 48.000 entradas.
- speaker Según un informe de la alcaldía, Sonivar había vendido 4.800 entradas.
- name Según un informe de los bomberos, Sonibar había vendido 4.800 entradas.
- speaker Sonivar había vendido 4.800 entradas para un recinto autorizado para 3.500 personas.
P La fiscal Nora Berrios no descartó nuevas detenciones y dijo que la empresa podría haber falsificado los planos.
+ La fiscal Nora Berrios no descartó nuevas detenciones.
+ Nora Berrios dijo que la empresa podría haber falsificado los planos.
- negation La fiscal Nora Berrios descartó nuevas detenciones.
- hedge Nora Berrios dijo que la empresa había falsificado los planos.
- speaker La empresa podría haber falsificado los planos.
- roles La empresa dijo que la fiscal Nora Berrios podría haber falsificado los planos.
- name La fiscal Nora Barrios no descartó nuevas detenciones.
`
