import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Browser } from 'playwright-core'
import type { App } from '../../../src/app.ts'
import { type Server, serveApp } from '../../../src/doors/web/server.ts'
import { testApp } from '../../test-app.ts'
import { noBrowser, openBrowser } from './chromium.ts'

/** Markup as people who mean harm put it into headlines, names, texts and addresses. */
const ATTACKS = [
  '<script>globalThis.ran = true</script>',
  '<img src=x onerror="globalThis.ran = true">',
  '"><svg onload=globalThis.ran=true>',
  '</title></head><body onload=globalThis.ran=true>',
  '<a href="javascript:globalThis.ran=true">here</a>',
  '<style>@import url(http://203.0.113.7/x.css)</style>',
  '<iframe srcdoc="<script>parent.ran=true</script>"></iframe>',
  '{{constructor.constructor("globalThis.ran=true")()}}',
  '<base href="http://203.0.113.7/"><form action="http://203.0.113.7/"><button>Go</button></form>',
]

const story = (attack: string, at: number) => ({
  id: `hostile-${at}`,
  url: `javascript:globalThis.ran=true//${at}`,
  outlet: { name: `Outlet ${attack}`, id: `outlet${at}.example` },
  title: `Ferry sinks off Port Ansel, 12 dead ${attack}`,
  byline: [`Ada Quill ${attack}`],
  language: 'en',
  publishedAt: '2026-03-20',
  captions: [attack],
  notes: [
    { kind: 'credit', text: attack },
    { kind: 'canonical', text: 'javascript:globalThis.ran=true' },
    { kind: 'based-on', text: 'data:text/html,<script>globalThis.ran=true</script>' },
  ],
  section: attack,
  text: `The ferry Marisol sank off Port Ansel on Friday, killing ${at + 10} people, the coast guard said. ${attack}\n\n“We heard a bang ${attack} and then nothing,” said Ada Quill, a passenger of the ferry Marisol.`,
})

/** The same as pages: what the reader of pages makes of them must be as harmless. */
const page = (attack: string, at: number): string =>
  `<!doctype html><html lang="en"><head><title>Harbour ${attack.replaceAll('<', '&lt;')} closes</title><meta property="og:site_name" content="&lt;script&gt;globalThis.ran=true&lt;/script&gt;"></head>
  <body><article><h1>Harbour of Port Ansel closes ${attack.replaceAll('<', '&lt;')}</h1>${attack}
  <p onclick="globalThis.ran=true">The harbour of Port Ansel closed on Friday after ${at + 3} ships collided in the fog, the harbour master said.</p>
  <p>${attack.replaceAll('<', '&lt;')} No one was hurt, said the harbour master, and the ships were towed to the northern pier in the evening.</p></article></body></html>`

describe('words that are markup, in a browser', { skip: noBrowser }, () => {
  let app: App
  let server: Server
  let browser: Browser
  let folder: string
  let paths: string[]

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'stemma-hostile-'))
    const lines = ATTACKS.map(story).map(article => JSON.stringify(article))
    await writeFile(join(folder, 'articles.jsonl'), lines.join('\n'))
    for (const [at, attack] of ATTACKS.entries()) await writeFile(join(folder, `page-${at}.html`), page(attack, at))
    app = testApp()
    await app.add(folder)
    await app.run({ watch: false, stopped: new AbortController().signal })
    server = await serveApp(app, 0)
    browser = await openBrowser()
    const stories = await (await app.library()).everyStory()
    const told = stories.flatMap(({ articles }) => articles).length
    assert.ok(told >= ATTACKS.length * 1.5, `${told} articles were read`)
    paths = [
      '/',
      '/work',
      '/feeds',
      '/stories/%3Cscript%3EglobalThis.ran=true%3C%2Fscript%3E',
      ...stories.flatMap(({ id, articles }) => [`/stories/${id}`, ...articles.map(each => `/articles/${each.id}`)]),
    ]
  })
  after(async () => {
    await browser?.close()
    await server?.close()
    await app?.close()
    await rm(folder, { recursive: true, force: true })
  })

  test('stay words: nothing runs, nothing is asked for, no element comes of them, and every page has its policy', async () => {
    const context = await browser.newContext()
    const hosts = new Set<string>()
    context.on('request', request => void hosts.add(new URL(request.url()).host))
    for (const path of paths) {
      const tab = await context.newPage()
      const response = await tab.goto(new URL(path, server.address).href)
      const policy = response?.headers()['content-security-policy'] ?? ''
      assert.match(policy, /default-src 'none'/, path)
      assert.doesNotMatch(policy, /unsafe|\*/, path)
      const found = await tab.evaluate(() => ({
        ran: 'ran' in globalThis,
        elements: [
          ...document.querySelectorAll('script, iframe, img, base, form:not([action="/decide"]), object, embed, style'),
        ].map(element => element.outerHTML.slice(0, 80)),
        handlers: [...document.querySelectorAll('*')].flatMap(element =>
          element.getAttributeNames().filter(name => name.startsWith('on')),
        ),
        schemes: [...document.querySelectorAll('[href], [src]')].map(
          element => new URL(element.getAttribute('href') ?? element.getAttribute('src')!, document.baseURI).protocol,
        ),
      }))
      assert.equal(found.ran, false, path)
      assert.deepEqual(found.elements, [], path)
      assert.deepEqual(found.handlers, [], path)
      assert.deepEqual(
        found.schemes.filter(scheme => !['http:', 'https:'].includes(scheme)),
        [],
        path,
      )
      await tab.close()
    }
    assert.deepEqual([...hosts], [new URL(server.address).host])
    await context.close()
  })

  test('would not run even as markup: the browser itself holds the policy', async () => {
    const tab = await browser.newPage()
    await tab.goto(new URL('/', server.address).href)
    const blocked = await tab.evaluate(
      () =>
        new Promise<string[]>(resolve => {
          const seen: string[] = []
          document.addEventListener('securitypolicyviolation', event => void seen.push(event.effectiveDirective))
          const box = document.createElement('div')
          box.innerHTML = '<img src="http://203.0.113.7/x.png" onerror="globalThis.ran = true"><b onclick="1">x</b>'
          document.body.append(box)
          const script = document.createElement('script')
          script.src = 'http://203.0.113.7/x.js'
          document.body.append(script)
          setTimeout(() => resolve(seen), 300)
        }),
    )
    assert.ok(blocked.some(directive => directive.startsWith('script-src')))
    assert.ok(blocked.includes('img-src'))
    assert.equal(await tab.evaluate(() => 'ran' in globalThis), false)
    await tab.close()
  })
})
