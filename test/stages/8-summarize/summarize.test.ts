import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '../../../src/domain/refusal.ts'
import { quotes } from '../../../src/domain/span.ts'
import type { ComparedStory, SummarySentence } from '../../../src/domain/story.ts'
import { summarize } from '../../../src/stages/8-summarize/summarize.ts'
import { compared, figure, reading } from '../7-compare/hand-made.ts'

const A =
  'VELDEN, March 4 (Coast Agency) - The ferry Aurelia sank off Velden on Monday and 12 people died. Divers searched the wreck through the night. The harbour office opened an inquiry into the sinking of the ferry.'
const B =
  'The ferry Aurelia sank off the island of Velden early on Monday. Around 20 people died, the ministry said. Subscribe to our newsletter for more stories about ferries.'

async function summaryOf(story: ComparedStory): Promise<SummarySentence[]> {
  const made = await summarize.run(JSON.parse(JSON.stringify(story)), { now: () => '', log: () => {} })
  if (isRefusal(made)) throw new Error('refused')
  return made.summary
}

const ferry = () =>
  compared([
    reading({ id: 'a', title: 'Ferry sinks off Velden', text: A, publishedAt: '2030-03-04' }, [
      figure('12 people', 'killed', 12),
    ]),
    reading({ id: 'b', title: 'Velden ferry sinks', text: B, publishedAt: '2030-03-05' }, [
      figure('Around 20 people', 'killed', 20, { bound: 'about', said: 'the ministry' }),
    ]),
  ])

test('every sentence cites spans that stand in the articles, from the story as JSON alone', async () => {
  const story = await ferry()
  const summary = await summaryOf(story)
  assert.ok(summary.length >= 2)
  for (const { cites } of summary) {
    assert.ok(cites.length > 0)
    for (const span of cites) assert.ok(quotes(span, story.articles.find(({ id }) => id === span.articleId)!))
  }
})

test('an extracted sentence is cut, never rewritten: its words are its span’s, in order', async () => {
  for (const { text, from, cites } of await summaryOf(await ferry())) {
    if (from === 'extract') assert.ok(cites[0].text.replace(/\s+/g, ' ').endsWith(text), text)
    assert.doesNotMatch(text, /Coast Agency|newsletter/)
  }
})

test('a disputed figure is composed from the point, each number with its speaker', async () => {
  const template = (await summaryOf(await ferry())).find(({ from }) => from === 'template')
  assert.equal(
    template?.text,
    'People killed: 12 to around 20 (the ministry); the higher reported on 5 March 2030, the lower reported on 4 March 2030. ' +
      'The reports are likely of different times.',
  )
  assert.deepEqual(
    template?.cites.map(({ text }) => text),
    ['12 people', 'Around 20 people'],
  )
})

test('articles that have only titles are summarized by their titles', async () => {
  const summary = await summaryOf(
    await compared([
      reading({ id: 'a', title: 'Ferry sinks off Velden' }),
      reading({ id: 'b', title: 'Minister resigns over ferry' }),
    ]),
  )
  assert.ok(summary.length >= 1)
  assert.ok(summary.every(({ cites }) => cites.every(span => span.in === 'title')))
})

test('a story without a word has no summary', async () => {
  assert.deepEqual(await summaryOf(await compared([])), [])
})

test('a digest does not speak where a report does', async () => {
  const readings = [
    reading({ id: 'a', text: A }),
    reading({ id: 'd', text: 'A ferry has sunk off the coast, many sources tell us today.', role: 'digest' }),
  ]
  const summary = await summaryOf(await compared(readings))
  assert.ok(summary.every(({ cites }) => cites.every(({ articleId }) => articleId === 'a')))
})

test('a list mark begins no sentence, and a time is written as people write it', async () => {
  const asOf = { from: '2030-03', to: '2030-03', how: 'stated' as const }
  const story = await compared([
    reading({ id: 'a', text: '- Divers searched the wreck of the ferry Aurelia, and 12 people died.' }, [
      figure('12 people', 'killed', 12, { said: 'they' }),
    ]),
    reading({ id: 'b', text: 'By March 20 people had died on the ferry Aurelia off Velden.' }, [
      figure('20 people', 'killed', 20, { asOf }),
    ]),
  ])
  const summary = await summaryOf(story)
  assert.ok(summary.every(({ text }) => !/^[-–•]/.test(text)))
  assert.match(summary.at(-1)!.text, /^People killed: 12 to 20; the higher as of March 2030, the lower undated\./)
})
