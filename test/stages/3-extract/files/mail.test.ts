import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './read.ts'

const LEAD =
  'The ferry Merrow ran aground off Port Selkie on Monday with 84 people aboard, the coastguard of Norland said in the evening.'
const DIVERS =
  'Divers searched the forward hold until dusk, and the harbour master asked fishing boats to keep away from the reef until the wreck is moved.'
const INQUIRY =
  'An inquiry will begin next week, the ministry of the sea said in a short statement, and its first hearing will be open to the public.'
const HEAD = [
  'Received: from mx.courier.example by mail.reader.example; Tue, 3 Mar 2026 06:15:02 +0000',
  'From: The Selkie Courier <morning@news.courier.example>',
  'To: reader@reader.example',
  'Date: Tue, 3 Mar 2026 07:15:00 +0100',
  'Message-ID: <1@courier.example>',
  'MIME-Version: 1.0',
]
const mail = (headers: string[], body: string): string => [...HEAD, ...headers, '', body].join('\r\n')

const HTML = `<html><body><div style="display:none;max-height:0">Ferry on the reef &zwnj;&nbsp;&zwnj;&nbsp;</div>
  <table><tr><td><a href="https://courier.example/mail/12">View this email in your browser</a></td></tr>
  <tr><td><img src="https://track.example/open.gif" width="1" height="1"><h1>Ferry runs aground off Port Selkie</h1>
  <p>By Ann Reyes</p><p>${LEAD}</p><p>${DIVERS}</p><p>${INQUIRY}</p></td></tr>
  <tr><td><a href="https://courier.example/a">Facebook</a> <a href="https://courier.example/b">Instagram</a></td></tr>
  <tr><td><p>You are receiving this email because you signed up at courier.example.</p>
  <p>The Selkie Courier, 4 Quay Road, Port Selkie</p><p><a href="https://courier.example/u">Unsubscribe</a></p></td></tr></table></body></html>`

test('a newsletter gives title, outlet, date and text without its chrome', async () => {
  const parts = [
    '--b',
    'Content-Type: text/plain',
    '',
    'plain',
    '--b',
    'Content-Type: text/html; charset=utf-8',
    '',
    HTML,
    '--b--',
  ]
  const article = await read(
    mail(
      ['Subject: Fwd: [Morning] Ferry runs aground off Port Selkie', 'Content-Type: multipart/alternative; boundary=b'],
      parts.join('\r\n'),
    ),
    { explain: true },
  )
  assert.equal(article.title, 'Ferry runs aground off Port Selkie')
  assert.deepEqual(article.outlet, { name: 'The Selkie Courier', id: 'courier.example' })
  assert.equal(article.publishedAt, '2026-03-03T07:15:00+01:00')
  assert.equal(article.publishedAtFrom, 'mail')
  assert.deepEqual(article.byline, ['Ann Reyes'])
  assert.equal(article.text, [LEAD, DIVERS, INQUIRY].join('\n\n'))
  assert.ok(article.notes?.some(({ kind, text }) => kind === 'canonical' && text === 'https://courier.example/mail/12'))
  assert.ok(article.removed?.some(({ step, text }) => step === 'mail' && /Quay Road/.test(text)))
})

test('a plain mail with wrapped lines, quoted-printable and encoded subject', async () => {
  const wrapped = `${LEAD}\n\n${DIVERS}`.replace(/(.{50,68}) /g, '$1\r\n').replace(/e=/g, 'e=3D')
  const article = await read(
    mail(
      [
        'Subject: =?utf-8?Q?F=C3=A4hre_l=C3=A4uft_auf_Grund?=',
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: quoted-printable',
      ],
      `View in browser: https://courier.example/m/3\r\n\r\n${wrapped}\r\n\r\n--\r\nUnsubscribe: https://courier.example/u`,
    ),
  )
  assert.equal(article.title, 'Fähre läuft auf Grund')
  assert.equal(article.text, `${LEAD}\n\n${DIVERS}`)
})

