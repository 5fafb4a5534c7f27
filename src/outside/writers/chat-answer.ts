// What an OpenAI-compatible endpoint answers to `POST …/v1/chat/completions`: JSON with a list of choices, each with a message.
import { z } from 'zod'
import { endpointJson } from '../endpoint-json.ts'

const partSchema = z.object({ text: z.string().optional() })
const answerSchema = z.object({
  choices: z
    .array(z.object({ message: z.object({ content: z.union([z.string(), z.array(partSchema)]).nullish() }) }))
    .min(1),
})

/** The words of an answer. Throws an Error that says what is wrong with it. */
export function wordsOf(bytes: Uint8Array): string {
  const read = answerSchema.safeParse(endpointJson(bytes, 'a message was'))
  if (!read.success) throw new Error('gave JSON in which there is no message')
  const { content } = read.data.choices[0].message
  const words = typeof content === 'string' ? content : (content ?? []).map(({ text }) => text ?? '').join('')
  if (words.trim() === '') throw new Error('gave an empty message')
  return words
}
