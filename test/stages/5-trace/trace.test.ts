import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { type ArticleInput, articleFrom } from '../../../src/domain/article.ts'
import type { Trace } from '../../../src/domain/report.ts'
import { trace, traceAll } from '../../../src/stages/5-trace/trace.ts'
import { story } from './made-up-sentences.ts'

const reading = (input: ArticleInput) => ({ article: articleFrom(input), claims: [] })
const traced = (inputs: ArticleInput[]): Map<string, Trace> =>
  new Map(traceAll(inputs.map(reading)).map(each => [each.id, each])) // prettier-ignore

const ferry = story(1, 20)
const other = story(2, 20)

test('a whole copy, a cut-down one and an edited one are one report; another text is another', () => {
  const found = traced([
    {
      id: 'a',
      title: 'Ferry sinks',
      text: ferry.join('\n\n'),
      publishedAt: '2031-05-04',
      url: 'https://amber.example/1',
    },
    { id: 'whole', title: 'Ferry is lost', text: ferry.join(' '), publishedAt: '2031-05-05' },
    { id: 'cut', title: 'Ferry', text: ferry.slice(0, 6).join(' '), publishedAt: '2031-05-05' },
    {
      id: 'edited',
      title: 'The ferry',
      text: [...ferry.slice(0, 11), ...story(3, 9)].join('\n'),
      publishedAt: '2031-05-06',
    }, // prettier-ignore
    { id: 'other', title: 'Ferry sinks', text: other.join(' '), publishedAt: '2031-05-06' },
  ])
  const report = found.get('a')!.reportId
  assert.equal(found.get('a')!.role, 'original')
  assert.deepEqual(
    ['whole', 'cut', 'edited'].map(id => [found.get(id)!.role, found.get(id)!.reportId === report]),
    [
      ['copy', true],
      ['copy', true],
      ['edited-copy', true],
    ], // prettier-ignore
  )
  assert.deepEqual(found.get('whole')!.origin, { name: 'amber.example', articleId: 'a', seen: true })
  assert.equal(found.get('other')!.role, 'original')
  assert.notEqual(found.get('other')!.reportId, report)
})

test('copies whose origin was never seen are one report of that agency, and the tree corrects itself when it comes', () => {
  const carriers: ArticleInput[] = [
    { id: 'c1', title: 'Ferry', text: `PORT AMBER (AFP) - ${ferry.join(' ')}`, publishedAt: '2031-05-04' },
    { id: 'c2', title: 'Ferry lost', text: `${ferry.join(' ')} — AFP`, publishedAt: '2031-05-05' },
  ]
  const before = traced(carriers)
  assert.deepEqual(before.get('c1')!.origin, { name: 'AFP', agencyId: 'afp', seen: false })
  assert.deepEqual([before.get('c1')!.role, before.get('c2')!.role], ['copy', 'copy'])
  assert.equal(before.get('c1')!.reportId, before.get('c2')!.reportId)
  const own: ArticleInput = {
    id: 'o',
    title: 'Ferry',
    text: ferry.join(' '),
    url: 'https://www.afp.com/x',
    publishedAt: '2031-05-06',
  } // prettier-ignore
  const after = traced([...carriers, own])
  assert.equal(after.get('o')!.role, 'original')
  assert.deepEqual(after.get('c1')!.origin, { name: 'AFP', agencyId: 'afp', articleId: 'o', seen: true })
})

test('two texts of one agency that share no words are two reports', () => {
  const found = traced([
    { id: 'a', title: 'Ferry', text: `PORT AMBER (AFP) - ${ferry.join(' ')}` },
    { id: 'b', title: 'Ferry', text: `PORT AMBER (AFP) - ${other.join(' ')}` },
  ])
  assert.notEqual(found.get('a')!.reportId, found.get('b')!.reportId)
})

test('an agency with a share leaves the report the outlet’s own', () => {
  const { role, origin, because } = traced([
    { id: 'a', title: 'Ferry', text: `${ferry.join(' ')}\n\nThe Associated Press contributed to this report.` },
  ]).get('a')!
  assert.deepEqual([role, origin], ['original', undefined])
  assert.match(because, /Associated Press/)
})

test('the same official words quoted by two reporters make no copy', () => {
  const statement = `“${story(9, 6).join(' ')}”`
  const found = traced([
    { id: 'a', title: 'Ferry', text: `${story(4, 8).join(' ')} ${statement}, said the owner.` },
    { id: 'b', title: 'Ferry', text: `${statement}, the owner wrote. ${story(5, 8).join(' ')}` },
  ])
  assert.notEqual(found.get('a')!.reportId, found.get('b')!.reportId)
})

