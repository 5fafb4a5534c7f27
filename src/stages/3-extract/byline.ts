import type { ArticleNote } from '../../domain/article.ts'
import { BODY, DEGREE, HOUSE, LEGAL_FORM, NOT_A_NAME, POST, TITLE } from './byline-words.ts'
import type { Chrome } from './chrome-lines.ts'
import { plainText } from './entities.ts'

/** Who wrote it, people apart from agencies and desks. */
export interface Byline {
  people: string[]
  notes: ArticleNote[]
}

const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g
const ADDRESS = /(?:https?:\/\/|www\.)\S+|(?<![\w.])@\w+/gi
const BRACKETED = /[[({]([^\])}]{0,80})[\])}]/g
const JOINTS = /\s*(?:[,;|/•·+\n]|\s(?:and|und|et|y|e|i|en|и|та|with|mit|&|و)\s|\s[-–—]\s|、|，)\s*/iu

/** Names out of a byline's words: "By Ann Reyes and Bo Lind, Harbour News [ann@harbour.example]". */
export function bylineFrom(raw: string, chrome: Chrome, organisation = false): Byline {
  const line = raw.slice(0, 400)
  const notes: ArticleNote[] = (line.match(EMAIL) ?? []).map(text => ({ kind: 'author-email', text }))
  const credit = (text: string): void => {
    notes.push({ kind: 'credit', text })
  }
  for (const [, inside] of line.matchAll(BRACKETED)) if (isBody(inside) && !/[@:]/.test(inside)) credit(inside.trim())
  const words = afterBy(plainText(line).replace(EMAIL, ' ').replace(ADDRESS, ' ').replace(BRACKETED, ' '), chrome)
  const people: string[] = []
  const parts = words.split(JOINTS)
  const housed = parts.findIndex(part => LEGAL_FORM.test(part))
  for (const [i, part] of parts.entries()) {
    const name = cleaned(part, chrome)
    if (
      name === '' ||
      NOT_A_NAME.test(name) ||
      POST.test(name) ||
      POST.test(part.trim()) ||
      name.length > 60 ||
      !/\p{L}/u.test(name)
    )
      continue
    if (isLabel(name, chrome) || (i > 0 && isDegree(name))) continue
    if (organisation || isBody(name) || (FOR_A_HOUSE.test(part) && HOUSE.test(part))) credit(name)
    // "Harbour Publishing Ltd, Port Selkie, Norway": what follows a house is its address.
    else if (housed === 0 && i > 0) continue
    else if (isSign(name)) credit(name)
    else if (looksLikeName(name)) people.push(name)
  }
  return { people: [...new Set(people)], notes }
}

const isBody = (words: string): boolean => BODY.test(words)

const isDegree = (name: string): boolean => DEGREE.test(` ${name}`)

/** "det", "abc": how a desk signs for its people. */
const isSign = (name: string): boolean => /^\p{Ll}{2,3}$/u.test(name)

function isLabel(name: string, chrome: Chrome): boolean {
  const words = name.toLowerCase().replace(/[.:]$/, '')
  return chrome.some(({ lines, published, updated, by }) =>
    [lines.has(words), published.includes(words), updated.includes(words), by.includes(words)].some(Boolean),
  )
}

/** One name without the words around it: its "by", its title, its degrees, where it goes on with a date. */
function cleaned(part: string, chrome: Chrome): string {
  const trimmed = part.replace(/\s+/g, ' ').trim()
  const marks = (text: string): string => text.replace(/^[-–—:.,*\s]+|[-–—:,*\s]+$/g, '')
  let name = withoutBy(marks(untilMore(trimmed, chrome)), chrome)
  name = marks(name)
    .replace(ABOUT, '')
    .replace(TITLE, '')
    .replace(/\s(?:am|um|on|le|el|op|den|vom)$/iu, '')
  for (let i = 0; i < 4 && DEGREE.test(name); i++) name = marks(name.replace(DEGREE, ''))
  return marks(name)
}

const ABOUT = /^(?:über|about|sobre|à propos de|o autorze)\s+/iu

