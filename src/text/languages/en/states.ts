import type { StatesTable, StateMatter, StateWords } from '../tables/states.ts'

const SUSPECT =
  '(?:suspects?|suspected \\w+|gunm[ae]n|shooters?|attackers?|assailants?|killers?|perpetrators?|robbers?|assassins?|bombers?|kidnappers?|burglars?|fugitives?|culprits?|arsonists?|persons? of interest|people responsible|person responsible|those responsible|whoever)'
const PERSON =
  '(?:m[ae]n|wom[ae]n|boys?|girls?|teens?|teenagers?|youths?|males?|females?|person|persons|people|individuals?|driver|drivers|pair|couple|father|mother|husband|wife|boyfriend|girlfriend|son|brother|brothers)'
const SEEKERS =
  '(?:police|officers?|detectives?|investigators?|authorities|deputies|officials?|cops|troopers|agents|marshals|department|office|they|who are)'
const BE = '(?:is|are|was|were|been|being|be|remains?|remained|stays?|stayed|still)'
const HAVE_NOT = "(?:has|have|had)(?: not|n[’']t)(?: yet| immediately| currently)?"
const BE_NOT = "(?:is|are|was|were)(?: not|n[’']t)(?: yet| immediately| currently| being| been)*"
const DO_NOT =
  "(?:do|does|did|would|could|will|can|have|has|had|is|are|was|were)(?: not|n[’']t|not)(?: yet| immediately| currently)*|declin(?:ed|ing) to|refus(?:ed|ing) to|yet to|without|will not"
const WHO =
  '(?:names?|identit(?:y|ies)|victims?|m[ae]n|wom[ae]n|boys?|girls?|teens?|teenagers?|child(?:ren)?|baby|infant|toddler|suspects?|officers?|gunm[ae]n|shooters?|dead|deceased|person|people|couple|pair|driver|him|her|them)'
const SOME = '[^.;\\n]'
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

function told(matter: StateMatter, state: string, ...words: string[]): StateWords[] {
  return words.map(each => ({ matter, state, words: new RegExp(each, 'giu') }))
}

/** Such words state nothing behind a word of doubt. */
function toldAsFact(matter: StateMatter, state: string, ...words: string[]): StateWords[] {
  return told(matter, state, ...words).map(each => ({ ...each, fact: true }))
}

function toldOfName(matter: StateMatter, state: string, ...words: string[]): StateWords[] {
  return told(matter, state, ...words).map(each => ({ ...each, named: true }))
}

