import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import type { Reading } from '../../../src/domain/reading.ts'
import type { ComparedStory, StorySpeaker } from '../../../src/domain/story.ts'
import { compared, ofKind, ownReports, reading, type Written } from './hand-made.ts'

const WORDS = 'The harbour was never warned about the coming storm.'
const MORE = 'The divers found the signal engine of the ferry below the island.'

/** One article that gives both sayings to somebody. */
function told(
  id: string,
  said: string,
  more: { text?: string; claims?: Written[]; through?: string[]; outlet?: string } = {},
): Reading {
  const made = reading(
    {
      id,
      text: `${said} spoke. “${WORDS}” ${more.text ?? ''} “${MORE}”`,
      ...(more.outlet ? { outlet: { name: more.outlet } } : {}),
    },
    [{ kind: 'quote', words: `“${WORDS}”`, said }, { kind: 'quote', words: `“${MORE}”`, said }, ...(more.claims ?? [])],
  )
  if (!more.through) return made
  return {
    ...made,
    claims: made.claims.map(claim => ({ ...claim, speaker: { ...claim.speaker!, through: more.through! } })),
  }
}

const names = ({ speakers = [] }: ComparedStory) => speakers.filter(({ points }) => points > 0).map(({ name }) => name)
const forms = ({ forms: all }: StorySpeaker) => all.map(({ form }) => form)

const ONE: readonly [string, string, string?][] = [
  ['Mara Holt', 'MARA HOLT'],
  ['Mara Holt', 'Holt'],
  ['Mara Holt', 'Sgt. Mara Holt'],
  ['Mara Holt', 'Mara J. Holt'],
  ['Maksym Dovhanenko', 'Максим Довганенко'],
  ['Velden Harbour Union', 'VHU'],
  ['Velden Police Department', 'Velden police'],
  ['Velden police', 'police'],
  ["Seoul's spy agency", "South Korea's spy agency"],
]
for (const [one, other] of ONE) {
  test(`“${one}” and “${other}” are one speaker`, async () => {
    const { speakers = [], counts } = await compared([told('a', one), told('b', other)])
    assert.equal(counts.speakers, 1)
    assert.deepEqual(new Set(forms(speakers[0])), new Set([one, other]))
    assert.ok(speakers[0].forms.every(({ because, spans }) => because !== '' && spans.length > 0))
  })
}

const TWO: readonly [string, string][] = [
  ['Mara Holt', 'Peer Lund'],
  ['Velden police', 'Carrow police'],
  ['Velden Police Department', 'Carrow Police Department'],
  ["Iran's health ministry", "Iraq's health ministry"],
  ['Seoul’s spy agency', 'National Intelligence Service'],
  ['an official', 'officials'],
]
for (const [one, other] of TWO) {
  test(`“${one}” and “${other}” are two speakers`, async () => {
    assert.equal((await compared([told('a', one), told('b', other)])).counts.speakers, 2)
  })
}

test('police alone is nobody who can be told where police of two towns speak elsewhere', async () => {
  const story = await compared([told('a', 'Velden police'), told('b', 'Carrow police'), told('c', 'police')])
  assert.deepEqual(names(story).sort(), ['Carrow police', 'Velden police'])
})

test('pronouns and pieces of sentences speak for nobody', async () => {
  for (const said of ['they', 'He', 'some', 'Their signs', 'stem the use of the harbour']) {
    assert.equal((await compared([told('a', said), told('b', said)])).counts.speakers, 0, said)
  }
})

test('a body that is only described speaks in languages whose bodies we do not know', async () => {
  const german = (id: string, said: string) =>
    reading({ id, language: 'de', text: `${said} sprach. „${WORDS}“` }, [{ kind: 'quote', words: `„${WORDS}“`, said }])
  const story = await compared([german('a', 'das ostmärkische Gesundheitsministerium'), german('b', 'der Küstenwache')])
  assert.equal(story.counts.speakers, 2)
})

test('“the lawmaker” is the one person whom an article calls so', async () => {
  const text = 'The lawmaker Mara Holt came.'
  const called = async (text2: string, more: Written[]) =>
    compared([
      told('a', 'Mara Holt', { text, claims: [{ kind: 'name', words: 'Mara Holt', value: 'Mara Holt' }] }),
      told('b', 'the lawmaker', { text: text2, claims: more }),
    ])
  assert.equal((await called('', [])).counts.speakers, 2)
  const role = (words: string) => ({ articleId: 'b', start: 0, end: words.length, text: words })
  const one = await called('Mara Holt, a lawmaker, came.', [
    { kind: 'name', words: 'Mara Holt', value: 'Mara Holt', role: role('a lawmaker') },
  ])
  assert.deepEqual(names(one), ['Mara Holt'])
  assert.match(one.speakers![0].forms.find(({ form }) => form === 'the lawmaker')!.because, /a lawmaker/)
})

test('what was passed on rests on who said it, through who passed it on', async () => {
  const story = await compared([told('a', 'Mara Holt', { through: ['Meridian'] }), told('b', 'Mara Holt')])
  const [holt, meridian] = story.speakers!
  assert.deepEqual(
    [holt.name, holt.through, meridian.name, meridian.points],
    ['Mara Holt', [meridian.id], 'Meridian', 0],
  )
  assert.deepEqual([story.counts.speakers, story.points[0].speakers, story.points[0].restsOn], [1, 1, [holt.id]])
})

test('an outlet that another names is no speaker where its own report stands beside', async () => {
  const story = await compared([told('a', 'Mara Holt', { outlet: 'Meridian News' }), told('b', 'Meridian News')])
  assert.ok(ofKind(story, 'agree').every(point => point.speakers === 1))
  assert.deepEqual(names(story), ['Mara Holt'])
})

test('a carrier and a digest add no speaker; a copy of what was never seen speaks for it', async () => {
  const readings = [told('a', 'Mara Holt'), told('b', 'Peer Lund'), told('c', 'Ola Brandt'), told('d', 'Ines Corto')]
  const traces = ownReports(readings)
  traces[1] = { ...traces[1], role: 'copy', reportId: 'r-a' }
  traces[2] = { ...traces[2], role: 'digest', reportId: null }
  traces[3] = { ...traces[3], role: 'copy' }
  assert.deepEqual(names(await compared(readings, traces)).sort(), ['Ines Corto', 'Mara Holt'])
})

test('the order of the articles changes no speaker', async () => {
  const all = ['Mara Holt', 'Holt', 'VHU', 'Velden Harbour Union', 'police', 'Velden police', 'the two', 'Mara J. Holt']
  const readings = all.map((said, index) => told(`a${index}`, said))
  const told0 = (await compared(readings)).speakers!
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(readings, { minLength: readings.length }), async shuffled => {
      assert.deepEqual((await compared(shuffled)).speakers, told0)
    }),
    { numRuns: 20 },
  )
})
