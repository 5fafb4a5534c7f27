import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { AppError } from '../../../src/domain/app-error.ts'
import { importOutlets, type ImportWishes, outletImports } from '../../../src/outlets/imports/import-outlets.ts'
import { dropImport, keepDeclared, keepOutlets } from '../../../src/outlets/directory/keep-outlets.ts'
import { OF_IMPORT } from '../../../src/outlets/directory/outlet-rows.ts'
import { directoriesOver } from '../../../src/outlets/directory/stored-directory.ts'
import type { Cellar } from '../../../src/store/cellar.ts'
import { ROOT } from '../../../src/place.ts'
import { memoryCellar } from '../../../src/store/memory/memory-cellar.ts'
import { failsWith } from '../../fails-with.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const wishes: ImportWishes = { isPrivate: false, isRehearsal: false }

const take = (cellar: Cellar, text: string | Uint8Array, more: Partial<ImportWishes> = {}, name = 'outlets.csv') =>
  importOutlets(cellar, { name, bytes: typeof text === 'string' ? bytesOf(text) : text }, { ...wishes, ...more })

const directoryOf = (cellar: Cellar) => directoriesOver(cellar).shown

const factsOf = async (cellar: Cellar, id: string) => {
  const outlet = await directoryOf(cellar).outlet(id)
  return outlet?.facts.map(({ field, value, lang }) => `${field}${lang ? `@${lang}` : ''} ${value}`)
}

const OWN = [
  'host,name,name_en,country,language,kind,owner,agency,qid,homepage,founded,ended,url,note',
  'hirlap.example;m.hirlap.example,Hírlap,The Gazette,HU,hu; de,newspaper,Kő Kft.;Víz Zrt.,,Q12,https://hirlap.example/,1901-02-03,,https://register.example/7,"Szép, ""új"" lap"',
].join('\n')

test('a table in our own columns is read field by field, with where it is shown', async () => {
  const cellar = memoryCellar()
  const report = await take(cellar, OWN, { source: 'Register', licence: 'MIT', date: '2026-05-04' })
  assert.deepEqual(report.counts, {
    matched: 0,
    fresh: 1,
    freshOutlets: 1,
    conflicting: 0,
    unreadable: 0,
    leftOut: 0,
    taken: 0,
    stakes: 0,
  })
  assert.deepEqual(await factsOf(cellar, 'hirlap.example'), [
    'name Hírlap',
    'name@en The Gazette',
    'country HU',
    'language hu',
    'language de',
    'kind newspaper',
    'owner Kő Kft.',
    'owner Víz Zrt.',
    'qid Q12',
    'homepage https://hirlap.example/',
    'founded 1901-02-03',
    'note Szép, "új" lap',
  ])
  const outlet = await directoryOf(cellar).outlet('hirlap.example')
  assert.deepEqual(outlet?.hosts, ['hirlap.example', 'm.hirlap.example'])
  assert.equal(outlet?.name, 'Hírlap')
  const [{ source, row, url }] = outlet.facts
  assert.deepEqual(
    { ...source, row, url },
    {
      id: report.source.id,
      name: 'Register',
      licence: 'MIT',
      retrievedOn: '2026-05-04',
      how: 'imported',
      row: '2',
      url: 'https://register.example/7',
    },
  )
})

test('columns are known in any order, letter case and by common other names', async () => {
  const cellar = memoryCellar()
  await take(cellar, 'ISO2;Domain;Languages;Title\nuk;WWW.Quarry.example;English;x\n')
  assert.deepEqual(await factsOf(cellar, 'quarry.example'), ['country GB', 'language en'])
})

