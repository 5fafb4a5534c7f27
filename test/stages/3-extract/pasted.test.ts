import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Article } from '../../../src/domain/article.ts'
import { type ExtractInput, extract } from '../../../src/stages/3-extract/extract.ts'

const TOOLS = { now: () => '2026-01-01T00:00:00Z', log: () => {} }
const paste = async (text: string, more: Partial<ExtractInput> = {}): Promise<Article> =>
  (await extract.run({ id: 'p', text, ...more }, TOOLS)) as Article

const LEAD =
  'The ferry Merrow ran aground off Port Selkie on Monday with 84 people aboard, the coastguard of Norland said.'
const MORE =
  'Divers searched the forward hold until dusk, and the harbour master asked fishing boats to keep away from the reef.'
const LAST = 'An inquiry will begin next week, the ministry of the sea said in a short statement.'
const CAPTION =
  'Divers climb aboard the ferry Merrow near Port Selkie after she ran onto the reef, in this picture from the coastguard. [NORPIX]'

test('a masthead with weather, place and day of loading is no text, and the day is only a latest date', async () => {
  const article = await paste(
    `48.2 F\nPort Selkie\nTuesday, March 3, 2026\n\nFerry runs aground off Port Selkie\n\n${LEAD}\n\n${MORE}\n\n${LAST}`,
  )
  assert.equal(article.title, 'Ferry runs aground off Port Selkie')
  assert.equal(article.text, `${LEAD}\n\n${MORE}\n\n${LAST}`)
  assert.equal(article.publishedAt, null)
  assert.equal(article.publishedAtFrom, null)
  assert.equal(article.notAfter, '2026-03-03')
})

test('a date under the headline is the date of publication', async () => {
  const article = await paste(`Ferry runs aground off Port Selkie\nPublished: 3 March 2026, 10:15\n${LEAD}\n${MORE}`)
  assert.equal(article.publishedAt, '2026-03-03')
  assert.equal(article.publishedAtFrom, 'text')
  assert.equal(article.text, `${LEAD}\n\n${MORE}`)
})

test('the date of a dateline is the date of publication, and the dateline stays in the text', async () => {
  const text = `PORT SELKIE, Mar 2, 2026 (NNA/Seapress) - ${LEAD}`
  const article = await paste(`Ferry aground\n\n${text}\n${MORE}`)
  assert.equal(article.publishedAt, '2026-03-02')
  assert.equal(article.publishedAtFrom, 'dateline')
  assert.ok(article.text.startsWith('PORT SELKIE'))
  assert.deepEqual(article.notes, [{ kind: 'credit', text: 'NNA/Seapress' }])
})

test('a date inside a sentence of the text is not the date of publication', async () => {
  const article = await paste(
    `Ferry aground\n${LEAD}\nThe ship was built on March 4, 1998 in a yard that has since closed down.\n${MORE}`,
  )
  assert.equal(article.publishedAt, null)
  assert.equal(article.notAfter, undefined)
})

test('captions, doubled or with a credit in brackets, stand apart from the text', async () => {
  const curly = CAPTION.replace('Divers climb', '“Divers” climb')
  const article = await paste(
    `Ferry aground\n${LEAD}\n\n${CAPTION}\n${curly}\n\nThe reef at low tide [HARBOUR CAMERA]\n\n${MORE}\n${LAST}`,
  )
  assert.equal(article.text, `${LEAD}\n\n${MORE}\n\n${LAST}`)
  assert.equal(article.captions?.length, 2)
})

test('a sentence that ends in brackets with small letters is text', async () => {
  const sentence =
    'The crew waited for the tide in the mess room, as the rules of the line tell them to do (they had no boats left).'
  assert.ok((await paste(`Ferry aground\n${LEAD}\n${sentence}\n${MORE}`)).text.includes(sentence))
})

test('lines of the page around the article go: advertisements, shares, counts, prompts', async () => {
  const article = await paste(
    `Ferry aground\n- Advertisement -\nShare\nPrint\n14 comments\n${LEAD}\nADVERTISEMENT\n${MORE}\n5 min read\n${LAST}`,
  )
  assert.equal(article.text, `${LEAD}\n\n${MORE}\n\n${LAST}`)
})

test('a count that is news stays', async () => {
  const article = await paste(
    `Ferry aground\n${LEAD}\n84 people were aboard.\n27 articles of the shipping act were broken, the inquiry found.\n${MORE}`,
  )
  assert.match(article.text, /84 people were aboard\./)
  assert.match(article.text, /27 articles of the shipping act/)
})

