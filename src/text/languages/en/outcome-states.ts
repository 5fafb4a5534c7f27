import type { StateWords } from '../tables/states.ts'
import { SOME, told, toldAsFact } from './state-rows.ts'

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

/** In what condition the hurt are, what somebody is charged with, and how other things stand. */
export const outcomeStates: readonly StateWords[] = [...condition, ...charge, ...bond, ...others]
