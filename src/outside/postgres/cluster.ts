import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../../domain/app-error.ts'
import { giveTo } from './account.ts'
import type { Binaries } from './binaries.ts'
import { initCluster } from './init-cluster.ts'
import { clusterOf, type Place } from './place.ts'
import { processMark } from './process-mark.ts'

/** The cluster of these binaries, made where it is missing: whole, or not there. Answers its folder. */
export async function openCluster(place: Place, binaries: Binaries, auth: string[]): Promise<string> {
  const cluster = clusterOf(place.data, binaries.major)
  if (existsSync(join(cluster, 'PG_VERSION'))) return cluster
  await removeHalfMade(place)
  const draft = `${cluster}.new-${process.pid}`
  await mkdir(draft, { mode: 0o700 })
  try {
    await giveTo(place.account, draft)
    const { account, isClosed } = place
    await initCluster({ binaries, folder: draft, isClosed, account, auth })
    await rename(draft, cluster)
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    throw (error as NodeJS.ErrnoException).code === 'ENOTEMPTY' ? notACluster(cluster) : error
  }
  return cluster
}

/** What processes left that were killed while they made a cluster. */
async function removeHalfMade({ data }: Place): Promise<void> {
  for (const name of await readdir(data)) {
    const maker = Number(/^postgres-\d+\.new-(\d+)$/.exec(name)?.[1])
    const isLeft = maker === process.pid || (maker > 0 && processMark(maker) === undefined)
    if (isLeft) await rm(join(data, name), { recursive: true, force: true })
  }
}

const notACluster = (cluster: string): AppError =>
  new AppError('unavailable', `The folder ${cluster} holds something that is no PostgreSQL data.`, {
    next: 'Move it away, or set STEMMA_DATA to another folder.',
  })
