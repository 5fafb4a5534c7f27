// An OpenAI-compatible endpoint on this machine, with made-up vectors and every bad habit that a test asks for.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { TestContext } from 'node:test'
import { started } from '../http-servers.ts'
import { madeUpVector } from './made-up-vectors.ts'

/** What was asked. */
export interface Request {
  path: string
  headers: IncomingMessage['headers']
  body: { input: string[]; model?: string; encoding_format?: string; dimensions?: number }
}

export interface FakeEndpoint {
  origin: string
  port: number
  requests: Request[]
}

/** Answers one request in another way; a false answer leaves it to the good one. */
export type Habit = (request: Request, response: ServerResponse, nth: number) => boolean | void

/** A server that answers with made-up vectors, or as `habit` likes. */
export async function fakeEndpoint(t: TestContext, habit: Habit = () => false): Promise<FakeEndpoint> {
  const requests: Request[] = []
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Request['body']
      const request = { path: incoming.url ?? '', headers: incoming.headers, body }
      requests.push(request)
      if (habit(request, response, requests.length) !== false) return
      send(response, vectorsFor(body.input))
    })
  })
  const port = await started(t, server)
  return { origin: `http://127.0.0.1:${port}`, port, requests }
}

/** A good answer. */
export function vectorsFor(texts: readonly string[]): {
  object: string
  data: { index: number; embedding: unknown }[]
} {
  const data = texts.map((text, index) => ({ object: 'embedding', index, embedding: Array.from(madeUpVector(text)) }))
  return { object: 'list', data }
}

/** Sends JSON, or bare text. */
export function send(
  response: ServerResponse,
  what: unknown,
  status = 200,
  headers: Record<string, string> = {},
): void {
  const text = typeof what === 'string' ? what : JSON.stringify(what)
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(text)
}
