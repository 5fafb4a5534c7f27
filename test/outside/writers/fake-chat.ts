// An OpenAI-compatible endpoint on this machine, with every bad habit that a test asks for.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { TestContext } from 'node:test'
import { started } from '../http-servers.ts'

/** What was asked. */
export interface ChatRequest {
  path: string
  headers: IncomingMessage['headers']
  body: Record<string, unknown> & { messages: { role: string; content: string }[] }
}

export interface FakeChat {
  origin: string
  port: number
  requests: ChatRequest[]
}

/** Answers one request. */
export type ChatHabit = (request: ChatRequest, response: ServerResponse, nth: number) => void

/** A server that answers as `habit` likes. */
export async function fakeChat(t: TestContext, habit: ChatHabit): Promise<FakeChat> {
  const requests: ChatRequest[] = []
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as ChatRequest['body']
      const request = { path: incoming.url ?? '', headers: incoming.headers, body }
      requests.push(request)
      habit(request, response, requests.length)
    })
  })
  const port = await started(t, server)
  return { origin: `http://127.0.0.1:${port}`, port, requests }
}

/** A good answer with these words. */
export const message = (content: unknown): unknown => ({
  choices: [{ index: 0, message: { role: 'assistant', content } }],
})
