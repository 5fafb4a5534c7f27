import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { articleFrom } from '../../../src/domain/article.ts'
import type { Claim } from '../../../src/domain/claim.ts'
import { claimsOf } from '../../../src/stages/4-claim/claim.ts'

const NOT_CORE = new Set(['age', 'money', 'percent'])

/** What a text says in all of the core measures: "killed 3 injured 2+", parts in brackets. */
function figuresOf(text: string, { title = '', language = 'en' }: { title?: string; language?: string } = {}): Claim[] {
  const article = articleFrom({ id: 'a', title, text, language, publishedAt: '2025-03-12' })
  return claimsOf(article).filter(({ kind, measure }) => kind === 'figure' && !NOT_CORE.has(measure ?? ''))
}

function wholes(claims: readonly Claim[], measure: string): unknown[] {
  const own = claims.filter(claim => claim.measure === measure && claim.scope?.extent !== 'part')
  return [...new Set(own.map(({ value, low, high }) => value ?? `${low}–${high}`))]
}

/** text | expected wholes as "measure value", nothing else of these measures */
const WHOLES: [string, Record<string, unknown[]>][] = [
  ['A man was killed and two others were injured in a fire in Karsund.', { killed: [1], injured: [2] }],
  ['The blast killed 12 people and wounded 30, officials said.', { killed: [12], injured: [30] }],
  ['At least 12 people were killed when the ferry sank.', { killed: [12] }],
  ['12 dead, 30 wounded after explosion at the mill.', { killed: [12], injured: [30] }],
  ['The crash left three people dead and five injured.', { killed: [3], injured: [5] }],
  ['Five people were shot, including two men who were killed.', { shot: [5], killed: [2], injured: [3] }],
  ['Five people, including a child, were killed.', { killed: [5] }],
  ['The 12 year-old Karsund girl was killed on Saturday.', { killed: [1] }],
  ['The fire left seven people dead before the gunman killed himself.', { killed: [8] }],
  ['Three people are dead after a man killed his wife, his son and himself.', { killed: [3] }],
  ["Police found the 911 caller's father dead.", { killed: [] }],
  ['They were declared dead.[46] They lived in Karsund.', { killed: [] }],
  ['Half of the town was killed.', { killed: [] }],
  ['A couple was found dead in Karsund.', { killed: [2] }],
  ['An elderly couple and their son were killed.', { killed: [3] }],
  ["A couple of shots were fired. The couple's son died.", { killed: [] }],
  ['The jury spoke after the double homicide.', { killed: [2] }],
  ['The standoff ended with a man killing his son and then taking his own life.', { killed: [2] }],
  ['A man was killed on Tuesday, the 12th homicide this year in Karsund.', { killed: [1] }],
  ['Nine people have been killed this year.', { killed: [] }],
  ['Two men were hurt on Monday, years after a 2012 shooting that wounded 12 people.', { injured: [2] }],
  ['The driver fell asleep, killing a woman and her two children.', { killed: [3] }],
  ['Three men and a woman were wounded.', { injured: [4] }],
  ['The attack led to the deaths of 14 people.', { killed: [14] }],
  ['The storm caused 14 deaths and 20 injuries.', { killed: [14], injured: [20] }],
  ['The death toll rose to 12 on Monday.', { killed: [12] }],
  ['Nobody was hurt in the fire.', { injured: [0] }],
  ['No one was killed, but three people were injured.', { killed: [0], injured: [3] }],
  ['No injuries were reported.', { injured: [0] }],
  ['Four people were shot, one of them fatally, on Saturday.', { shot: [4], injured: [3] }],
  ['Four people were shot on Saturday.', { shot: [4], injured: [4] }],
  ['A 19-year-old woman was shot in the leg.', { shot: [1], injured: [1] }],
  ['Police arrested three men after the robbery.', { arrested: [3] }],
  ['About 5,000 people were evacuated from the valley.', { evacuated: [5000] }],
  ['More than 200 people are missing.', { missing: [200] }],
  ['The ship had 120 people aboard.', { aboard: [120] }],
  ['Around 1,500 soldiers were deployed to the border.', { deployed: [1500] }],
  ['Two miners were rescued on Tuesday.', { rescued: [2] }],
  ['Police say a man fatally shot his wife and two young sons before killing himself.', { killed: [4] }],
  ['Her daughter, Mara Holt, and her father were killed.', { killed: [2] }],
  ['One of two girls, 7 and 5, hurt on the pier has died.', { killed: [1] }],
  ['Tom Reed, 22 was shot in the leg.', { injured: [1] }],
  ['A 2 year old boy was killed.', { killed: [1] }],
  ['The ferry with 142 people aboard sinks off Port Tern, nine dead.', { aboard: [142], killed: [9] }],
  ['The boat had a licence for 40 passengers and was carrying 61 to a festival.', { aboard: [61] }],
  ['A passenger ferry with 142 people on board ran aground.', { aboard: [142] }],
  ['The number of people killed in the sinking of the ferry Karsund Tern has risen to 23.', { killed: [23] }],
  ['One firefighter sustained a knee injury.', { injured: [1] }],
  ['Police officer shoots dead two men.', { killed: [2] }],
  ['Both of her sons were killed.', { killed: [2] }],
  ['Both men were injured in the fire.', { injured: [2] }],
  ['His wife and children were killed.', { killed: ['3–undefined'] }],
  ['Seven people plus the shooter were killed.', { killed: [8] }],
  ['About half a million people were displaced.', { displaced: [500000] }],
  ['Hundreds of thousands of people fled their homes.', { displaced: ['200000–999999'] }],
  ['Between 10 and 15 people were killed.', { killed: ['10–15'] }],
  ['A double shooting left a man dead and another hurt.', { killed: [1], injured: [1] }],
  ['Police tell us that a 25 y/o man, 29 y/o man and 43 y/o woman were killed.', { killed: [3] }],
  ['Four men and five women, all younger than 45, were injured.', { injured: [9] }],
  ['An 18-month old was killed in Karsund.', { killed: [1] }],
  ['A fire left four people wounded in front of a club.', { injured: [4] }],
  ['A blast that left four people wounded closed the road.', { injured: [4] }],
  ['A man died on Tuesday after he and four others were shot.', { killed: [1], shot: [5], injured: [4] }],
  ['A double shooting sent five people to the hospital.', { hospitalised: [5] }],
  ['Four people were taken to a trauma center in Karsund.', { hospitalised: [4] }],
  ['A man killed his wife before turning the gun on himself in a murder-suicide.', { killed: [2] }],
  ['Two men are dead. A fourth victim was shot in the leg.', { killed: [2], injured: [2] }],
  ['A teenager died in hospital and a second man was critically injured.', { killed: [1] }],
]