test('a mail that was sent on speaks of its first sender', async () => {
  const body = `Hi, have you seen this?\r\n\r\n---------- Forwarded message ---------\r\nFrom: Norland Post <news@norlandpost.example>\r\nDate: Mon, 2 Mar 2026 at 18:40\r\nSubject: Ferry aground, 84 aboard\r\nTo: <friend@reader.example>\r\n\r\n${LEAD}\r\n\r\n${DIVERS}`
  const article = await read(
    [
      ...HEAD.map(line => line.replace(/The Selkie.*/, 'Bo Lind <bo@gmail.com>')),
      'Subject: Fwd: Ferry aground, 84 aboard',
      'Content-Type: text/plain',
      '',
      body,
    ].join('\r\n'),
  )
  assert.equal(article.title, 'Ferry aground, 84 aboard')
  assert.deepEqual(article.outlet, { name: 'Norland Post', id: 'norlandpost.example' })
  assert.equal(article.publishedAt?.slice(0, 10), '2026-03-02')
  assert.equal(article.text, `${LEAD}\n\n${DIVERS}`)
})

test('a person’s mailbox is no outlet', async () => {
  const article = await read(
    [
      ...HEAD.map(line => line.replace(/The Selkie.*/, 'Bo Lind <bo@gmail.com>')),
      'Subject: Ferry aground',
      'Content-Type: text/plain',
      '',
      `${LEAD}\r\n\r\n${DIVERS}`,
    ].join('\r\n'),
  )
  assert.equal(article.outlet, undefined)
})

const item = (title: string, text: string): string =>
  `<h2><a href="https://courier.example/${title.length}">${title}</a></h2><p>${text}</p><p><a href="https://courier.example/x${title.length}">Read more</a></p>`
const newsletter = (items: string): string =>
  mail(
    ['Subject: Your morning briefing', 'Content-Type: text/html; charset=utf-8'],
    `<html><body>${items}<p><a href="https://courier.example/u">Unsubscribe</a></p></body></html>`,
  )

test('a newsletter about several matters is a list, and its words are still given', async () => {
  const article = await read(
    newsletter(
      item('Ferry runs aground off Port Selkie', LEAD) +
        item(
          'Parliament passes the budget',
          'The members voted for the budget of the coming year after a debate of nine hours in the old chamber.',
        ) +
        item(
          'Orchard prices fall again',
          'Growers received a fifth less for their apples this autumn than a year ago, the union of farmers said.',
        ) +
        item(
          'Chess champion keeps her crown',
          'She drew the last game of the match with the black pieces after sixty moves and kept the title.',
        ),
    ),
  )
  assert.equal(article.refusal?.code, 'list-page')
  assert.match(article.text, /ran aground/)
  assert.match(article.text, /apples this autumn/)
})

test('a newsletter of excerpts about one event is a digest, not a list', async () => {
  const article = await read(
    newsletter(
      item('Ferry Merrow runs aground', LEAD) +
        item(
          'What we know of the Merrow',
          'The Merrow was built in 1998 and had been repaired last winter in a yard in the south of the country.',
        ) +
        item(
          'Passengers of the Merrow speak',
          'Those who were aboard the Merrow told of a loud noise and of an hour in the dark before boats came.',
        ) +
        item(
          'Why the Merrow left late',
          'Fog over the strait had kept the Merrow in harbour until noon, the harbour master said on Tuesday.',
        ),
    ),
  )
  assert.equal(article.refusal, undefined)
})

test('a mailbox file gives its first mail; a mail without words is refused', async () => {
  const one = mail(['Subject: Ferry aground', 'Content-Type: text/plain'], `${LEAD}\n\n${DIVERS}`).replaceAll(
    '\r\n',
    '\n',
  )
  const article = await read(
    `From morning@courier.example Tue Mar  3 06:15:02 2026\n${one}\n\nFrom other@courier.example Tue Mar  3 07:15:02 2026\n${one}`,
  )
  assert.equal(article.text, `${LEAD}\n\n${DIVERS}`)
  assert.equal((await read(mail(['Subject: Ferry', 'Content-Type: text/plain'], ''))).refusal?.code, 'empty')
})

test('text that begins with a colon line is no mail', async () => {
  const article = await read(`From: the coast\n\n${LEAD}\n\n${DIVERS}`)
  assert.notEqual(article.publishedAtFrom, 'mail')
  assert.match(article.text, /Divers/)
})
