import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decodeBytes } from '../../src/text/charset.ts'

const GERMAN =
  'Der Großbrand am Hafen wütete die ganze Nacht. Die Behörden prüfen, ob die Fähre überladen war. Für die Angehörigen öffnete die Stadt ein Büro. Größere Schäden gab es nicht, sagte der Bürgermeister von Gülden.'

test('short texts of Western languages in an old charset are not read as Chinese', () => {
  assert.equal(decodeBytes(new Uint8Array(Buffer.from(GERMAN, 'latin1')), 'text/plain').text, GERMAN)
})
