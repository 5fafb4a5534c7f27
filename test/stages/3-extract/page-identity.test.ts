import assert from 'node:assert/strict'
import { test } from 'node:test'
import { canonicalOf } from '../../../src/stages/3-extract/canonical.ts'
import { type PageFacts, pageFacts } from '../../../src/stages/3-extract/page-facts.ts'
import { sectionOf } from '../../../src/stages/3-extract/section.ts'
import { parsePage } from '../../../src/stages/3-extract/tree.ts'

const facts = (head: string): PageFacts => pageFacts(parsePage(`<html><head>${head}</head><body></body></html>`))
const ADDRESS = 'https://www.selkie-post.example/harbour/2026/lamp-goes-out.html'
const canonical = (href: string, address = ADDRESS): string | undefined =>
  canonicalOf(facts(`<link rel="canonical" href="${href}">`), address)

test('an address that the page calls its own is told where it is another', () => {
  assert.equal(canonical('/harbour/2026/lamp.html'), 'https://www.selkie-post.example/harbour/2026/lamp.html')
  assert.equal(canonical('https://meridian.example/lamp'), 'https://meridian.example/lamp')
  assert.equal(canonical('//meridian.example/lamp'), 'https://meridian.example/lamp')
})

test('the same address in another spelling is not told', () => {
  for (const same of [
    ADDRESS,
    ADDRESS.replace('https', 'http'),
    ADDRESS.replace('www.', ''),
    `${ADDRESS}#comments`,
    `${ADDRESS}?utm_source=x`,
    ADDRESS.replace('selkie', 'SELKIE'),
  ]) {
    assert.equal(canonical(same), undefined, same)
  }
  assert.equal(
    canonical('https://a.example/x', 'https://a.example/x;jsessionid=12AB?a=1#c'.replace('?a=1', '')),
    undefined,
  )
})

test('a front page, a section and a machine of somebody’s own are no article’s address', () => {
  for (const wrong of [
    '/',
    'https://www.selkie-post.example/en/',
    'https://meridian.example/index.html',
    'https://www.selkie-post.example/harbour',
    'http://localhost:8080/lamp',
    'http://10.0.0.7/lamp',
    'http://cms.internal/lamp',
    'https://staging.selkie-post.example/lamp',
    'javascript:void(0)',
    'not an address at all: //',
  ]) {
    assert.equal(canonical(wrong), undefined, wrong)
  }
})

const section = (name: string): string | undefined =>
  sectionOf(facts(`<meta property="article:section" content="${name}">`), 'Lamp goes out twice', ['selkiepost'])

test('a section is told where it says something', () => {
  assert.equal(section('Harbour'), 'Harbour')
  assert.equal(section('News, Harbour'), 'Harbour')
  assert.equal(section('crime-safety'), 'crime safety')
  for (const empty of [
    'News',
    'Home',
    'Startseite',
    'À la une',
    'Uncategorized',
    'Selkie Post',
    'новости',
    '新闻',
    'Lamp goes out twice',
  ]) {
    assert.equal(section(empty), undefined, empty)
  }
})
