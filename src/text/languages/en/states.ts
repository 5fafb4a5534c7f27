import type { StatesTable } from '../tables/states.ts'
import { custodyStates } from './custody-states.ts'
import { knownStates } from './known-states.ts'
import { outcomeStates } from './outcome-states.ts'

/** Behind these words a state is no fact: "until he is arrested", "never charged". */
const UNSURE =
  /(?:\b(?:not|never|nobody|no one|none|no|any|anyone|until|unless|if|whether|could|would|should|may|might|can|cannot|before|yet to|to)|n[’']t)(?: (?:yet|being|be|been|is|are|was|were|has|have|he|she|they|suspects?|arrests?|charges?|names?|currently|immediately|taken|placed|made|get))* $|\b(?:until|unless|if|whether|make sure|ensure|hop(?:e|es|ing))(?: [\p{L}’'-]+){1,5} $/iu

const EVENT =
  '(?:cases?|charges?|arrests?|shootings?|incidents?|robber(?:y|ies)|murders?|killings?|slayings?|homicides?|convictions?|crimes?|felon(?:y|ies)|offen[cs]es?|attacks?|burglar(?:y|ies)|stabbings?|assaults?)'
/** A sentence with these words tells of another event: "an unrelated case", "a prior conviction", "while on parole". */
const EARLIER = new RegExp(
  `\\b(?:unrelated|prior|previous) (?:[\\w-]+ ){0,3}?${EVENT}\\b|\\b(?:in|for|of|from|over|to) an? (?:earlier|separate|different|previous) (?:[\\w-]+ ){0,2}?${EVENT}\\b|\\b(?:on|his|her|completed|violat(?:ed|ing)) (?:probation|parole)\\b|\\bcriminal (?:history|record|past)\\b|\\b(?:years?|decade) (?:ago|earlier|before)\\b`,
  'iu',
)

/** How English news tells who is sought, held, charged, named, in what condition. */
export const states: StatesTable = {
  suspects:
    'suspect suspects gunman gunmen shooter shooters attacker attackers assailant assailants killer killers perpetrator perpetrators robber robbers bomber bombers kidnapper fugitive defendant defendants accused culprit arsonist',
  victims:
    'victim victims dead deceased wounded injured hurt body baby infant toddler child children patient patients family kin relatives passengers casualties survivor survivors',
  persons:
    'man woman men women boy girl boys girls teen teens teenager teenagers youth youths male female person people student students brother brothers sister father mother son daughter husband wife driver couple pair resident employee clerk he she they him her',
  others:
    'officer officers police deputy deputies sheriff trooper troopers detective detectives chief spokesman spokeswoman witness witnesses prosecutor prosecutors attorney judge mayor agent agents coroner examiner neighbor neighbors neighbour',
  unsure: UNSURE,
  earlier: EARLIER,
  ownHand:
    /\bmurder[-–— ]suicide|\b(?:killed|shot|hanged|stabbed)(?: and killed)? (?:himself|herself|themselves)\b|\bturn(?:ed|ing) (?:the|his|her|a) (?:gun|weapon|rifle|pistol|handgun|shotgun)s? on (?:himself|herself)\b|\b(?:took|taken) (?:his|her|their) own li(?:fe|ves)\b|\b(?:gunman|shooter|attacker|bomber) (?:also |then )?(?:died|killed himself|committed suicide)\b/iu,
  goesOn: /^[“"']?(?:he|she|they|the two|both)\b/iu,
  all: /\b(?:all|both|everyone|everybody|each)\b/i,
  first:
    /\b(?:originally|initially|at first|(?:initial|earlier|early|first|preliminary) (?:reports?|counts?|figures?|estimates?)|previously (?:reported|said|put)|had (?:earlier|first) (?:said|reported|put))\b/i,
  cues: {
    custody:
      'arrest suspect custody large run loose lam outstanding sought search look hunt seek manhunt identif find locat track apprehend catch caught warrant wanted lookout charg captur detain jail nabb book recaptur held arrest turn surrender gave count indict arraign accus plead pled guilty convict sentenc anyone nobody',
    identity:
      'identif identit name naming notif inform releas known unknown unidentified unnamed disclos reveal withh pending details information kin',
    motive:
      'motiv reason circumstanc cause details clear unclear known unknown word sure certain determin figure led prompt spark start provok trigger stem result arose erupt grew retaliat revenge settle road gang robbery rob drug targeted domestic argument dispute fight altercation feud quarrel disagreement',
    condition:
      'condition critical listed fighting life clinging intensive threatening injur wound hurt stabil stable described doing expected recover releas discharg died dies succumb pronounced killed shot fatally treated',
    charge: 'charg murder manslaughter homicide assault battery injury attempt',
    bond: 'bond bail',
    whereabouts: 'missing found',
    passage: 'closed shut blocked reopen re-open open',
  },
  words: [...custodyStates, ...knownStates, ...outcomeStates],
}