const sought = [
  ...told(
    'custody',
    'sought',
    `\\bno (?:immediate |known )?(?:arrests?|suspects?)\\b(?:${SOME}{0,40}?\\b(?:made|announced|reported|arrested|custody|identified|named|filed|detained|known|described|apprehended|found)\\b)?`,
    `\\b(?:no one|nobody|no person) (?:has|had|have|is|was)(?: yet| been)* (?:arrested|charged|detained|in custody|apprehended|caught)\\b`,
    `\\b${HAVE_NOT}(?: been)? (?:made (?:an|any) arrests?|arrested any\\w*|arrested|caught|apprehended|captured|identified (?:a|any) suspects?|named (?:a|any) suspects?)\\b`,
    `\\b(?:do|does|did)(?: not|n[’']t)(?: yet| currently)? have (?:a|any|anyone|anybody)\\b${SOME}{0,20}?(?:suspects?|custody)\\b`,
    `\\b(?:any|a|the|not(?: yet)?(?: have)?) ?suspects? (?:is|are|was|were)?(?: not|n[’']t) (?:yet )?in custody\\b`,
    `\\b${BE} (?:still )?(?:at large|on the (?:run|loose|lam)|outstanding|being sought|sought by)\\b`,
    `\\b${SUSPECT} (?:still )?at large\\b`,
    `\\b${SEEKERS}(?: in [\\p{L} ]{1,25}?)?(?: (?:are|were|is|was|have been|continued?|continue to|continued to|still|now|also|actively|currently|say they are|said they are|said they were))* (?:looking|searching|hunting|search|look|hunt)(?:ed)? for (?!evidence|clues|witness|information|answers|help|motive|weapon|video|more|anyone|people who)(?:[\\w’'-]+[ ,]+){0,6}?(?:${SUSPECT}|${PERSON})\\b`,
    `\\b(?:(?:looking|searching|hunting|search|hunt|manhunt)(?: is)?(?: on| underway| under way)? for|seeking|sought|seek|hunting) (?!evidence|clues|witness|information|answers|help)(?:[\\w’'-]+[ ,]+){0,5}?${SUSPECT}\\b`,
    `\\b(?:manhunt|search) (?:is|was|remains|continues|continued)(?: still)?(?: on| underway| under way| ongoing)?\\b`,
    `\\bmanhunt(?= for)`,
    `\\b(?:trying|working|attempting|hoping|attempt|efforts?|bid|help(?:ing)?|asking) to (?:identify|find|locate|track down|apprehend|catch|arrest) ${SOME}{0,30}?${SUSPECT}\\b`,
    `\\b(?:is|are|was|were|man|woman|still)(?: being)? wanted\\b(?= (?:by|for|in|on|after|over))`,
    `\\b(?:to be )?on the lookout\\b`,
  ),
  ...told(
    'custody',
    'wanted',
    `\\b(?:issued|obtained|secured|signed) (?:an? |\\w+ )?(?:\\w+ ){0,2}(?<!search )warrants?\\b(?! to search|,? and (?:then )?search| for (?:his|her|the) (?:home|house|apartment|car))`,
    `\\b(?:arrest |murder )?warrants? (?:has|have|had|was|were)(?: now| also)?(?: been)? issued\\b`,
  ),
  ...told(
    'custody',
    'uncharged',
    `\\bno (?:criminal )?charges (?:have|has|had|were|are)(?: yet)?(?: been)? (?:filed|brought|laid|expected)\\b`,
    `\\b(?:has|have|had|was|were)(?: not|n[’']t)(?: yet)?(?: been)? (?:formally )?charged\\b`,
  ),
  ...toldOfName(
    'custody',
    'sought',
    `\\b(?:looking|searching|hunting|search|hunt|manhunt)(?: is)?(?: on| underway| under way)? for\\b`,
  ),
]

const held = toldAsFact(
  'custody',
  'held',
  `\\b(?:arrested|apprehended)\\b(?! (?:in (?:19|20)\\d\\d|for (?:drunk|dui)))`,
  `\\b(?:(?:was|were|been|and) (?:captured(?! (?:on|in|by|the|a|an|and)\\b)|detained|nabbed)|jailed|booked|recaptured|taken into (?:police )?custody|took ${SOME}{0,40}?into custody)\\b`,
  `\\b(?:in|under|into) (?:police |federal |county )?(?:custody|arrest)\\b`,
  `\\b(?:is|are|was|were) (?:being )?held (?:in|at|without|on)\\b(?! (?:\\w+ ){0,3}(?:vigil|service|church|hospital|park|sunday|monday|tuesday|wednesday|thursday|friday|saturday))`,
  `\\b(?:made|make|makes|announced?|announcing) (?:an|the|two|three|several|\\d+)?(?: \\w+)? ?arrests?\\b`,
  `\\b(?<!no )arrests? (?:was|were|has been|have been) made\\b`,
  `\\b(?:turned?|turning) (?:himself|herself|themselves) (?:in|over)\\b|\\bsurrender(?:ed|s)\\b(?= (?:to|at|himself|herself|themselves|peacefully|after|on|without|\\p{L}+day))|\\bgave (?:himself|herself|themselves) up\\b`,
)

