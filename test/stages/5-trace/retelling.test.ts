import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ArticleInput, articleFrom } from '../../../src/domain/article.ts'
import type { Trace } from '../../../src/domain/report.ts'
import { citedHouses } from '../../../src/stages/5-trace/cited-houses.ts'
import { houseName, houseOfHost, isHouse } from '../../../src/stages/5-trace/house-name.ts'
import { traceAll } from '../../../src/stages/5-trace/trace.ts'

const traced = (inputs: ArticleInput[]): Map<string, Trace> =>
  new Map(traceAll(inputs.map(input => ({ article: articleFrom(input), claims: [] }))).map(each => [each.id, each]))

const report: ArticleInput = {
  id: 'report',
  title: 'Pumps of the Lady Amber failed in spring',
  outlet: { name: 'The Kelland Echo' },
  language: 'en',
  publishedAt: '2031-05-06T08:00:00+02:00',
  text: `The pumps of the Lady Amber failed twice in spring, two former engineers told the Echo on Monday, and the owner knew.

“We wrote to Kelland Lines in March and nobody answered,” said Jon Marsh, 44, who left the company in April. Ada Lind, the owner’s lawyer, said that a single letter had been found.

The ferry sank off Orrin Head on 2 May with 142 people aboard. The inquiry under Judge Ines Ruud begins on 19 May and will hear 37 witnesses, the court said.`,
}

const retold = `The ferry Lady Amber had pumps that failed twice in spring and its owner knew, according to two former engineers.

The Kelland Echo reported that the engineers wrote to Kelland Lines in March. “Nobody answered,” Jon Marsh, who left the company in April, told the newspaper.

The owner’s lawyer, Ada Lind, said that a single letter had been found. An inquiry under Judge Ines Ruud begins on 19 May.`

const paper = (text: string, rest: Partial<ArticleInput> = {}): ArticleInput => ({
  id: 'paper',
  title: 'Ferry pumps failed',
  outlet: { name: 'Sern Daily' },
  language: 'en',
  publishedAt: '2031-05-06T15:00:00+02:00',
  text,
  ...rest,
})

test('a text that cites a paper by name and has its matter from that paper’s report is a rewrite of it', () => {
  for (const order of [
    [report, paper(retold)],
    [paper(retold), report],
  ]) {
    const found = traced(order)
    assert.equal(found.get('paper')!.role, 'rewrite')
    assert.equal(found.get('paper')!.basedOn, found.get('report')!.reportId)
    assert.deepEqual(found.get('paper')!.origin, { name: 'The Kelland Echo', articleId: 'report', seen: true })
    assert.equal(found.get('report')!.role, 'original')
  }
})

test('it is one in another language too, by its figures and names', () => {
  const german = `Die Eigentümer der Fähre Lady Amber wussten von den Pumpen, berichtet der Kelland Echo. Demnach schrieb Jon Marsh, 44, im März an Kelland Lines.

An Bord waren 142 Menschen, als das Schiff sank. Das Gericht unter Ines Ruud hört 37 Zeugen, zuerst spricht die Anwältin Ada Lind am 19. Mai.`
  assert.equal(traced([report, paper(german, { language: 'de' })]).get('paper')!.role, 'rewrite')
})

test('a paper’s own report is none, whatever it cites', () => {
  const own = [
    // One quotation of the other paper, and matter of its own.
    `Divers brought up the log of the Lady Amber on Tuesday, and its last pages are about the weather. The harbour master of Sern, Dario Lunt, showed them to reporters.

Nine pages are wet and cannot be read. A laboratory in Halden will dry them, which may take until autumn, said Lunt. Farmers along the shore still find life vests in the reeds.

“Nobody answered,” Jon Marsh told the Kelland Echo of the letter to Kelland Lines.`,
    // The same matter without the other paper’s name.
    retold.replace('The Kelland Echo reported that', 'It is said that').replace(', told the newspaper', ', said'),
    // Another paper is cited.
    retold.replace('The Kelland Echo', 'The Tessaro Echo'),
    // Its own reporters were told.
    `${retold}\n\nMarsh told Sern Daily on Tuesday that he would write again.`,
  ]
  for (const text of own) assert.equal(traced([report, paper(text)]).get('paper')!.role, 'original', text)
})

test('nothing rests on what came out later or long before', () => {
  for (const publishedAt of ['2031-05-05', '2031-05-06T07:00:00+02:00', '2031-06-20'])
    assert.equal(traced([report, paper(retold, { publishedAt })]).get('paper')!.role, 'original', publishedAt)
})

test('houses that are cited are read in the forms of each language', () => {
  const lines: Record<string, string[]> = {
    'The captain told the Amber Post that he had slept.': ['amber post'],
    'The Post reported on Monday that the pumps had failed.': ['post'],
    'As first reported by The Amber Daily Post, the pumps failed.': ['amber daily post'],
    'Selon l’agence Vent du Sud, 40 personnes étaient à bord.': ['vent sud'],
    'Laut der Zeitung „Amberbote“ waren 40 Menschen an Bord.': ['amberbote'],
    'Según el diario La Orilla, había 40 personas a bordo.': ['orilla'],
    'Про це повідомляє «Прибій».': ['прибій'],
    'The captain slept. Then he woke and told them so.': [],
    'The Post Office was closed on Monday.': [],
  }
  for (const [line, expected] of Object.entries(lines))
    assert.deepEqual(
      citedHouses(line, undefined).others.map(({ words }) => words.join(' ')),
      expected,
      line,
    )
  assert.deepEqual(citedHouses('The captain told the Post that he slept.', houseName('The Amber Post')!).others, [])
})

test('short names are a house’s where they are the word that stands for it', () => {
  const is = (cited: string, name: string) => isHouse(houseName(cited)!, houseName(name)!)
  assert.ok(is('the Post', 'The Amber Post'))
  assert.ok(is('La Voix', 'La Voix du Port'))
  assert.ok(is('Хвилі', 'Хвиля'))
  assert.ok(isHouse(houseName('The Amber Post')!, houseOfHost('www.theamberpost.example')!))
  assert.ok(!is('Amber', 'The Amber Post'))
  assert.ok(!is('The Kelland Post', 'The Amber Post'))
  assert.ok(!is('Port', 'La Voix du Port'))
})