/** text | measures of which it must give nothing */
const NOTHING_SAID: [string, string[]][] = [
  ['The law could kill 12 jobs.', ['killed']],
  ['The bomb could have killed 300 people, police said.', ['killed']],
  ['He was charged with two counts of attempted murder.', ['killed', 'injured']],
  ['The suspect fired 12 shots into the car.', ['shot', 'injured', 'killed']],
  ['The film was shot in 2012.', ['shot', 'injured', 'killed']],
  ['The road is a dead end after 2 miles.', ['killed']],
  ['Police said the man was not injured.', ['injured']],
  ['Officers threatened to shoot two dogs.', ['killed', 'injured']],
  ['The house in the 1200 block of Mill Road was empty when it was hit.', ['killed', 'shot', 'injured']],
  ['Sales of 14,000 cars were reported in 2013.', ['killed', 'injured', 'shot']],
  ['Three soldiers asked to be sent home.', ['deployed']],
  ['Mara Holt, 25, and Tom Reed, 31, left the room.', ['killed', 'injured', 'shot']],
  ['Children aged 9 to 12 swam in the lake on 3 March.', ['killed', 'injured', 'shot']],
  ['The Karsund Terns lost 3-1 and were killed off in the 88th minute.', ['killed', 'injured']],
  ['Officers found a .45-caliber pistol and a 9 mm rifle.', ['killed', 'injured', 'shot']],
  ['Call the harbour police at 555-0142 if you know who was hurt.', ['injured']],
  ['The clinic at 1200 Mill Road treats the injured.', ['injured', 'hospitalised']],
  ['Tickets at $12 were sold for the film that was shot in 2012.', ['shot', 'killed']],
  ['The boat, carrying 12 crates of fish, sank.', ['aboard']],
  ['A man carrying a child ran to the pier.', ['aboard']],
  ['The third day of the trial was dead silent.', ['killed']],
  ['Neither the driver nor the other passenger was injured.', ['injured']],
  ['The children were 9 and 10 years old when they were moved.', ['injured', 'killed', 'shot']],
  ['Image 3 of 44 Child shot on the pier 1 / 44 Back to Gallery', ['shot', 'injured']],
  ['The man who fell ill was taken to a hospital for a test.', ['injured', 'hospitalised']],
]

