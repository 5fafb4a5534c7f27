import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Placed, column, pdfOf, wrapped } from './pdf-writer.ts'
import { read } from './read.ts'

const LEAD =
  'The ferry Merrow ran aground off Port Selkie on Monday with 84 people aboard, the coastguard of Norland said in the evening.'
const DIVERS =
  'Divers searched the forward hold until dusk, and the harbour master asked fishing boats to keep away from the reef until the wreck is moved.'
const INQUIRY =
  'An inquiry will begin next week, the ministry of the sea said in a short statement, and its first hearing will be open to the public.'
const FOG = 'Fog had lain over the strait since Sunday, and two other ships had turned back to the islands.'
const TITLE = 'Ferry runs aground off Port Selkie'
const headline = (text = TITLE, y = 700): Placed => ({ text, x: 72, y, size: 22, bold: true })
const text = (paragraphs: string[], width = 80): string[][] => paragraphs.map(each => wrapped(each, width))

test('a page of one column: the largest words are the headline, lines become paragraphs', async () => {
  const article = await read(pdfOf([[headline(), ...column(text([LEAD, DIVERS, INQUIRY]))]]))
  assert.equal(article.title, TITLE)
  assert.equal(article.text, [LEAD, DIVERS, INQUIRY].join('\n\n'))
  assert.equal(article.language, 'en')
})

test('two columns are read one after the other, below a headline over both', async () => {
  const left = column(text([LEAD, DIVERS], 44), { x: 60, y: 650 })
  const right = column(text([INQUIRY, FOG], 44), { x: 330, y: 650 })
  const together = left.flatMap((line, i) => [line, ...(right[i] ? [right[i]] : [])])
  const article = await read(pdfOf([[headline(), ...together]]))
  assert.equal(article.text, [LEAD, DIVERS, INQUIRY, FOG].join('\n\n'))
})

test('three columns with narrow gaps, and a paragraph that goes on in the next column', async () => {
  const lines = wrapped(`${LEAD} ${DIVERS} ${INQUIRY} ${FOG}`, 32)
  const third = Math.ceil(lines.length / 3)
  const columns = [0, 1, 2].flatMap(i =>
    column([lines.slice(i * third, (i + 1) * third)], { x: 50 + i * 175, y: 650, size: 10, leading: 12 }),
  )
  const article = await read(pdfOf([[headline(), ...columns]]))
  assert.equal(article.text, `${LEAD} ${DIVERS} ${INQUIRY} ${FOG}`)
})

test('paragraphs that only an indent begins are parted', async () => {
  const lines = text([LEAD, DIVERS, INQUIRY], 60)
  let y = 640
  const placed = lines.flatMap(paragraph =>
    paragraph.map((line, i) => ({ text: line, x: i === 0 ? 84 : 72, y: (y -= 13) })),
  )
  assert.equal((await read(pdfOf([[headline(), ...placed]]))).text, [LEAD, DIVERS, INQUIRY].join('\n\n'))
})

test('hyphens at line ends go, those of the words stay', async () => {
  const lines = [
    'The coast-',
    'guard spoke of a long-',
    'term plan, and a well-known cap-',
    'tain of the Selkie-',
    'Norland line agreed with the well-',
    'known plan for the har-',
    'bour.',
  ]
  const article = await read(pdfOf([[headline(), ...column([lines]), ...column(text([DIVERS, INQUIRY]), { y: 500 })]]))
  assert.match(
    article.text,
    /^The coastguard spoke of a long-term plan, and a well-known captain of the Selkie-Norland line agreed with the well-known plan for the harbour\./,
  )
})

test('German hyphens: broken words are joined, joined words and "Ein- und" stay', async () => {
  const lines = [
    'Die Regie-',
    'rung will die Ein-',
    'und Ausfuhr an der Nord-',
    'Ost-Küste nach dem Unglück der Fähre Merrow strenger über-',
    'wachen, sagte die Ministerin am Montag.',
  ]
  const article = await read(pdfOf([[headline('Fähre läuft vor dem Hafen auf Grund'), ...column([lines])]]))
  assert.equal(
    article.text,
    'Die Regierung will die Ein- und Ausfuhr an der Nord-Ost-Küste nach dem Unglück der Fähre Merrow strenger überwachen, sagte die Ministerin am Montag.',
  )
})