test('page frames around different matters make no copy', () => {
  const [head, tail] = [story(6, 5, 'newsletter').join('\n'), story(7, 5, 'subscription').join('\n')]
  const page = (seed: number, subject: string) => `${head}\n${story(seed, 6, subject).join('\n')}\n${tail}`
  for (const titles of [
    ['', ''],
    ['Fire in a barn', 'Vote on the harbour'],
  ]) {
    const found = traced([
      { id: 'a', title: titles[0], text: page(10, 'fire') },
      { id: 'b', title: titles[1], text: page(11, 'vote') },
    ])
    assert.notEqual(found.get('a')!.reportId, found.get('b')!.reportId, titles.join())
  }
})

test('headlines alone are copies only where they are long and the same', () => {
  const found = traced([
    { id: 'a', title: 'Nine missing after the ferry Lady Amber sinks off Kelland' },
    { id: 'b', title: 'Nine missing after the ferry Lady Amber sinks off Kelland' },
    { id: 'c', title: 'Ferry sinks' },
    { id: 'd', title: 'Ferry sinks' },
  ])
  assert.equal(found.get('a')!.reportId, found.get('b')!.reportId)
  assert.notEqual(found.get('c')!.reportId, found.get('d')!.reportId)
  assert.deepEqual([found.get('c')!.role, found.get('c')!.reportId !== null], ['unknown', true])
})

test('a text that cites an agency and repeats three of its quotations is a rewrite of its report', () => {
  const quotes = [21, 22, 23].map(seed => `“${story(seed, 1, 'captain')[0]}”`)
  const told = (seed: number) => story(seed, 3).join(' ')
  const agency = quotes.map((quote, index) => `${told(30 + index)} ${quote} he said.`).join('\n\n')
  const paper = quotes.map((quote, index) => `${told(40 + index)} ${quote} he recalled.`).join('\n\n')
  const found = traced([
    { id: 'agency', title: 'Ferry', text: `PORT AMBER (AFP) - ${agency}`, publishedAt: '2031-05-04' },
    {
      id: 'paper',
      title: 'A captain speaks',
      text: `The captain told AFP what happened.\n\n${paper}`,
      publishedAt: '2031-05-05',
    }, // prettier-ignore
    {
      id: 'silent',
      title: 'A captain',
      text: paper.replaceAll('recalled', 'thought').replaceAll('The ferry', 'His ship'),
      publishedAt: '2031-05-05',
    }, // prettier-ignore
  ])
  assert.equal(found.get('paper')!.role, 'rewrite')
  assert.equal(found.get('paper')!.basedOn, found.get('agency')!.reportId)
  assert.notEqual(found.get('paper')!.reportId, found.get('agency')!.reportId)
  assert.notEqual(found.get('silent')!.role, 'rewrite')
})

test('the author’s house, where it is not the outlet, is the origin', () => {
  const found = traced([
    {
      id: 'a',
      title: 'Ferry',
      text: ferry.join(' '),
      outlet: { name: 'Amber Daily' },
      notes: [{ kind: 'author-email', text: 'lind@sternhaus.example' }],
    }, // prettier-ignore
    {
      id: 'b',
      title: 'Vote',
      text: other.join(' '),
      outlet: { name: 'Amber Daily' },
      notes: [{ kind: 'author-email', text: 'lind@amberdaily.example' }],
    }, // prettier-ignore
  ])
  assert.deepEqual([found.get('a')!.role, found.get('a')!.origin], ['copy', { name: 'sternhaus.example', seen: false }])
  assert.deepEqual([found.get('b')!.role, found.get('b')!.origin], ['original', undefined])
})

test('a publisher’s other domain is no other house', () => {
  const mails: [string, string][] = [
    ['https://www.theamberpost.example/1', 'lind@amberpost.example'],
    ['https://amberandkellandpost.example/1', 'lind@ambpost.example'],
    ['https://www.amberpost.example/1', 'lind@gmail.com'],
  ]
  for (const [url, text] of mails) {
    const { role } = traced([
      { id: 'a', title: 'Ferry', text: ferry.join(' '), url, notes: [{ kind: 'author-email', text }] },
    ]).get('a')! // prettier-ignore
    assert.equal(role, 'original', text)
  }
})

