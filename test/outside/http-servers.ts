// Loopback servers that behave as a test wants, and a door that may reach them and nothing else.
import { createServer, type RequestListener, type Server } from 'node:http'
import { type AddressInfo, createServer as createTcpServer, type Server as TcpServer, type Socket } from 'node:net'
import type { TestContext } from 'node:test'
import type { Answer, Fetched } from '../../src/domain/fetched.ts'
import { isRefusal } from '../../src/domain/refusal.ts'
import { AppError } from '../../src/domain/app-error.ts'
import { type HttpDoor, type HttpOptions, openHttp } from '../../src/outside/http.ts'

export interface Site {
  port: number
  /** `http://127.0.0.1:<port>` */
  origin: string
  /** Addresses asked for, without robots.txt. */
  asked: string[]
}

/** A server whose robots.txt is missing unless the listener answers for it. */
export async function serve(
  t: TestContext,
  listener: RequestListener,
  { robots = false }: { robots?: boolean } = {},
): Promise<Site> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    if (request.url === '/robots.txt' && !robots) return void response.writeHead(404).end()
    if (request.url !== '/robots.txt') asked.push(request.url ?? '')
    listener(request, response)
  })
  const port = await started(t, server)
  return { port, origin: `http://127.0.0.1:${port}`, asked }
}

/** A server of bare bytes: `answer` is written to every connection once a request was heard on it, robots.txt apart. */
export async function serveRaw(t: TestContext, answer: (socket: Socket, request: string) => void): Promise<Site> {
  const asked: string[] = []
  const server = createTcpServer(socket => {
    socket.on('error', () => {})
    socket.on('data', data => {
      const request = data.toString('latin1')
      if (request.startsWith('GET /robots.txt ')) return void socket.write(NO_ROBOTS)
      asked.push(request.split(' ')[1])
      answer(socket, request)
    })
  })
  const port = await started(t, server)
  return { port, origin: `http://127.0.0.1:${port}`, asked }
}

const NO_ROBOTS = 'HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n'

export async function started(t: TestContext, server: Server | TcpServer): Promise<number> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve)
  })
  t.after(() => {
    for (const socket of sockets) socket.destroy()
    return new Promise(resolve => {
      server.close(resolve)
    })
  })
  return (server.address() as AddressInfo).port
}

/** A door to 127.0.0.1 on these ports, with small limits. */
export function doorTo(t: TestContext, ports: number[], options: Partial<HttpOptions> = {}): HttpDoor {
  const door = openHttp({
    agent: 'Stemma/9.9',
    allowPrivate: ports.map(port => `127.0.0.1:${port}`),
    allowPorts: [],
    maxBytes: 1_000_000,
    timeoutMs: 5_000,
    maxRedirects: 5,
    perHost: 4,
    paceMs: 0,
    now: () => Date.parse('2026-03-02T12:00:00Z'),
    log: () => {},
    ...options,
  })
  t.after(() => door.close())
  return door
}

/** The answer, or an error that says what came instead. */
export function answerOf(fetched: Fetched): Answer {
  if (isRefusal(fetched)) throw new Error(`refused: ${fetched.refusal.because}`)
  if (!('document' in fetched)) throw new Error('unchanged')
  return fetched
}

/** `code: because` of a refusal, or what came instead. */
export function refusalOf(fetched: Fetched): string {
  if (!isRefusal(fetched)) return 'document' in fetched ? `answered ${fetched.document.status}` : 'unchanged'
  return `${fetched.refusal.code}: ${fetched.refusal.because}`
}

/** What a fetch throws that should throw `unavailable`. */
export async function unavailableOf(fetching: Promise<Fetched>): Promise<AppError> {
  const outcome = await fetching.catch((error: unknown) => error)
  if (outcome instanceof AppError && outcome.code === 'unavailable') return outcome
  throw new Error(`not unavailable: ${String(outcome)}`, { cause: outcome })
}

export const textOf = ({ document }: Answer): string => new TextDecoder().decode(document.bytes)
