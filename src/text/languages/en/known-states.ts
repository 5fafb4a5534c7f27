import type { StateWords } from '../tables/states.ts'
import { HAVE_NOT, SOME, told, toldOfName } from './state-rows.ts'

const BE_NOT = "(?:is|are|was|were)(?: not|n[’']t)(?: yet| immediately| currently| being| been)*"
const DO_NOT =
  "(?:do|does|did|would|could|will|can|have|has|had|is|are|was|were)(?: not|n[’']t|not)(?: yet| immediately| currently)*|declin(?:ed|ing) to|refus(?:ed|ing) to|yet to|without|will not"
const WHO =
  '(?:names?|identit(?:y|ies)|victims?|m[ae]n|wom[ae]n|boys?|girls?|teens?|teenagers?|child(?:ren)?|baby|infant|toddler|suspects?|officers?|gunm[ae]n|shooters?|dead|deceased|person|people|couple|pair|driver|him|her|them)'

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

/** Who is named or not, and whether it is known why. */
export const knownStates: readonly StateWords[] = [...unnamed, ...named, ...motive]