test('"Also read" takes its links with it, at the end and between paragraphs', async () => {
  const article = await paste(
    `Ferry aground\n${LEAD}\nAlso Read:\nLighthouse closed for repairs\n${MORE} It will go on for days, they said.\n${LAST}\nAlso Read:\nQueen of Norland opens new pier\nFog delays autumn regatta`,
  )
  assert.doesNotMatch(article.text, /Also Read|Lighthouse|pier|regatta/)
  assert.match(article.text, /Divers searched/)
})

test('a byline at the end gives names, agency and address; what follows it is the outlet speaking of itself', async () => {
  const box =
    'The Selkie Courier Desk runs the largest news site of the western isles, with ten journalists and many guest writers who love the sea.'
  const article = await paste(
    `Ferry aground\n${LEAD}\n${MORE}\n${LAST}\n${MORE.replace('dusk', 'dawn')}\nBY ANNA MERROW, SEAPRESS [anna.merrow@courier.example]\n- Advertisement -\nSelkie Courier Desk\nSelkie Courier Desk\n${box}`,
  )
  assert.deepEqual(article.byline, ['ANNA MERROW', 'SEAPRESS'].slice(0, article.byline.length))
  assert.equal(article.byline[0], 'ANNA MERROW')
  assert.ok(article.notes?.some(note => note.kind === 'author-email' && note.text === 'anna.merrow@courier.example'))
  assert.doesNotMatch(article.text, /MERROW|largest news site|Courier Desk/)
})

test('what a text says of its own translation is a note', async () => {
  const told =
    'This article was first written in Norlandic and translated with the help of generative AI tools. An editor checked it.'
  const article = await paste(`Ferry aground\n${LEAD}\n${MORE}\n${LAST}\n${told}`)
  assert.deepEqual(article.notes?.map(({ kind }) => kind).sort(), ['ai-assisted', 'translated'])
  assert.doesNotMatch(article.text, /generative/)
})

test('news about translation is text', async () => {
  const news =
    'The court found that the captain’s statement had been translated wrongly by a machine translation service.'
  assert.match((await paste(`Ferry aground\n${LEAD}\n${news}\n${MORE}`)).text, /translated wrongly/)
})

test('a digest keeps its bullets and excerpts and loses its counts and boxes', async () => {
  const bullets = `- The ferry Merrow ran aground with 84 aboard on Monday.\n- Divers went on searching until dusk.`
  const excerpt = 'Norland’s coastguard spoke of a narrow escape for the people aboard the ferry.'
  const article = await paste(
    `Ferry with 84 aboard runs aground\n${bullets}\n\n31 Articles\n31 Articles\n${excerpt}\n${MORE}\nOwnership Details\nTone Chart\n- 40% of the outlets are local\nReliability\nTo see reliability please Upgrade to Gold`,
  )
  assert.equal(article.text, `${bullets}\n\n${excerpt}\n\n${MORE}`)
  assert.deepEqual(article.notes, [{ kind: 'source', text: '31 Articles' }])
})

test('a text that was wrapped at a fixed width becomes paragraphs again', async () => {
  const wrapped =
    'The ferry Merrow ran aground off Port Selkie on Monday with 84\npeople aboard, and divers of the coastguard searched her forward\nhold until dusk while the harbour master kept fishing boats away\nfrom the reef.'
  assert.equal(
    (await paste(`Ferry aground\n\n${wrapped}\n\n${MORE}`)).text,
    `${wrapped.replaceAll('\n', ' ')}\n\n${MORE}`,
  )
})

const seeds = join(import.meta.dirname, '../../../../shared/seeds')
test('real pastes are read: dates, captions and chrome', {
  skip: existsSync(seeds) ? false : 'no seeds beside the project',
}, async () => {
  const articles = await Promise.all(
    readdirSync(seeds)
      .filter(name => name.endsWith('.txt'))
      .sort()
      .map(name => paste(readFileSync(join(seeds, name), 'utf8'))),
  )
  assert.deepEqual(
    articles.map(({ publishedAt }) => publishedAt),
    ['2025-11-02', null, null, null, null],
  )
  assert.deepEqual(
    articles.map(({ notAfter }) => notAfter),
    [undefined, undefined, '2025-11-03', undefined, '2026-01-22'],
  )
  for (const { text } of articles) {
    assert.doesNotMatch(
      text,
      /\d\d\.\d F\b|Advertisement|Also Read|Upgrade to|\d+ Articles|Coverage Details|Bias Distribution|\[[A-Z ]+\]$|@|generative/m,
    )
  }
})
