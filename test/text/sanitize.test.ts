import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { dangersIn } from '../../bench/runners/html-sanitize.ts'
import { sanitizeHtml } from '../../src/text/sanitize.ts'

test('what a reader needs stays as it is', () => {
  const html =
    '<h2>A</h2><p>b <em>c</em> <strong>d</strong><br /><code>e</code></p><ul><li>f</li></ul><blockquote>g</blockquote>'
  assert.equal(sanitizeHtml(html), html)
  for (const href of ['https://a.example/?a=1&amp;b=2', 'mailto:a@b.example', '/relative']) {
    assert.equal(sanitizeHtml(`<a href="${href}">x</a>`), `<a href="${href}">x</a>`)
  }
})

test('scripts, styles, handlers and addresses that run go, the words around them stay', () => {
  const cases: [hostile: string, clean: string][] = [
    ['a<script>b</script>c', 'ac'],
    ['a<style>b</style>c', 'ac'],
    ['<p onclick="x()">a</p>', '<p>a</p>'],
    ['<a href="java\nscript:x()">a</a>', '<a>a</a>'],
    ['<a href="&#106;avascript:x()">a</a>', '<a>a</a>'],
    ['<a href="//evil.example">a</a>', '<a>a</a>'],
    ['<a href="data:text/html,x">a</a>', '<a>a</a>'],
    ['<svg><g/onload=x()>a</svg>', 'a'],
    ['<iframe src="javascript:x()"></iframe>a', 'a'],
    ['<math><mtext></form><form><mglyph><style></math><img src onerror=x()>', ''],
  ]
  for (const [hostile, clean] of cases) assert.equal(sanitizeHtml(hostile), clean, hostile)
})

test('whatever comes in, nothing that runs comes out, and cleaning again changes nothing', () => {
  const pieces =
    '< > " \' / <a href= javascript:x <script </script <p onerror=x <svg><style> <!-- --> <![CDATA[ ]]> &lt; <math> <noscript> <textarea> </ x <title>'
  const piece = fc.constantFrom(...pieces.split(' '), ' ', '\0')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
      const clean = sanitizeHtml(pieces.join(''))
      assert.deepEqual(dangersIn(clean), [])
      assert.equal(sanitizeHtml(clean), clean)
    }),
  )
})

test('a hundred thousand nested elements do no harm', () => {
  assert.ok(sanitizeHtml('<blockquote>'.repeat(100_000)).length < 10_000)
})
