import { type CountsTable, countsTable } from '../tables/counts.ts'
import { placedTable } from '../tables/placed.ts'
import { NO_HARMED } from '../tables/harmed.ts'

export const counts: CountsTable = countsTable({
  done: {
    missing: 'portés manquants, portées manquantes, porté manquant, portée manquante',
    shot: '',
    killed:
      'tué, tuée, tués, tuées, assassiné, assassinée, assassinés, assassinées, abattu, abattue, abattus, abattues, exécuté, exécutés, mortellement blessé, mortellement blessée, massacré, massacrés, massacrées, décapité, décapités, poignardé à mort, fauché mortellement, mortellement blessés, mortellement blessées, mortellement touché',
    injured:
      'blessé, blessée, blessés, blessées, grièvement blessé, grièvement blessée, légèrement blessé, légèrement blessée',
    rescued:
      'secouru, secourue, secourus, secourues, sauvé, sauvés, sauvées, ont sauvé, a sauvé, récupérés sains et saufs, extraits vivants, extirpés vivants, repêchés vivants, récupéré vivants, pu être secourus, ont pu secourir, ont pu sauver, ont pu récupérer, a pu sauver, ont récupéré',
    arrested:
      'arrêté, arrêtée, arrêtés, arrêtées, interpellé, interpellée, interpellés, interpellées, appréhendé, appréhendés, appréhendée',
    detained:
      'détenu, détenue, détenus, détenues, incarcéré, incarcérés, placé en garde à vue, placés en garde à vue, placée en garde à vue, placées en garde à vue, en garde à vue, écroué, écroués, écrouée, emprisonné, emprisonnés, placés en détention, placé en détention',
    displaced: 'déplacé, déplacés, déplacées',
    evacuated: 'évacué, évacuée, évacués, évacuées',
    deployed:
      'déployé, déployés, déployées, envoyé, envoyés, envoyées, mobilisés, mobilisé, mobilisée, mobilisées, dépêché, dépêchés',
    captured:
      'capturé, capturée, capturés, capturées, enlevé, enlevée, enlevés, enlevées, pris en otage, prises en otage, kidnappés, fait prisonnier, faits prisonniers, fait prisonniers, kidnappé, kidnappées, séquestré, séquestrés',
    infected:
      'infectés, infectées, contaminés, contaminées, infecté, infectée, contaminé, contaminée, testé positif, testés positifs, testées positives',
    hospitalised:
      "hospitalisé, hospitalisée, hospitalisés, hospitalisées, transporté à l'hôpital, transportée à l'hôpital, transportés à l'hôpital, transportées à l'hôpital, admis à l'hôpital, admise à l'hôpital, conduit à l'hôpital, conduits à l'hôpital, transportés dans des hôpitaux, évacué à l'hôpital, évacués à l'hôpital, évacuée à l'hôpital, évacués vers l'hôpital, transporté au chu, transportés au chu",
  },
  doing: {
    evacuated: 'évacue, évacuent',
    rescued: 'secourt, secourent, sauve, sauvent, sauvant',
    killed:
      'tue, tuent, tuant, ont tué, a tué, fait périr, coûté la vie à, coûte la vie à, coûtant la vie à, ont coûté la vie à, a coûté la vie à, tuaient, tuera, a causé la mort de, ont causé la mort de, provoquant la mort de, abat, abattent, assassinent, assassine',
    injured: 'blesse, blessent, blessant, ont blessé, a blessé',
    deployed: 'déploie, déployant, envoie, déploient, envoient, mobilise, mobilisent',
    arrested: 'arrête, arrêtant, arrêtent, interpelle, interpellent, interpellant',
  },
  undergone: {
    injured: '',
    killed:
      "mort, morte, morts, mortes, décédé, décédée, décédés, décédées, a péri, ont péri, péri, ont trouvé la mort, a trouvé la mort, trouvé la mort, ont perdu la vie, a perdu la vie, perdu la vie, meurt, meurent, noyé, noyés, a succombé, ont succombé, succombe, succombent, perd la vie, perdent la vie, périssent, périt, noyée, noyées, s'est noyé, se sont noyés, sont mortes, est mort, retrouvé mort, retrouvée morte, retrouvés morts, retrouvées mortes, a été retrouvé mort, trouve la mort, trouvent la mort, est décédé, est décédée",
    missing:
      'disparu, disparue, disparus, disparues, portés disparus, portées disparues, porté disparu, introuvable, introuvables, manque à l’appel, manquent à l’appel, toujours portées disparues, portée disparue',
    aboard: 'à bord',
    displaced:
      'ont fui leur, ont fui leurs, ont fui les, ont fui la, ont fui le, ont fui leur domicile, ont dû fuir, contraints de fuir, forcés de fuir, sans abri, sans-abri',
  },
  nouns: {
    infected: 'contaminations, cas confirmés, nouveaux cas, nouvelles contaminations, infections',
    detained: 'gardes à vue',
    killed: 'morts, décès, tués, victimes, corps, cadavres, dépouilles, victimes mortelles',
    injured: 'blessés, blessées, blessés graves, blessés légers',
    missing: 'disparus',
    arrested: 'arrestations, interpellations',
    captured: 'otages, prisonniers',
    displaced: 'déplacés, sinistrés, sans-abri',
  },
  tolls: {
    missing: 'nombre de disparus',
    killed:
      'bilan, nombre de morts, nombre de victimes, nombre des morts, nombre total de morts, nombre de tués, nombre de décès, bilan provisoire, bilan des morts',
    injured: 'nombre de blessés',
  },
  deeds: {
    killed:
      "mort de, mort d'un, mort d'une, meurtre de, meurtre d'un, meurtre d'une, assassinat de, décès de, mort d'au moins, décès d'un, décès d'une, mort de au moins, assassinat d'un, assassinat d'une, meurtres de",
    arrested: 'arrestation de',
    deployed: 'déploiement de, envoi de',
  },
  says: 'dit déclaré annoncé indiqué affirmé précisé confirmé rapporté ajouté selon',
  person:
    'homme femme garçon fille enfant bébé nourrisson personne adolescent adolescente conducteur conductrice passager passagère policier policière soldat militaire élève étudiant étudiante enseignant enseignante mère père fils fille frère sœur mari épouse compagne ouvrier ouvrière employé employée pompier pilote touriste tireur assaillant suspect gendarme journaliste piéton cycliste motard habitant médecin infirmière automobiliste motocycliste routier camionneur chauffeur mineur mineure sexagénaire septuagénaire octogénaire quinquagénaire quadragénaire trentenaire nonagénaire retraité retraitée randonneur randonneuse alpiniste skieur skieuse nageur baigneur surveillant détenu manifestant manifestante agent militant militante civil civile ressortissant ressortissante lycéen lycéenne collégien collégienne agriculteur pêcheur marin migrant victime kamikaze djihadiste combattant terroriste braqueur cambrioleur capitaine matelot écolier écolière',
  people:
    'personnes hommes femmes garçons filles enfants bébés gens adolescents conducteurs passagers policiers soldats militaires élèves étudiants enseignants ouvriers employés pompiers touristes civils combattants manifestants gendarmes journalistes piétons cyclistes habitants migrants mineurs pêcheurs marins membres otages autres victimes troupes résidents automobilistes jeunes retraités randonneurs alpinistes skieurs détenus agents militants ressortissants lycéens collégiens agriculteurs rebelles djihadistes insurgés kamikazes terroristes étrangers occupants participants spectateurs fidèles pèlerins villageois employées passagères français palestiniens israéliens ukrainiens russes syriens suspects secouristes salariés patients médecins infirmiers frères sœurs éléments matelots passants écolières écoliers étudiantes clients voisins bénévoles prisonniers infirmières migrantes sauveteurs',
  male: 'homme garçon père fils frère mari il',
  female: 'femme fille mère sœur épouse elle',
  one: 'un une',
  the: "le la les l' son sa ses leur leurs ce cette ces",
  nobody: 'personne aucun',
  no: 'aucun aucune',
  he: 'il',
  she: 'elle',
  other: 'autres autre deuxième second seconde troisième supplémentaires',
  including: 'dont, parmi lesquels, parmi eux, y compris, dont au moins, parmi elles, parmi lesquelles',
  of: "de d' des",
  passive: 'été est sont était étaient fut furent être étant',
  undone:
    'pas pourrait pourraient aurait auraient devrait devraient si menacé menace tenté tente tentative projetait voulait sans failli',
  hedges:
    'présumé, présumés, probablement, apparemment, semble, serait, seraient, vraisemblablement, craint, redoute, aurait, auraient, pourrait, pourraient, présumée, présumées, estimé à, estimés à, il semblerait, sans doute, redoutent, craignent',
  stops:
    "de d' des du à au aux en dans sur sous par pour avec sans chez vers entre et ou mais que qui dont où quand lorsque après avant depuis pendant lors le la les l' un une est sont a ont été était étaient avait avaient ne n' pas plus il elle ils elles son sa ses selon ce cette d'entre",
  prepositions: "de d' des du à au aux en dans sur sous par pour avec sans chez vers entre contre lors",
  and: 'et ou',
  who: 'qui',
  fatally: 'mortellement',
  things:
    'ans an mois semaines semaine jours jour heures heure minutes minute secondes kilomètres kilomètre mètres mètre euros euro dollars pour coups fois degrés maisons voitures véhicules bâtiments années buts points matchs avions chars navires bateaux écoles hôpitaux villages villes pays roquettes missiles drones obus tirs balles chevaux chiens animaux vaches emplois postes postes-clés sites',
  aged: 'âgé âgée âgés âgées',
  yearsOld: 'ans',
  tallies: 'cette année, depuis le début de l’année, par an, chaque année, en moyenne',
  asOf: 'au, en date du, à la date du',
  since: 'depuis',
  tookPlace:
    "a eu lieu, s'est produit, s'est produite, ont eu lieu, est survenu, est survenue, s'est déroulé, s'est déroulée",
  accordingTo: "selon, d'après",
  between: 'grièvement légèrement mortellement également aussi au moins dont à plus de environ',
  pluralS: false,
  occasions:
    'entretien interview réunion sommet vote élection procès audience attaque attentat explosion accident séisme incendie manifestation obsèques visite naufrage',
  next: 'puis avant',
  joins: 'et puis avant',
  mine: 'notre nos mon ma mes nous moi',
  placed: placedTable({
    singularEnds: 'é ée',
    boundBefore: {
      'at-least':
        'dépasse, dépassent, dépasse les, dépassent les, a dépassé, a dépassé les, dépassé les, franchi la barre des, franchit la barre des',
    },
    ahead: {
      aboard:
        "à bord se trouvaient, à bord duquel se trouvaient, à bord duquel voyageaient, transportait, transportant, avec à son bord, avec à bord, ayant à son bord, à bord de l'appareil se trouvaient, à bord de l'avion se trouvaient",
      displaced: 'a fait fuir, ont fait fuir, a forcé, ont forcé, a contraint, ont contraint',
      arrested: 'a interpellé, ont interpellé, a arrêté, ont arrêté',
      rescued: 'ont secouru, a secouru, ont sauvé',
      evacuated: 'ont évacué, a évacué',
    },
    split: { killed: 'coûté … la vie' },
    single: { killed: 'un mort, un tué', injured: 'un blessé, un blessé grave, une blessée', missing: 'un disparu' },
    among: 'parmi les',
    noneBefore: "aucun, aucune, pas de, pas fait de, n'a fait ni",
    zero: {
      injured:
        "sans faire de blessé, sans faire de blessés, pas de blessé, pas de blessés, aucun blessé n'est à déplorer, aucun blessé",
      killed: 'pas de mort, pas de morts, aucun mort, aucun décès',
    },
    noneOf: 'aucun des, aucune des, aucun de ces, aucun de',
    boundAfter: { 'at-least': 'au moins, au minimum, ou plus', about: 'environ', 'at-most': 'au maximum, au plus' },
    pluralEnds: 'ts és ées us rtes ont',
    from: 'de',
  }),
  harmed: {
    ...NO_HARMED,
    persons:
      'maçons bouchers cuisiniers vies âmes réfugiées supporters supportrices moines religieuses sœurs prêtres mineurs randonneuses chiites sunnites protestataires reporters innocents pilotes petits-enfants camarades collègues opposants compagnons complices témoins criminels fugitifs gardes gardiens officiers généraux recrues cadets paysans bergers marins-pêcheurs fidèles proches parents amis amies inconnus étrangères clandestins réfugiés déplacés sans-abri sans-papiers catholiques musulmans chrétiens juifs kurdes turcs belges suisses arabes slaves célébrités vedettes mannequins stars hôtesses stewards contestataires fonctionnaires cadres ministres députés juges guides scouts athlètes sportifs tirailleurs légionnaires paras commandos miliciens mercenaires fedayins frères neveux nièces cousins cousines oncles tantes grands-parents bambins ados garçonnets fillettes nourrissons nouveau-nés jumeaux',
    personEnds:
      '(?:iers|ières|gers|chers|erons|eurs|euses|trices|istes|iens|iennes|ants|antes|ents|entes|ais|aises|ois|oises|ains|aines|naires|logues|graphes|crates)$',
    after: "lesquels lesquelles eux elles ceux celles d'autres d’autres autres",
    never:
      'sangliers lévriers béliers chantiers quartiers ateliers dossiers milliers sentiers escaliers papiers voiliers pétroliers cahiers métiers obusiers dangers rochers planchers bûchers clochers moucherons éperons gerfauts palmiers pommiers peupliers colliers fichiers courriers barrières rivières frontières lumières paupières bières matières prières carrières chiens chiennes éléphants serpents dauphins poulains requins caïmans lapins poussins cormorants goélands bâtiments documents appartements ordinateurs tracteurs moteurs camions-citernes autobus anchois mois fois bois harnais marais palais relais reptiliens amphibiens ouistitis moutons bovins équidés reines centaines douzaines vingtaines trentaines cinquantaines dizaines porcelaines laines fontaines plaines semaines terrains trains mains bains pains',
  },
})