/** Two to six words that begin large, or one, in a script that has sizes. */
function looksLikeName(name: string): boolean {
  const words = name.split(' ')
  if (words.length > 6) return false
  if (!/[\p{Lu}\p{Ll}]/u.test(name)) return name.length <= 30
  if (words.length === 1) return /^[\p{L}\p{N}_.'’-]{2,30}$/u.test(name)
  const small = words.filter(word => /^\p{Ll}/u.test(word) && !PARTICLE.test(word))
  return (
    small.length === 0 ||
    (/^\p{Lu}/u.test(name) &&
      words.length <= 3 &&
      !/^(?:a|an|the|this|here|und|oder|ist|sind|aus|in|im|at)$/.test(small[0]))
  )
}

const PARTICLE =
  /^(?:de|van|von|der|den|da|do|di|la|le|el|al|bin|ibn|ter|ten|dos|das|los|las|del|della|des|du|y|e|zu|zum|zur|af|av|'t|d'\p{L}+|l'\p{L}+|al-\p{L}+|el-\p{L}+|ul|abu)$/iu

/** True for a given and a family name: surer than a login or a first name alone. */
const isFullName = (name: string): boolean => {
  if (!/[\p{Lu}\p{Ll}]/u.test(name)) return name.length >= 2
  const words = name.split(' ')
  return words.length >= 2 && words.filter(word => /^\p{Lu}/u.test(word)).length >= 2
}

/** "VonAnna Berg": two elements without a space between them. */
const glued = (text: string, entry: string): boolean =>
  /^(?:.*\s)?(?:by|von|par|por|di|door)$/.test(entry) &&
  /^\p{Lu}\p{Ll}/u.test(text.slice(entry.length)) &&
  /\p{Ll}$/u.test(text.slice(0, entry.length))

/** Where a byline goes on with a date, a post without a mark before it, or another label. */
const GOES_ON =
  /\s+(?:(?:published|updated|posted|written|on\s+\w+\s+\d|am\s+\d|le\s+\d|el\s+\d|um\s+\d|hace\s+\d|vor\s+\d|il y a|tiempo de|veröffentlicht|aktualisiert|monday|tuesday|wednesday|thursday|friday|saturday|sunday|columnist|correspondent|reporter|staff\s+writer)\b|\d{1,2}[.:/]\d).*$/iu
/** "for the Harbour News" behind a name. */
const FOR_A_HOUSE = /\s+(?:[Ff]or|[Ff]rom|[Ff]ür)\s+(?:(?:[Tt]he|die|den|das)\s+)?\p{Lu}.*$/u

function untilMore(text: string, chrome: Chrome): string {
  const short = text.replace(FOR_A_HOUSE, '').replace(GOES_ON, '')
  for (const { published, updated } of chrome) {
    for (const word of [...published, ...updated]) {
      if (word.length < 4) continue
      const at = short.toLowerCase().indexOf(` ${word}`)
      if (at > 3 && !/\p{L}/u.test(short[at + word.length + 1] ?? '')) return short.slice(0, at)
    }
  }
  return short
}

/** Behind the last "by" where a date or a label stands before it: "Posted on May 2, 2019 by Ann Reyes". */
function afterBy(text: string, chrome: Chrome): string {
  const trimmed = text.replace(/\s+/g, ' ').trim()
  const match =
    /^(.{0,90}?)(?<!\p{L})(?:by|von|vom|par|por|door|przez|автор|автор:|di)(?:\s|:\s?)(?=\p{L})(.*)$/isu.exec(trimmed)
  if (match && (/\d/.test(match[1]) || isLabel(match[1].trim(), chrome) || LABEL.test(match[1].trim()))) return match[2]
  return withoutBy(trimmed, chrome)
}

const LABEL =
  /^(?:post author|edited|reviewed|.*\bedition edited|story|article|text|un \p{L}+|eine? \p{L}+|ein \p{L}+ \p{L}+|artikel|beitrag)$/iu

function withoutBy(text: string, chrome: Chrome): string {
  const trimmed = text.trim().replace(/^[-–—|:\s]+/, '')
  const lower = trimmed.toLowerCase()
  for (const { by } of chrome) {
    const word = by
      .filter(entry => lower.startsWith(entry) && (!/\p{L}/u.test(lower[entry.length] ?? '') || glued(trimmed, entry)))
      .sort((a, b) => b.length - a.length)[0]
    if (word) return trimmed.slice(word.length).replace(/^[\s:：/=.]+/, '')
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

/**
 * Joins several sources of names. The first that gives people is believed; a later one that has them by their full names,
 * or them and more, is better, and so is any name than a login.
 */
export function firstByline(candidates: readonly Byline[]): Byline {
  const named = candidates.map(({ people }) => people).filter(people => people.length > 0 && people.length <= 12)
  const first = named[0] ?? []
  const better =
    named.find(people => people.every(isFullName) && names(people, first)) ??
    (first.every(isLogin) ? named.find(people => people.every(isFullName)) : undefined)
  const chosen = better ?? first
  const fuller = named.find(
    people => people.length > chosen.length && people.every(isFullName) && chosen.every(name => people.includes(name)),
  )
  const seen = new Set<string>()
  const notes = candidates
    .flatMap(candidate => candidate.notes)
    .filter(({ kind, text }) => !seen.has(`${kind} ${text}`) && seen.add(`${kind} ${text}`))
  return { people: fuller ?? chosen, notes }
}

const wordsOf = (name: string): string[] => name.toLowerCase().split(/[\s._-]+/)

/** Each of the short names is a word of a full one. */
const names = (full: readonly string[], short: readonly string[]): boolean =>
  short.length > 0 &&
  short.every(name => full.some(other => wordsOf(name).every(word => word.length > 1 && wordsOf(other).includes(word))))

const isLogin = (name: string): boolean => !name.includes(' ') && /[._]|\p{Ll}-\p{Ll}|\d/u.test(name)
