import type { Article } from '../../domain/article.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { shown } from './shown.ts'

/** What extract made of one input. */
export type Extracted = { id: string } & Partial<Article> & Partial<Refusal>

/** An article as a person reads it: title, facts with how they were found, text, and what was left out and why. */
export function articleInWords(article: Extracted): string {
  const { id, title, text, captions, refusal, removed } = article
  const parts = [
    shown(title || '(no title)'),
    [['from', id] as const, ...factsOf(article)].map(([name, fact]) => `${name.padEnd(11)}${shown(fact)}`).join('\n'),
    ...(refusal
      ? [shown(`Refused (${refusal.code}): ${[refusal.because, refusal.next].filter(Boolean).join(' ')}`)]
      : []),
    ...(text ? [shown(text)] : []),
    ...(captions ? [`Captions:\n${captions.map(caption => `- ${shown(caption)}`).join('\n')}`] : []),
    ...(removed ? [leftOut(removed)] : []),
  ]
  return parts.join('\n\n')
}

/** Found dates with where they were found and how sure. */
const found = (at: string, from?: string | null, confidence?: string): string =>
  [
    at,
    from || confidence
      ? `(${[from && `found: ${from}`, confidence && `confidence: ${confidence}`].filter(Boolean).join(', ')})`
      : '',
  ]
    .join(' ')
    .trim()

const NOTES: Partial<Record<string, string>> = {
  'ai-assisted': 'AI help',
  'author-email': 'e-mail',
  'based-on': 'based on',
  source: 'sources',
}

function factsOf(article: Extracted): (readonly [string, string])[] {
  const { outlet, byline, publishedAt, modifiedAt, language, url, section, notes } = article
  const facts: [string, string | undefined][] = [
    ['address', url],
    ['outlet', outlet && (outlet.id && outlet.id !== outlet.name ? `${outlet.name} (${outlet.id})` : outlet.name)],
    ['by', byline?.join(', ')],
    ['published', publishedAt ? found(publishedAt, article.publishedAtFrom, article.publishedAtConfidence) : 'unknown'],
    ['not after', article.notAfter],
    ['modified', modifiedAt && found(modifiedAt, article.modifiedAtFrom, article.modifiedAtConfidence)],
    ['language', language],
    ['section', section],
    ['pictures', article.pictureCredits?.join('; ')],
    ...(notes ?? []).map(({ kind, text }): [string, string] => [NOTES[kind] ?? kind, text]),
  ]
  return facts.flatMap(([name, fact]) => (fact ? [[name, fact] as const] : []))
}

function leftOut(removed: NonNullable<Article['removed']>): string {
  if (removed.length === 0) return 'Left out: nothing.'
  const rows = removed.map(
    ({ step, reason, text }) => `- ${step}: ${reason}\n  ${shown(text.replace(/\s+/g, ' ')).slice(0, 300)}`,
  )
  return `Left out (${removed.length}):\n${rows.join('\n')}`
}