const moreHeld = toldAsFact(
  'custody',
  'more held',
  `\\b(?:second|third|fourth|fifth|another|final|last) (?:suspect|m[ae]n|wom[ae]n|teen|teenager|person|boy|girl|arrest)\\b${SOME}{0,50}?\\b(?:arrested|arrest made|in custody|into custody|charged|surrendered|apprehended|turned (?:himself|herself) in|made)\\b`,
  `\\bboth (?:suspects|men|women|teens|teenagers|boys)\\b${SOME}{0,40}?\\b(?:arrested|in custody|into custody|charged|apprehended)\\b`,
)

const charged = toldAsFact(
  'custody',
  'charged',
  `\\b(?:charged|charging \\p{L}+) (?:\\p{L}+ )?(?=with|in|over|as|by|after)(?!toward|at )`,
  `\\b(?:is|are|was|were|been|woman|man|teen|boy|suspect|gunman|father|mother) charged\\b`,
  `\\b(?:fac(?:es|ing|ed)|brought|filed|announced) ${SOME}{0,50}?\\b(?:charges?|counts?)\\b`,
  `\\b(?:indicted|arraigned|accused in court)\\b`,
  `\\bcharges (?:have been|were|had been) (?:filed|brought|laid)\\b`,
)

const tried = toldAsFact(
  'custody',
  'tried',
  `\\b(?:pleaded|pleads|pled|plead) (?:not )?(?:guilty|no contest)\\b`,
  `\\b(?:convicted of|was convicted|were convicted|found guilty|(?:is|was|were|been|be) sentenced|sentenced (?:\\p{L}+ )?to|sentenced)\\b`,
)

const unnamed = told(
  'identity',
  'unnamed',
  `\\bnames?\\b${SOME}{0,60}?\\b(?:has|have|had|was|were|is|are)(?: not|n[’']t)(?: yet| immediately| currently)?(?: been| being| yet| immediately)* (?:released|disclosed|revealed|confirmed|made public|known|identified|available|provided|given|announced)\\b`,
  `\\b(?:identity|identities|identification)\\b${SOME}{0,60}?\\b(?:(?:has|have|had|was|were|is|are)(?: not|n[’']t)(?: yet| immediately| currently)?(?: been| being| yet| immediately)* (?:released|disclosed|revealed|confirmed|made public|known|identified|available|provided|established)|unknown|pending|withheld)\\b`,
  `\\b(?:neither|none|no) ${SOME}{0,50}?\\b(?:has|have|had|was|were)(?: yet)? been (?:publicly |formally |officially )?(?:identified|named)\\b`,
  `\\b(?:${HAVE_NOT}|${BE_NOT})(?: been| being| yet)*(?: publicly| formally| officially| positively| immediately)? (?:identified|named)\\b(?! (?:a|any) (?:motive|suspect))`,
  `\\b(?:${DO_NOT}) (?:be )?(?:publicly |formally |officially |immediately )?(?:releas(?:e|ed|ing)|identif(?:y|ied|ying)|disclos(?:e|ed|ing)|reveal(?:ed|ing)?|confirm(?:ed|ing)?|nam(?:e|ed|ing)|giv(?:e|en|ing)|provid(?:e|ed|ing)|publish(?:ed|ing)?)\\b(?! (?:a|any|the) (?:motive|weapon|cause)| for | (?:whether|if|how|why|what|when|where)\\b)${SOME}{0,40}?\\b${WHO}\\b`,
  `\\bwithh(?:eld|olding|old)\\b${SOME}{0,40}?\\b(?:names?|identit\\w+)\\b|\\b(?:names?|identit\\w+)\\b${SOME}{0,40}?\\b(?:withheld)\\b`,
  `\\b(?:names?|identit(?:y|ies))\\b${SOME}{0,60}?\\b(?:will be|to be) (?:released|disclosed|made public|announced)\\b`,
  `\\bpending (?:the )?(?:notification|next of kin|family notification|positive identification|identification)\\b|\\b(?:until|once|after|before) (?:next of kin|family|relatives|his family|her family|their families|the family|family members|families) (?:has|have|is|are|can be|could be|were|was) (?:been )?(?:notified|informed)\\b`,
  `\\bno details of the ${WHO}\\b|\\bno (?:other |further |more )?(?:details|information)\\b${SOME}{0,70}?\\bincluding (?:the|his|her|their) (?:names?|identit\\p{L}+)\\b${SOME}{0,30}`,
  `\\b(?:unidentified|unnamed) (?:[\\w-]+ )?(?:victims?|suspects?|gunm[ae]n|shooters?|attackers?|body)\\b`,
  `(?<!(?:status|condition|whereabouts|number|motive|age) of (?:the )?)\\b(?:victims?|suspects?|gunm[ae]n|shooters?|attackers?) (?:is|are|was|were|remains?) (?:unknown|unidentified)\\b`,
  `\\b(?:working|trying|struggling) to (?:identify|determine the identity of|confirm the identity of) (?:the )?(?:\\w+ ){0,2}?(?:victims?|body|dead|deceased|remains|m[ae]n|wom[ae]n)\\b`,
)

