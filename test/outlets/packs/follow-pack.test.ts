import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { catalogueOf } from '../../../src/outlets/directory/catalogue.ts'
import { followPack } from '../../../src/outlets/packs/follow-pack.ts'
import { packsIn } from '../../../src/outlets/packs/packs.ts'
import { follow } from '../../../src/following.ts'
import { opmlList } from '../../../src/stages/1-discover/read-opml.ts'
import { memoryCellar } from '../../../src/store/memory/memory-cellar.ts'
import {
  packCard,
  packNamed,
  packOpml,
  packPage,
  packPageSchema,
  packsPage,
  packsPageSchema,
} from '../../../src/views/feed-packs.ts'
import { takeAway } from '../../../src/taking-away.ts'
import { tombstone } from '../../../src/walk/tombs.ts'
import type { FollowedFeed } from '../../../src/walk/stored.ts'

const SINCE = '2026-03-01T12:00:00Z'
const SOURCES = { list: { name: 'A list', licence: 'MIT', retrievedOn: '2026-01-01' } }
const feed = (value: string) => ({ field: 'feed' as const, value, source: 'list', row: 'Coast' })
const fact = (field: 'name' | 'country' | 'language' | 'ended', value: string) => ({ field, value, source: 'list' })

const CATALOGUE = catalogueOf(
  [
    {
      id: 'gull.example',
      hosts: ['gull.example'],
      facts: [
        fact('name', 'The Gull'),
        fact('country', 'IE'),
        fact('language', 'en'),
        feed('https://gull.example/rss'),
      ],
    },
    {
      id: 'tide.example',
      hosts: ['tide.example'],
      facts: [
        fact('language', 'en'),
        fact('language', 'ga'),
        feed('https://tide.example/a?utm_source=x'),
        feed('http://tide.example/b'),
      ],
    },
    {
      id: 'heron.example',
      hosts: ['heron.example'],
      facts: [fact('name', 'Heron & “Bittern”'), fact('ended', '2019')],
    },
  ],
  SOURCES,
)
const LINES = [
  { id: 'the-coast', name: 'The Coast', by: 'region', outlets: ['gull.example', 'tide.example', 'heron.example'] },
  { id: 'english', name: 'English', by: 'language', outlets: ['gull.example', 'nobody.example'] },
]
const PACKS = packsIn(LINES.map(line => JSON.stringify(line)).join('\n'), CATALOGUE)

const followed = async (cellar: ReturnType<typeof memoryCellar>) =>
  (await cellar.kept<FollowedFeed>('feed')).map(([, { url, title, folders }]) => [url, title, folders?.join('/')])

describe('following a pack', () => {
  test('every feed is followed in a folder of its name, under its outlet’s name, and is due', async () => {
    const cellar = memoryCellar(Date.now)
    const came = await followPack('the coast', PACKS, cellar, SINCE)
    assert.deepEqual([came.name, came.already, came.forgotten], ['The Coast', [], []])
    assert.deepEqual(await followed(cellar), [
      ['https://gull.example/rss', 'The Gull', 'The Coast'],
      ['https://tide.example/a', 'tide.example', 'The Coast'],
      ['http://tide.example/b', 'tide.example', 'The Coast'],
    ])
    assert.equal((await cellar.works('discover', came.followed)).size, 3)
  })

  test('what is followed already stays as it is, and following again changes nothing', async () => {
    const cellar = memoryCellar(Date.now)
    await follow(
      [{ url: 'https://gull.example/rss', title: 'Mine', folders: ['Birds'] }],
      cellar,
      '2025-01-01T00:00:00Z',
    )
    const came = await followPack('the-coast', PACKS, cellar, SINCE)
    assert.deepEqual(came.already, ['https://gull.example/rss'])
    assert.equal(came.followed.length, 2)
    assert.equal((await cellar.fact<FollowedFeed>('feed', 'https://gull.example/rss'))?.title, 'Mine')
    const before = await followed(cellar)
    assert.deepEqual((await followPack('The Coast', PACKS, cellar, SINCE)).followed, [])
    assert.deepEqual(await followed(cellar), before)
  })

  test('what was forgotten stays forgotten', async () => {
    const cellar = memoryCellar(Date.now)
    await takeAway(cellar, [], [tombstone('host', 'tide.example', SINCE, 'asked for')])
    const came = await followPack('the-coast', PACKS, cellar, SINCE)
    assert.deepEqual([came.followed, came.forgotten.length], [['https://gull.example/rss'], 2])
  })

  test('a pack that does not exist is named, with those that begin alike', async () => {
    const cellar = memoryCellar(Date.now)
    await assert.rejects(followPack('Englisch', PACKS, cellar, SINCE), {
      code: 'not-found',
      next: 'Did you mean English?',
    })
    await assert.rejects(followPack('', PACKS, cellar, SINCE), { code: 'not-found' })
    assert.deepEqual(await followed(cellar), [])
  })
})

describe('packs as they are shown', () => {
  test('counts have what is not documented beside them', () => {
    assert.deepEqual(packCard(PACKS[0]), {
      id: 'the-coast',
      name: 'The Coast',
      by: 'region',
      outlets: 3,
      withFeed: 2,
      feeds: 3,
      languages: [
        { value: 'en', outlets: 2 },
        { value: 'ga', outlets: 1 },
      ],
      languageUnknown: 1,
      countries: [{ value: 'IE', outlets: 1 }],
      countryUnknown: 2,
    })
  })

  test('an outlet that no row speaks of has no name, and outlets of two packs are counted once', () => {
    assert.deepEqual(PACKS[1].outlets[1], {
      id: 'nobody.example',
      name: null,
      country: null,
      languages: [],
      ended: null,
      feeds: [],
    })
    const page = packsPageSchema.parse(packsPage(PACKS))
    assert.deepEqual([page.outlets, page.feeds, page.packs.length], [4, 3, 2])
  })

  test('the page of a pack says what is followed, and nothing of feeds of others', () => {
    const page = packPageSchema.parse(packPage(PACKS[0], new Set(['http://tide.example/b', 'https://other.example/'])))
    assert.deepEqual([page.feeds, page.followed], [3, ['http://tide.example/b']])
  })

  test('a pack is found by its id and by its name, however it is written', () => {
    for (const words of ['the-coast', 'The Coast', ' THE COAST '])
      assert.equal(packNamed(PACKS, words)?.id, 'the-coast', words)
    assert.equal(packNamed(PACKS, 'coast'), undefined)
  })

  test('its OPML is read back as the same feeds in the same folder', () => {
    const list = opmlList(packOpml(PACKS[0], SINCE))
    assert.deepEqual(
      list?.feeds.map(({ url, title, folders }) => [url, title, folders]),
      [
        ['https://gull.example/rss', 'The Gull', ['The Coast']],
        ['https://tide.example/a', 'tide.example', ['The Coast']],
        ['http://tide.example/b', 'tide.example', ['The Coast']],
      ],
    )
  })
})
