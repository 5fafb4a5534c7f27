import assert from 'node:assert/strict'
import { describe, it, mock } from 'node:test'
import { shiftUntil } from '../src/shift.ts'

describe('lanes of one shift', () => {
  it('look one after the other while nothing is due', async () => {
    mock.timers.enable({ apis: ['setTimeout'] })
    try {
      const shift = shiftUntil(new AbortController().signal)
      const looked: number[] = []
      for (const lane of [1, 2, 3]) void shift.rest(100).then(() => looked.push(lane))
      const after = async (ms: number) => {
        mock.timers.tick(ms)
        await new Promise(setImmediate)
        return [...looked]
      }
      assert.deepEqual(await after(99), [])
      assert.deepEqual(await after(1), [1])
      assert.deepEqual(await after(100), [1, 2])
      assert.deepEqual(await after(100), [1, 2, 3])
    } finally {
      mock.timers.reset()
    }
  })

  it('all go when one of them found something', async () => {
    const shift = shiftUntil(new AbortController().signal)
    const resting = [shift.rest(1e6), shift.rest(1e6)]
    shift.wake()
    await Promise.all(resting)
  })

  it('all go when the run is stopped, and rest no more', async () => {
    const stop = new AbortController()
    const shift = shiftUntil(stop.signal)
    const resting = [shift.rest(1e6), shift.rest(1e6)]
    stop.abort()
    await Promise.all([...resting, shift.rest(1e6)])
  })

  it('do not rest where it was stopped before', async () => {
    await shiftUntil(AbortSignal.abort()).rest(1e6)
  })
})
