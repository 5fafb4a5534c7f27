import { cleanUrl } from '../../text/url.ts'
import { type WrittenWords, joinedWords, writtenWords } from './joined-words.ts'
import { isSentence } from './pasted-lines.ts'
import { PASTED_WORDS } from './pasted-words.ts'
import type { Removed } from '../../domain/article.ts'

/** A paste without the marks of the program that it came through, one line a paragraph. */
export interface PastedSource {
  lines: string[]
  /** Address on the first or last line. */
  url?: string
  removed: Removed[]
}

/** Takes a paste apart: marks of quoting and chats, wrapped lines, the address it was copied with. */
export function pastedSource(pasted: string, language: string): PastedSource {
  const plain = withoutQuotes(pasted.replaceAll('\0', '').split(/\r\n?|\n/)).map(line =>
    line.replace(PASTED_WORDS.chat, ''),
  )
  return withoutAddress(unwrapped(plain.join('\n'), language))
}

/** Addresses in a paste that is nothing else, a name before or behind each at most; none where there is any prose. */
export function linksAlone(pasted: string): string[] {
  const lines = pasted
    .slice(0, 2_000_000)
    .split(/\r\n?|\n/)
    .map(line => line.trim())
    .filter(Boolean)
  const links = lines.flatMap(line => line.match(/https?:\/\/[^\s<>"')\]]+/g) ?? [])
  const prose = lines.some(
    line => isSentence(line.replace(ADDRESSES, ' ').trim()) && line.replace(ADDRESSES, '').length > 60,
  )
  const named = lines.filter(line => /https?:\/\//.test(line)).length
  return links.length >= 2 && !prose && named >= lines.length * 0.4 ? [...new Set(links.map(cleanUrl))] : []
}

const ADDRESSES = /https?:\/\/\S+/g

/** Marks before quoted lines, where most lines have them. */
function withoutQuotes(lines: string[]): string[] {
  const said = lines.filter(line => line.trim() !== '')
  const quoted = said.filter(line => /^\s*>/.test(line)).length
  return quoted > said.length * 0.5 ? lines.map(line => line.replace(/^\s*(?:>\s?)+/, '')) : lines
}

const ADDRESS = /^[<([]?(https?:\/\/[^\s<>)\]]+)[>)\]]?$/

function withoutAddress(lines: string[]): PastedSource {
  const removed: Removed[] = []
  let url: string | undefined
  const kept = lines.filter((line, i) => {
    const address = ADDRESS.exec(line)?.[1]
    const atEdge = i < 3 || i >= lines.length - 3
    const signature = i > 0 && PASTED_WORDS.signature.test(line) && line.length < 80
    if (address && atEdge) url ??= cleanUrl(address)
    if (!address && !signature) return true
    removed.push({
      step: 'paste',
      reason: signature ? 'a signature of the mail program' : 'an address, no words',
      text: line,
    })
    return false
  })
  return { lines: kept, ...(url && { url }), removed }
}

/** Lines of the paste; those of a text that was wrapped at a fixed width are joined to paragraphs again. */
export function unwrapped(pasted: string, language = 'en'): string[] {
  const groups = pasted.split(/\r\n?|\n/).reduce<string[][]>(
    (all, line) => {
      if (line.trim() === '') all.push([])
      else all[all.length - 1].push(line.replace(/[\s\u00a0]+/g, ' ').trim())
      return all
    },
    [[]],
  )
  const wrapped = groups.filter(isWrapped)
  if (wrapped.length === 0) return groups.flat().filter(line => line !== '')
  const written: WrittenWords = writtenWords(wrapped.flat())
  const join = (lines: string[]): string[] => [joinedWords(lines, written, language)]
  const always = wrapped.length > 1 && groups.every(lines => lines.every(line => line.length <= 90))
  return groups
    .flatMap(lines => (isWrapped(lines) || (always && isBegun(lines)) ? join(lines) : lines))
    .filter(line => line !== '')
}

function isWrapped(lines: readonly string[]): boolean {
  if (lines.length < 3) return false
  const inner = lines.slice(0, -1)
  const even = inner.filter(line => line.length >= 50 && line.length <= 90 && !/^[-•*]/.test(line)).length
  return even === inner.length && inner.filter(isSentence).length <= inner.length / 2
}

/** Two lines of a text that is wrapped elsewhere: the first is full and ends nothing. */
const isBegun = (lines: readonly string[]): boolean =>
  lines.length === 2 && lines[0].length >= 50 && !isSentence(lines[0])
