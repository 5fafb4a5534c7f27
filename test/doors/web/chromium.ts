import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const executable = process.env.STEMMA_CHROMIUM ?? PLACES.find(existsSync)

/** Why browser tests are left out; undefined where they run. In CI a missing browser is a failure, not a skip. */
export const noBrowser: string | undefined =
  executable || process.env.CI ? undefined : 'SKIPPED: no Chromium here. Install it or set STEMMA_CHROMIUM.'

const ALONE = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A headless Chromium that talks to nobody by itself. */
export function openBrowser(): Promise<Browser> {
  if (!executable) throw new Error('CI needs Chromium: .ci/run installs it')
  const args = process.getuid?.() === 0 ? [...ALONE, '--no-sandbox'] : ALONE
  return chromium.launch({ executablePath: executable, args })
}