const named = [
  ...toldOfName(
    'identity',
    'named',
    `\\b(?:identif(?:y|ies|ied|ying)|named|naming)\\b${SOME}{0,70}?\\bas\\b(?: (?:the|\\d+-year-old|of))*`,
    `\\b(?:names? (?:is|was|are|as)|identity of|identities of|(?:victims?|suspects?|gunman|shooter)s? named)\\b(?: (?:as|the|\\d+-year-old))*`,
  ),
  ...told(
    'identity',
    'named',
    `\\b(?:has|have|had|was|were|is|are) (?:now |since |also )?(?:been )?(?:identified|named)\\b(?! (?:a|any|after|in honou?r))`,
  ),
]

const motive = [
  ...told(
    'motive',
    'unknown',
    `\\b(?:motive|motivation|reason|cause|circumstances|details)\\b${SOME}{0,60}?\\b(?:(?:is|was|are|were|has|have|had)(?: not|n[’']t)(?: yet| immediately| currently)?(?: been| immediately| yet)*(?: clear| known| released| determined| established| disclosed| available)|unknown|unclear|under investigation|a mystery|undetermined|undisclosed|remains? unclear)\\b`,
    `\\b(?:${DO_NOT})(?: have| know| say| determined?| released?| disclosed?| offer| give| given| established?| commented?| speculated?)*(?: on)?(?: about)? (?:a|any|the|what the|of a)? ?(?:possible |clear |specific )?motives?\\b`,
    `\\bno (?:known |clear |apparent |immediate |word on (?:a |the )?|indication of (?:a |the )?)?motives?\\b`,
    `\\bno word (?:yet )?on (?:what|why)\\b(?:${SOME}{0,40})`,
    `\\b(?:not|n[’']t)(?: yet| immediately| entirely)? (?:clear|known|sure|certain) (?:what|why|how)\\b(?: (?:led|prompted|sparked|caused|started|provoked|triggered|the)\\b)?`,
    `\\b(?:unclear|unknown) (?:at this time |exactly |yet |just |immediately )*(?:what|why)\\b`,
    `\\b(?:trying|working|attempting) to (?:determine|figure out|learn|find out|establish|understand) (?:a |the |what |why )(?:motive|led|prompted|sparked|caused|happened|the shooting|it happened)\\b`,
    `\\bwhat (?:led|prompted|sparked|caused|started|provoked|triggered)\\b${SOME}{0,40}?\\b(?:is|was|remains|are|were) (?:not|still|under|un)\\b`,
  ),
  ...told(
    'motive',
    'known',
    `\\b(?:motive|motivation)\\b${SOME}{0,30}?\\b(?:is|was|may have been|might have been|appears? to (?:be|have been)|appeared to (?:be|have been)|is believed to (?:be|have been)|to be)(?! (?:not|un|still|under|n[’']t))\\b${SOME}{0,50}`,
    `\\b(?:stem(?:s|med|ming)|result(?:ed|s)|arose|erupted|sparked|grew) (?:from|out of|by|after|over) (?:an? |the |some )?(?:[\\w-]+ ){0,3}?(?:argument|dispute|fight|altercation|feud|quarrel|disagreement|robbery|confrontation|drug deal|rivalry|grudge|road rage)\\b`,
    `\\b(?:retaliat(?:ion|ory|ed|ing)|revenge|settle(?:d)? a (?:\\w+ )?(?:feud|score)|road[- ]rage|gang[- ]related|robbery gone (?:bad|wrong)|drug[- ]related|targeted because|domestic[- ](?:related|dispute)|tr(?:ying|ied) to rob|attempt(?:ing|ed)? to rob|attempted robbery)\\b`,
    `\\b(?:an? |the )(?:argument|dispute|fight|altercation|feud|quarrel|disagreement)\\b${SOME}{0,50}?\\b(?:led to|ended in|sparked|escalated|turned (?:deadly|violent|fatal)|prompted|preceded|broke out)\\b`,
    `\\b(?:after|during|following|over) (?:an? |the )(?:[\\w-]+ )?(?:argument|dispute|fight|altercation|feud|quarrel|disagreement)\\b`,
  ),
]