test('tables of others are known by their columns, whatever these hold', async () => {
  const tables: [string, string, string[], string?][] = [
    [
      'qid,label,iso2,countries,languages,places,hosts,owned_by_P127,political_alignment_P1387,inception,dissolved\n' +
        'Q77,The Reed,IE GB,Ireland,"English|Irish",,reed.example reed-two.example,Reed Trust|Bog Co,left,1890,2011\n',
      'newspapers of Wikidata',
      [
        'qid Q77',
        'name The Reed',
        'country IE',
        'country GB',
        'language en',
        'language ga',
        'owner Reed Trust',
        'owner Bog Co',
        'founded 1890',
        'ended 2011',
        'kind newspaper',
      ],
      'political_alignment_P1387',
    ],
    [
      'iso2,language,name,domain,rss,news_sitemaps,deprecated\nAT,de,Der Reed,reed.example,https://reed.example/a https://reed.example/b,,0\n',
      'publishers of fundus',
      ['country AT', 'language de', 'name Der Reed', 'feed https://reed.example/a', 'feed https://reed.example/b'],
    ],
    [
      'iso2,category,category_language,feed_url\nAU,Australia,en,https://rss.reed.example/all.xml\n',
      'feeds of Kite',
      ['feed https://rss.reed.example/all.xml'],
    ],
    [
      'iso2,country,company,asset,domains,smm_code,note\nXA,Aland,State Press,The Reed,reed.example,SC,\n',
      'state media',
      ['country XA', 'owner State Press', 'name The Reed'],
      'smm_code',
    ],
    [
      'id,name,iso2,domains,ownership,smm2023,languages,dateline_tokens,byline_names,seen,note\nafp,The Reed,FR,reed.example,state,,fr en,R,Reed,text,\n',
      'wire agencies',
      ['agency afp', 'name The Reed', 'country FR', 'kind agency', 'language fr', 'language en'],
      'smm2023',
    ],
    [
      'domain,name,iso2,languages,qid,agency_id,owner,owner_src,state_code,kite_typology,political_alignment_wd,feeds_known,feed_example,sources\n' +
        'reed.example,The Reed,AR,fr en,Q7,,Reed Trust,wikidata,SC,,,1,https://reed.example/rss,nc\n',
      'a catalogue by domain',
      [
        'name The Reed',
        'country AR',
        'language fr',
        'language en',
        'qid Q7',
        'owner Reed Trust',
        'feed https://reed.example/rss',
      ],
      'state_code',
    ],
  ]
  for (const [text, layout, facts, ratings] of tables) {
    const cellar = memoryCellar()
    const report = await take(cellar, text)
    assert.equal(report.layout, layout)
    assert.deepEqual([...(await factsOf(cellar, 'reed.example'))!].sort(), [...facts].sort(), layout)
    assert.equal(report.ratings?.columns.includes(ratings ?? ''), ratings === undefined ? undefined : true, layout)
    if (ratings) assert.match(report.ratings?.next ?? '', /stemma lenses import/)
  }
})

test('a list of feeds by country tells the country of those whose hosts end in it', async () => {
  const cellar = memoryCellar()
  await take(cellar, 'iso2,category,feed_url\nXA,Aland,https://nad.xa/rss\nXA,Aland,https://reed.example/rss\n')
  assert.deepEqual(await factsOf(cellar, 'nad.xa'), ['country XA', 'feed https://nad.xa/rss'])
  assert.deepEqual(await factsOf(cellar, 'reed.example'), ['feed https://reed.example/rss'])
})

test('two countries of one row do not differ; two of two sources do', async () => {
  const cellar = memoryCellar()
  const header = 'qid,label,iso2,hosts,owned_by_P127\n'
  await take(cellar, `${header}Q1,Reed,IE GB,reed.example,\n`)
  assert.deepEqual((await directoryOf(cellar).outlet('reed.example'))?.differs, [])
  await take(cellar, 'host,country\nreed.example,FR\n')
  assert.deepEqual((await directoryOf(cellar).outlet('reed.example'))?.differs, ['country'])
})

test('a rehearsal counts what the import then does, and keeps nothing', async () => {
  const cellar = memoryCellar()
  await take(cellar, 'host,country,founded\na.example,DE,1900\nb.example,FR,1950\n', { source: 'Old list' })
  const before = await cellar.kept('outlet-row')
  const text = [
    'host,country,founded,qid',
    'a.example,AT,1900-05-01,Q1',
    'b.example other.example,FR,1951,',
    'c.example a.example,HU,zzz,',
    'c.example,HU,,',
    'not a host,HU,,',
    'd.example,Atlantis,,',
    'only,two',
  ].join('\n')
  const rehearsed = await take(cellar, text, { isRehearsal: true })
  assert.deepEqual(await cellar.kept('outlet-row'), before)
  assert.equal((await outletImports(cellar)).length, 1)
  const done = await take(cellar, text)
  assert.deepEqual({ ...rehearsed, isKept: true }, { ...done, source: { ...done.source } })
  assert.deepEqual(done.counts, {
    matched: 2,
    fresh: 3,
    freshOutlets: 2,
    conflicting: 2,
    unreadable: 2,
    leftOut: 2,
    taken: 1,
    stakes: 0,
  })
  assert.deepEqual(done.conflictsBy, { country: 1, founded: 1 })
  assert.deepEqual(done.first.conflicts[0], {
    line: 2,
    outletId: 'a.example',
    field: 'country',
    given: 'AT',
    known: 'DE',
    by: 'Old list',
  })
  assert.deepEqual(done.first.unreadable, [
    { line: 6, because: '“not” cannot be read as a host of its own.' },
    { line: 8, because: 'It has 2 fields, and there are 4 columns.' },
  ])
  assert.deepEqual(
    done.first.leftOut.map(({ line }) => line),
    [4, 7],
  )
  assert.deepEqual(
    done.first.taken.map(({ line }) => line),
    [4],
  )
})

