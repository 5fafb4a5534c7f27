import { type CountsTable, countsTable } from '../tables/counts.ts'

export const counts: CountsTable = countsTable({
  done: {
    killed:
      'tué, tuée, tués, tuées, assassiné, assassinée, assassinés, assassinées, abattu, abattue, abattus, abattues, exécuté, exécutés, mortellement blessé, mortellement blessée',
    injured:
      'blessé, blessée, blessés, blessées, grièvement blessé, grièvement blessée, légèrement blessé, légèrement blessée',
    rescued: 'secouru, secourue, secourus, secourues, sauvé, sauvés, sauvées',
    arrested: 'arrêté, arrêtée, arrêtés, arrêtées, interpellé, interpellée, interpellés, interpellées',
    detained: 'détenu, détenue, détenus, détenues, incarcéré, incarcérés, placé en garde à vue, placés en garde à vue',
    displaced: 'déplacé, déplacés, déplacées',
    evacuated: 'évacué, évacuée, évacués, évacuées',
    deployed: 'déployé, déployés, déployées, envoyé, envoyés, envoyées, mobilisés, mobilisé',
    captured:
      'capturé, capturée, capturés, capturées, enlevé, enlevée, enlevés, enlevées, pris en otage, prises en otage, kidnappés',
    infected: 'infectés, infectées, contaminés, contaminées',
    hospitalised: 'hospitalisé, hospitalisée, hospitalisés, hospitalisées',
  },
  doing: {
    killed: 'tue, tuent, tuant, ont tué, a tué, fait périr, coûté la vie à, coûte la vie à, coûtant la vie à',
    injured: 'blesse, blessent, blessant',
    deployed: 'déploie, déployant, envoie',
    arrested: 'arrête, arrêtant',
  },
  undergone: {
    killed:
      'mort, morte, morts, mortes, décédé, décédée, décédés, décédées, a péri, ont péri, péri, ont trouvé la mort, a trouvé la mort, trouvé la mort, ont perdu la vie, a perdu la vie, perdu la vie, meurt, meurent, noyé, noyés',
    missing: 'disparu, disparue, disparus, disparues, portés disparus, portées disparues, porté disparu',
    aboard: 'à bord',
    displaced: 'ont fui',
  },
  nouns: {
    killed: 'morts, décès, tués, victimes',
    injured: 'blessés, blessées',
    missing: 'disparus',
    arrested: 'arrestations, interpellations',
    captured: 'otages, prisonniers',
    displaced: 'déplacés, réfugiés',
  },
  tolls: { killed: 'bilan, nombre de morts, nombre de victimes', injured: 'nombre de blessés' },
  deeds: {
    killed: "mort de, mort d'un, mort d'une, meurtre de, meurtre d'un, meurtre d'une, assassinat de, décès de",
    arrested: 'arrestation de',
    deployed: 'déploiement de, envoi de',
  },
  says: 'dit déclaré annoncé indiqué affirmé précisé confirmé rapporté ajouté selon',
  person:
    'homme femme garçon fille enfant bébé nourrisson personne adolescent adolescente conducteur conductrice passager passagère policier policière soldat militaire élève étudiant étudiante enseignant enseignante mère père fils fille frère sœur mari épouse compagne ouvrier ouvrière employé employée pompier pilote touriste tireur assaillant suspect gendarme journaliste piéton cycliste motard habitant médecin infirmière',
  people:
    'personnes hommes femmes garçons filles enfants bébés gens adolescents conducteurs passagers policiers soldats militaires élèves étudiants enseignants ouvriers employés pompiers touristes civils combattants manifestants gendarmes journalistes piétons cyclistes habitants migrants mineurs pêcheurs marins membres otages autres victimes troupes',
  male: 'homme garçon père fils frère mari il',
  female: 'femme fille mère sœur épouse elle',
  one: 'un une',
  the: "le la les l' son sa ses leur leurs ce cette ces",
  nobody: 'personne aucun',
  no: 'aucun aucune',
  he: 'il',
  she: 'elle',
  other: 'autres autre deuxième second seconde troisième supplémentaires',
  including: 'dont, parmi lesquels, parmi eux, y compris',
  of: "de d' des",
  passive: 'été est sont était étaient fut furent être étant',
  undone:
    'pas pourrait pourraient aurait auraient devrait devraient si menacé menace tenté tente tentative projetait voulait sans presque failli',
  hedges: 'présumé, présumés, probablement, apparemment, semble, serait, seraient, vraisemblablement, craint, redoute',
  stops:
    "de d' des du à au aux en dans sur sous par pour avec sans chez vers entre et ou mais que qui dont où quand lorsque après avant depuis pendant lors le la les l' un une est sont a ont été était étaient avait avaient ne n' pas plus il elle ils elles son sa ses selon ce cette",
  prepositions: "de d' des du à au aux en dans sur sous par pour avec sans chez vers entre contre lors",
  and: 'et ou',
  who: 'qui',
  fatally: 'mortellement',
  things:
    'ans an mois semaines semaine jours jour heures heure minutes minute secondes kilomètres kilomètre mètres mètre euros euro dollars pour coups fois degrés maisons voitures véhicules bâtiments',
  firsts:
    'premier, première, seul, seule, plus grand, plus grande, plus meurtrier, plus meurtrière, plus important, plus importante, plus grave',
  aged: 'âgé âgée âgés âgées',
  yearsOld: 'ans',
  tallies: 'cette année, depuis le début de l’année, par an, chaque année, en moyenne',
  asOf: 'au, en date du, à la date du',
  since: 'depuis',
  tookPlace:
    "a eu lieu, s'est produit, s'est produite, ont eu lieu, est survenu, est survenue, s'est déroulé, s'est déroulée",
  accordingTo: "selon, d'après",
  notFirst:
    'premier ministre, première ministre, premier étage, premier tour, première fois de, premier plan, première dame',
  between: 'grièvement légèrement mortellement également aussi au moins dont à plus de environ',
  pluralS: false,
  occasions:
    'entretien interview réunion sommet vote élection procès audience attaque attentat explosion accident séisme incendie manifestation obsèques visite naufrage',
  next: 'puis avant',
  joins: 'et puis avant',
  mine: 'notre nos mon ma mes nous moi',
})