test('a page whose own address is another house’s carries that house’s report; a name below a domain is no other house', () => {
  const own = (url: string, text: string) =>
    traced([{ id: 'a', title: 'Ferry', text: ferry.join(' '), url, notes: [{ kind: 'canonical', text }] }]).get('a')!
  const carried = own('https://portal.example/news/1', 'https://www.amberpost.test/1')
  assert.deepEqual([carried.role, carried.origin], ['copy', { name: 'amberpost.test', seen: false }])
  assert.equal(carried.evidence![0].kind, 'page')
  assert.equal(own('https://amberpost.harbourgroup.example/1', 'https://m.amberpost.test/1').role, 'original')
})

test('an author’s address that may be the publisher’s own is told, and leaves the report the outlet’s', () => {
  const [url, text] = ['https://www.kellandnews.example/1', 'lind@harbourgroup.example']
  const { role, origin, evidence } = traced([
    { id: 'a', title: 'Ferry', text: ferry.join(' '), url, notes: [{ kind: 'author-email', text }] },
  ]).get('a')!
  assert.deepEqual([role, origin], ['original', undefined])
  assert.deepEqual(
    evidence!.map(({ kind }) => kind),
    ['house'],
  )
})

test('a stated translation is one; other uses of the word are none', () => {
  const role = (tail: string) =>
    traced([{ id: 'a', title: 'Ferry', text: `${ferry.join(' ')}\n\n${tail}` }]).get('a')!.role
  assert.equal(role('This article was originally written in Korean and translated by a reporter.'), 'translation')
  assert.equal(role('Aus dem Englischen von Ada Lind.'), 'translation')
  assert.equal(role('Traduit de l’anglais par Ada Lind.'), 'translation')
  assert.equal(role('His popularity translated into votes.'), 'original')
  assert.equal(role('Ein Mann aus dem Hafen von Amber.'), 'original')
})

test('a page in another language that names its origin and says so is its translation', () => {
  const url = 'https://amber.example/1'
  const found = traced([
    { id: 'a', title: 'Ferry', text: ferry.join('\n'), language: 'en', url, publishedAt: '2031-05-04' },
    {
      id: 'b',
      title: 'Fähre',
      text: `${other.join('\n')}\n\nAus dem Englischen übersetzt.`,
      language: 'de',
      url: 'https://kelland.example/1',
      notes: [{ kind: 'based-on', text: url }],
      publishedAt: '2031-05-04',
    }, // prettier-ignore
  ])
  assert.deepEqual([found.get('b')!.role, found.get('b')!.reportId], ['translation', found.get('a')!.reportId])
})

test('a translation says figures and names in step; another report of the same matter does not', () => {
  const english = `The ferry Lady Amber sank on Tuesday off Kelland with 142 people aboard, said Ruth Mallen of the guard.
By noon 96 had been brought to the pier of Orrin, and 37 were missing, among them the captain, Jon Marsh, who is 54.
“We go on while there is light,” said Mallen, whose men had come with 12 boats from Halden and Sern.
The ship was built in 1987 at Tessaro and had been overhauled in November 2030, said Kelland Lines.`
  const german = `Die Fähre Lady Amber ist am Dienstag vor Kelland mit 142 Menschen gesunken, sagte Ruth Mallen von der Wache.
Bis Mittag waren 96 auf der Pier von Orrin, 37 wurden vermisst, unter ihnen der 54 Jahre alte Kapitän Jon Marsh.
„Wir machen weiter, solange es hell ist“, sagte Mallen, deren Leute mit 12 Booten aus Halden und Sern gekommen waren.
Das Schiff wurde 1987 in Tessaro gebaut und im November 2030 überholt, sagte Kelland Lines.`
  const own = german.split('\n').reverse().join('\nDer Wind wehte stark, und am Abend war das Wasser kalt.\n')
  const role = (text: string) =>
    traced([
      { id: 'a', title: 'Ferry', text: english, language: 'en', publishedAt: '2031-05-04' },
      { id: 'b', title: 'Fähre', text, language: 'de', publishedAt: '2031-05-05' },
    ]).get('b')!.role
  assert.equal(role(german), 'translation')
  assert.equal(role(own), 'original')
})

test('digests and press releases are of no report, and nothing else is', () => {
  const found = traced([
    { id: 'release', title: 'New ferry', text: `FOR IMMEDIATE RELEASE\n\n${ferry.join(' ')}` },
    { id: 'article', title: 'New ferry', text: ferry.join(' ') },
    { id: 'empty', title: '', text: '' },
  ])
  assert.deepEqual([found.get('release')!.role, found.get('release')!.reportId], ['press-release', null])
  assert.notEqual(found.get('article')!.reportId, null)
  assert.notEqual(found.get('empty')!.reportId, null)
})

