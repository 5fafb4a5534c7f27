import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Article } from '../../../src/domain/article.ts'
import { type ExtractRefusal, extract } from '../../../src/stages/3-extract/extract.ts'

const TOOLS = { now: () => '2026-01-01T00:00:00Z', log: () => {} }
const paste = async (text: string): Promise<Article & Partial<ExtractRefusal>> =>
  (await extract.run({ id: 'p', text, explain: true }, TOOLS)) as Article & Partial<ExtractRefusal>

const LEAD =
  'The ferry Merrow ran aground off Port Selkie on Monday with 84 people aboard, the coastguard of Norland said in the evening.'
const MORE =
  'Divers searched the forward hold until dusk, and the harbour master asked fishing boats to keep away from the reef.'

test('addresses alone are a list, with their number and what to do with it', async () => {
  const { refusal, text } = await paste(
    'https://courier.example/ferry\nhttps://post.example/reef?utm_source=x\nhttps://courier.example/ferry\n',
  )
  assert.equal(refusal?.code, 'list-page')
  assert.match(refusal?.because ?? '', /2 addresses/)
  assert.match(refusal?.next ?? '', /stemma add/)
  assert.equal(text, 'https://courier.example/ferry\nhttps://post.example/reef')
})

test('addresses with their titles are a list, too', async () => {
  const { refusal } = await paste(
    'Ferry aground off Port Selkie\nhttps://courier.example/ferry\n\nReef to be marked\nhttps://post.example/reef\n',
  )
  assert.equal(refusal?.code, 'list-page')
})

test('a text that names addresses is no list', async () => {
  const { refusal, text } = await paste(
    `Ferry aground\n\n${LEAD} See https://courier.example/map for a map of the reef.\n\n${MORE}\n\nhttps://courier.example/ferry\nhttps://post.example/reef\n`,
  )
  assert.equal(refusal, undefined)
  assert.match(text, /for a map/)
})

test('every line that is not in the article is told with its reason', async () => {
  const article = await paste(
    `Home\nNews\nFerry runs aground off Port Selkie\nShare\n${LEAD}\nAdvertisement\n${MORE}\nSent from my iPhone`,
  )
  assert.deepEqual(article.removed?.map(({ text }) => text).sort(), [
    'Advertisement',
    'Home',
    'News',
    'Sent from my iPhone',
    'Share',
  ])
  assert.ok(article.removed?.every(({ reason, step }) => reason !== '' && step === 'paste'))
})

test('lists below an article go, a list in it stays', async () => {
  const items = ['- Life jackets for all', '- Two more boats', '- A light on the reef']
  const below = Array.from({ length: 12 }, (_, i) => `Another matter of the day, number ${i}`)
  const { text } = await paste(['Ferry runs aground off Port Selkie', LEAD, ...items, MORE, ...below].join('\n'))
  assert.equal(text, `${LEAD}\n\n${items.join('\n')}\n\n${MORE}`)
})
