import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { ROOT } from '../../../src/place.ts'
import { smallWorld } from '../../small-world.ts'

/** What a program prints until a line fits. */
async function printed(child: ChildProcess, line: RegExp): Promise<RegExpExecArray> {
  let out = ''
  for await (const chunk of child.stdout!) {
    out += String(chunk)
    const match = line.exec(out)
    if (match) return match
  }
  throw new Error(`the program ended after printing: ${out}`)
}

describe('stemma serve', () => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    test(`prints its address, serves the world, and stops cleanly on ${signal}`, { timeout: 120_000 }, async () => {
      const child = spawn(process.execPath, [join(ROOT, 'bin/stemma.mjs'), 'serve', '--port', '0'], {
        env: { ...process.env, STEMMA_WORLD: await smallWorld() },
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      const ended = once(child, 'exit')
      const [, address] = await printed(child, /Stemma is at (http:\/\/127\.0\.0\.1:\d+\/)/)
      const page = await fetch(address)
      assert.equal(page.status, 200)
      assert.match(await page.text(), /Everything here is invented/)
      child.kill(signal)
      const [code] = await ended
      assert.equal(code, 0)
    })
  }
})