test('rows of one host that contradict one another are one new outlet, and are told by line', async () => {
  const rows = 'host,country,founded\na.example,DE,1901\na.example,FR,1901-02-03\na.example,FR,\nb.example,DE,\n'
  const { counts, first } = await take(memoryCellar(), rows, { isRehearsal: true })
  assert.deepEqual([counts.fresh, counts.freshOutlets, counts.conflicting], [4, 2, 2])
  assert.deepEqual(first.conflicts[0], {
    line: 3,
    outletId: 'a.example',
    field: 'country',
    given: 'FR',
    known: 'DE',
    by: 'line 2 of the same file',
  })
})

test('codes that no country has, and years that cannot be, are left out and told by line', async () => {
  const given = ['XX', 'EU', 'SU', 'QO', 'XC', 'RS', 'uk', 'Serbia']
  const cellar = memoryCellar()
  const report = await take(cellar, `host,country\n${given.map((code, n) => `h${n}.example,${code}`).join('\n')}\n`)
  const countries = await Promise.all(given.map(async (_, n) => (await factsOf(cellar, `h${n}.example`))?.[0] ?? ''))
  assert.deepEqual(countries, ['', '', '', 'country QO', 'country XC', 'country RS', 'country GB', 'country RS'])
  assert.deepEqual(
    report.first.leftOut.map(({ line }) => line),
    [2, 3, 4],
  )
  const years = ['1499', '1500', '9999', '2026-02']
  const dated = await take(memoryCellar(), `host,founded\n${years.map(year => `h.example,${year}`).join('\n')}\n`)
  assert.deepEqual(
    dated.first.leftOut.map(({ line }) => line),
    [2, 4],
  )
})

test('owners of a row conflict where it names none that is known', async () => {
  const cellar = memoryCellar()
  await take(cellar, 'host,owner\na.example,Reed Trust;Bog Co\nb.example,Reed Trust\n', { source: 'Old list' })
  const report = await take(cellar, 'host,owner\na.example,reed trust\nb.example,Fen Ltd\n', { isRehearsal: true })
  assert.deepEqual(report.first.conflicts, [
    { line: 3, outletId: 'b.example', field: 'owner', given: 'Fen Ltd', known: 'Reed Trust', by: 'Old list' },
  ])
})

test('what is claimed by another stays its own, and a host named later belongs to who named it first', async () => {
  const cellar = memoryCellar()
  await take(cellar, 'host\nknown.example\n')
  await take(cellar, 'host,name\n"one.example,shared.example,known.example",One\n"two.example,shared.example",Two\n')
  const found = await directoryOf(cellar).ofAddresses(['shared.example', 'known.example', 'two.example'])
  assert.deepEqual(
    [...found].map(([place, { id }]) => `${place} ${id}`),
    ['shared.example one.example', 'known.example known.example', 'two.example two.example'],
  )
})

test('several rows of one host are one outlet, also over the end of a batch', async () => {
  const cellar = memoryCellar()
  const rows = Array.from({ length: 2_500 }, (_, n) => `h${n}.example,Paper ${n}`)
  const report = await take(
    cellar,
    `host,name\n"h0.example,alias.example",First\n${rows.join('\n')}\nalias.example,Last\n`,
  )
  assert.equal(report.counts.fresh, 2_502)
  assert.equal(report.counts.freshOutlets, 2_500)
  assert.deepEqual(await factsOf(cellar, 'h0.example'), ['name First', 'name Paper 0', 'name Last'])
})

test('an outlet that has a row in every line of a long file is read by its first rows, and others by all', async () => {
  const cellar = memoryCellar()
  const rows = Array.from({ length: 20_000 }, (_, n) => `loud.example,Name ${n}`)
  await take(cellar, `host,name\nquiet.example,Quiet\n${rows.join('\n')}\nquiet.example,Still\n`)
  const found = await directoryOf(cellar).ofAddresses(['loud.example', 'quiet.example'])
  assert.equal(found.get('loud.example')?.facts.length, 300)
  assert.equal(found.get('quiet.example')?.facts.length, 2)
})

