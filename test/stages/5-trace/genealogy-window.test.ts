import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleFrom } from '../../../src/domain/article.ts'
import { Genealogy } from '../../../src/stages/5-trace/genealogy.ts'

const WORDS =
  'harbour bridge mayor flood copper ledger orchard signal quarry lantern meadow saddle timber velvet window yarrow'.split(
    ' ',
  )

/** A text of its own for each number. */
function textOf(number: number): string {
  const words = Array.from(
    { length: 60 },
    (_, at) => `${WORDS[(number * 7 + at * (number + 3)) % WORDS.length]}${number}`,
  )
  return `${words.join(' ')}.`
}

const article = (id: string, number: number) =>
  articleFrom({ id, title: `Matter ${number} of the day`, text: textOf(number), outlet: { name: `Outlet ${id}` } })

const take = (genealogy: Genealogy, id: string, number: number) =>
  genealogy.take({ article: article(id, number), claims: [] })

test('what is older than the window is not looked at any more', () => {
  const genealogy = new Genealogy(10)
  take(genealogy, 'old', 0)
  for (let at = 1; at <= 12; at++) take(genealogy, `a${at}`, at)
  assert.equal(take(genealogy, 'late', 0).decision.role, 'original')
  assert.equal(take(genealogy, 'soon', 12).decision.role, 'copy')
})

test('a report that is still being carried stays whole', () => {
  const genealogy = new Genealogy(10)
  take(genealogy, 'a0', 0)
  for (let at = 1; at <= 40; at++) {
    take(genealogy, `a${at}`, at)
    if (at % 4 === 0) assert.equal(take(genealogy, `copy ${at}`, 0).decision.origin?.articleId, 'a0', String(at))
  }
})
