// Opens a door, leaves requests under way and waiting, closes it, and must then end by itself.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openHttp } from '../../src/outside/http.ts'

const server = createServer((request, response) => {
  if (request.url === '/silent') return
  response.writeHead(request.url === '/robots.txt' ? 404 : 200, { 'content-length': 2 }).end('ok')
})
await new Promise<void>(resolve => {
  server.listen(0, '127.0.0.1', resolve)
})
const { port } = server.address() as AddressInfo
const door = openHttp({
  agent: 'Stemma/9.9',
  allowPrivate: [`127.0.0.1:${port}`],
  allowPorts: [],
  maxBytes: 1_000_000,
  timeoutMs: 600_000,
  maxRedirects: 5,
  perHost: 2,
  paceMs: 50_000,
  now: Date.now,
  log: () => {},
})
const url = (path: string) => `http://127.0.0.1:${port}${path}`
await door.fetch(url('/page'))
const left = [door.fetch(url('/silent'), { as: 'feed' }), door.fetch(url('/paced'))]
const ends = Promise.allSettled(left)
await new Promise(resolve => {
  setTimeout(resolve, 50)
})
await door.close()
process.stdout.write((await ends).map(({ status }) => status).join())
server.close()
