import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isTelling } from '../../../src/stages/8-summarize/sentence-form.ts'

test('a sentence of news tells', () => {
  for (const [language, text] of [
    ['en', 'The ferry Aurelia sank off the island of Velden, and 12 people died.'],
    ['en', '“We saw the wave,” the captain of the ferry told reporters on shore.'],
    ['en', 'The dead were named on Monday: Ada Quill, Ben Holt and Cyn Marsh.'],
    ['en', 'The harbour master said one word: Aurelia was a good and safe ship.'],
    ['de', 'Die Fähre sank vor der Insel Velden, zwölf Menschen starben.'],
    ['ja', 'フェリーが沈没し、十二人が死亡した。'],
    ['zh', '渡轮在岛外沉没，十二人死亡。'],
    ['ko', '여객선이 침몰해 열두 명이 숨졌다.'],
    ['ar', 'غرقت العبارة قبالة جزيرة فيلدن وقتل اثنا عشر شخصا.'],
    ['ru', 'Паром затонул у острова Велден, погибли двенадцать человек.'],
  ] as const) {
    assert.ok(isTelling(text, language), text)
  }
})

test('questions, teasers, fragments, captions, shouts and lines of a page do not', () => {
  for (const text of [
    'What sank the ferry Aurelia off the island of Velden?',
    'What the captain saw next will surprise everybody who reads…',
    'The ferry Aurelia sank off the island of Velden',
    'wrote Ada Quill in a long column about the ferry Aurelia.',
    'Said the captain: “We saw the wave and it was very tall.',
    'Divers search the wreck of the ferry off Velden March 4, 2030.',
    'Ada Quill (right) looks at the wreck of the ferry off Velden.',
    'A map of the wreck of the ferry is shown off Velden.',
    'Skip Ad Ad Loading... x Embed x Share Six divers have found the ferry.',
    'Breaking news editor Ada Quill contributed to this report.',
    'Arrest and booking photos are provided by the harbour police of Velden.',
    'Video (02:18) : Divers said that the ferry lies deep off Velden.',
    'Caption Divers find the ferry Aurelia off the island of Velden.',
    'Ferry lies deep off Velden island Local news The ferry lies deep off Velden island, divers said.',
    'Tea at the pier of Velden: Ada Quill on Tuesday.',
    'The family of the captain: Ada, Ben, Cyn and Dora.',
    'A defendant is presumed innocent unless proven guilty and convicted.',
    'THE FERRY AURELIA SANK OFF VELDEN AND TWELVE PEOPLE DIED.',
    'Subscribe to our newsletter for more stories about ferries.',
    'Read more: the ferry that sank off the island of Velden.',
    'This article is part of our coverage of the ferry Aurelia.',
    'Call 555-0147 with what you know about the ferry Aurelia.',
    'More on the ferry at https://example.org/ferry today as well.',
    '(Published on Monday by the harbour office of the island.)',
    'Analysis: the ferry sank because nobody had looked at it.',
    `The ferry ${'x'.repeat(400)} sank off the island of Velden.`,
  ]) {
    assert.equal(isTelling(text, 'en'), false, text)
  }
})

test('a sentence in other letters than its language’s is somebody else’s', () => {
  assert.equal(isTelling('غرقت العبارة قبالة جزيرة فيلدن وقتل اثنا عشر شخصا.', 'es'), false)
  assert.equal(isTelling('The ferry Aurelia sank off the island of Velden today.', 'ru'), false)
})
