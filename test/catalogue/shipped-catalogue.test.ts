// The files of data/catalogue as they ship.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { LANGUAGE_NAMES } from '../../scripts/catalogue/language-names.ts'
import { type FactField, OUTLET_KINDS } from '../../src/domain/outlet.ts'
import { shippedPacks } from '../../src/outlets/packs/packs.ts'
import { ROOT } from '../../src/place.ts'
import { AGENCIES } from '../../src/stages/5-trace/agencies.ts'

interface Line {
  id: string
  hosts: string[]
  facts: { field: FactField; value: string; lang?: string; source: string; row: string; url?: string }[]
}

const textOf = (name: string): string => readFileSync(join(ROOT, 'data/catalogue', name), 'utf8')
const outlets = textOf('outlets.jsonl')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as Line)
const sources = JSON.parse(textOf('sources.json')) as Record<string, Record<string, string>>
const facts = outlets.flatMap(outlet => outlet.facts.map(fact => ({ ...fact, outlet: outlet.id })))

const FOLDER = join(ROOT, '../shared/sources')
const skip = existsSync(FOLDER) ? false : 'SKIPPED: ../shared/sources is not beside the project'

test('the files are what the list and the rows say', { skip }, () => {
  const loader = pathToFileURL(join(ROOT, 'node_modules/tsx/dist/loader.mjs')).href
  const args = ['--import', loader, join(ROOT, 'scripts/write-catalogue.ts'), '--check', '--sources', FOLDER]
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  assert.equal(status, 0, stderr)
})

test('there are 250 outlets or more, in 60 countries or more that a row documents', () => {
  assert.ok(outlets.length >= 250, String(outlets.length))
  const countries = new Set(facts.filter(({ field }) => field === 'country').map(({ value }) => value))
  assert.ok(countries.size >= 60, String(countries.size))
})

test('every fact is of a source whose licence allows it, and names its row', () => {
  const allowed = ['CC0-1.0', 'MIT', 'ODC-By-1.0']
  for (const [id, { licence, retrievedOn, url, name }] of Object.entries(sources)) {
    // The table of agencies is part of this program, under its own licence.
    assert.ok(allowed.includes(licence) || (id === 'agencies' && licence === 'Apache-2.0'), id)
    assert.match(retrievedOn, /^\d{4}-\d\d-\d\d$/)
    if (id !== 'agencies') assert.match(url, /^https:\/\//)
    assert.ok(name)
  }
  for (const { outlet, source, row, value } of facts) {
    assert.ok(sources[source], `${outlet}: ${source}`)
    assert.ok(row && value === value.trim() && value !== '', outlet)
  }
  assert.deepEqual(Object.keys(sources).toSorted(), [...new Set(facts.map(({ source }) => source))].toSorted())
})

test('a fact of Wikidata leads to its item', () => {
  for (const { source, row, url } of facts)
    assert.equal(url, source === 'wikidata' ? `https://www.wikidata.org/wiki/${row}` : undefined)
})

test('no two outlets share a host or an item, and an outlet is known by its first host', () => {
  const hosts = outlets.flatMap(outlet => outlet.hosts)
  assert.equal(new Set(hosts).size, hosts.length)
  for (const { id, hosts: own } of outlets) {
    assert.equal(id, own[0])
    for (const host of own) assert.match(host, /^(?!www\.)[a-z\d-]+(?:\.[a-z\d-]+)+$/)
  }
  const items = facts.filter(({ field }) => field === 'qid').map(({ value }) => value)
  assert.equal(new Set(items).size, items.length)
})

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
const tags = new Set(Object.values(LANGUAGE_NAMES))
const isYear = (value: string): boolean => /^\d{4}$/.test(value)
const VALID: Partial<Record<FactField, (value: string) => boolean>> = {
  name: value => value.length <= 80 && !/^Q\d+$|<|https?:/.test(value),
  kind: value => (OUTLET_KINDS as readonly string[]).includes(value),
  country: value => /^[A-Z]{2}$/.test(value) && regions.of(value) !== undefined,
  language: value => tags.has(value) && /^[a-z]{2,3}$/.test(value),
  owner: value => value.length <= 60 && !/^Q\d+$|[;%<]/.test(value),
  agency: value => AGENCIES.some(({ id }) => id === value),
  qid: value => /^Q[1-9]\d*$/.test(value),
  founded: isYear,
  ended: isYear,
  feed: value => /^https?:\/\/[^\s<>"&]+(?:&(?!amp;)[^\s<>"&]*)*$/.test(value),
}

test('every value is what its field holds: codes, years, addresses, and nothing that rates', () => {
  for (const { outlet, field, value } of facts) assert.ok(VALID[field]?.(value), `${outlet}: ${field} ${value}`)
  const rated =
    /\b(?:left|right|centre|center|liberal|conservative|reliab\w*|unreliab\w*|bias\w*|credib\w*|captured|state[- ]controlled|state funded|propaganda|CaPu|CaPr|ISFM)\b/i
  const told = facts.filter(({ field }) => field !== 'feed' && field !== 'qid')
  assert.deepEqual(
    told.filter(({ value }) => rated.test(value)).map(({ value }) => value),
    [],
  )
})

test('a field with one value has it once by each source', () => {
  for (const { id, facts: own } of outlets)
    for (const field of ['kind', 'country', 'owner', 'qid', 'founded', 'ended', 'agency'])
      for (const source of Object.keys(sources))
        assert.ok(own.filter(each => each.field === field && each.source === source).length <= 1, `${id} ${field}`)
})

test('packs hold outlets that ship, each has a name and id of its own, and most outlets with a feed are in one', () => {
  const packs = shippedPacks()
  const known = new Set(outlets.map(({ id }) => id))
  assert.equal(new Set(packs.map(({ id }) => id)).size, packs.length)
  assert.equal(new Set(packs.map(({ name }) => name.toLowerCase())).size, packs.length)
  for (const pack of packs) {
    assert.ok(pack.outlets.length >= 3, pack.id)
    for (const { id } of pack.outlets) assert.ok(known.has(id), id)
  }
  const packed = new Set(packs.flatMap(pack => pack.outlets.map(({ id }) => id)))
  assert.equal(packed.size, known.size)
})
