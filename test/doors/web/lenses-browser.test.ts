import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import type { App } from '../../../src/app.ts'
import { type Server, serveApp } from '../../../src/doors/web/server.ts'
import { testApp } from '../../test-app.ts'
import { violationsOf } from './axe.ts'
import { noBrowser, openBrowser } from './chromium.ts'

const TABLE = {
  name: 'ratings of mine.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(`domain,value\none.example,mixed\n${'a-very-long-host-name.'.repeat(6)}example,perhaps\n`),
}

/** Sends a table with a template, and stands on the page that tells what is in it. */
async function sendTable(page: Page, address: string): Promise<void> {
  await page.goto(new URL('/lenses', address).href)
  await page.setInputFiles('input[name=table]', TABLE)
  await page.selectOption('select[name=template]', 'own-reliability')
  await page.click('text=Show what is in it')
}

describe('lenses in a browser', { skip: noBrowser }, () => {
  let app: App
  let server: Server
  let browser: Browser
  let data: string

  before(async () => {
    data = await mkdtemp(join(tmpdir(), 'stemma-test-lenses-'))
    app = testApp({ STEMMA_DATA: data })
    server = await serveApp(app, 0)
    browser = await openBrowser()
  })
  after(async () => {
    await browser?.close()
    await server?.close()
    await app?.close()
    await rm(data, { recursive: true })
  })

  test('are imported and deleted without scripts, by whoever sits here', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false })
    await sendTable(page, server.address)
    assert.equal(await page.textContent('h1'), 'What is in ratings_of_mine.csv')
    await page.check('input[name=accept]')
    await page.click('button:has-text("Import")')
    assert.match((await page.textContent('[role=status]'))!, /Imported as own-reliability-/)
    await page.click('.lens summary:has-text("Delete")')
    await page.click('.lens button')
    assert.match((await page.textContent('[role=status]'))!, /Deleted, with one rating/)
    assert.equal(await page.locator('.lens').count(), 0)
    await page.close()
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`what a table would bring is told accessibly and fits a phone, ${colorScheme}`, async () => {
      const viewport = { width: 390, height: 844 }
      const page = await browser.newPage({ viewport, colorScheme, bypassCSP: true })
      await sendTable(page, server.address)
      await page.evaluate(() => document.querySelectorAll('details').forEach(each => (each.open = true)))
      assert.deepEqual(await violationsOf(page), [])
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      assert.ok(wider <= 0, `it is ${wider} pixels wider than the screen`)
      await page.close()
    })
  }
})
