import type { Article } from '../../domain/article.ts'
import type { Refusal } from '../../domain/refusal.ts'
import type { Chrome } from './chrome-lines.ts'
import type { PreparedPage } from './prepared-page.ts'
import type { Block } from './render.ts'
import { elements, hintOf, textOf } from './tree.ts'

/** What is known when it is decided whether a page is an article. */
export interface Sight {
  prepared: PreparedPage
  article: Article
  chrome: Chrome
  url?: string
  /** The blocks of the article's text. */
  body: readonly Block[]
  /** False where none of them reads like an article's. */
  likely: boolean
}

/** One reason why a page may be no article: undefined where it does not hold. */
export type RefusalRule = (sight: Sight) => Refusal | undefined

/** How phrases of the chrome tables are spelled. */
export const plain = (text: string): string => text.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ')

/** The words of a page's blocks in lower case, as far as they are needed. */
export function pageText({ blocks }: PreparedPage, limit: number): string {
  let text = ''
  for (const block of blocks) {
    if (text.length > limit) break
    text += `${block.text}\n`
  }
  return plain(text)
}

export const pageLength = ({ blocks }: PreparedPage): number => blocks.reduce((sum, { text }) => sum + text.length, 0)

/** How many different phrases of a list stand in a text; the tables of two languages may share some. */
export function phrasesIn(text: string, chrome: Chrome, list: 'paywall' | 'consent' | 'challenge' | 'scripts'): number {
  const said = new Set(chrome.flatMap(table => table[list].filter(words => text.includes(words))))
  return [...said].filter(words => ![...said].some(other => other !== words && other.includes(words))).length
}

/** True where an element's name says it; the first few thousand elements are asked. */
export function hasNamed({ page }: PreparedPage, name: RegExp): boolean {
  let asked = 0
  for (const element of elements(page.root)) {
    asked += 1
    if (asked > 5000) return false
    if ((element.attrs.class ?? element.attrs.id) !== undefined && name.test(hintOf(element))) return true
  }
  return false
}

/** What a page says to a browser without scripts, in lower case. */
export function noscriptText({ page }: PreparedPage): string {
  let text = ''
  let asked = 0
  for (const element of elements(page.root)) {
    asked += 1
    if (asked > 3000 || text.length > 2000) break
    if (element.tag === 'noscript') text += `${textOf(element)}\n`
  }
  return plain(text)
}

/** The number of words that JSON-LD says the article has. */
export function statedWords({ page }: PreparedPage): number | undefined {
  for (const script of page.jsonLd.slice(0, 20)) {
    const stated = /"wordCount"\s{0,9}:\s{0,9}"?(\d{2,6})"?/.exec(script)?.[1]
    if (stated !== undefined) return Number(stated)
  }
  return undefined
}
