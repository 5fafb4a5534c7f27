import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ArticleInput, articleFrom } from '../../../src/domain/article.ts'
import { AGENCIES } from '../../../src/stages/5-trace/agencies.ts'
import { readCredits } from '../../../src/stages/5-trace/wire-credit.ts'

const credits = (input: Omit<ArticleInput, 'id'>): string[] =>
  readCredits(articleFrom({ id: 'x', ...input })).map(({ agency, share }) => `${agency.id} ${share}`)
const body = 'The ferry left Port Amber at noon and was missed at four.'

test('datelines of many makes give the text to the agency', () => {
  const datelines: Record<string, string> = {
    'PORT AMBER, May 4 (AFP) - ': 'afp',
    'Port Amber (AFP) – ': 'afp',
    'PORT AMBER, Kelland (AP) — ': 'ap',
    'PORT AMBER (Reuters) -': 'reuters',
    '(Reuters) - ': 'reuters',
    'May 4 (Reuters) - ': 'reuters',
    'EL HUERTO (EFE).- ': 'efe',
    'Berlin (dpa/lsw) - ': 'dpa',
    'WIEN (APA) - ': 'apa',
    '(ANSA) - ROMA, 22 MAR - ': 'ansa',
    'Roma, 2 mar. (Adnkronos) - ': 'adnkronos',
    'PRAHA 18. června (ČTK) - ': 'ctk',
    'МОСКВА, 25 ноября. /ТАСС/. ': 'tass',
    'МОСКВА, 10 фев — РИА Новости. ': 'ria',
    'Москва. 6 декабря. INTERFAX.RU - ': 'interfax',
    'Washington, Aug 24 (Prensa Latina) ': 'prensa-latina',
    'NEW DELHI, Sept 2 (PTI) ': 'pti',
    'ANKARA (AA) - ': 'anadolu',
    '(서울=연합뉴스) 홍길동 기자 = ': 'yonhap',
    '[서울=뉴시스] 홍길동 기자 = ': 'newsis',
    '新华社北京3月15日电（记者张三）': 'xinhua',
    '（中央社記者楊某台北31日電）': 'cna-tw',
    '【ワシントン時事】': 'jiji',
    'EUTAW, Kell. (AP) ': 'ap',
  }
  for (const [dateline, id] of Object.entries(datelines)) {
    assert.deepEqual(credits({ text: dateline + body }), [`${id} whole`], dateline)
  }
})

test('of a credit to a carrier and an origin both are read, the origin last', () => {
  assert.deepEqual(credits({ text: `PORT AMBER, May 4, 2031 (BSS/AFP) - ${body}` }), ['bss whole', 'afp whole'])
  assert.deepEqual(credits({ text: `(TT-AFP) – ${body}`, language: 'sv' }), ['tt whole', 'afp whole'])
  assert.deepEqual(credits({ text: `(파리 AFP=연합뉴스) 임가람 특파원 = ${body}` }), ['yonhap whole', 'afp whole'])
  assert.deepEqual(credits({ text: `【パリAFP時事】${body}` }), ['jiji whole', 'afp whole'])
})

test('bylines give the whole text or a share of it', () => {
  const bylines: Record<string, string[]> = {
    AFP: ['afp whole'],
    'Afp Afp': ['afp whole'],
    'Reuters Staff': ['reuters whole'],
    'Por Agencia EFE': ['efe whole'],
    'Ada Lind, Reuters': ['reuters whole'],
    'Redazione ANSA': ['ansa whole'],
    'L’Écho avec AFP': ['afp shared'],
    'Ada Lind, mit Material der dpa': ['dpa shared'],
    'Ada Lind and Reuters': ['reuters shared'],
    'Ada Lind': [],
    'Paul Reuterswärd': [],
  }
  for (const [byline, expected] of Object.entries(bylines)) {
    assert.deepEqual(credits({ text: body, byline: [byline] }), expected, byline)
  }
})

test('tails, copyright lines and sign-offs are credits', () => {
  const tails: Record<string, string[]> = {
    '\n\n(PAP)': ['pap whole'],
    ' (ats/nxp)': ['keystone-sda whole'],
    ' — AFP': ['afp whole'],
    ' REUTERS': ['reuters whole'],
    '\n\nSource: Xinhua': ['xinhua whole'],
    '\n\n来源：新华社': ['xinhua whole'],
    '\n\nCopyright 2031 The Associated Press. All rights reserved.': ['ap whole'],
    '\n\nCopyright Associated Press / Harbour 7': ['ap shared'],
    '\n\nThe Associated Press contributed to this report.': ['ap shared'],
    '\n\nWith files from The Canadian Press': ['cp shared'],
    '\n\n(Con información de EFE)': ['efe shared'],
    '\n\n(Reporting by Ada Lind in Port Amber; Editing by Jo Marsh)': ['reuters whole'],
    '..PTI ABC DEF GH': ['pti whole'],
    '\n\nThis story has not been edited by our staff and is auto-generated from a PTI feed.': ['pti whole'],
  }
  for (const [tail, expected] of Object.entries(tails)) assert.deepEqual(credits({ text: body + tail }), expected, tail)
})

test('pictures, parties, regions, tickers, quotations and the outlet’s own dateline are no credits', () => {
  const texts = [
    `Imran Vale founded the Tide Party (PTI) - the party that lost. ${body}`,
    `The Middle East and North Africa (MENA) - region. ${body}`,
    `Rescuers stand by the pier in this photo. [YONHAP]\n\n${body}`,
    `Foto: Efe\n\nAda Lind | Port Amber\n\n${body}`,
    `AP Calculus scores rose this year. ${body}`,
    `The shipowner Kelland Lines (NYSE: APP) said nothing. ${body}`,
    `PORT AMBER (Harbour News) — ${body}`,
    `PORT AMBER — ${body}`,
    `${body} He said so in an interview with The Associated Press.`,
    `[AP=연합뉴스] ${body}`,
    `Jo Marsh / Reuters\n\n${body}`,
    `REUTERS/Jo Marsh\n\n${body}`,
    `ASSOCIATED PRESS\n\n${body}`,
  ]
  for (const text of texts)
    assert.deepEqual(
      credits({ text }).filter(each => !each.endsWith('cites')),
      [],
      text,
    ) // prettier-ignore
})

test('a citation is no credit', () => {
  assert.deepEqual(credits({ text: 'The captain told AFP that the engine had failed.' }), ['afp cites'])
  assert.deepEqual(credits({ text: 'Про це повідомляє Укрінформ.' }), ['ukrinform cites'])
})

test('an agency on its own page is not credited', () => {
  assert.deepEqual(credits({ text: `PORT AMBER (Reuters) - ${body}`, url: 'https://www.reuters.com/x' }), [])
  assert.deepEqual(
    credits({ text: `PORT AMBER (AP) - ${body}`, url: 'https://web.archive.org/web/2031/http://apnews.com/x' }),
    [],
  ) // prettier-ignore
})

test('every agency has an id of its own', () => {
  assert.equal(new Set(AGENCIES.map(({ id }) => id)).size, AGENCIES.length)
})
