// A model answers in its own manner: JSON alone, in a fence, behind its reasoning, with prose around it, cut off in the middle. Every
// object with a text in it is a sentence.
import type { Proposed } from './checks/check-sentence.ts'

/** More than these are read by nobody. */
const MOST_SENTENCES = 60
const MOST_CHARACTERS = 200_000

/** The sentences of an answer with what they cite; none where there are none to be found. */
export function sentencesIn(answer: string): Proposed[] {
  const bare = answer.slice(0, MOST_CHARACTERS).replace(/<(think|thinking|reasoning)>[\s\S]*?(?:<\/\1>|$)/gi, '')
  const whole = parsed(withoutFence(bare))
  const found = whole === undefined ? objectsIn(bare) : listed(whole)
  return found.flatMap(proposed).slice(0, MOST_SENTENCES)
}

const withoutFence = (text: string): string => /```(?:json)?\s*([\s\S]*?)```/i.exec(text)?.[1] ?? text.trim()

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** A list of sentences, alone or as the first list of an object. */
function listed(value: unknown): unknown[] {
  if (Array.isArray(value)) return value
  if (typeof value !== 'object' || value === null) return []
  if ('text' in value) return [value]
  return Object.values(value).find(each => Array.isArray(each)) ?? []
}

/** Objects without objects in them that parse, wherever they stand. */
function objectsIn(text: string): unknown[] {
  return [...text.matchAll(/\{[^{}]*\}/g)].flatMap(([object]) => {
    const value = parsed(object)
    return value === undefined ? [] : [value]
  })
}

const TEXTS = ['text', 'sentence', 'content']
const CITES = ['cites', 'citations', 'cite', 'sources', 'source', 'ids', 'passages']
/** Ids that stand in the words themselves: "[S3]", "(S3, S4)". */
const INLINE = /\s*[[(]\s*(S\d+(?:\s*[,;]\s*S\d+)*)\s*[\])]/g

function proposed(value: unknown): Proposed[] {
  if (typeof value === 'string') return [inline(value, [])]
  if (typeof value !== 'object' || value === null) return []
  const fields = value as Record<string, unknown>
  const text = TEXTS.map(name => fields[name]).find(each => typeof each === 'string')
  if (text === undefined) return []
  return [inline(text as string, idsOf(CITES.map(name => fields[name]).find(each => each !== undefined)))]
}

function inline(text: string, cites: readonly string[]): Proposed {
  const inWords = [...text.matchAll(INLINE)].flatMap(([, ids]) => ids.split(/\s*[,;]\s*/))
  return { text: text.replace(INLINE, '').replace(/\s+/g, ' ').trim(), cites: [...cites, ...inWords] }
}

function idsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsOf)
  if (typeof value === 'number') return [`S${value}`]
  if (typeof value !== 'string') return []
  return value
    .split(/[\s,;]+/)
    .map(each => each.replace(/^[[(]|[\])]$/g, '').trim())
    .filter(Boolean)
}
