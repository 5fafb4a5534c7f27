import assert from 'node:assert/strict'
import { test } from 'node:test'
import { event, compared, figure, kinds, ofKind, reading, type Written } from './hand-made.ts'

const quote = (words: string, said: string): Written => ({ kind: 'quote', words, said })
const name = (words: string): Written => ({ kind: 'name', words, value: words })

test('a count that grows is one series, and who repeats an old number later does not break it', async () => {
  const story = await compared([
    reading({ id: 'a', text: 'The mine fell in and 9 people died.', publishedAt: '2030-03-04' }, [
      figure('9 people', 'killed', 9),
    ]),
    reading({ id: 'b', text: 'The toll at the mine is 14 people now.', publishedAt: '2030-03-05' }, [
      figure('14 people', 'killed', 14),
    ]),
    reading({ id: 'c', text: 'In the mine 9 people died, as first reported.', publishedAt: '2030-03-06' }, [
      figure('9 people', 'killed', 9),
    ]),
    reading({ id: 'd', text: 'The mine has cost 17 people their lives.', publishedAt: '2030-03-06' }, [
      figure('17 people', 'killed', 17),
    ]),
    reading({ id: 'e', text: 'The 17 people who died were named.', publishedAt: '2030-03-06' }, [
      figure('17 people', 'killed', 17),
    ]),
  ])
  assert.deepEqual(kinds(story), ['older-figure', 'agree'])
  const [series, newest] = story.points
  assert.match(series.because, /later report has the larger/)
  assert.deepEqual([series.latest?.value, newest.claims.length], [17, 2])
})

test('two counts of one article, each another speaker’s, are the speakers’ and no step of the series', async () => {
  const story = await compared([
    reading(
      {
        id: 'a',
        text: 'The coast office says 26 people died. The ministry says 28 people died.',
        publishedAt: '2030-03-04',
      },
      [
        figure('26 people', 'killed', 26, { said: 'the coast office', scope: { extent: 'part' } }),
        figure('28 people', 'killed', 28, { said: 'the ministry' }),
      ],
    ),
    reading({ id: 'b', text: 'The storm killed 26 people.', publishedAt: '2030-03-05' }, [
      figure('26 people', 'killed', 26),
    ]),
  ])
  assert.deepEqual(kinds(story), ['speakers', 'agree'])
})

test('a number of persons that weeks later is another in all reports was corrected; days later it is a conflict', async () => {
  const at = async (day: string) =>
    kinds(
      await compared([
        reading({ id: 'a', text: 'The bus had 42 people aboard.', publishedAt: '2030-03-04' }, [
          figure('42 people', 'aboard', 42),
        ]),
        reading({ id: 'b', text: 'The bus had 47 people aboard.', publishedAt: day }, [
          figure('47 people', 'aboard', 47),
        ]),
      ]),
    )
  assert.deepEqual(await at('2030-04-20'), ['older-figure'])
  assert.deepEqual(await at('2030-03-06'), ['conflict'])
})

test('one report’s thousands beside everybody’s dozens count something else', async () => {
  const story = await compared([
    ...['a', 'b', 'c'].map(id =>
      reading({ id, text: 'The mine fell in and 12 people died.' }, [figure('12 people', 'killed', 12)]),
    ),
    reading({ id: 'd', text: 'Print that 5,000 people died.' }, [figure('5,000 people', 'killed', 5000)]),
  ])
  assert.deepEqual(kinds(story), ['agree'])
})

test('one name in four transliterations is one point; two names that one article has are none', async () => {
  const forms = ['Andrii Kovhar', 'Andrei Kovgar', 'Андрій Ковгар', 'Andrij Kowhar']
  const story = await compared(
    forms.map((form, index) => reading({ id: `a${index}`, text: `${form} was saved.` }, [name(form)])),
  )
  assert.deepEqual(
    ofKind(story, 'name-variant').map(({ claims }) => claims.length),
    [4],
  )
  const brothers = await compared([
    reading({ id: 'a', text: 'Andrii Kovhar met Andrei Kovgar.' }, [name('Andrii Kovhar'), name('Andrei Kovgar')]),
    reading({ id: 'b', text: 'Andrii Kovhar slept.' }, [name('Andrii Kovhar')]),
  ])
  assert.deepEqual(kinds(brothers), [])
})

test('a quotation whose end is another is altered; one whose end is trimmed is not', async () => {
  const A = 'The roof came down faster than anybody could warn us'
  const of = async (other: string) =>
    kinds(
      await compared([
        reading({ id: 'a', text: `“${A},” said Ola Brandt.` }, [quote(`“${A},”`, 'Ola Brandt')]),
        reading({ id: 'b', text: `“${other},” said Ola Brandt.` }, [quote(`“${other},”`, 'Ola Brandt')]),
      ]),
    )
  assert.deepEqual(await of('The roof came down faster than anybody could run'), ['attribution-drift'])
  assert.deepEqual(await of('The roof came down faster than anybody'), ['agree'])
})

test('what is not known yet and what is known not to be are two sayings of one sentence', async () => {
  const [A, B] = [
    'We do not yet know whether the safety valve was closed.',
    'We know that the safety valve was not closed',
  ]
  const story = await compared([
    reading({ id: 'a', text: `“${A}” Ines Corto said.` }, [quote(`“${A}”`, 'Ines Corto')]),
    reading({ id: 'b', text: `“${B},” Ines Corto said.` }, [quote(`“${B},”`, 'Ines Corto')]),
  ])
  assert.deepEqual(kinds(story), ['attribution-drift'])
})

test('the year of building cannot be two years', async () => {
  const built = (id: string, year: string) =>
    reading({ id, text: `The bridge was built in ${year}.` }, [event(year, year)])
  assert.deepEqual(kinds(await compared([built('a', '1961'), built('b', '1961'), built('c', '1916')])), [])
  assert.deepEqual(kinds(await compared([built('a', '1961'), built('b', '1961'), built('c', '1969')])), ['conflict'])
})