test('the same file again takes the place of what it brought', async () => {
  const cellar = memoryCellar()
  const first = await take(cellar, OWN)
  const again = await take(cellar, OWN, { source: 'With a name' })
  assert.equal(again.replaces, true)
  assert.notEqual(again.source.id, first.source.id)
  assert.equal(again.counts.fresh, 1)
  assert.deepEqual(
    (await outletImports(cellar)).map(({ source }) => source.name),
    ['With a name'],
  )
  assert.equal(await cellar.countUnder('outlet-row', ''), 1)
})

/** A cellar that is gone after some writes of rows. */
function dying(cellar: Cellar, after: number): Cellar {
  let left = after
  return {
    ...cellar,
    keepAll: async (...given) => {
      if (left-- <= 0) throw new Error('killed')
      return cellar.keepAll(...given)
    },
    unkeepUnder: async (...given) => {
      if (left < 0) throw new Error('killed')
      return cellar.unkeepUnder(...given)
    },
  }
}

test('a killed import is seen as not finished, is not read, and can be run again or deleted', async () => {
  const cellar = memoryCellar()
  const text = `host\n${Array.from({ length: 5_000 }, (_, n) => `h${n}.example`).join('\n')}\n`
  await assert.rejects(take(dying(cellar, 5), text), /killed/)
  assert.ok((await cellar.countUnder('outlet-row', '')) > 0)
  const [unfinished] = await outletImports(cellar)
  assert.equal(unfinished.doneAt, null)
  assert.equal(await directoryOf(cellar).outlet('h0.example'), undefined)
  await take(cellar, text)
  assert.equal((await directoryOf(cellar).outlet('h4999.example'))?.id, 'h4999.example')
  assert.equal(await cellar.countUnder('outlet-row', ''), 5_000)
  const [whole] = await outletImports(cellar)
  assert.equal(await dropImport(cellar, whole.source.id), true)
  for (const kind of OF_IMPORT) assert.equal(await cellar.countUnder(kind, ''), 0, kind)
})

test('what an import brought stays while it is imported again, until all of the new one is there', async () => {
  const cellar = memoryCellar()
  const text = `host\n${Array.from({ length: 5_000 }, (_, n) => `h${n}.example`).join('\n')}\n`
  const first = await take(cellar, text)
  await assert.rejects(take(dying(cellar, 5), text), /killed/)
  assert.equal((await directoryOf(cellar).outlet('h4999.example'))?.id, 'h4999.example')
  await assert.rejects(take(cellar, text, { stopped: AbortSignal.abort() }), failsWith('unavailable', /stopped/))
  assert.equal((await directoryOf(cellar).outlet('h4999.example'))?.id, 'h4999.example')
  const again = await take(cellar, text)
  assert.equal((await directoryOf(cellar).outlet('h4999.example'))?.facts.length, 0)
  assert.deepEqual(
    (await outletImports(cellar)).map(({ source, doneAt }) => [source.id, doneAt !== null]),
    [[again.source.id, true]],
  )
  assert.notEqual(again.source.id, first.source.id)
  assert.equal(await cellar.countUnder('outlet-row', ''), 5_000)
})

test('private rows do not show through an import that is not private', async () => {
  const cellar = memoryCellar()
  await take(cellar, 'host,name\na.example;b.example,Hidden\n', { isPrivate: true })
  const open = await take(cellar, 'host,name\nb.example,B Post\n', {}, 'open.csv')
  assert.equal(open.counts.fresh, 1)
  assert.equal((await directoryOf(cellar).outlet('b.example'))?.name, 'B Post')
  assert.equal(await directoryOf(cellar).outlet('a.example'), undefined)
})

test('an import that is stopped or cannot be read to its end keeps nothing', async () => {
  const cellar = memoryCellar()
  const rows = Array.from({ length: 3_000 }, (_, n) => `h${n}.example,x`).join('\n')
  await assert.rejects(
    take(cellar, `host,name\n${rows}\nz.example,"open\n`),
    failsWith('bad-input', /line 3002: a quote/),
  )
  await assert.rejects(
    take(cellar, `host,name\n${rows}\n`, { stopped: AbortSignal.abort() }),
    failsWith('unavailable', /stopped/),
  )
  assert.equal((await outletImports(cellar)).length, 0)
  assert.equal(await cellar.countUnder('outlet-row', ''), 0)
})

