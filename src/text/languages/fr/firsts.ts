import { firstsTable } from '../tables/firsts.ts'

export const firsts = firstsTable({
  ranks: {
    first: 'premier, première, premiers, premières, tout premier, toute première',
    only: "seul, seule, seuls, seules, unique, l'unique, d'unique",
    largest:
      'plus grand, plus grande, plus grands, plus grandes, plus gros, plus grosse, plus important, plus importante, plus vaste',
    worst: 'pire, pires, plus grave, plus graves',
    deadliest:
      'plus meurtrier, plus meurtrière, plus meurtriers, plus meurtrières, plus sanglant, plus sanglante, plus mortel, plus mortelle',
    highest: 'plus haut, plus haute, plus élevé, plus élevée, plus élevés',
    lowest: 'plus bas, plus basse, plus faible, plus faibles',
    longest: 'plus long, plus longue, plus longs, plus longues',
    oldest: 'plus vieux, plus vieille, plus ancien, plus ancienne',
    youngest: 'plus jeune',
    smallest: 'plus petit, plus petite',
    strongest: 'plus fort, plus forte, plus violent, plus violente, plus puissant, plus puissante',
    hottest: 'plus chaud, plus chaude',
    coldest: 'plus froid, plus froide',
  },
  most: 'plus',
  times: {
    first: 'pour la première fois, une première',
    last: 'la dernière fois que, la dernière fois qu',
    record: 'jamais auparavant, un niveau record, un nombre record, un record, du jamais vu',
  },
  records: 'inédit, inédite, inédits, inédites',
  since: 'depuis',
  occasion: 'fois',
  breaks: 'et mais ou parce que quand lorsque alors tandis si après avant qui dont où a-t-il',
  none: 'premier ministre, première ministre, premiers ministres, premier plan, premiers secours, premiers soins, premier étage, premier tour, premier trimestre, premier semestre, premier rang, premier jour, premiers jours, première fois que je, première ligue, première division, première guerre, première classe, première vue, premier abord, premier temps, première année, premières années, premier mois, premiers mois, première semaine, première partie, premier lieu, premières heures, première heure, première page, première étape, première place, première mi-temps, première manche, premiers éléments, premiers pas, premier pas, première nécessité, première instance, première dame, premier adjoint, premier secrétaire, première secrétaire, premiers résultats, premier bilan, première intervention, deux premiers, trois premiers, deux premières, trois premières, seul moyen, seule solution, seule façon, seule manière, seule chose, seul problème, seule option, seule fois que je, un seul, une seule, fils unique, fille unique, tout seul, toute seule, plus jeune âge, plus tard, plus de, plus que, plus ou, plus en plus, de plus en, en plus, non plus, plus grand nombre, plus grande partie, plus haut niveau, plus vite possible, plus tôt',
  the: "le la les l' un une son sa ses leur leurs ce cette ces du des au aux",
  one: 'un une',
  own: 'mon ma mes notre nos votre vos',
  owners: '',
  is: "est était sont étaient a-été été devient devenu devenue devenait reste marque marquait constitue constituait représente c'est c'était serait comme soit d'être être fut s'agit n'est",
  between: 'aussi encore seulement sans doute probablement peut-être déjà alors ainsi également toujours de',
  anyone: 'vous votre vos tu on',
  ever: "depuis, jamais, connu, connue, enregistré, enregistrée, de l'histoire, dans l'histoire, de son histoire, de leur histoire, de mémoire, de tous les temps, du genre, de ce genre, en son genre",
  scoped:
    "du monde, au monde, du pays, de la ville, de la région, de l'année, de la saison, du siècle, de la décennie, d'europe, de france, du continent, de la planète, de la guerre, cette année, de l'après-guerre, de sa catégorie, du secteur",
  to: 'à',
  periods: 'an ans année années décennie décennies siècle siècles mois semaines génération générations',
  within: 'en dans depuis de du des pour sur à au aux',
  among:
    "l'un des, l'une des, un des, une des, parmi les, parmi, au nombre des, certains des, certaines des, d'un des, d'une des, quelques-uns des",
  not: 'pas ne non jamais ni aucun aucune',
  ends: 'est était sont étaient a ont avait avaient sera seront fut serait peut peuvent doit parce lorsque quand tandis alors après avant malgré mais dit sans afin',
  relative: "qui que qu' dont où",
  subjects: 'il elle ils elles nous je',
  after: true,
})
