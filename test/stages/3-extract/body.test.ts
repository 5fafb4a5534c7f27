import assert from 'node:assert/strict'
import { test } from 'node:test'
import { preparedPage } from '../../../src/stages/3-extract/prepared-page.ts'

const LONG = [
  'The ferry to Otter Holm stayed in harbour for a second day, because divers had found a rope in its propeller, the line said.',
  'Some two hundred people waited on the quay, and the parish hall was opened for those who had nowhere to sleep that night.',
  'A fishing boat took the post and the medicine across, as it had done in the winter when the ice closed the northern sound.',
  'The captain, who has sailed the route for thirty years, said that he had never seen a rope of that length in these waters.',
  'The next crossing is planned for Thursday at noon, if the divers are done and the wind does not turn to the west before.',
]
const paragraphs = LONG.map(text => `<p>${text}</p>`).join('')
const textOf = (html: string): string[] =>
  preparedPage(html, { id: 'p', url: 'https://otter-post.example/news/ferry' }).blocks.map(({ text }) => text)

test('a text for readers without scripts is read where the page shows next to nothing else', () => {
  const shell = `<html><head><title>Ferry</title></head><body><div id="app">Loading</div><noscript>${paragraphs}</noscript></body></html>`
  assert.deepEqual(textOf(shell), ['Loading', ...LONG])
})

test('words for readers without scripts are left out beside a text, and where they only ask for scripts', () => {
  const beside = `<body><main>${paragraphs}${paragraphs}</main><noscript>${paragraphs}</noscript></body>`
  assert.equal(textOf(beside).length, 2 * LONG.length)
  assert.deepEqual(textOf('<body><p>Otter Post</p><noscript>Please turn on scripts to read this page.</noscript>'), [
    'Otter Post',
  ])
})
