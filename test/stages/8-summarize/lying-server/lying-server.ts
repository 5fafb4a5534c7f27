// A model behind an OpenAI-compatible endpoint that answers what it is told to answer, with the ids of the passages that it was sent.
import { createServer, type Server } from 'node:http'
import type { Answered } from './honest.ts'
import type { InventedStory } from './invented-story.ts'

/** What is to be answered to the next request. */
export interface Script {
  story: InventedStory
  sentences: readonly Answered[]
  /** How the answer is wrapped: JSON alone, in a fence, behind reasoning, with prose around it, as a bare list. */
  wrapping: Wrapping
}

export const WRAPPINGS = ['bare', 'fenced', 'reasoned', 'chatty', 'list'] as const
export type Wrapping = (typeof WRAPPINGS)[number]

export interface LyingServer {
  server: Server
  /** Bodies of the requests as they came. */
  requests: { messages: { role: string; content: string }[] }[]
  /** What is answered from now on. */
  script(script: Script): void
}

export function lyingServer(): LyingServer {
  let next: Script | undefined
  const requests: LyingServer['requests'] = []
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as LyingServer['requests'][number]
      requests.push(body)
      const content = next ? answer(next, body.messages.map(each => each.content).join('\n')) : ''
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ choices: [{ index: 0, message: { role: 'assistant', content } }] }))
    })
  })
  return { server, requests, script: script => (next = script) }
}

/** The answer of a model to what it was sent. */
export function answer({ story, sentences, wrapping }: Script, prompt: string): string {
  const ids = idsByPassage(prompt)
  const list = sentences.map(({ text, cites }) => ({ text, cites: cites.map(each => idOf(each, story, ids)) }))
  const json = JSON.stringify({ sentences: list }, null, 1)
  const wrapped: Record<Wrapping, string> = {
    bare: json,
    fenced: `\`\`\`json\n${json}\n\`\`\``,
    reasoned: `<think>\nThe passages [S1] and {S2} matter. {"sentences": []}\n</think>\n\n${json}`,
    chatty: `Here is the summary you asked for:\n\n${json}\n\nI hope that this helps.`,
    list: JSON.stringify(list),
  }
  return wrapped[wrapping]
}

/** Ids of passages by their lines: "[S3] …". */
function idsByPassage(prompt: string): [id: string, line: string][] {
  return [...prompt.matchAll(/^\[(S\d+)\](.*)$/gm)].map(([, id, line]) => [id, oneLine(line)])
}

function idOf(cited: number | string, { facts }: InventedStory, ids: readonly [string, string][]): string {
  if (typeof cited === 'string' && !cited.startsWith('injection:')) return cited
  const words = oneLine(typeof cited === 'number' ? facts[cited].sentence : cited.slice('injection:'.length))
  const found = ids.find(([, line]) => line.includes(words))
  // What was not sent is cited as its neighbour would be.
  return found?.[0] ?? (typeof cited === 'number' ? `unsent ${cited}` : (ids[1]?.[0] ?? 'S1'))
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ')
