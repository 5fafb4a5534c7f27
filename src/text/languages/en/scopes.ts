import { scopesTable } from '../tables/scopes.ts'

export const scopes = scopesTable({
  at: 'in near across throughout outside around inside on off',
  towards:
    'the a an northern southern eastern western central north south east west north-eastern north-western south-eastern south-western northeastern northwestern southeastern southwestern northeast northwest southeast southwest upstate downtown suburban rural coastal greater mainland occupied besieged war-torn neighbouring neighboring nearby city town village district province region state county capital port island suburb area neighbourhood neighborhood municipality department prefecture governorate settlement resort of',
  places:
    'country province state region city district town county capital island village area territory continent world',
  where: 'where',
  walls:
    'who which that whom whose when while after before as because since but and or where if though although unless until from to into with without for against than then during said says say told according including despite followed following whether over about',
  clauses:
    'who which that when while as because if unless where but although though whether after before whose than told said says say',
  since: 'since',
  over: 'over during within throughout in',
  tallies: 'count tally toll estimate estimates figures data statistics records census survey poll',
  by: 'by from of',
  sources:
    'police sheriff officials official authorities report reports ministry minister army military hospital mayor governor government coroner prosecutors prosecutor witnesses poll study un nato fbi troopers deputies spokesman spokeswoman spokesperson media medics doctors rescuers organisers organizers activists rebels residents group experts scientists researchers survey firefighters cops chief monitor monitors sources source agency nhs court lawyers lawyer union president',
  lives: 'claim claims claimed claiming life lives victim victims',
  adjectives: 'alleged suspected likely estimated unconfirmed presumed possible',
})
