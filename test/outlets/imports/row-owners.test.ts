import assert from 'node:assert/strict'
import { test } from 'node:test'
import { importOutlets } from '../../../src/outlets/imports/import-outlets.ts'
import { readOwnerId } from '../../../src/outlets/imports/row-owners.ts'
import { directoriesOver } from '../../../src/outlets/directory/stored-directory.ts'
import type { Cellar } from '../../../src/store/cellar.ts'
import { memoryCellar } from '../../../src/store/memory/memory-cellar.ts'

const take = (cellar: Cellar, lines: readonly string[]) =>
  importOutlets(
    cellar,
    { name: `${lines[1]}.csv`, bytes: new TextEncoder().encode(lines.join('\n')) },
    { isPrivate: false, isRehearsal: false },
  )

async function ownersOf(cellar: Cellar, ...ids: string[]): Promise<(string | undefined)[]> {
  const found = await directoriesOver(cellar).shown.outlets(ids)
  return ids.map(id => found.get(id)?.owner?.id)
}

test('an identifier is a Wikidata item or its address, an LEI, or a number with its register, and nothing else', () => {
  assert.equal(readOwnerId('Q42'), 'wikidata:q42')
  assert.equal(readOwnerId('https://www.wikidata.org/wiki/Q42'), 'wikidata:q42')
  assert.equal(readOwnerId('529900ABCDEFGHIJKL12'), 'lei:529900abcdefghijkl12')
  assert.equal(readOwnerId('GB-COH:01234567'), 'gb-coh:01234567')
  for (const given of ['', '7', 'Reed Ltd', 'javascript:alert(1)', 'a b:1', 'wikidata:', `gb-coh:${'1'.repeat(60)}`])
    assert.equal(readOwnerId(given), undefined, given)
})

test('identifiers and countries of owners are read beside their names, in their order', async () => {
  const cellar = memoryCellar()
  const report = await take(cellar, [
    'host,country,owner,owner_id,owner_country',
    'a.example,DE,Reed;Straw,Q7;,',
    'b.example,FR,Straw,,AT',
    'c.example,FR,Reed GmbH,Q7,',
    'd.example,FR,Reed;Straw,Q7,',
    'e.example,FR,Reed,seven,Nowhere',
  ])
  assert.deepEqual(await ownersOf(cellar, 'a.example', 'b.example', 'c.example', 'd.example'), [
    'wikidata:q7',
    'straw~at',
    'wikidata:q7',
    'reed~fr',
  ])
  assert.equal(report.counts.unreadable, 0)
  assert.deepEqual(
    report.first.leftOut.map(({ line, because }) => [line, because]),
    [
      [5, 'owner_id: 1 given for 2 owners: it is not said which is whose.'],
      [6, '“seven” cannot be read as owner_id.'],
      [6, '“Nowhere” cannot be read as owner_country.'],
    ],
  )
  assert.deepEqual(report.unread, [])
})

test('both sides of a stake may be told from others of their names', async () => {
  const cellar = memoryCellar()
  await take(cellar, ['host,country', 'a.example,DE', 'b.example,FR'])
  const report = await take(cellar, [
    'owner,target,control,owner_id,owner_country,target_id,target_country',
    'Media Group,a.example,yes,,CH,,',
    'Media Group,b.example,yes,,CH,,',
    'Reed,Media Group,yes,Q7,,,CH',
    'Other,Media Group,yes,,,,IT',
  ])
  assert.deepEqual(report.unread, [])
  const { shown } = directoriesOver(cellar)
  const groups = await shown.groupsOf([...(await shown.outlets(['a.example', 'b.example'])).values()])
  assert.deepEqual(
    [...groups.values()].map(({ id, name }) => `${id} ${name}`),
    ['wikidata:q7 Reed', 'wikidata:q7 Reed'],
  )
  const group = await shown.owner('media-group~ch')
  assert.deepEqual([group?.group.name, group?.stakes.length, group?.heldBy.length], ['Reed', 2, 1])
})

test('a table of Wikidata has items as owners, and one of state media has them in the country of its row', async () => {
  const cellar = memoryCellar()
  await take(cellar, [
    'qid,label,iso2,hosts,owned_by_P127',
    'Q901,The Reed,DE,reed.example,Strand SE',
    'Q902,The Straw,PL,straw.example,Strand SE',
    'Q903,The Oat,CZ,oat.example,Ministry of Culture',
    'Q904,The Rye,SK,rye.example,Q97531234',
  ])
  assert.deepEqual(await ownersOf(cellar, 'reed.example', 'straw.example', 'oat.example', 'rye.example'), [
    'strand-se',
    'strand-se',
    'ministry-of-culture~cz',
    'wikidata:q97531234',
  ])
  await take(cellar, [
    'iso2,country,company,asset,domains,smm_code',
    'KZ,Kazakhstan,Government Press,The Steppe,steppe.example,SC',
    'UZ,Uzbekistan,Government Press,The Silk,silk.example,SC',
  ])
  assert.deepEqual(await ownersOf(cellar, 'steppe.example', 'silk.example'), [
    'government-press~kz',
    'government-press~uz',
  ])
})