test('files that hold no outlets are refused with what to do', async () => {
  const cellar = memoryCellar()
  await assert.rejects(
    take(cellar, 'colour,size\nred,1\n'),
    failsWith('bad-input', /no column that names a host.*colour, size/),
  )
  await assert.rejects(
    take(cellar, 'domain,rater,dimension,value\na.example,x,lean,1\n'),
    failsWith('bad-input', /ratings/),
  )
  await assert.rejects(take(cellar, '{}', {}, 'a.json'), failsWith('bad-input', /no list/))
  await assert.rejects(take(cellar, '[{', {}, 'a.json'), failsWith('bad-input', /no JSON/))
  await assert.rejects(take(cellar, '\n', {}, 'a.jsonl'), failsWith('bad-input', /empty/))
})

test('JSON, JSON lines and tables with tabs say the same', async () => {
  const row = { host: ['reed.example', 'two.example'], name: 'Reed', country: 'IE', nested: { a: 1 }, founded: 1890 }
  const facts = ['name Reed', 'country IE', 'founded 1890']
  for (const [name, text] of [
    ['a.json', JSON.stringify([row])],
    ['a.json', `\ufeff${JSON.stringify({ version: 1, outlets: [row] })}`],
    ['a.jsonl', `${JSON.stringify(row)}\n\nnonsense\n`],
    ['a.tsv', 'host\tname\tcountry\tfounded\nreed.example\tReed\tIE\t1890\n'],
  ]) {
    const cellar = memoryCellar()
    const report = await take(cellar, text, {}, name)
    assert.deepEqual(await factsOf(cellar, 'reed.example'), facts)
    assert.deepEqual(report.first.unreadable, name === 'a.jsonl' ? [{ line: 3, because: 'It is no JSON object.' }] : [])
  }
})

test('what would harm is left out: scripts in links, control characters, endless values', async () => {
  const cellar = memoryCellar()
  const text = [
    'host,name,homepage,url,note',
    `reed.example,"Re\u0007ed\u202e\n paper",javascript:alert(1),data:text/html;x,${'x'.repeat(3_000)}`,
  ].join('\n')
  const report = await take(cellar, text)
  assert.deepEqual(await factsOf(cellar, 'reed.example'), ['name Re ed\u202e paper'])
  assert.deepEqual(report.leftOutBy, { address: 2, note: 1 })
  assert.equal((await directoryOf(cellar).outlet('reed.example'))?.facts[0].url, undefined)
})

test('an address that is not of the web is counted and told by line or item, in every column; the rest of the row stays', async () => {
  const rows = [
    { host: 'a.example', name: 'Reed', url: 'javascript:alert(1)' },
    { host: 'b.example', feed: 'ftp://b.example/rss; https://b.example/rss', url: 'https://register.example/b' },
    { host: 'c.example', homepage: 'https://bank.example@evil.example/', url: 'https://' },
    { host: 'd.example', name: 'Rush', homepage: `https://d.example/${'x'.repeat(2_000)}` },
  ]
  const csv = ['host,name,feed,homepage,url']
  for (const { host, name = '', feed = '', homepage = '', url = '' } of rows)
    csv.push([host, name, feed, homepage, url].join(','))
  const files = [
    ['a.csv', csv.join('\n'), 1],
    ['a.json', JSON.stringify(rows), 0],
    ['a.jsonl', rows.map(row => JSON.stringify(row)).join('\n'), 0],
  ] as const
  for (const [name, text, head] of files) {
    const cellar = memoryCellar()
    const { counts, leftOutBy, first } = await take(cellar, text, {}, name)
    assert.deepEqual([counts.fresh, counts.unreadable, counts.leftOut], [4, 0, 5], name)
    assert.deepEqual(leftOutBy, { address: 5 })
    assert.deepEqual(
      first.leftOut.map(({ line, because }) => `${line - head} ${because}`.replace(/x{20,}/, 'xx')).sort(),
      [
        '1 url: the address “javascript:alert(1)” is not http(s); left out.',
        '2 feed: the address “ftp://b.example/rss” is not http(s); left out.',
        '3 homepage: the address “https://bank.example@evil.example/” has a name before its host, and reads as another; left out.',
        '3 url: the address “https://” leads to no host; left out.',
        '4 homepage: the address “https://d.example/xx…” has more than 2000 characters; left out.',
      ],
    )
    assert.deepEqual(await factsOf(cellar, 'a.example'), ['name Reed'])
    assert.deepEqual(await factsOf(cellar, 'b.example'), ['feed https://b.example/rss'])
    assert.equal((await directoryOf(cellar).outlet('b.example'))?.facts[0].url, 'https://register.example/b')
  }
})

