import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { circleOf, ownerPage, ownerPageSchema } from '../../src/views/owner-page.ts'
import { madeOwner, madeStake, sourceNamed } from '../outlets/made-outlet.ts'

const around = { outlets: new Map([['gull.example', { name: 'The Gull', country: 'XA' }]]), owners: new Map() }

describe('the page of an owner', () => {
  test('says what it holds with share and control, and where control is not known says that', () => {
    const owner = madeOwner('harbour', {
      stakes: [
        madeStake('harbour', 'gull.example', { percent: 50, control: 'unknown' }),
        madeStake('harbour', 'pier', { percent: 100 }),
        madeStake('harbour', 'lost.example', { control: 'no' }),
      ],
    })
    const page = ownerPage(owner, { ...around, owners: new Map([['pier', madeOwner('pier')]]) })
    ownerPageSchema.parse(page)
    assert.deepEqual(
      page.holds.map(({ name, is, percent, control }) => [name, is, percent, control]),
      [
        ['The Gull', 'outlet', 50, 'unknown'],
        ['PIER', 'owner', 100, 'yes'],
        ['lost.example', 'unknown', null, 'no'],
      ],
    )
  })

  test('names the owner at the top, and nobody where it is that itself', () => {
    const group = { id: 'sea', name: 'Sea Holding' }
    assert.deepEqual(ownerPage(madeOwner('harbour', { group }), around).group, group)
    assert.equal(ownerPage(madeOwner('sea'), around).group, null)
  })

  test('tells a circle from the holder down, however long it is', () => {
    const owners = new Map(
      ['a', 'b', 'c'].map(
        (id, at, all) => [id, madeOwner(id, { heldBy: [madeStake(all[(at + 1) % 3], id)] })] as const,
      ),
    )
    // b holds a, c holds b, a holds c.
    assert.deepEqual(circleOf('a', owners), ['a', 'c', 'b', 'a'])
    const page = ownerPage(owners.get('a')!, { outlets: new Map(), owners })
    assert.deepEqual(
      page.circle.map(({ name }) => name),
      ['A', 'C', 'B', 'A'],
    )
  })

  test('one that holds itself is a circle; one held by a circle that it is no part of is none', () => {
    const self = madeOwner('a', { heldBy: [madeStake('a', 'a')] })
    assert.deepEqual(circleOf('a', new Map([['a', self]])), ['a', 'a'])
    const owners = new Map([
      ['x', madeOwner('x', { heldBy: [madeStake('p', 'x')] })],
      ['p', madeOwner('p', { heldBy: [madeStake('q', 'p')] })],
      ['q', madeOwner('q', { heldBy: [madeStake('p', 'q')] })],
    ])
    assert.deepEqual(circleOf('x', owners), [])
  })

  test('hostile words and links of a source are plain', () => {
    const source = sourceNamed(`<script>${'x'.repeat(10_000)}`, { url: 'javascript:alert(1)' })
    const page = ownerPage(madeOwner('harbour', { stakes: [madeStake('harbour', 'pier', { source })] }), around)
    assert.equal(page.holds[0].url, null)
    assert.ok(page.holds[0].source.length <= 121)
  })

  test('of a thousand stakes some are listed, and how many more there are is said', () => {
    const stakes = Array.from({ length: 1_000 }, (_, at) => madeStake('harbour', `t${at}`))
    const { holds, more } = ownerPage(madeOwner('harbour', { stakes }), around)
    assert.deepEqual([holds.length, more.holds], [200, 800])
  })
})
