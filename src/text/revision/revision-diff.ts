// What changed between two revisions of a text, paragraph by paragraph and word by word.
import type { Slice } from '../../domain/span.ts'
import { paragraphs } from '../sentences.ts'
import { isFurniture } from './furniture.ts'
import { longestChain } from './longest-chain.ts'
import { type Group, paragraphGroups } from './paragraph-groups.ts'
import { plainForm } from './plain-form.ts'
import { type Part, wordParts } from './word-parts.ts'

/**
 * One or several paragraphs and what became of them. `same` where only a typesetter's signs differ. Rows stand in the order of the
 * new text, what was removed where it stood.
 */
export interface Row {
  kind: 'same' | 'edited' | 'moved' | 'added' | 'removed'
  old?: Slice
  now?: Slice
  /** Of an edited paragraph, moved or not. */
  parts?: Part[]
  /** One paragraph became several, or several one. */
  breaks?: 'split' | 'merged'
  /** A line that the page changes by itself: a clock, a count, an advert. */
  furniture?: true
}

/** The rows of two texts. Both texts' paragraphs are in them whole and once; equal texts have only rows of kind `same`. */
export function revisionDiff(before: string, after: string, language: string): Row[] {
  const old = paragraphs(before)
  const now = paragraphs(after)
  const [was, is] = [old, now].map(list => list.map(({ text }) => plainForm(text)))
  const groups = paragraphGroups(was, is, language)
  const links = groups.map(group => ({ ...group, weight: weightOf(group, is) }))
  const stayed = new Set(longestChain(links))
  const row = (link: Group, isMoved: boolean) => groupRow(link, isMoved, { old, now, before, after, was, is, language })
  const rows: Row[] = []
  const grouped = new Set(links.flatMap(({ old: from, oldEnd }) => range(from, oldEnd)))
  let next = { old: 0, now: 0 }
  const removeUpTo = (end: number) => {
    for (const at of range(next.old, end)) if (!grouped.has(at)) rows.push(lone('removed', old[at], language))
    next.old = end
  }
  const addUpTo = (end: number) => {
    for (const at of range(next.now, end)) rows.push(lone('added', now[at], language))
    next.now = end
  }
  for (const link of links) {
    if (stayed.has(link)) removeUpTo(link.old)
    addUpTo(link.now)
    rows.push(row(link, !stayed.has(link)))
    next = { old: stayed.has(link) ? link.oldEnd : next.old, now: link.nowEnd }
  }
  removeUpTo(old.length)
  addUpTo(now.length)
  return rows
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)

// Of two paragraphs that changed places the shorter one moved.
const weightOf = ({ now, nowEnd }: Group, is: readonly string[]): number =>
  range(now, nowEnd).reduce((sum, at) => sum + is[at].length + 1, 0)

function lone(kind: 'added' | 'removed', paragraph: Slice, language: string): Row {
  const row: Row = kind === 'added' ? { kind, now: paragraph } : { kind, old: paragraph }
  if (isFurniture(plainForm(paragraph.text), language)) row.furniture = true
  return row
}

interface Texts {
  old: readonly Slice[]
  now: readonly Slice[]
  before: string
  after: string
  was: readonly string[]
  is: readonly string[]
  language: string
}

function groupRow(group: Group, isMoved: boolean, texts: Texts): Row {
  const old = whole(texts.before, texts.old, group.old, group.oldEnd)
  const now = whole(texts.after, texts.now, group.now, group.nowEnd)
  const isOne = group.oldEnd - group.old === 1 && group.nowEnd - group.now === 1
  if (isOne && texts.was[group.old] === texts.is[group.now]) return { kind: isMoved ? 'moved' : 'same', old, now }
  const row: Row = {
    kind: isMoved ? 'moved' : 'edited',
    old,
    now,
    parts: wordParts(old, now, texts.language),
  }
  if (!isOne) row.breaks = group.nowEnd - group.now > 1 ? 'split' : 'merged'
  const lines = [texts.was[group.old], texts.is[group.now]]
  if (isOne && lines.every(line => isFurniture(line, texts.language))) row.furniture = true
  return row
}

function whole(text: string, list: readonly Slice[], from: number, to: number): Slice {
  const { start } = list[from]
  const { end } = list[to - 1]
  return { start, end, text: text.slice(start, end) }
}
