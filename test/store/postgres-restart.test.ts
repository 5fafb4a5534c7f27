import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { chmod } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { AppError } from '../../src/domain/app-error.ts'
import { giveTo, serverAccount } from '../../src/outside/postgres/account.ts'
import { probeBinaries } from '../../src/outside/postgres/binaries.ts'
import { embeddedPackage, repairLinks } from '../../src/outside/postgres/embedded.ts'
import { initCluster, SUPERUSER } from '../../src/outside/postgres/init-cluster.ts'
import { startServer } from '../../src/outside/postgres/start-server.ts'
import { openStore } from '../../src/store/postgres/open-store.ts'
import { folderOf, missing } from '../outside/postgres/test-database.ts'

const VERSIONS = { claim: 1 }

/** A server of its own, which may be killed; answers how to start it and how to remove it. */
async function ownServer() {
  await repairLinks(embeddedPackage()!.native)
  const binaries = await probeBinaries(folderOf('embedded')!, 'embedded')
  const folder = mkdtempSync(join(tmpdir(), 'stemma-restart-'))
  const account = await serverAccount(folder)
  await giveTo(account, folder)
  await chmod(folder, 0o700)
  const cluster = join(folder, 'cluster')
  const auth = ['--auth-local=trust', '--auth-host=reject', '--no-sync']
  await initCluster({ binaries, folder: cluster, account, auth })
  const settings = { listen_addresses: '', port: '5432', unix_socket_directories: folder, shared_buffers: '16MB' }
  const start = () => startServer({ binaries, cluster, account, log: join(folder, 'log'), settings, detached: true })
  const connection = { host: folder, port: 5432, user: SUPERUSER, database: 'postgres' }
  return { start, connection, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) }
}

const isUnavailable = (error: unknown) => error instanceof AppError && error.code === 'unavailable'

test('a server that is killed and comes back stops nobody, and loses nothing that was stored', {
  skip: missing('embedded'),
}, async t => {
  const server = await ownServer()
  let pid = await server.start()
  const end = () => stop(pid)
  process.once('exit', end)
  t.after(async () => {
    end()
    process.off('exit', end)
    await sleep(200)
    server.remove()
  })
  const store = await openStore(server.connection, { schema: 'stemma', log: () => {} })
  const stored: string[] = []
  const wrong: unknown[] = []
  let at = 0
  const working = { isDone: false }
  const worker = async () => {
    while (!working.isDone) {
      const subject = `s${++at}`
      try {
        await store.cellar.offer([{ stage: 'claim', subject, inputHash: 'a' }], VERSIONS)
        stored.push(subject)
        await store.cellar.take('claim', 1, 1000)
      } catch (error) {
        if (!isUnavailable(error)) wrong.push(error)
        await sleep(20)
      }
    }
  }
  const workers = Promise.all([worker(), worker(), worker()])
  try {
    const lead = (await store.cellar.lead())!
    await sleep(200)
    process.kill(pid, 'SIGKILL')
    await sleep(100)
    await assert.rejects(store.cellar.pending(['claim']), isUnavailable)
    await assert.rejects(lead.take('trace', [], 1), isUnavailable)
    pid = await server.start()
    const before = stored.length
    for (let tries = 0; stored.length < before + 20 && tries < 500; tries++) await sleep(20)
    assert.ok(stored.length >= before + 20, 'the work went on')
    const next = await store.cellar.lead()
    assert.ok(next)
    await next.release()
  } finally {
    working.isDone = true
    await workers
  }
  const known = await store.cellar.works('claim', stored)
  assert.deepEqual(wrong, [])
  assert.deepEqual(
    stored.filter(subject => !known.has(subject)),
    [],
  )
  await store.close()
})

function stop(pid: number): void {
  try {
    process.kill(pid, 'SIGQUIT')
  } catch {}
}
