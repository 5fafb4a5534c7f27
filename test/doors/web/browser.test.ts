import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import type { App } from '../../../src/app.ts'
import { type Server, serveApp } from '../../../src/doors/web/server.ts'
import { testApp } from '../../test-app.ts'
import { violationsOf } from './axe.ts'
import { noBrowser, openBrowser } from './chromium.ts'

const SIZES = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } }

const PACK_PAGES = ['/feeds/packs', '/feeds/packs/caribbean']
const OUTLET_PAGES = [
  '/outlets',
  '/outlets?q=the',
  '/outlets/cpr',
  '/outlets/minato',
  '/owners/alder-valley-newspapers',
  '/lenses',
  '/gaps',
  '/gaps?day=2025-03-03',
]

const coverageOf = (id: string) => [`/stories/${id}/coverage`, `/stories/${id}/coverage?unit=outlet`]

describe('pages in a browser', { skip: noBrowser }, () => {
  let app: App
  let server: Server
  let browser: Browser
  let paths: string[]

  before(async () => {
    app = testApp()
    await app.walkExample()
    server = await serveApp(app, 0)
    browser = await openBrowser()
    const stories = await (await app.library()).everyStory()
    paths = [
      '/',
      '/work',
      '/no-such-page',
      `/stories/${stories[0].id}`,
      ...stories[0].articles.map(({ id }) => `/articles/${id}`),
      '/feeds',
      '/decisions',
      ...coverageOf(stories[0].id),
      ...OUTLET_PAGES,
      ...PACK_PAGES,
    ]
  })
  after(async () => {
    await browser?.close()
    await server?.close()
    await app?.close()
  })

  async function open(
    path: string,
    options: Parameters<Browser['newPage']>[0] = {},
  ): Promise<{ page: Page; trouble: string[]; hosts: Set<string> }> {
    const page = await browser.newPage(options)
    const trouble: string[] = []
    const hosts = new Set<string>()
    page.on(
      'console',
      message => void (message.type() === 'error' && !/404/.test(message.text()) && trouble.push(message.text())),
    )
    page.on('pageerror', error => void trouble.push(String(error)))
    page.on('request', request => void hosts.add(new URL(request.url()).host))
    await page.goto(new URL(path, server.address).href)
    return { page, trouble, hosts }
  }

  test('ask nobody else for anything, run nothing and say so in their policy', async () => {
    for (const path of paths) {
      const { page, trouble, hosts } = await open(path)
      assert.deepEqual(trouble, [], path)
      assert.deepEqual([...hosts], [new URL(server.address).host], path)
      const ran = await page.evaluate(() => {
        const script = document.createElement('script')
        script.textContent = 'globalThis.ran = true'
        document.body.append(script)
        return 'ran' in globalThis
      })
      assert.equal(ran, false, `${path} ran an inline script`)
      await page.close()
    }
  })

  for (const scheme of ['light', 'dark'] as const) {
    for (const [size, viewport] of Object.entries(SIZES)) {
      test(`are accessible and fit, ${scheme} on a ${size}`, async () => {
        for (const path of [...paths.slice(0, 5), ...paths.slice(paths.indexOf('/feeds'))]) {
          const { page } = await open(path, { colorScheme: scheme, viewport, bypassCSP: true })
          await page.evaluate(() => document.querySelectorAll('details').forEach(each => (each.open = true)))
          const violations = await violationsOf(page)
          assert.deepEqual(violations, [], path)
          const wider = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          )
          assert.ok(wider <= 0, `${path} is ${wider} pixels wider than the screen`)
          await page.close()
        }
      })
    }
  }

  test('open from every citation the very words that are cited', async () => {
    const { page } = await open(paths[3])
    const cited = await page.$$eval('.summary .cite', links =>
      links.map(link => ({ href: (link as HTMLAnchorElement).href, text: link.getAttribute('title')! })),
    )
    assert.ok(cited.length > 0)
    for (const { href, text } of cited.slice(0, 8)) {
      await page.goto(href)
      const marked = await page.evaluate(() => {
        let words = ''
        let next: Node | null = document.querySelector(':target')
        while (next) {
          words += next.textContent
          next = next.nextSibling
        }
        return words
      })
      const flat = (words: string) => words.replace(/\s+/g, '')
      assert.ok(
        flat(marked).startsWith(flat(text).slice(0, 80)),
        `${href}: “${marked.slice(0, 80)}” is not “${text.slice(0, 80)}”`,
      )
    }
    await page.close()
  })

  test('are read without scripts and without styles, in an order that makes sense', async () => {
    const { page } = await open(paths[3], { javaScriptEnabled: false })
    const headings = await page.locator('h1, h2').allTextContents()
    assert.match(
      headings.join(' | '),
      /Summary \| Where the reports differ and agree \| Who reported, who carried \| (?:Who it rests on \| )?(?:Names and their forms \| )?(?:Timeline \| )?Coverage \| Articles/,
    )
    await page.close()
  })

  test('let whoever sits here correct a story without scripts, and take it back', async () => {
    const { page, trouble } = await open(paths[3], { javaScriptEnabled: false })
    const title = await page.locator('h1').textContent()
    const count = await page.locator('.articles .card').count()
    await page.click('.correct > summary')
    const form = page.locator('.correct form').filter({ has: page.locator('button[value=split]') })
    await form.locator('input[name=article]').last().check()
    await form.locator('input[name=copies]').uncheck()
    await form.locator('input[name=reason]').fill('another matter')
    await form.locator('button[value=split]').click()
    assert.match(page.url(), /\/stories\/.*\?decided=1$/)
    assert.match((await page.locator('[role=status]').textContent())!, /Decision 1: 1 article of/)
    assert.match((await page.locator('.decisions').textContent())!, /another matter/)
    assert.equal(await page.locator('.articles .card').count(), 1)
    await page.locator('.decisions button').click()
    assert.match((await page.locator('[role=status]').textContent())!, /decision 1 taken back/)
    assert.equal(await page.locator('h1').textContent(), title)
    assert.equal(await page.locator('.articles .card').count(), count)
    assert.deepEqual(trouble, [])
    await page.close()
  })

  test('can be walked with the keyboard alone: the first stop skips to the content', async () => {
    const { page } = await open(paths[3])
    await page.keyboard.press('Tab')
    assert.equal(await page.evaluate(() => document.activeElement?.className), 'skip')
    await page.close()
  })
})
