import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { foreignWords, webAddress } from '../../src/views/foreign-words.ts'
import { factFieldSchema, factFields, languageOf } from '../../src/views/outlet-facts.ts'
import { madeFact, madeOutlet, sourceNamed } from '../outlets/made-outlet.ts'

const fieldOf = (field: string, outlet = madeOutlet()) => factFields(outlet).find(each => each.field === field)

describe('facts of an outlet', () => {
  test('each value has its source, licence, row, day and link', () => {
    const [value] = fieldOf('name')!.values
    assert.deepEqual([value.value, value.lang], ['The Gull', 'en'])
    assert.deepEqual(value.sources, [
      {
        name: 'The Register',
        licence: 'CC0-1.0',
        retrievedOn: '2026-04-02',
        how: 'shipped',
        row: '12',
        url: 'https://register.example/outlets',
        checkedOn: null,
        isPrivate: false,
      },
    ])
    for (const field of factFields(madeOutlet())) factFieldSchema.parse(field)
  })

  test('what nobody documents has no value, and its field is there all the same', () => {
    for (const field of ['kind', 'country', 'language', 'owner', 'corrections-policy']) {
      assert.deepEqual(fieldOf(field)?.values, [], field)
    }
    assert.equal(fieldOf('founded'), undefined)
  })

  test('where sources differ all values stand side by side, and the shown one is marked', () => {
    const other = sourceNamed('The Almanac', { how: 'imported' })
    const outlet = madeOutlet({
      country: 'XB',
      differs: ['country'],
      facts: [
        madeFact('country', 'XB', { source: other }),
        madeFact('country', 'XA'),
        madeFact('country', 'XA', { row: '13' }),
      ],
    })
    const country = fieldOf('country', outlet)!
    assert.equal(country.differs, true)
    assert.deepEqual(
      country.values.map(({ value, isShown, sources }) => [value, isShown, sources.map(({ row }) => row)]),
      [
        ['XB', true, ['12']],
        ['XA', false, ['12', '13']],
      ],
    )
  })

  test('several languages, owners and names do not differ: all are shown', () => {
    const outlet = madeOutlet({ facts: [madeFact('language', 'en'), madeFact('language', 'uk')] })
    assert.deepEqual(
      fieldOf('language', outlet)?.values.map(({ isShown }) => isShown),
      [true, true],
    )
  })

  test('a name of 10,000 characters is cut, and one that turns the line around does not', () => {
    const outlet = madeOutlet({ facts: [madeFact('name', `\u202eG\u0000ull\u2028 ${'x'.repeat(10_000)}`)] })
    const { value } = fieldOf('name', outlet)!.values[0]
    assert.ok(value.length <= 301)
    assert.doesNotMatch(value, /[\p{Cc}\u2028\u202a-\u202e\u2066-\u2069]/u)
  })

  test('a thousand values of a field are listed in part, and how many more there are is said', () => {
    const facts = Array.from({ length: 1_000 }, (_, at) => madeFact('feed', `https://gull.example/${at}`))
    const feed = fieldOf('feed', madeOutlet({ facts }))!
    assert.deepEqual([feed.values.length, feed.more], [40, 960])
  })

  test('only addresses of the web are links, in values and in sources', () => {
    const source = sourceNamed('The Register', { url: 'javascript:alert(1)' })
    const outlet = madeOutlet({
      facts: [
        madeFact('homepage', 'javascript:alert(1)', { source, url: 'data:text/html,x' }),
        madeFact('homepage', 'https://gull.example/'),
      ],
    })
    const [bad, good] = fieldOf('homepage', outlet)!.values
    assert.deepEqual([bad.url, bad.sources[0].url], [null, null])
    assert.equal(good.url, 'https://gull.example/')
  })

  test('a tag that is none is not put into markup', () => {
    assert.equal(languageOf('en"><script>'), 'und')
    assert.equal(languageOf('zh-hant'), 'zh-Hant')
  })
})

describe('words and addresses from outside', () => {
  test('other schemes, hidden ones, and addresses that name somebody before the host are no links', () => {
    const bad = [
      'javascript:alert(1)',
      ' JaVaScript:alert(1)',
      'java\nscript:alert(1)',
      'vbscript:x',
      'data:text/html,<b>',
      'file:///etc/passwd',
      '//gull.example/',
      'gull.example',
      'https://bank.example@gull.example/',
      `https://gull.example/${'x'.repeat(3_000)}`,
      '',
    ]
    for (const text of bad) assert.equal(webAddress(text), null, text.slice(0, 40))
    assert.equal(webAddress('http://gull.example/a?b=1'), 'http://gull.example/a?b=1')
    assert.equal(webAddress(undefined), null)
  })

  test('whatever is given, a link is of the web and words are one line of a length', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 900 }), fc.webUrl()), text => {
        const url = webAddress(text)
        assert.ok(url === null || /^https?:\/\//.test(url))
        const words = foreignWords(text)
        assert.ok(Array.from(words).length <= 301)
        assert.doesNotMatch(words, /[\p{Cc}\u202e]/u)
      }),
    )
  })

  test('a character of two code units is not cut in half', () => {
    assert.equal(foreignWords('🛳🛳🛳', 2), '🛳🛳…')
    assert.equal(foreignWords('الجريدة'), 'الجريدة')
  })
})
