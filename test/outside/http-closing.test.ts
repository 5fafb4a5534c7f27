import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { test } from 'node:test'
import { promisify } from 'node:util'

test('a closed door keeps no process alive', async () => {
  const script = join(import.meta.dirname, 'closing-door.ts')
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script], {
    cwd: join(import.meta.dirname, '../..'),
    timeout: 60_000,
  })
  assert.equal(stdout, 'rejected,rejected')
})
