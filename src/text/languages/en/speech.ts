import { wordSet } from '../tables/names.ts'
import { bodies, genders } from './persons.ts'
import { type Frame, NO_SPEECH, type SpeechTable } from '../tables/speech.ts'

const LEMMAS: Record<Frame, string> = {
  clause: `
    say add announce argue assert claim conclude confirm concede contend declare deny disclose
    emphasize emphasise estimate explain insist mention note observe opine point_out post predict proclaim quip
    recall reckon reiterate repeat reply retort reveal stress stipulate suggest suspect testify
    tweet write acknowledge admit agree allege believe think suppose fear feel guess assume speculate worry
    complain joke lament muse object caution recount relate clarify explain shout chant yell scream whisper mutter
    murmur boast brag promise vow swear pledge conjecture forecast calculate theorize theorise posit hypothesize
    imply hint intimate exclaim declare interject underscore underline echo concur doubt dictate blog
    retweet deduce surmise rationalize enthuse gush snap bemoan grumble hope affirm reaffirm attest aver avow prophesy
    foresee envision envisage imagine rejoice marvel plead
  `,
  person: `
    tell remind inform assure warn ask notify advise convince persuade brief urge implore beseech exhort
  `,
  act: `
    want wish plan intend refuse decline seek threaten offer prefer decide propose demand request recommend order
    oppose aim aspire push hope favor favour forbid ban authorize authorise instruct expect desire promise pledge
    vow agree hesitate strive aspire
  `,
  thing: `
    criticize criticise praise endorse support blast slam denounce condemn attack mock ridicule blame accuse
    applaud hail reject dismiss question defend deride disparage decry describe portray characterize characterise
    cite quote cast discuss commend compliment compare dub label brand consider view welcome urge laud lambast
    lambaste rip bash assail chide rebuke scold chastise berate trash lash_out tout trumpet highlight emphasize
    champion advocate outline unveil depict dislike hate despise detest loathe thank congratulate apologize
    apologise mourn regret refute rebut repudiate renounce disavow reference discredit downplay invoke evoke
    distrust misrepresent oppose scorn pan savage skewer tease taunt call extol vilify demean belittle caricature liken
    equate deem deplore castigate lampoon impugn reprimand eviscerate excoriate pillory denigrate defame envy recount
    retell enumerate summarize summarise paint retract recant rescind disclaim admire resent relish savor savour crave
    mull ponder contemplate interpret construe misread express nominate contradict demonize demonise
  `,
  shown: `
    respond
    show find see know hear mean indicate demonstrate recognize recognise understand discover notice illustrate
    project warn stipulate specify teach explain
  `,
}

const IRREGULAR: Record<string, string> = {
  say: 'says said saying',
  tell: 'tells told telling',
  think: 'thinks thought thinking',
  write: 'writes wrote written writing',
  swear: 'swears swore sworn swearing',
  feel: 'feels felt feeling',
  read: 'reads read reading',
  find: 'finds found finding',
  show: 'shows showed shown showing',
  see: 'sees saw seen seeing',
  know: 'knows knew known knowing',
  hear: 'hears heard hearing',
  mean: 'means meant meaning',
  understand: 'understands understood understanding',
  forget: 'forgets forgot forgotten forgetting',
  seek: 'seeks sought seeking',
  put: 'puts put putting',
  plead: 'pleads pleaded pled pleading',
  foresee: 'foresees foresaw foreseen foreseeing',
  lay: 'lays laid laying',
  tear: 'tears tore torn tearing',
  spell: 'spells spelled spelt spelling',
  retell: 'retells retold retelling',
  misread: 'misreads misread misreading',
  shrug: 'shrugs shrugged shrugging',
  choose: 'chooses chose chosen choosing',
  forbid: 'forbids forbade forbidden forbidding',
  teach: 'teaches taught teaching',
  cast: 'casts cast casting',
  forecast: 'forecasts forecast forecasting',
  opt: 'opts opted opting',
  prefer: 'prefers preferred preferring',
  admit: 'admits admitted admitting',
  quip: 'quips quipped quipping',
  concur: 'concurs concurred concurring',
  permit: 'permits permitted permitting',
  plan: 'plans planned planning',
  brag: 'brags bragged bragging',
  slam: 'slams slammed slamming',
  snap: 'snaps snapped snapping',
  dub: 'dubs dubbed dubbing',
  ban: 'bans banned banning',
  pan: 'pans panned panning',
  rip: 'rips ripped ripping',
  refer: 'refers referred referring',
  rebut: 'rebuts rebutted rebutting',
  quiz: 'quizzes quizzed quizzing',
  blog: 'blogs blogged blogging',
  speak: 'speaks spoke spoken speaking',
  get: 'gets got gotten getting',
}