test('an address of a stake that is not of the web is told by line, and the stake stays', async () => {
  const cellar = memoryCellar()
  const rows =
    'owner,target,percent,url\nKő Kft.,a.example,50,javascript:alert(1)\nVíz Zrt.,a.example,50,https://r.example/\n'
  const { counts, first } = await take(cellar, rows)
  assert.deepEqual([counts.stakes, counts.leftOut], [2, 1])
  assert.deepEqual(first.leftOut, [
    { of: 'address', line: 2, because: 'url: the address “javascript:alert(1)” is not http(s); left out.' },
  ])
})

test('what JSON nests, and more values than are read, is told by item', async () => {
  const deep = `${'['.repeat(50_000)}"a"${']'.repeat(50_000)}`
  const json = `[{"host":"a.example","owner":{"name":"Kő Kft."},"name":["Reed"]},{"host":"b.example","language":${deep}},
    {"host":"c.example","owner":${JSON.stringify(Array.from({ length: 60 }, (_, n) => `Owner ${n}`))}}]`
  const { counts, first } = await take(memoryCellar(), json, {}, 'a.json')
  assert.deepEqual([counts.fresh, counts.unreadable], [3, 0])
  assert.deepEqual(
    first.leftOut.map(({ line, because }) => [line, because]),
    [
      [1, 'owner: an object or a list in a list is not read.'],
      [2, 'language: an object or a list in a list is not read.'],
      [3, 'owner: of 60 values the first 50 are read.'],
    ],
  )
})

test('a language that is not known is told by line, counted, and does not take the place of others', async () => {
  const cellar = memoryCellar()
  const unknown = Array.from({ length: 12 }, (_, n) => `h${n}.example,Elvish,Atlantis`).join('\n')
  const text = `host,language,country\n${unknown}\nreed.example,"English, Mari; multiple languages|pt-BR",\ncodes.example,en fil zh,\n`
  const { leftOutBy, first } = await take(cellar, text)
  assert.deepEqual(leftOutBy, { language: 13, country: 12 })
  const told = first.leftOut.filter(({ of }) => of === 'language')
  assert.deepEqual([told.length, told[0].line, told[0].because], [10, 2, '“Elvish” is an unknown language; left out.'])
  assert.equal(first.leftOut.length, 20)
  assert.deepEqual(await factsOf(cellar, 'reed.example'), ['language en', 'language chm', 'language pt'])
  assert.deepEqual(await factsOf(cellar, 'codes.example'), ['language en', 'language fil', 'language zh'])
})

test('a feed of a machine for many is nobody’s, and one of a machine of its own is the outlet’s above it', async () => {
  const cellar = memoryCellar()
  await take(cellar, 'host,name\nnews.made-up-reed.co.uk,Reed\n')
  const feeds = [
    'https://feeds.feedburner.com/reed',
    'https://rss.news.made-up-reed.co.uk/x',
    'https://blog.other.example/feed',
    'https://feeds.other.example/1',
  ]
  const report = await take(cellar, `iso2,category,feed_url\n${feeds.map(feed => `GB,UK,${feed}`).join('\n')}\n`)
  assert.equal(report.counts.unreadable, 1)
  assert.equal(report.counts.matched, 1)
  assert.deepEqual(await factsOf(cellar, 'news.made-up-reed.co.uk'), [
    'country GB',
    'feed https://rss.news.made-up-reed.co.uk/x',
    'name Reed',
  ])
  assert.deepEqual(await factsOf(cellar, 'blog.other.example'), ['feed https://blog.other.example/feed'])
  assert.deepEqual(await factsOf(cellar, 'other.example'), ['feed https://feeds.other.example/1'])
})

test('whatever stands in a file is read, or refused in words, and never breaks', async () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.domain(),
    fc.webUrl(),
    fc.constantFrom('"', ',', '\n', ';'),
  )
  const header = fc.constantFrom(
    'host,name,country',
    'owner,target,percent',
    'iso2,category,feed_url',
    'qid,label,hosts,owned_by_P127',
  )
  await fc.assert(
    fc.asyncProperty(header, fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 }), async (columns, rows) => {
      const cellar = memoryCellar()
      const text = [columns, ...rows.map(row => row.join(','))].join('\n')
      const report = await take(cellar, text).catch((error: unknown) => error)
      if (report instanceof Error) assert.ok(report instanceof AppError && report.next, String(report))
      else await directoryOf(cellar).find('', { limit: 100, offset: 0 })
    }),
    { numRuns: 200 },
  )
})