const condition = [
  ...toldAsFact(
    'condition',
    'critical',
    `\\bin (?:extremely |very )?[“"']?(?:extremely )?(?:critical|grave)(?: but stable)? condition\\b`,
    `\\bcondition (?:is|was|as|to be) (?:listed as |described as )?(?:critical|grave)\\b|\\blisted as critical\\b`,
    `\\bfighting for (?:his|her|their) li(?:fe|ves)\\b|\\bon life support\\b|\\bclinging to life\\b|\\bintensive care(?: unit)?\\b`,
    `(?<!not |non-|non |n[’']t )\\blife[- ]threatening (?:injur\\w+|wounds?)\\b`,
  ),
  ...toldAsFact('condition', 'serious', `\\bin (?:serious|guarded) condition\\b`),
  ...toldAsFact('condition', 'badly hurt', `\\b(?:critically|seriously|gravely|severely) (?:injured|wounded|hurt)\\b`),
  ...toldAsFact(
    'condition',
    'stable',
    `\\bin (?:stable|fair|satisfactory)(?: but \\w+)? condition\\b`,
    `\\b(?:listed|described) as (?:stable|fair)\\b|\\bcondition (?:is|was) (?:stable|fair)\\b|\\bstabili[sz]ed\\b`,
  ),
  ...toldAsFact(
    'condition',
    'hopeful',
    `\\bexpected to (?:survive|recover|live|be (?:ok|okay|fine)|make a full recovery|pull through)\\b`,
  ),
  ...toldAsFact(
    'condition',
    'good',
    `\\bin good condition\\b|\\b(?:is|are|was|were) (?:now )?doing (?:well|okay|better)\\b|\\b(?:is|are) (?:now )?recovering\\b`,
    `\\b(?:non|not|n[’']t)(?: be| been| considered| believed to be| thought to be| appear to be)*[- ]life[- ]threatening(?: injur\\w+| wounds?)?\\b`,
  ),
  ...toldAsFact(
    'condition',
    'released',
    `\\b(?:treated and|been|was|were|and|later|since) (?:later |since )?(?:released|discharged)\\b(?= from (?:the |a |an |area |local )?(?:\\w+ ){0,3}(?:hospitals?|center|centre|clinic|care)| after treatment|[.,;]| (?:early|on|\\p{L}+day)\\b)(?! on bail)`,
    `\\btreated and released\\b`,
  ),
  ...toldAsFact(
    'condition',
    'died',
    `\\b(?:died|dies|succumbed)\\b`,
    `\\bpronounced dead\\b|\\b(?:was|were|been|is|are) (?:shot and |fatally )?(?:killed|shot dead)\\b|\\b(?:was|were|been|being|and) fatally (?:shot|wounded|stabbed)\\b`,
  ),
]