function forms(lemma: string): string[] {
  if (IRREGULAR[lemma]) return [lemma, ...IRREGULAR[lemma].split(' ')]
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma
  const ies = /[^aeiou]y$/.test(lemma)
  const past = ies ? `${lemma.slice(0, -1)}ied` : `${stem}ed`
  const third = ies ? `${lemma.slice(0, -1)}ies` : /(?:s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
  return [lemma, third, past, `${stem}ing`]
}

/** Verb and the word it takes along: what follows is what the verb is about. */
const PARTICLES = `
  call:for,on,upon,out,attention point:to,out refer:to allude:to speak:about,of,against,out talk:about,of
  complain:about,of warn:of,about,against object:to argue:for,against,over hope:for push:for,back
  press:for advocate:for ask:for,about apologize:for apologise:for agree:with,to,on disagree:with,over
  side:with insist:on comment:on elaborate:on boast:about,of brag:about joke:about worry:about think:about learn:about,of
  hear:about,of know:about,of dream:of,about rail:against lash:out hit:back fire:back weigh:in caution:against lobby:for,against
  stand:by put:it vouch:for chime:in double:down play:down walk:back shrug:off brush:off,aside laugh:off lay:out,into tear:into
  single:out spell:out sound:off sum:up wonder:about inquire:about appeal:for protest:against look:forward hint:at scoff:at laugh:at sneer:at
  testify:about,against write:about,of report:on decide:on,against settle:on rule:out,against back:away,off,down conceive:of
  approve:of disapprove:of believe:in opine:on touch:on dwell:on concentrate:on expand:on muse:about
`

const particles = new Map<string, ReadonlySet<string>>()
const verbs = new Map<string, Frame>()
for (const entry of PARTICLES.trim().split(/\s+/)) {
  const [lemma, seconds] = entry.split(':')
  for (const form of forms(lemma)) particles.set(form, new Set(seconds.split(',')))
}
for (const frame of ['shown', 'thing', 'act', 'person', 'clause'] as const) {
  for (const lemma of LEMMAS[frame].trim().split(/\s+/)) {
    if (lemma.includes('_')) continue
    for (const form of forms(lemma)) verbs.set(form, frame)
  }
}
// Forms that are cues while their stem is too often something else: "stated" but not "state".
const FORMS: Partial<Record<Frame, string>> = {
  clause:
    'commented remarked remarking answered answering confessed confessing interjects cautioned stated stating reported reports report reporting signaled signalled countered disputed ruled maintained emailed emailing wondered wondering wonders',
  person: 'pressed',
  thing: `
    backed backs backing likes liked hates lists listed listing embraced embraces challenged challenging addressed
    voiced voicing insulted judged protested protesting disputed vetoed floated pitched approved exposed
    credited credits appreciates appreciated admires admired loves loved regards regarded named
  `,
  act: 'voted considering considered considers encouraged encourages expects',
  shown:
    'reads read continued continues continuing sang sings began begins learned learns learning determined remembers remembered doubts doubted expected realized realised',
}
for (const [frame, list] of Object.entries(FORMS)) {
  for (const form of list.trim().split(/\s+/)) verbs.set(form, frame as Frame)
}
// Forms that nearly always say something else: most "attacks" are a noun, who "planned" has done so, "known" describes.
const SILENT = `
  relate related attacks attack intended known maintained planned advocates feels feel felt push pushed mentioned favored
  backed cast support plan planning question questions post view views report reporting order offer requests welcome tweet
  tweets credits mean meant means meaning feeling snap advise advised advises advising assuming seek hate hates defend
  denying advocate instruct instructed instructs champion recall label brand ban stress guess name comments
`
for (const form of SILENT.trim().split(/\s+/)) verbs.delete(form)
const ALL = [...verbs.keys(), ...particles.keys()]

export const speech: SpeechTable = {
  ...NO_SPEECH,
  framed: true,
  verbs,
  participles: new Set([
    ...ALL.filter(form => form.endsWith('ed')),
    ...wordSet('said told thought written sworn felt read found shown seen known heard meant understood sought chosen'),
  ]),
  gerunds: new Set(ALL.filter(form => form.endsWith('ing'))),
  alsoNouns: wordSet(`
    claim claims report reports comment comments estimate estimates promise promises vow vows pledge pledges fear fears
    forecast forecasts state states view views demand demands request requests order orders plan plans offer offers push
    attack attacks blame credit support back praise question questions challenge challenges plan cast address label brand
    mention note notes post posts tweet tweets reply guess doubt dispute echo signal signals hint hints email text
    wish vote votes ban need needs desire hope hopes aim aims rule rules charge suspect suspects judge judges project
    projects document documents value trust welcome present name names list lists love hate like respect call calls
    press read object objects protest protests cry boast joke jokes record records yell scream shout chant sigh blog
    remark remarks favor favour favors regret champion tease show shows find finds experience quote quotes counter
    backing meaning feeling thinking hearing understanding writing reading saying showing finding opposed
    attempt attempts warning warnings
  `),
  particles,
  genders,
  bodies,
  nouns: new Set([
    ...wordSet(`
    claim claims statement statements assertion assertions allegation allegations accusation accusations belief view views
    suggestion suggestions argument arguments contention conclusion warning warnings complaint complaints criticism comments
    remarks fear fears hope hopes concern concerns promise promises pledge pledges vow demand demands opinion insistence
    denial admission acknowledgment acknowledgement announcement prediction predictions suspicion assessment
    recommendation finding findings testimony confession threat threats call calls declaration
  `),
    ...'criticism of,attacks on,calls for,condemnation of,denunciation of,rejection of,praise of'.split(','),
  ]),
  according: ['according to', 'as per'],
  openers: wordSet('that whether how why what if when where who'),
  auxiliaries: wordSet(`
    has have had is are was were be been being will would can could may might must should shall do does did 's 've 'd 'll
    hasn't haven't hadn't isn't aren't wasn't weren't won't wouldn't can't cannot couldn't shouldn't don't doesn't didn't
    hasn’t haven’t hadn’t isn’t aren’t wasn’t weren’t won’t wouldn’t can’t couldn’t shouldn’t don’t doesn’t didn’t
  `),
  adverbs: wordSet(`
    also not never still later now then once again already often always soon just even ever first previously recently
    long publicly privately repeatedly reportedly apparently initially eventually finally further twice simply only
    immediately quickly quietly openly clearly explicitly specifically strongly bluntly flatly famously instead
    correctly rightly wrongly falsely today yesterday both all generally largely mostly briefly
    widely easily actually really sometimes frequently consistently subsequently separately likewise nonetheless however
    since yet too perhaps probably likely angrily jokingly wryly sarcastically firmly personally
  `),
  pronouns: wordSet(
    'he she they it we i you who both others one some many few several most everyone somebody someone nobody',
  ),
  prepositions: wordSet(`
    in on at to from by with of for about after before during since until through over under against between among within
    without near outside inside across behind beyond despite amid via into onto upon toward towards alongside following
    citing concerning regarding per
  `),
  boundaries: wordSet(`
    that because while although though when whereas whom whose if unless as but where whether since until so than what how why which
    after before and or once
  `),
  hedges: wordSet(`
    reportedly allegedly apparently possibly probably perhaps likely may might could suspected believed thought seemingly
    presumably potentially unconfirmed purported purportedly supposedly rumored rumoured
  `),
  finite: wordSet(`
    is are was were has have had will would can could may might must should do does did am went came made took got gave
    became began left ran won lost held kept met led put set let said told drew threw struck broke spoke wrote rose fell
    grew knew flew blew stood sat lay paid sent spent built bought brought caught taught fought sought thought dealt dug
    drove rode hid bit hit cut shut hurt cost split quit shot fled fed bled sped slid spun stuck hung sang rang sank drank
    swam shook woke wore tore bore swore chose froze stole beat ate forgot forbade withdrew overcame undertook
    becomes comes goes takes makes gets gives holds keeps leads runs wins loses stands has
  `),
}
