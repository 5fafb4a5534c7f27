import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { wishesOf } from '../../src/deciding/wishes.ts'
import { type Decision, inEffect, type Move } from '../../src/domain/decision.ts'

const move = (articles: string[], from: string, into: string, beside: Partial<Move> = {}): Move => ({
  articles,
  from,
  into,
  rest: [],
  to: [],
  ...beside,
})
const decision = (number: number, kind: Decision['kind'], moves: Move[], undoes?: number): Decision => ({
  number,
  kind,
  by: 'Anna',
  at: '2026-05-01T00:00:00Z',
  moves,
  ...(undoes !== undefined && { undoes }),
})

test('what was split off is together, and apart from the rest', () => {
  const wishes = wishesOf([decision(1, 'split', [move(['a', 'b'], 's', 't', { rest: ['c', 'd'] })])])
  const group = (id: string) => wishes.get(id)!.group
  assert.equal(group('a'), group('b'))
  assert.deepEqual([...wishes.get('a')!.apart].sort(), ['c', 'd'])
  assert.deepEqual(wishes.get('c')!.apart, [group('a')])
  assert.notEqual(group('c'), group('d'))
  assert.match(wishes.get('a')!.because!, /story of its own by hand on 2026-05-01/)
  assert.equal(wishes.get('c')!.because, undefined)
})

test('what is made one later is one, whatever parted it before', () => {
  const wishes = wishesOf([
    decision(1, 'split', [move(['a'], 's', 't', { rest: ['c'] })]),
    decision(2, 'merge', [move(['a'], 't', 's', { to: ['c'] })]),
  ])
  assert.equal(wishes.get('a')!.group, wishes.get('c')!.group)
  assert.deepEqual(wishes.get('a')!.apart, [])
})

test('a decision that was taken back wishes nothing, and wishes again when that is taken back', () => {
  const split = decision(1, 'split', [move(['a'], 's', 't', { rest: ['c'] })])
  const undone = [split, decision(2, 'undo', [move(['a'], 't', 's')], 1)]
  assert.deepEqual([...wishesOf(undone)], [])
  const again = [...undone, decision(3, 'undo', [move(['a'], 's', 't')], 2)]
  assert.deepEqual(wishesOf(again), wishesOf([split]))
})

test('a merge that was taken back leaves out what it had put beside a later move', () => {
  const wishes = wishesOf([
    decision(1, 'merge', [move(['x'], 'sx', 'sy', { to: ['y'] })]),
    decision(2, 'move', [move(['b'], 'sb', 'sy', { to: ['y', 'x'] })]),
    decision(3, 'undo', [move(['x'], 'sy', 'sx')], 1),
  ])
  assert.equal(wishes.get('b')!.group, wishes.get('y')!.group)
  assert.equal(wishes.get('x'), undefined)
})

test('of any decisions, no group is apart from itself, and being apart goes both ways', () => {
  const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 1, maxLength: 3 })
  const made = fc.record({ kind: fc.constantFrom('merge', 'split', 'move', 'undo'), went: ids, rest: ids, to: ids })
  fc.assert(
    fc.property(fc.array(made, { maxLength: 12 }), all => {
      const log = all.map(({ kind, went, rest, to }, at) => {
        const beside = {
          rest: kind === 'merge' ? [] : rest.filter(id => !went.includes(id)),
          to: kind === 'split' ? [] : to.filter(id => !went.includes(id)),
        }
        return decision(
          at + 1,
          kind as Decision['kind'],
          [move(went, 's', 't', beside)],
          kind === 'undo' ? Math.ceil(at / 2) : undefined,
        )
      })
      const wishes = wishesOf(log)
      for (const { group, apart } of wishes.values()) {
        assert.ok(!apart.includes(group))
        for (const other of apart) {
          const member = [...wishes.values()].find(each => each.group === other)
          assert.ok(member?.apart.includes(group))
        }
      }
      // The last word on an article is the last decision in effect.
      const last = inEffect(log).findLast(({ kind }) => kind === 'split' || kind === 'move')
      const [first, ...others] = last?.moves[0].articles ?? []
      for (const id of others) assert.equal(wishes.get(id)!.group, wishes.get(first)!.group)
    }),
  )
})