const charge = [
  ...told(
    'charge',
    'dropped',
    `\\bcharges?\\b${SOME}{0,140}?\\b(?:was|were|has been|have been|been|being) (?:dropped|dismissed|thrown out|withdrawn)\\b`,
    `\\b(?:dropped|dismissed|withdrew) (?:the |all |\\w+ )?(?:\\w+ )?charges?\\b`,
  ),
  ...told(
    'charge',
    'attempted killing',
    `\\b(?:attempted|attempt(?:ing)? to commit|criminal attempt(?:ed)?|assault with intent to) (?:first[- ]degree |second[- ]degree |capital |criminal )?(?:murders?|homicide|kill|manslaughter)\\b`,
  ),
  ...told(
    'charge',
    'manslaughter',
    `\\b(?:(?:in)?voluntary |reckless |negligent )?(?:manslaughter|homicide by negligence|negligent homicide|reckless homicide)\\b`,
  ),
  ...told(
    'charge',
    'murder',
    `\\b(?:(?:capital|first|second|1st|2nd|third|open|aggravated|premeditated)[- ](?:degree )?)?(?:murder|homicide)\\b(?= (?:charges?|counts?|warrant|in the))|\\b(?:charged|charges?|counts?|arrested|suspicion|custody|indicted|booked|accused)\\b${SOME}{0,60}?\\b(?:murder|murdering|(?:criminal )?homicide)\\b`,
  ),
  ...told(
    'charge',
    'assault',
    `\\b(?:(?:aggravated|first[- ]degree|1st[- ]degree|second[- ]degree|felonious|felony|deadly) )+(?:assault|battery|injury)\\b`,
  ),
]

const bond = [
  ...told(
    'bond',
    'refused',
    `(?<!\\b(?:request|requests|requested|asked|asking|recommended|urged)(?: [\\p{L}’'-]+){1,8} )\\b(?:no|without|denied|refused) (?:bond|bail)\\b|\\b(?:bond|bail) (?:was|has been|is) (?:denied|refused)\\b`,
  ),
  ...told(
    'bond',
    'set',
    `\\b(?:bond|bail)\\b${SOME}{0,20}?\\b(?:was|were|is|has been)(?: also)? set\\b(?: at)?(?: [$€£][\\d,.]+(?: million)?)?|[$€£][\\d,.]+(?: million)? (?:cash |surety )?(?:bond|bail)\\b|\\b(?:bond|bail) (?:of|at) [$€£][\\d,.]+(?: million)?|\\bposted (?:bond|bail)\\b|\\b(?:released|freed|free) on (?:bond|bail)\\b`,
  ),
]

const others = [
  ...told(
    'whereabouts',
    'missing',
    `\\b(?:remains?|remained|is|are|was|were|still|been|reported) (?:still |reported |reported as )?missing\\b`,
  ),
  ...told(
    'whereabouts',
    'found',
    `\\b(?:was|were|been) found (?:safe|alive|dead|unharmed|unhurt)\\b|\\bbody (?:was|has been|had been) (?:found|recovered)\\b`,
  ),
  ...told(
    'passage',
    'closed',
    `\\b(?:road|highway|street|lanes?|bridge|airport|school|border|motorway|route|interstate|avenue|station|line)s? (?:\\w+ ){0,4}?(?:is|are|was|were|remains?|remained|has been|have been) (?:still )?(?:closed|shut|blocked)\\b`,
  ),
  ...told(
    'passage',
    'open',
    `\\b(?:road|highway|street|lanes?|bridge|airport|school|border|motorway|route|interstate|avenue|station|line)s? (?:\\w+ ){0,4}?(?:has|have|had|was|were|is|are) (?:since |now |been )*(?:reopened|re-opened|open again)\\b`,
  ),
]

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
  words: [
    ...sought,
    ...moreHeld,
    ...charged,
    ...tried,
    ...held,
    ...unnamed,
    ...named,
    ...motive,
    ...condition,
    ...charge,
    ...bond,
    ...others,
  ],
}