test('stakes are read with their targets, and what cannot be read is told by line', async () => {
  const cellar = memoryCellar()
  await take(cellar, 'host,name\n"reed.example,alias.example",Reed\n')
  const report = await take(
    cellar,
    [
      'owner,target,percent,control,url',
      'Reed Trust,alias.example,"51,5 %",yes,https://register.example/1',
      'Top Holding,Reed Trust,100,,',
      'Half,unknown.example,50,no,',
      ',reed.example,1,yes,',
      'A,reed.example,400,yes,',
      'A,reed.example,4,perhaps,',
    ].join('\n'),
    { source: 'Stakes' },
  )
  assert.equal(report.layout, 'who owns what')
  assert.equal(report.counts.stakes, 3)
  assert.deepEqual(
    report.first.unreadable.map(({ line }) => line),
    [5, 6, 7],
  )
  const reed = (await directoryOf(cellar).outlet('reed.example'))!
  assert.deepEqual(reed.owner, { id: 'reed-trust', name: 'Reed Trust' })
  const trust = await directoryOf(cellar).owner('reed-trust')
  assert.deepEqual(
    trust?.stakes.map(({ targetId, percent, control, source }) => [targetId, percent, control, source.name]),
    [['reed.example', 51.5, 'yes', 'Stakes']],
  )
  // All of it, and nobody says that it controls.
  assert.equal(trust.group.name, 'Reed Trust')
  assert.equal((await directoryOf(cellar).owner('half'))?.stakes[0].targetId, 'unknown.example')
})

test('what is private is in no directory but that of this machine', async () => {
  const cellar = memoryCellar()
  await take(cellar, OWN, { isPrivate: true })
  assert.equal(await directoryOf(cellar).outlet('hirlap.example'), undefined)
  const outlet = await directoriesOver(cellar).whole.outlet('hirlap.example')
  assert.ok(outlet?.facts.every(({ source }) => source.isPrivate))
})

test('fifty thousand rows are matched against what is known, counted and found', async () => {
  const cellar = memoryCellar()
  const outlets = Array.from({ length: 100 }, (_, n) => ({
    hosts: [`paper-${n * 500}.example`],
    facts: [{ field: 'country' as const, value: n % 2 ? 'DE' : 'FR' }],
  }))
  const source = { id: 'known', name: 'Known', licence: 'MIT', retrievedOn: '2026-01-01', how: 'imported' as const }
  await keepOutlets(cellar, source, outlets)
  const rows = Array.from({ length: 50_000 }, (_, n) => `paper-${n}.example;"The ""${n}"" Paper";DE`)
  const progress: number[] = []
  const report = await take(cellar, Buffer.from(`host;name;country\r\n${rows.join('\r\n')}\r\n`, 'utf16le'), {
    onProgress: reached => progress.push(reached.rows),
  })
  assert.deepEqual(report.counts, {
    matched: 100,
    fresh: 49_900,
    freshOutlets: 49_900,
    conflicting: 50,
    unreadable: 0,
    leftOut: 0,
    taken: 0,
    stakes: 0,
  })
  assert.deepEqual([progress[0], progress.at(-1)], [2_000, 50_000])
  const found = await directoryOf(cellar).ofAddresses(['https://www.paper-49999.example/a', 'paper-500.example'])
  assert.deepEqual(
    [...found.values()].map(({ name, country }) => `${name} ${country}`),
    ['The "49999" Paper DE', 'The "500" Paper DE'],
  )
})

const SOURCES = join(ROOT, '../shared/sources')
const skip = existsSync(SOURCES) ? false : 'SKIPPED: ../shared/sources is not beside the project'

const HELD = [
  ['catalogue-draft/outlets.csv', 'a catalogue by domain'],
  ['wikidata-newspapers/newspapers.csv', 'newspapers of Wikidata'],
  ['fundus/publishers.csv', 'publishers of fundus'],
  ['kite-feeds/feeds.csv', 'feeds of Kite'],
  ['state-media-asd/state_media.csv', 'state media'],
  ['wire-agencies/wire_agencies.csv', 'wire agencies'],
  ['wire-agencies/wire_agencies.json', 'wire agencies'],
] as const

test('the tables of others that are beside the project are known, and few of their rows are lost', {
  skip,
}, async () => {
  for (const [path, layout] of HELD) {
    const rehearsal = { ...wishes, isRehearsal: true }
    const report = await importOutlets(memoryCellar(), { path: join(SOURCES, path) }, rehearsal)
    const { matched, fresh, unreadable } = report.counts
    assert.equal(report.layout, layout)
    assert.ok(matched + fresh > 80 && unreadable < (matched + fresh) / 10, `${path}: ${unreadable} rows cannot be read`)
    // Most of them are “multiple languages”.
    assert.ok((report.leftOutBy.language ?? 0) < 20, `${path}: ${report.leftOutBy.language} unknown languages`)
  }
})

