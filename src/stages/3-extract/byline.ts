import type { ArticleNote } from '../../domain/article.ts'
import { plainText } from './entities.ts'
import type { Chrome } from './chrome-lines.ts'

/** Who wrote it, people apart from agencies and desks. */
export interface Byline {
  people: string[]
  notes: ArticleNote[]
}

const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g
const DESK =
  /(?:\b(?:staff|desk|team|editor(?:s|ial)?|editors|newsroom|agenc(?:y|ies)|press|news|agentur|redaktion|redacción|redação|redazione|rédaction|redactie|redakcja|редакция|редакція|agence|agencia|agência|agenzia|media|online|tv|radio|times|post|daily|journal|magazine|reuters|afp|ap|dpa|upi|efe|ansa|tass|xinhua|yonhap|pti|ani|ians|apa|sda|belga|lusa|kyodo|jiji|interfax|bbc|cnn|wires?|services?|contributors?|admin|administrator|associated press|bloomberg|network|channel|group|inc|ltd|gmbh|foundation|institute|university|council|ministry|department|office)\b|\.(?:com|org|net|de|co|fr|it)\b|編集部|编辑部|뉴스|通信社|رويترز|وكالات?)/iu
const NOT_A_NAME =
  /https?:|www\.|[{}<>=@|#\d]|^(?:by|von|and|und|the|share|follow|more|read|comments?|author|unknown|anonymous|null|none|undefined|guest|view|profile|updated(?: on)?|published(?: on)?|posted(?: on)?|photo|email|twitter|facebook)$/i
const JOINTS = /\s*(?:[,;|/•·]|\s(?:and|und|et|y|e|i|en|и|та|with|mit|&|و)\s|\s[-–—]\s|、|，)\s*/iu
const ROLE =
  /^(?:the\s+)?(?:(?:senior|chief|staff|special|political|foreign|science|sports?|business|health|freelance|deputy|associate|managing|contributing|national|digital|in|our)\s){0,3}(?:correspondent|reporter|editor|writer|journalist|columnist|author|photographer|producer|contributor|analyst|redakteur(?:in)?|korrespondent(?:in)?|journaliste|periodista|redactor|giornalista|dziennikarz)\b.*$/i

/** Names out of a byline's words: "By Ann Reyes and Bo Lind, Harbour News [ann@harbour.example]". */
export function bylineFrom(raw: string, chrome: Chrome, organisation = false): Byline {
  const notes: ArticleNote[] = (raw.slice(0, 400).match(EMAIL) ?? []).map(text => ({ kind: 'author-email', text }))
  const words = withoutBy(
    plainText(raw.slice(0, 400))
      .replace(EMAIL, ' ')
      .replace(/[[({][^\])}]{0,80}[\])}]/g, ' '),
    chrome,
  )
  const people: string[] = []
  for (const part of words.split(JOINTS)) {
    const name = withoutBy(
      part
        .replace(GOES_ON, '')
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/^[-–—:.,\s]+|[-–—:,\s]+$/g, ''),
      chrome,
    )
    if (name === '' || NOT_A_NAME.test(name) || ROLE.test(name) || name.length > 60 || !/\p{L}/u.test(name)) continue
    if (organisation || DESK.test(name)) notes.push({ kind: 'credit', text: name })
    else if (looksLikeName(name)) people.push(name)
  }
  return { people: [...new Set(people)], notes }
}

/** One to six words that begin large, in a script that has sizes. */
function looksLikeName(name: string): boolean {
  const words = name.split(' ')
  if (words.length > 6) return false
  if (!/[\p{Lu}\p{Ll}]/u.test(name)) return name.length <= 30
  if (words.length === 1) return /^[\p{L}\p{N}_.'’-]{2,30}$/u.test(name)
  return /^\p{Lu}/u.test(words[0]) || /^(?:de|van|von|da|di|la|le|el|al|bin|ibn|den|der|dos|del)$/i.test(words[0])
}

/** "VonAnna Berg": two elements without a space between them. */
const glued = (text: string, entry: string): boolean =>
  /^(?:.*\s)?(?:by|von|par|por|di|door)$/.test(entry) &&
  /^\p{Lu}\p{Ll}/u.test(text.slice(entry.length)) &&
  /\p{Ll}$/u.test(text.slice(0, entry.length))

/** Where a byline goes on with a date or another label. */
const GOES_ON =
  /\s+(?:published|updated|posted|written|on\s+\w+\s+\d|am\s+\d|le\s+\d|veröffentlicht|aktualisiert|monday|tuesday|wednesday|thursday|friday|saturday|sunday|columnist|correspondent|reporter|staff writer)\b.*$/iu

function withoutBy(text: string, chrome: Chrome): string {
  const trimmed = text.trim().replace(/^[-–—|:\s]+/, '')
  const lower = trimmed.toLowerCase()
  for (const { by } of chrome) {
    const word = by
      .filter(entry => lower.startsWith(entry) && (!/\p{L}/u.test(lower[entry.length] ?? '') || glued(trimmed, entry)))
      .sort((a, b) => b.length - a.length)[0]
    if (word) return trimmed.slice(word.length).replace(/^[\s:：/]+/, '')
  }
  return trimmed
}

/** True for a line that begins with a word for "by" and goes on with names. */
export function isBylineLine(line: string, chrome: Chrome): boolean {
  if (
    line.length > 160 ||
    /[.!?]["”]?$/.test(line.replace(/\[[^\]]*\]|\([^)]*\)/g, '').trim()) ||
    !/^\p{L}/u.test(line)
  )
    return false
  const rest = withoutBy(line, chrome)
  return rest.length < line.trim().length && /^\p{Lu}|^\p{Lo}/u.test(rest) && bylineFrom(line, chrome).people.length > 0
}

/** Joins several sources of names; the first that names people is believed. */
export function firstByline(candidates: readonly Byline[]): Byline {
  const people = candidates.find(candidate => candidate.people.length > 0)?.people ?? []
  const seen = new Set<string>()
  const notes = candidates
    .flatMap(candidate => candidate.notes)
    .filter(({ kind, text }) => !seen.has(`${kind} ${text}`) && seen.add(`${kind} ${text}`))
  return { people, notes }
}