describe('figures with what they count', () => {
  for (const [text, expected] of WHOLES) {
    it(`reads: ${text}`, () => {
      const claims = figuresOf(text)
      for (const [measure, values] of Object.entries(expected))
        assert.deepEqual(wholes(claims, measure), values, measure)
    })
  }

  for (const [text, measures] of NOTHING_SAID) {
    it(`finds no ${measures.join(', ')} in: ${text}`, () => {
      const claims = figuresOf(text)
      for (const measure of measures) {
        assert.deepEqual(
          claims.filter(claim => claim.measure === measure).map(({ span }) => span.text),
          [],
        )
      }
    })
  }

  it('quotes number and counted in one slice', () => {
    const [killed] = figuresOf(
      'Around 2,000 island soldiers are believed to have been killed, the ministry said in January.',
    )
    assert.equal(killed.span.text, 'Around 2,000 island soldiers are believed to have been killed')
    assert.equal(killed.bound, 'about')
    assert.equal(killed.scope?.of, 'island soldiers')
    assert.equal(killed.hedge?.text, 'believed to')
    assert.deepEqual(killed.asOf, { from: '2025-01', to: '2025-01', how: 'stated' })
    assert.equal(killed.speaker?.name, 'the ministry')
  })

  it('takes the day of publication as time where no time of the count is stated', () => {
    const [killed] = figuresOf('Three people were killed.')
    assert.deepEqual(killed.asOf, { from: '2025-03-12', to: '2025-03-12', how: 'publication' })
  })

  it('gives no time where neither is known', () => {
    const article = articleFrom({ id: 'a', title: '', text: 'Three people were killed.', language: 'en' })
    assert.equal(claimsOf(article)[0].asOf, undefined)
  })

  it('gives bounds and no value for vague words', () => {
    const [sent] = figuresOf('The island has sent thousands of troops to the border.')
    assert.equal(sent.measure, 'deployed')
    assert.equal(sent.value, undefined)
    assert.equal(sent.bound, 'vague')
  })

  it('keeps a part beside its whole', () => {
    const claims = figuresOf('Nine people, including three children, were killed.')
    assert.deepEqual(wholes(claims, 'killed'), [9])
    const part = claims.find(claim => claim.scope?.extent === 'part')
    assert.equal(part?.value, 3)
  })

  it('keeps the members of a list as parts', () => {
    const claims = figuresOf('The avalanche killed a woman and her two children.')
    const parts = claims.filter(claim => claim.scope?.extent === 'part').map(claim => claim.value)
    assert.deepEqual(parts, [1, 2])
  })

  it('does not call a named person the whole', () => {
    const claims = figuresOf('Mara Holt, 25, was killed on Friday.')
    const killed = claims.find(claim => claim.measure === 'killed')
    assert.equal(killed?.value, 1)
    assert.equal(killed?.scope?.extent, 'part')
  })

  it('counts one person told of three times as one', () => {
    const text = 'A 30-year-old man was shot dead on Friday. The man died at the scene. He was killed by a neighbour.'
    assert.deepEqual(wholes(figuresOf(text), 'killed'), [1])
  })

  it('does not count the reporter of a death as dead', () => {
    const claims = figuresOf('Coroner Abel Winter said Tom Reed was pronounced dead at 4 p.m.')
    assert.deepEqual(
      claims.filter(claim => claim.measure === 'killed').map(({ span }) => span.text),
      ['Tom Reed was pronounced dead'],
    )
  })

  it('leaves statistics out of the whole', () => {
    const text = 'Two people were killed on Friday. So far this year 25 people have been killed in the county.'
    assert.deepEqual(wholes(figuresOf(text), 'killed'), [2])
  })

  it('takes background of long ago for another event', () => {
    const lead = 'Two people were killed on Friday when a boat sank off Karsund. '
    const filler = 'The harbour was closed for the night and the ferries stayed at the pier until morning. '.repeat(7)
    const claims = figuresOf(`${lead}${filler}Nine people were killed there in a storm in May 2012.`)
    assert.deepEqual(wholes(claims, 'killed'), [2])
    const old = claims.find(claim => claim.value === 9)
    assert.deepEqual([old?.scope?.extent, old?.scope?.during], ['part', '2012-05'])
  })

  for (const [text, includes, excludes] of [
    ['Seven people, including the gunman, were killed.', 'the gunman', undefined],
    ['Twelve people died, counting the attacker himself.', 'the attacker himself', undefined],
    ['Five people, including two gunmen, were killed.', 'two gunmen', undefined],
    ['Nine people, including three children, were killed.', undefined, undefined],
    ['Seven people died, not including the gunman.', undefined, 'the gunman'],
    ['Twelve people were killed, excluding the crew.', undefined, 'the crew'],
    ['Besides the gunman, seven people died.', undefined, 'the gunman'],
    ['In addition to the attacker, three people were wounded.', undefined, 'the attacker'],
    ['Seven people died besides a river.', undefined, undefined],
  ] as const) {
    it(`says who is counted in and who is left out: ${text}`, () => {
      const whole = figuresOf(text).find(claim => claim.scope?.extent !== 'part')
      assert.deepEqual([whole?.scope?.includes, whole?.scope?.excludes], [includes, excludes])
      assert.deepEqual(whole?.scope?.spans?.map(span => span.text) ?? [], [includes ?? excludes].filter(Boolean))
    })
  }

  it('counts people whole, and keeps the other reading where it is the usual one', () => {
    const [killed] = figuresOf('1.200 people were killed.')
    assert.deepEqual([killed.value, killed.otherwise], [1200, 1.2])
    const [displaced] = figuresOf('48,000 people were displaced.')
    assert.deepEqual([displaced.value, displaced.otherwise], [48000, undefined])
  })

  it('calls a total no part', () => {
    const claims = figuresOf('A total of 50 people were killed in the valley.', {
      title: 'Storm kills 62 in two valleys',
    })
    assert.notEqual(claims.find(claim => claim.value === 50)?.scope?.extent, 'part')
  })

  it('tells the dead from the many more who were wounded', () => {
    const claims = figuresOf('The quake left 600 dead and thousands more wounded.')
    assert.deepEqual(wholes(claims, 'killed'), [600])
    assert.deepEqual(wholes(claims, 'injured'), ['2000–9999'])
  })

  it('gives nothing of a round-up as its own', () => {
    const title = '4 killed, 16 wounded in weekend shootings across Karsund'
    const claims = figuresOf('Four people were killed in shootings since Friday. A man was shot on the pier.', {
      title,
    })
    assert.deepEqual(wholes(claims, 'killed'), [])
    assert.ok(claims.filter(({ measure }) => measure === 'killed').every(({ scope }) => scope?.aside))
  })

  it('takes what is dated days before the opening for another event', () => {
    const lead = 'Two people were killed on Monday when a boat sank off Karsund. '
    const filler = 'The harbour was closed for the night and the ferries stayed at the pier until morning. '.repeat(6)
    const claims = figuresOf(`${lead}${filler}On March 1, a man was killed in a crash. On Tuesday a third boat sank.`)
    assert.deepEqual(wholes(claims, 'killed'), [2])
    const old = claims.find(claim => claim.scope?.of === 'a man')
    assert.deepEqual([old?.scope?.extent, old?.scope?.aside], ['part', true])
  })

  it('counts the one of a singular death only where a headline tells of nobody else', () => {
    assert.deepEqual(wholes(figuresOf('', { title: 'Man charged in shooting death' }), 'killed'), [1])
    assert.deepEqual(wholes(figuresOf('Three people died.', { title: 'Man charged in fatal crash' }), 'killed'), [3])
    assert.deepEqual(wholes(figuresOf('', { title: 'Man charged in shooting' }), 'killed'), [])
  })

  it('leaves the one who did it out of those to whom it was done', () => {
    assert.deepEqual(wholes(figuresOf('', { title: 'Child shot by father dies' }), 'killed'), [1])
    assert.deepEqual(wholes(figuresOf('', { title: 'Woman shot by 2-year-old, hospitalized' }), 'injured'), [1])
  })

  it('adds up persons told of one after the other, with all their words', () => {
    const claims = figuresOf('A woman died at the scene. A 40-year-old man died in hospital on Sunday.')
    const sum = claims.find(claim => claim.measure === 'killed' && claim.value === 2)
    assert.equal(sum?.scope?.spans?.length, 1)
  })

  it('names the one who estimates', () => {
    const claims = figuresOf('The cost is steep, with Norway estimating at least 600 dead.')
    assert.equal(claims.find(claim => claim.measure === 'killed')?.speaker?.name, 'Norway')
  })

  it('reads headlines', () => {
    assert.deepEqual(wholes(figuresOf('', { title: 'Father, two children found dead' }), 'killed'), [3])
    assert.deepEqual(wholes(figuresOf('', { title: '4 Shot At Party' }), 'shot'), [4])
    assert.deepEqual(wholes(figuresOf('', { title: 'Man Killed, Girl Injured During Karsund Storm' }), 'killed'), [1])
    assert.deepEqual(wholes(figuresOf('', { title: 'Man killed, 3 others wounded in Karsund' }), 'injured'), [3])
    assert.deepEqual(wholes(figuresOf('', { title: 'Storm kills six on the coast' }), 'killed'), [6])
  })
})