const ITEMS = 'qid,label,iso2,hosts,owned_by_P127\n'

const idAt = async (cellar: Cellar, host: string) => (await directoryOf(cellar).ofAddresses([host])).get(host)?.id

test('a row of another Wikidata item than the outlet at its host has is an outlet of its own, and is told', async () => {
  const cellar = memoryCellar()
  await take(cellar, 'host,name,qid\nreed.example,The Reed,Q1\n')
  const report = await take(
    cellar,
    `${ITEMS}Q2,The Reed Weekly,FR,reed.example,Bog Co\nQ1,The Reed,IE,reed.example,\nQ3,Fen,IE,reed.example fen.example,\n`,
  )
  assert.equal(await idAt(cellar, 'reed.example'), 'reed.example')
  assert.deepEqual(await factsOf(cellar, 'reed.example'), [
    'qid Q1',
    'name The Reed',
    'country IE',
    'kind newspaper',
    'name The Reed',
    'qid Q1',
  ])
  const apart = await directoryOf(cellar).outlet('reed.example#Q2')
  assert.deepEqual([apart?.name, apart?.country, apart?.hosts], ['The Reed Weekly', 'FR', []])
  // Its other host is nobody's.
  assert.equal(await idAt(cellar, 'fen.example'), 'fen.example')
  const { matched, fresh, taken, conflicting } = report.counts
  assert.deepEqual({ matched, fresh, taken, conflicting }, { matched: 1, fresh: 2, taken: 2, conflicting: 0 })
  assert.deepEqual(report.first.taken[0], { line: 2, because: 'reed.example is Q1’s, and this is Q2.' })
  // A later file that says more of the same item says it of the same outlet.
  const later = await take(cellar, `${ITEMS}Q2,The Reed Weekly,,reed.example,Fen Co\n`)
  assert.equal(later.counts.matched, 1)
  assert.equal((await directoryOf(cellar).outlet('reed.example#Q2'))?.facts.length, 9)
})

test('an item that is named otherwise than the outlet that documents know at its host is another thing', async () => {
  const cellar = memoryCellar()
  await take(cellar, 'host,name\nreed.example,The Reed\nnepszava.example,Népszava\n')
  await take(cellar, `${ITEMS}Q2,The Reed International Edition,,reed.example,\nQ4,NEPSZAVA,,nepszava.example,\n`)
  assert.deepEqual(await factsOf(cellar, 'reed.example'), ['name The Reed'])
  assert.equal((await directoryOf(cellar).outlet('nepszava.example'))?.qid, 'Q4')
})

test('of items in one file that name one host the one has it that is named as it is; else nobody', async () => {
  const far = Array.from({ length: 2_500 }, (_, n) => `Q${n + 100},Paper ${n},,h${n}.example,`).join('\n')
  const text = [
    `${ITEMS}Q1,Reed on Sunday,,reed.example,`,
    'Q3,Paper One,,video.example,',
    'Q5,One,,same.example,',
    far,
    'Q2,The Reed,,reed.example,',
    'Q4,Paper Two,,video.example,',
    'Q6,Two,,same.example mine.example,\n',
  ].join('\n')
  const cellar = memoryCellar()
  const rehearsed = await take(cellar, text, { isRehearsal: true })
  const report = await take(cellar, text)
  assert.deepEqual(rehearsed.counts, report.counts)
  assert.equal((await directoryOf(cellar).outlet('reed.example'))?.qid, 'Q2')
  assert.equal((await directoryOf(cellar).outlet('reed.example#Q1'))?.name, 'Reed on Sunday')
  assert.equal(await idAt(cellar, 'video.example'), undefined)
  assert.equal(await idAt(cellar, 'mine.example'), 'mine.example')
  assert.equal(report.counts.taken, 5)
  assert.match(report.first.taken[0].because, /reed\.example is also named by Q2/)
  assert.match(report.first.taken[1].because, /several Wikidata items/)
})

test('what pages declare tells which of several items is at a host', async () => {
  const cellar = memoryCellar()
  await keepDeclared(cellar, { hosts: ['x.example'], facts: [{ field: 'name', value: 'Lantern' }] }, '2026-11-20')
  await take(cellar, `${ITEMS}Q1,Lamp,,x.example,\nQ2,The Lantern,,x.example,\n`)
  assert.equal((await directoryOf(cellar).outlet('x.example'))?.qid, 'Q2')
})
