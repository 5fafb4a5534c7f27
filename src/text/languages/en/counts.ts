import type { CountsTable } from '../tables/counts.ts'
import { NO_HARMED } from '../tables/harmed.ts'

export const counts: CountsTable = {
  done: {
    killed:
      'killed, slain, murdered, shot dead, shot to death, gunned down, stabbed to death, beaten to death, fatally shot, fatally wounded, fatally injured, fatally stabbed, shot and killed, mortally wounded, massacred, slaughtered, assassinated, drowned, crushed to death, burned to death',
    injured: 'injured, wounded, hurt, maimed, grazed, shot and wounded, shot and injured',
    shot: 'shot, shot in the',
    rescued: 'rescued, pulled alive',
    arrested: 'arrested, taken into custody',
    detained: 'detained, jailed, imprisoned',
    displaced: 'displaced, made homeless, left homeless, uprooted',
    evacuated: 'evacuated',
    deployed: 'deployed, sent, dispatched, mobilised, mobilized',
    captured: 'captured, taken prisoner, taken hostage, kidnapped, abducted, seized',
    infected: 'infected',
    hospitalised: 'hospitalized, hospitalised, taken to hospital, taken to the hospital, treated in hospital',
    charged: 'charged, indicted',
  },
  doing: {
    killed:
      'kills, kill, killing, claims the lives of, claimed the lives of, took the lives of, claiming the lives of, fatally shooting, murdering, slaying, fatally shoots, shoots dead, shoots to death, stabs to death, gunning down, guns down, shoots and kills, shooting and killing, shooting to death, shooting dead',
    injured:
      'injures, injure, injuring, wounds, wounding, hurting, maiming, shooting and wounding, shooting and injuring',
    shot: 'shoots, shooting, turned the gun on, turning the gun on, turns gun on, turned a gun on, turning a gun on',
    rescued: 'rescues, rescuing, rescue',
    arrested: 'arrests, arresting, arrest',
    detained: 'detains, detaining, detain',
    displaced: 'displaces, displacing, displace',
    evacuated: 'evacuates, evacuating, evacuate',
    deployed: 'deploys, deploying, sends, sending',
    captured: 'captures, capturing, kidnapping',
    aboard: 'carrying, was carrying, were carrying',
  },
  undergone: {
    killed:
      'died, dies, died in hospital, died in a hospital, died in the hospital, died at a hospital, died at the hospital, died at hospital, dies in hospital, dies at hospital, dies in a hospital, dead, perished, perish, succumbed, pronounced dead, declared dead, found dead, passed away, lost their lives, lost his life, lost her life, lost their life, deceased, was dead, is dead, confirmed dead, presumed dead, lost lives, committed suicide, commits suicide, committing suicide, died by suicide, took his own life, took her own life, taking his own life, taking her own life, takes own life, takes his own life, takes her own life',
    injured:
      'critically injured, suffered injuries, suffered minor injuries, suffered serious injuries, suffered non-life-threatening injuries, sustained injuries, suffered wounds, with non-life-threatening injuries, non-life-threatening injuries, non-life threatening injuries, life-threatening injuries, recovering,',
    shot: 'gunshot wound, gunshot wounds, gun shot wound, gun shot wounds, struck by gunfire, hit by gunfire, hit in the, struck in the, struck by a bullet, hit by a bullet, struck by bullets, hit by bullets',
    hospitalised:
      'in critical condition, in serious condition, in stable condition, in critical but stable condition, in fair condition, in good condition, expected to survive, expected to recover, expected to live, recovering, in hospital, in intensive care',
    missing: 'missing, unaccounted for, feared missing',
    aboard: 'aboard, on board',
    displaced: 'fled their homes, homeless, left their homes',
    infected: 'tested positive',
  },
  none: 'dead center, dead end, dead on, for dead, shot heard, shot fired, shot put, gun shot, a shot, one shot, dead of, dead zone, half dead, shot clock, injured reserve, hurt feelings, death penalty, death threats, death row, murder charge, murder charges, murder suspects, murder suspect, murder trial, murder weapon, shooting range, single shot, dead last, killing time, killing floor, moving shot, missing teeth, missing school, murder case, murder rate, wanted dead, shot video, shot glass',
  says: 'said says say told tells confirmed announced reported reports believe believes believed-that identified added wrote testified stated thought thinks explained',
  nouns: {
    killed:
      'deaths, fatalities, killings, lives lost, lives were lost, lives have been lost, murders, homicides, bodies, death, fatality, homicide, murder',
    injured: 'injuries, wounded, injured',
    casualties: 'casualties',
    arrested: 'arrests',
    detained: 'detainees',
    captured: 'hostages, captives',
    infected: 'infections, cases',
    votes: 'votes',
  },
  tolls: {
    killed:
      'death toll, toll, number of dead, number of deaths, number killed, number of people killed, death count, fatality count',
    injured: 'number of injured, number of wounded, number of injuries',
    missing: 'number of missing, number missing',
  },
  deeds: {
    killed:
      "death of, deaths of, killing of, killings of, murder of, murders of, bodies of, slaying of, slayings of, shooting death of, shooting deaths of, fatal shooting of, fatal shootings of, homicide of, assassination of, loss of, lives of, shooting deaths of, 's death, 's murder, 's killing, 's shooting death, 's slaying, 's fatal shooting",
    shot: 'shooting of, shootings of, wounding of',
    arrested: 'arrest of, arrests of',
    deployed: 'deployment of',
    captured: 'capture of, kidnapping of, abduction of',
    rescued: 'rescue of',
    displaced: 'displacement of',
    evacuated: 'evacuation of',
  },
  person:
    'man woman boy girl teen teenager child baby infant toddler newborn person victim suspect gunman gunmen shooter officer deputy policeman policewoman cop trooper soldier student mother father mom dad son daughter brother sister sibling wife husband spouse girlfriend boyfriend fiancé fiancée fiancee grandmother grandfather grandson granddaughter grandchild uncle aunt cousin nephew niece stepson stepdaughter stepfather stepmother friend neighbor neighbour resident employee worker clerk driver passenger bystander robber burglar intruder homeowner teacher veteran guard male female juvenile adult youth youngster minor pedestrian civilian firefighter journalist reporter pastor priest doctor nurse owner customer patron manager rapper player athlete hunter inmate prisoner guest hostage detective sergeant marine sailor pilot fisherman fishermen miner tourist pilgrim migrant refugee protester protestor demonstrator attacker assailant militant fighter rebel terrorist bomber hijacker patient attendee partygoer roommate classmate teammate freshman sophomore senior-citizen businessman businesswoman politician lawmaker mayor judge lawyer attorney contractor climber skier hiker cyclist motorcyclist motorist rider crewman crewmember aide activist medic paramedic peacekeeper tenant relative individual 12th-grader fourth-grader commander official diplomat ambassador reservist conscript policymaker photographer cameraman interpreter parent twin preschooler grader',
  people:
    'people persons men women boys girls teens teenagers children kids babies infants toddlers victims suspects gunmen shooters officers deputies policemen troopers soldiers troops students mothers fathers sons daughters brothers sisters siblings friends neighbors neighbours residents employees workers drivers passengers bystanders males females juveniles adults youths minors pedestrians civilians firefighters journalists reporters guests customers patrons players hunters inmates prisoners hostages detectives sergeants marines sailors pilots fishermen miners tourists pilgrims migrants refugees protesters protestors demonstrators attackers assailants militants fighters rebels terrorists patients attendees partygoers relatives members others survivors personnel servicemen villagers individuals parents cousins staff police crew servicewomen pupils teachers nurses doctors peacekeepers recruits mercenaries insurgents police-officers lives casualties fatalities citizens nationals foreigners travelers travellers twins grandchildren homeowners robbers cousins nephews nieces bodies commanders officials diplomats ambassadors reservists conscripts photographers cameramen interpreters climbers skiers hikers occupants worshippers pows captives defectors',
  male: 'man boy father dad son brother husband boyfriend grandfather grandson uncle nephew stepson stepfather male policeman businessman gunman he him himself fisherman',
  female:
    'woman girl mother mom daughter sister wife girlfriend grandmother granddaughter aunt niece stepdaughter stepmother female policewoman businesswoman she her herself',
  one: 'a an one another',
  the: 'the this his her their its my our your whose',
  nobody: 'nobody no-one none',
  no: 'no',
  self: 'himself herself self',
  he: 'he him',
  she: 'she',
  other: 'other others another second third fourth fifth sixth additional more further',
  including: 'including, among them, of them, of whom, among those, included',
  of: 'of among',
  passive: 'was were been being be is are get got gets being left leaves leaving found',
  undone:
    "not n't never could would might may can should must if unless attempted attempt attempting attempts try tried trying tries threatened threatening threatens threaten plot plotting plotted planned planning plan plans conspiracy conspiring conspired solicitation want wanted wants intended intending intend intent nearly almost without neither hardly wasn't weren't isn't aren't didn't don't doesn't hadn't hasn't haven't couldn't wouldn't cannot can't won't will avoid avoided prevent prevented",
  hedges:
    'believed to, believed, reportedly, allegedly, feared, thought to, said to, presumed, apparently, estimated, estimates, unconfirmed, suspected, may have, appears to, appear to, appeared to, likely, possibly, expected to, might have, could have, alleged, purportedly, supposedly, unofficially, fears, fear that',
  stops:
    'a an the this that these those of in on at by for from with without to into onto over under near after before during while when where who whom whose which as than then and or but nor so because if about against between among through across off out up down is are was were be been being am has have had do does did will would could should may might can must not he she it they him them his her their its we us you i said says say told tells ago later earlier also only just still all both each every either neither',
  prepositions:
    'of in on at by for from with without into onto over under near during about against between among through across off behind beside inside outside toward towards around to',
  and: 'and or plus',
  who: 'who that which whom',
  fatally: 'fatally mortally dead',
  things:
    'shots rounds round bullets bullet years year months month weeks week days day hours hour minutes minute seconds second times time counts count charges charge blocks block miles mile feet foot yards yard inches inch guns gun weapons weapon handguns rifles pistols cars car vehicles vehicle homes houses house calls call dollars percent cases case shootings shooting incidents incident gunshots degrees degree pounds pound scenes locations stories points games goals apartments casings shell wounds wound legs arms tickets pieces reports meters metres kilometers kilometres occasions attacks strikes raids explosions blasts buildings schools states cities towns villages countries bills ferry ferries boat boats ship ships train trains plane planes jet jets bus buses vessel vessels flight flights',
  aged: 'aged age ages under younger older',
  yearsOld: 'years old, year old, year-old, years-old, yr old, yrs old, yo, y / o, months old, month old, month-old',
  asOf: 'as of, as at, by, until',
  since: 'since, from',
  tookPlace:
    'took place, happened, occurred, was held, were held, was carried out, takes place, began, started, broke out, was signed, was released, was published, was announced',
  accordingTo: 'according to',
  idle: 'things ways parts sides points times minutes minute hours hour seconds second days day ones kinds sorts reasons questions thing way part side point time',
  oneVerb: 'was is has',
  estimating: 'estimating estimates estimated reporting reports reported confirming confirmed announcing counting',
  published: 'published, updated, posted, last updated, publication',
  tallies:
    'this year, so far this year, of the year, year to date, since the start of the year, since the beginning of the year, each year, every year, per year, annually, this month, each month, each week, each day, on average, nationally, in the past year, in recent years, in recent months, across the city, citywide, in other shootings, in separate shootings, in unrelated shootings, in shootings across',
  lately:
    'in the past, over the past, during the past, within the past, in past, in the last, over the last, during the last',
  longTimes: 'weeks month months year years decade decades',
  series:
    'shootings across, weekend shootings, weekend violence, weekend gun violence, overnight shootings, separate shootings, unrelated shootings, different shootings, separate stabbings, separate incidents, unrelated incidents, separate crashes, in shootings, shootings over the weekend, shootings this weekend, shootings overnight',
  elsewhere:
    'another shooting, separate shooting, unrelated shooting, previous shooting, earlier shooting, other shootings, recent shootings, previous incident, separate incident, unrelated incident, that incident, separate case, unrelated case',
  neither: 'neither nor',
  agent: 'by',
  carried:
    'taken to, taken by, rushed to, transported to, airlifted to, flown to, brought to, transferred to, driven to, admitted to, treated at, treated in',
  hospitals: 'hospital hospitals clinic medical infirmary trauma',
  suffered: 'sustained, suffered, suffering, suffers, sustaining',
  harms: 'injury injuries wound wounds burns fracture fractures concussion lacerations',
  oneDeath:
    'shooting death, stabbing death, beating death, fatal shooting, fatal stabbing, fatal crash, fatal accident, deadly shooting, deadly crash, slaying, shooting homicide',
  both: 'both',
  totals: 'a total of, total of, in total, altogether, in all, all told, overall, a combined',
  countedIn: 'including, counting, which includes, that includes, among them, included',
  leftOut:
    'not including, not counting, excluding, besides, in addition to, apart from, aside from, other than, without counting, does not include, do not include, did not include, excludes',
  suicides: 'murder-suicide, murder suicide, murder-suicides, homicide-suicide, murder / suicide',
  pluralS: true,
  lingering: 'still now currently listed presumed feared registered as',
  between: 'also later then both all each first either not never then',
  occasions:
    'interview meeting summit talks vote election referendum trial hearing verdict attack strike raid bombing explosion blast crash collision earthquake flood fire storm protest march rally funeral ceremony visit launch ceasefire truce invasion battle parade match game concert wedding speech debate inauguration coup mutiny shipwreck sinking capsizing accident',
  several: { couple: 2, duo: 2, trio: 3, twins: 2, triplets: 3 },
  fold: { double: 2, triple: 3, quadruple: 4, quintuple: 5 },
  doers: 'suspect suspects gunman gunmen shooter shooters attacker attackers assailant assailants bomber bombers',
  next: 'then before',
  joins: 'and then before &',
  towards: 'at into toward towards through up back first out',
  mine: 'our my we us me i',
  harmed: {
    ...NO_HARMED,
    persons:
      'lumberjacks masons stonemasons vicars curates novices valets shamans monarchs scholars burglars beggars tailors butchers agents guards cops guys fellows nuns monks friars clergy clerics fans colleagues comrades companions criminals fugitives operatives innocents witnesses subjects aides cadets recruits scouts guides chefs cooks maids nannies butlers clowns saints thugs thieves bandits pirates spies crooks slaves nomads shepherds cowboys farmhands deckhands stagehands coaches athletes actresses waitresses hostesses models stars celebrities brides grooms widows orphans heirs captains generals colonels majors corporals lieutenants privates admirals guerrillas jihadis separatists loyalists paratroopers marines airmen seamen crewmembers servicemembers infantry cavalry regulars irregulars partisans patriots heroes martyrs souls kin kinfolk folks schoolchildren schoolkids schoolboys schoolgirls preteens tweens seniors juniors freshmen sophomores undergraduates graduates pensioners locals natives expats dignitaries delegates deputies senators mps lawmakers chiefs bosses secretaries clerks interns trainees apprentices mechanics technicians engineers scientists professors pupils toddlers newborns triplets lads lasses ladies gentlemen blokes dads moms mums grandparents grandkids grandmothers grandfathers uncles aunts in-laws fiancés spouses husbands wives boyfriends girlfriends roommates opponents rivals foes friends acquaintances strangers loved-ones believers faithful parishioners nurses medics vets surgeons dentists priests pastors imams rabbis bishops gunmen hitmen henchmen goons vigilantes deserters conscripts loggers farmers ranchers drovers herdsmen jockeys goalkeepers surfers divers swimmers sailors boaters kayakers canoeists campers hunters anglers walkers joggers runners bikers motorcyclists paragliders skydivers base-jumpers revelers revellers partiers clubgoers club-goers goers festivalgoers concertgoers churchgoers worshipers worshippers congregants commuters riders ravers boys-scouts cabbies truckers elders youngsters juveniles royals nobles peasants settlers civilians homeless elderly jews muslims christians kurds sikhs hindus druze yazidis rohingya houthis taliban militiamen candidate candidates visitor partner paratrooper deckhand kid agent guard guest colleague companion witness nun monk fan cop guy',
    personEnds:
      '(?:nauts?|smiths?|wrights?|hands?|herds?|ers?|ors?|ists?|ants?|ents?|ians?|ees?|mates?|men|women|folks?|people|children|kids|boys|girls|sters?|crats?|naires?|phobes?|ographs?)$',
    never:
      'hands hand herds herd deer reindeer tigers tiger spiders spider otters otter badgers badger beavers beaver hamsters hamster lobsters lobster oysters oyster panthers panther plovers plover adders adder vipers viper grasshoppers grasshopper woodpeckers woodpecker kingfishers kingfisher retrievers retriever terriers terrier setters rottweilers rottweiler harriers harrier warblers warbler waders wader flounders groupers grouper oystercatchers oystercatcher shearwaters shearwater anteaters steers steer heifers heifer porkers broilers layers creepers gophers roosters rooster bowers alligators alligator condors condor raptors raptor predators predator monitors elephants elephant ants ant pheasants pheasant cormorants cormorant plants plant giants serpents serpent tents bees bee chimpanzees chimpanzee trees tree manatees manatee wallabees primates primate amphibians amphibian dalmatians crustaceans specimens specimen caterpillars meerkats orchids flowers flower rivers river towers tower containers container computers computer servers server trailers trailer tankers tanker bunkers bunker launchers launcher boilers carriers carrier destroyers destroyer cruisers cruiser helicopters helicopter choppers chopper bombers drawers chapters letters letter papers paper posters banners numbers number orders order offers offer centers centres quarters shelters shelter corners waters trackers cutters cutter trawlers trawler freighters freighter scooters scooter propellers transformers meters litres liters motors motor tractors tractor reactors reactor generators sectors doors floors errors mirrors factors colors colours flavors flavours harbors harbours documents document incidents incident accidents accident payments apartments apartment events event elements segments moments comments statements investments departments governments settlements monuments tournaments agreements shipments treatments continents currents accents cents percents scents hybrids committees fees degrees knees coffees attempts restaurants restaurant variants pollutants grants warrants pants climates estimates plates debates rates dates states estates certificates mandates gates crates updates templates chocolates coasters boosters clusters blisters monsters disasters toasters rosters photographs paragraphs graphs autographs feathers fingers shoulders hammers ladders powers winters summers answers matters covers borders murders transfers rubbers timbers',
    adjectives: 'dead deceased injured wounded killed slain murdered missing drowned slaughtered hurt',
    after:
      'elderly young old poor rich sick blind white black gay new big small was were had have been being got get who that themselves ourselves one ones remains remain following including amid amidst inside outside near because despite since until till within throughout per overnight today yesterday tonight tomorrow early late last next first above below toward towards more others once alongside versus via elsewhere nearby there here upon minutes hours days weeks months years instead meanwhile though although whether every any some many most several monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december earlier later again already soon nationwide statewide citywide worldwide aboard across along behind beside beyond before around about like unlike amongst none nobody what how why if even much far away down up back home abroad total so apparently photo photos video gallery update images image plus minus people vs',
  },
}
