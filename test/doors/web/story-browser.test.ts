import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { type Server, serveApp } from '../../../src/doors/web/server.ts'
import { fullStory } from '../../views/full-story.ts'
import { violationsOf } from './axe.ts'
import { noBrowser, openBrowser } from './chromium.ts'
import { appOf } from './story-web.ts'

const SIZES = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } }
const PATHS = [
  '/stories/full',
  '/stories/full?lang=de',
  '/stories/full/points',
  '/stories/full/points/dead',
  '/stories/full/reports/r-gull',
  '/stories/full/speakers',
  '/stories/full/coverage',
  '/stories/full/coverage?unit=outlet',
]

describe('a story with everything in it, in a browser', { skip: noBrowser }, () => {
  let server: Server
  let browser: Browser

  before(async () => {
    server = await serveApp(appOf([fullStory('shown')]), 0)
    browser = await openBrowser()
  })
  after(async () => {
    await browser?.close()
    await server?.close()
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [size, viewport] of Object.entries(SIZES)) {
      test(`is accessible and fits, ${colorScheme} on a ${size}`, async () => {
        for (const path of PATHS) {
          const page = await browser.newPage({ colorScheme, viewport, bypassCSP: true })
          await page.goto(new URL(path, server.address).href)
          await page.evaluate(() => document.querySelectorAll('details').forEach(each => (each.open = true)))
          assert.deepEqual(await violationsOf(page), [], path)
          const wider = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          )
          assert.ok(wider <= 0, `${path} is ${wider} pixels wider than the screen`)
          await page.close()
        }
      })
    }
  }

  test('keeps every mark and word of its chart within the chart, on a phone too', async () => {
    for (const viewport of Object.values(SIZES)) {
      const page = await browser.newPage({ viewport })
      await page.goto(new URL(PATHS[0], server.address).href)
      const outside = await page.evaluate(() => {
        const chart = document.querySelector('svg.chart')!
        const { left, right, top, bottom } = chart.getBoundingClientRect()
        return [...chart.querySelectorAll('text, .dot')]
          .map(each => ({ box: each.getBoundingClientRect(), words: each.outerHTML }))
          .filter(
            ({ box }) => box.left < left - 1 || box.right > right + 1 || box.top < top - 1 || box.bottom > bottom + 1,
          )
          .map(({ words }) => words)
      })
      assert.deepEqual(outside, [])
      await page.close()
    }
  })

  test('shows its marks where colours are forced, and on paper everything that is folded', async () => {
    const page = await browser.newPage({ viewport: SIZES.desktop, forcedColors: 'active' })
    await page.goto(new URL(PATHS[0], server.address).href)
    const seen = await page.$$eval('.chart .dot', dots =>
      dots.map(dot => getComputedStyle(dot).stroke !== getComputedStyle(document.documentElement).backgroundColor),
    )
    assert.ok(seen.length > 0 && seen.every(Boolean))
    await page.emulateMedia({ media: 'print' })
    const folded = page.locator('.reason-and-words .because').first()
    assert.ok((await folded.boundingBox())!.height > 0)
    await page.close()
  })

  test('opens reason and words by keyboard alone, without scripts', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false })
    await page.goto(new URL(PATHS[0], server.address).href)
    const summary = page.locator('#point-door summary')
    await summary.focus()
    await page.keyboard.press('Enter')
    assert.ok(await page.locator('#point-door .because').isVisible())
    await page.keyboard.press('Enter')
    assert.ok(!(await page.locator('#point-door .because').isVisible()))
    await page.close()
  })
})
