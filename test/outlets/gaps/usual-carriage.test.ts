import assert from 'node:assert/strict'
import { test } from 'node:test'
import { randomNumbers } from '../../../bench/random-numbers.ts'
import { ENOUGH_STORIES, type PastStory, usualOf } from '../../../src/outlets/gaps/usual-carriage.ts'

const PLACES = ['at', 'ch']
const carriers = Array.from({ length: 60 }, (_, i) => ({ side: PLACES[i % 2], place: PLACES[i % 2] }))

/** Stories that half of the outlets at home carry and one in ten elsewhere; the last outlet carries nothing ever. */
function stories(count: number, moods = 0): PastStory[] {
  const random = randomNumbers(7)
  return Array.from({ length: count }, (_, n) => {
    const home = PLACES[n % 2]
    const mood = Math.exp((random() < 0.5 ? -1 : 1) * moods)
    const could = carriers.map(({ place }, at) => {
      const odds = (place === home ? 1 : 1 / 9) * (place === 'ch' ? mood : 1)
      return { at, did: at !== 59 && random() < odds / (1 + odds) }
    })
    return { home, could }
  })
}

test('too few stories tell nothing of what is usual', () => {
  assert.equal(usualOf(carriers, stories(ENOUGH_STORIES - 1)), undefined)
  assert.equal(usualOf(carriers, stories(ENOUGH_STORIES))?.stories, ENOUGH_STORIES)
})

test('what is usual at home is told from what is usual elsewhere', () => {
  const usual = usualOf(carriers, stories(300))
  assert.ok(usual)
  const ratio = usual.odds(0, 'at') / usual.odds(1, 'at') / (usual.odds(0, 'ch') / usual.odds(1, 'ch'))
  // Nine times at home, twice over.
  assert.ok(ratio > 40 && ratio < 160, String(ratio))
})

test('sides that are keener on one story than on another are known to be', () => {
  const [even, moody] = [usualOf(carriers, stories(300)), usualOf(carriers, stories(300, 0.8))]
  assert.ok(even && moody)
  const deviation = (shifts: readonly { by: number; weight: number }[]) =>
    Math.sqrt(shifts.reduce((sum, { by, weight }) => sum + weight * by ** 2, 0))
  const [ofEven, ofMoody] = [even, moody].map(usual => deviation(usual.shifts('ch', 'at')))
  assert.ok(ofEven < 0.5, String(ofEven))
  assert.ok(ofMoody > 0.75 && ofMoody < 1.4, String(ofMoody))
})

test('an outlet of which nothing is ever read is mute, and others are not', () => {
  const usual = usualOf(carriers, stories(300))
  assert.deepEqual(
    carriers.flatMap((_, at) => (usual?.isMute(at) ? [at] : [])),
    [59],
  )
})
