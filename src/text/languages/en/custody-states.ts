import type { StateWords } from '../tables/states.ts'
import { HAVE_NOT, SOME, told, toldAsFact, toldOfName } from './state-rows.ts'

const SUSPECT =
  '(?:suspects?|suspected \\w+|gunm[ae]n|shooters?|attackers?|assailants?|killers?|perpetrators?|robbers?|assassins?|bombers?|kidnappers?|burglars?|fugitives?|culprits?|arsonists?|persons? of interest|people responsible|person responsible|those responsible|whoever)'
const PERSON =
  '(?:m[ae]n|wom[ae]n|boys?|girls?|teens?|teenagers?|youths?|males?|females?|person|persons|people|individuals?|driver|drivers|pair|couple|father|mother|husband|wife|boyfriend|girlfriend|son|brother|brothers)'
const SEEKERS =
  '(?:police|officers?|detectives?|investigators?|authorities|deputies|officials?|cops|troopers|agents|marshals|department|office|they|who are)'
const BE = '(?:is|are|was|were|been|being|be|remains?|remained|stays?|stayed|still)'

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

/** Who is sought, held, charged and tried; a match that overlaps one of an earlier row is left out. */
export const custodyStates: readonly StateWords[] = [...sought, ...moreHeld, ...charged, ...tried, ...held]