test('running heads, feet and page numbers go, and a paragraph goes on over the page', async () => {
  const [begun, rest] = [wrapped(LEAD, 70), wrapped(DIVERS, 70)]
  const frame = (page: number): Placed[] => [
    { text: 'The Selkie Courier', x: 72, y: 760, size: 9 },
    { text: '3 March 2026', x: 470, y: 760, size: 9 },
    { text: `Page ${page} of 2`, x: 290, y: 30, size: 9 },
  ]
  const article = await read(
    pdfOf([
      [...frame(1), headline(), ...column([begun, rest.slice(0, 1)])],
      [...frame(2), ...column([rest.slice(1), wrapped(INQUIRY, 70)], { y: 730 })],
    ]),
    { explain: true },
  )
  assert.equal(article.text, [LEAD, DIVERS, INQUIRY].join('\n\n'))
  assert.equal(article.notAfter, '2026-03-03')
  assert.ok(article.removed?.some(({ step, reason }) => step === 'pdf' && /page number/.test(reason)))
})

test('small type is a caption, apart from the text', async () => {
  const caption = { text: 'The ferry on the reef on Tuesday morning, seen from the lighthouse', x: 72, y: 480, size: 8 }
  const article = await read(
    pdfOf([[headline(), ...column(text([LEAD, DIVERS])), caption, ...column(text([INQUIRY]), { y: 450 })]]),
  )
  assert.deepEqual(article.captions, [caption.text])
  assert.doesNotMatch(article.text, /lighthouse/)
})

test('byline and date line under the headline are facts; the day of making is only a latest date', async () => {
  const lines = [['By Ann Reyes'], ['Published: 3 March 2026'], ...text([LEAD, DIVERS])]
  const article = await read(pdfOf([[headline(), ...column(lines)]], { created: "D:20260415101500+01'00'" }))
  assert.deepEqual(article.byline, ['Ann Reyes'])
  assert.equal(article.publishedAt, '2026-03-03')
  assert.equal(article.text, [LEAD, DIVERS].join('\n\n'))
  const undated = await read(pdfOf([[headline(), ...column(text([LEAD, DIVERS]))]], { created: 'D:20260415101500Z' }))
  assert.equal(undated.publishedAt, null)
  assert.equal(undated.notAfter, '2026-04-15')
})

test('a letterhead above the headline is no text, its date is found', async () => {
  const article = await read(
    pdfOf([
      [
        { text: 'MINISTRY OF THE SEA', x: 72, y: 705, size: 10 },
        { text: '3 March 2026', x: 72, y: 690, size: 10 },
        headline(TITLE, 665),
        ...column(text([LEAD, DIVERS, INQUIRY]), { y: 630 }),
      ],
    ]),
  )
  assert.equal(article.title, TITLE)
  assert.equal(article.publishedAt, '2026-03-03')
  assert.equal(article.text, [LEAD, DIVERS, INQUIRY].join('\n\n'))
})

test('what a browser prints into the margins gives address and latest date', async () => {
  const margin: Placed[] = [
    { text: '3/14/26, 7:15 AM', x: 26, y: 770, size: 8 },
    { text: 'Ferry runs aground - The Selkie Courier', x: 260, y: 770, size: 8 },
    { text: 'https://courier.example/news/ferry', x: 26, y: 18, size: 8 },
    { text: '1/1', x: 570, y: 18, size: 8 },
  ]
  const article = await read(pdfOf([[...margin, headline(), ...column(text([LEAD, DIVERS]))]]))
  assert.equal(article.url, 'https://courier.example/news/ferry')
  assert.equal(article.notAfter, '2026-03-14')
  assert.equal(article.text, [LEAD, DIVERS].join('\n\n'))
})

test('the title in the properties counts unless it is a file name', async () => {
  const body = column(text([LEAD, DIVERS, INQUIRY]))
  assert.equal((await read(pdfOf([body], { title: 'Ferry on the reef' }))).title, 'Ferry on the reef')
  assert.notEqual(
    (await read(pdfOf([body], { title: 'Microsoft Word - ferry_v2.docx' }))).title,
    'Microsoft Word - ferry_v2.docx',
  )
})

test('text from right to left keeps its order', async () => {
  const letters = 'ابتثجحخدرسصعفقكلمنهويةءإ'
  const lines = ['قال خفر السواحل إن العبارة جنحت', 'قرب الميناء يوم الاثنين وعليها ركاب']
  const shown = lines.map(line => [...line].reverse().join(''))
  const article = await read(pdfOf([shown.map((line, i) => ({ text: line, x: 72, y: 600 - i * 14 }))], { letters }))
  assert.equal(`${article.title} ${article.text}`.trim(), lines.join(' '))
})

test('pages without text are refused with the next step, and so are locked and damaged files', async () => {
  const empty = await read(pdfOf([[]]))
  assert.equal(empty.refusal?.code, 'empty')
  assert.match(empty.refusal?.next ?? '', /OCR/)
  const locked = await read(pdfOf([[headline()]], { locked: true }))
  assert.equal(locked.refusal?.code, 'unreadable')
  assert.match(locked.refusal?.because ?? '', /password/)
  assert.equal((await read(new TextEncoder().encode('%PDF-1.4\nnothing else'))).refusal?.code, 'unreadable')
})
