import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { MarkupReader } from '../../../src/stages/3-extract/markup-reader.ts'
import { elements, parsePage } from '../../../src/stages/3-extract/tree.ts'

type Event = [kind: 'open' | 'text' | 'close', what: string, attrs?: Record<string, string>]

/** Foreign markup is left out: nobody reads it, and it is told with other capitals. */
class Recorder {
  readonly events: Event[] = []
  readonly skips = false
  readonly done = false
  private foreign = 0

  open(tag: string, attrs: Record<string, string>): void {
    if (tag === 'svg' || tag === 'math') this.foreign += 1
    else if (this.foreign === 0) this.events.push(['open', tag, attrs])
  }

  text(text: string): void {
    if (this.foreign === 0) this.events.push(['text', text])
  }

  close(tag: string): void {
    if (tag === 'svg' || tag === 'math') this.foreign -= 1
    else if (this.foreign === 0) this.events.push(['close', tag])
  }
}

function ours(html: string): Event[] {
  const recorder = new Recorder()
  new MarkupReader(html, recorder).read()
  return recorder.events
}

function theirs(html: string): Event[] {
  const recorder = new Recorder()
  const parser = new Parser({
    onopentag: (tag, attrs) => recorder.open(tag, attrs),
    ontext: text => recorder.text(text),
    onclosetag: tag => recorder.close(tag),
  })
  parser.end(html)
  return recorder.events
}

const MARKS = [
  '<',
  '>',
  '</',
  '/>',
  '"',
  "'",
  '=',
  ' ',
  '\n',
  '-',
  '!',
  '?',
  ';',
  '&',
  'a',
  'p',
  'z;',
  '\0',
  'é',
  '\ud800',
]
const TAGS =
  '<p> </p> <div_class="x"> </div> <li> <a_href=x> </a> <br> <br/> </br> <title> </title> <script> </script> <style> </style> <svg> </svg> <svg/> <math> <mi> <desc> </desc> <image> <form> </form> <textarea> </textarea> <h1> <h2> <table> <tr> <td> <th> <tbody> <select> <option> <button> <P_CLASS=Y> <plaintext> <xmp> </xmp> <iframe> <pre> <img_a=1_A=2_b> <a_/_b_/_> class=&amp;x <scr'
    .split(' ')
    .map(tag => tag.replaceAll('_', ' '))
const MORE = '<!-- --> --!> <! <!doctype_html> <![CDATA[ ]]> <? &amp; &amp &#65 &#x41; &notit; &lt;'
  .split(' ')
  .map(mark => mark.replaceAll('_', ' '))

/** The tail keeps the last tag whole: what is cut off in the middle of one is read by nobody. */
const markup = fc
  .array(fc.constantFrom(...MARKS, ...TAGS, ...MORE), { maxLength: 25 })
  .map(parts => `${parts.join('')}<i></i> .`)

test('markup is read as htmlparser2 reads it, whatever stands in it', () => {
  fc.assert(
    fc.property(markup, html => {
      assert.deepEqual(ours(html), theirs(html))
    }),
    { numRuns: 3000 },
  )
})

test('markup that ends in the middle of anything is read without a throw', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...MARKS, ...TAGS, ...MORE), { maxLength: 12 }), parts => {
      ours(parts.join(''))
    }),
    { numRuns: 2000 },
  )
})

test('the attributes of an element are read as htmlparser2 reads them', () => {
  const inTag = fc.array(fc.constantFrom(...MARKS, 'class', 'id', '&amp;', '&lt', '\t', '\f'), { maxLength: 15 })
  fc.assert(
    fc.property(inTag, parts => {
      const html = `<a ${parts.join('')}>x</a><i "'></i>`
      assert.deepEqual(ours(html), theirs(html))
    }),
    { numRuns: 3000 },
  )
})

/** Looking through all open elements for each of these would take minutes. */
test('elements that are closed by nobody, and ends of elements that are not open, cost one step each', () => {
  const depth = 150_000
  const html = `${'<b>'.repeat(depth)}${'</i>'.repeat(depth)}${'<form>'.repeat(depth)}`
  const events = ours(html)
  assert.equal(events.filter(([kind]) => kind === 'open').length, depth + 1)
  assert.equal(events.filter(([kind]) => kind === 'close').length, depth + 1)
})

test('a tree holds what was asked for and no element that every object has by name', () => {
  const page = parsePage('<constructor><p class="constructor">a</p></constructor><__proto__>b<hasownproperty>c')
  assert.deepEqual(
    [...elements(page.root)].map(({ tag }) => tag),
    ['constructor', 'p', 'hasownproperty'],
  )
})