const pool: ArticleInput[] = [0, 1, 2, 3].flatMap(seed => {
  const lines = story(50 + seed, 12)
  const day = `2031-05-0${seed + 1}`
  return [
    { id: `${seed}-whole`, title: 'Ferry sinks', text: lines.join(' '), publishedAt: day },
    {
      id: `${seed}-wire`,
      title: 'Ferry',
      text: `PORT AMBER (AFP) - ${lines.join(' ')}`,
      publishedAt: seed % 2 ? day : null,
    },
    { id: `${seed}-own`, title: 'Ferry', text: lines.slice(1).join(' '), url: `https://www.afp.com/${seed}` },
    {
      id: `${seed}-mixed`,
      title: 'The ferry',
      text: [...lines.slice(0, 7), ...story(50 + ((seed + 1) % 4), 12).slice(0, 6)].join(' '),
    }, // prettier-ignore
    {
      id: `${seed}-cites`,
      title: 'Ferry',
      text: `A man told AFP of Ada Lind, Jon Marsh, Kelland Lines, Lady Amber and Port Amber. ${story(80 + seed, 6).join(' ')}`,
    }, // prettier-ignore
    { id: `${seed}-digest`, title: 'Ferry', text: `FOR IMMEDIATE RELEASE\n${lines.join(' ')}` },
  ] as ArticleInput[]
})

test('decisions do not depend on the order in which articles come', () => {
  const shuffled = fc.shuffledSubarray(pool)
  fc.assert(
    fc.property(shuffled, inputs => {
      const forward = traced(inputs)
      const backward = traced([...inputs].sort((a, b) => (a.id < b.id ? 1 : -1)))
      for (const [id, each] of forward) assert.deepEqual(backward.get(id), each)
    }),
    { numRuns: 60 },
  )
})

test('a stream with its corrections ends where the closed list does, also where an article comes again revised', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(pool), fc.integer({ min: 0, max: 5 }), (inputs, again) => {
      const walk = trace.open()
      const last = new Map<string, Trace>()
      const take = (input: ArticleInput) => {
        const { decision, amends } = walk.take(reading(input))
        assert.equal(decision.id, input.id)
        for (const each of [decision, ...amends]) last.set(each.id, each)
      }
      for (const input of inputs) take(input)
      const revised = inputs
        .slice(0, again)
        .map(input => ({ ...input, text: `${input.text} ${story(99, 8).join(' ')}` }))
      for (const input of revised) take(input)
      const expected = traced([...inputs.slice(again), ...revised])
      for (const input of inputs) assert.deepEqual(last.get(input.id), expected.get(input.id))
    }),
    { numRuns: 40 },
  )
})

test('the same figures and names in the same order in another language make a translation', () => {
  const english = `The ferry Lady Amber sank on 4 May 2031 with 1,240 people aboard, said Captain Jon Marsh of Kelland.
It had left Port Dunmar at 12.40 for the 85-kilometre crossing. Of 96 crew 14 are missing, said Judge Ingrid Brandt.
The owner, Torvald Lines, paid 3.5 million for repairs in 2029. Minister Oskar Penhale asked Kelland for patience.`
  const italian = `Il traghetto «Lady Amber» è affondato il 4 maggio 2031 con 1.240 persone a bordo, ha detto il capitano Jon Marsh di Kelland.
Aveva lasciato Port Dunmar alle 12.40 per la traversata di 85 chilometri. Dei 96 membri 14 sono dispersi, dice la giudice Ingrid Brandt.
L'armatore, la Torvald Lines, ha speso 3,5 milioni nel 2029. Il ministro Oskar Penhale ha chiesto pazienza a Kelland.`
  const elsewhere = `Il traghetto «Lady Amber» è affondato con circa 1.240 persone a bordo. A Kelland il capitano Jon Marsh non parla; i 14 dispersi sono marinai.
La giudice Ingrid Brandt ha aperto un'inchiesta con 30 testimoni e 12 periti. Nel 2029 la Torvald Lines aveva già pagato 96 mila di multa.`
  const found = traced([
    { id: 'en', title: 'Ferry sinks', text: english, language: 'en', publishedAt: '2031-05-05' },
    { id: 'it', title: 'Affonda un traghetto', text: italian, language: 'it', publishedAt: '2031-05-06' },
    { id: 'own', title: 'Il traghetto', text: elsewhere, language: 'it', publishedAt: '2031-05-06' },
  ])
  assert.deepEqual([found.get('it')!.role, found.get('it')!.reportId], ['translation', found.get('en')!.reportId])
  assert.equal(found.get('own')!.role, 'original')
})
