// The ferry world as a proxy of this machine would show it: every host of it, over plain HTTP, in rounds of time.
import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { readFile } from 'node:fs/promises'
import type { TestContext } from 'node:test'
import { isRefusal } from '../../src/domain/refusal.ts'
import { FERRY } from './ferry-in-memory.ts'
import { readWorld, type WorldRound, worldRounds } from '../../src/outside/world.ts'

export interface FerryServer {
  /** For `STEMMA_PROXY`. */
  proxy: string
  /** The world's list of subscriptions, with addresses of this server. */
  opml: string
  rounds: number
  /** Goes on to the next round. */
  next(): void
  /** From now on this feed answers 503. */
  fail(url: string): void
  /** Requests so far: address and status. */
  asked: [url: string, status: number][]
}

/** Addresses of the world, as they are reached here. */
export const plain = (text: string): string => text.replaceAll('https://', 'http://')

/** robots.txt by host; any other host has none. */
const ROBOTS: Record<string, string> = { 'gazette-of-the-sound.example': 'User-agent: *\nDisallow: /premium/\n' }

export async function ferryServer(t: TestContext): Promise<FerryServer> {
  const rounds = worldRounds(await readWorld(FERRY))
  const failing = new Set<string>()
  const asked: FerryServer['asked'] = []
  let round = 0
  const server = createServer(async (request, response) => {
    const url = request.url!
    const status = failing.has(url) ? busy(response) : await answer(rounds[round], url, request, response)
    asked.push([url, status])
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  t.after(() => {
    server.closeAllConnections()
    server.close()
  })
  return {
    proxy: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    opml: plain(await readFile(join(FERRY, 'feeds/subscriptions.opml'), 'utf8')),
    rounds: rounds.length,
    next: () => void (round += 1),
    fail: url => void failing.add(plain(url)),
    asked,
  }
}

function busy(response: ServerResponse): number {
  response.writeHead(503, { 'content-type': 'text/plain' }).end('The press is being mended.')
  return 503
}

async function answer(
  round: WorldRound,
  url: string,
  { headers }: IncomingMessage,
  response: ServerResponse,
): Promise<number> {
  const { host, pathname } = new URL(url)
  if (pathname === '/robots.txt') return say(response, ROBOTS[host] ? 200 : 404, 'text/plain', ROBOTS[host] ?? '')
  const [secure, open] = await Promise.all([round.fetch(url.replace('http://', 'https://')), round.fetch(url)])
  const found = isRefusal(secure) ? open : secure
  if (isRefusal(found) || !('document' in found)) return say(response, 404, 'text/plain', 'There is no such page.')
  const { bytes, contentType } = found.document
  // Byte by byte: not every page of the world is written in UTF-8.
  const text = Buffer.from(plain(Buffer.from(bytes).toString('latin1')), 'latin1')
  const etag = `"${createHash('sha256').update(text).digest('hex').slice(0, 16)}"`
  response.setHeader('etag', etag)
  return headers['if-none-match'] === etag ? say(response, 304) : say(response, 200, contentType, text)
}

function say(response: ServerResponse, status: number, contentType?: string, text?: string | Buffer): number {
  response.writeHead(status, contentType ? { 'content-type': contentType } : {}).end(text)
  return status
}
