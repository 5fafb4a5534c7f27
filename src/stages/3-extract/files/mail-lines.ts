import type { Removed } from '../../../domain/article.ts'
import { isSentence } from '../pasted-lines.ts'
import { type Block, render } from '../render.ts'
import { type Elem, closest, elements, parsePage, textOf } from '../tree.ts'
import { MAIL_WORDS } from './mail-words.ts'

/** One line of a mail. */
export interface MailLine {
  text: string
  /** A heading, or a short line that is bold or a link as a whole. */
  isHeading: boolean
  /** Characters inside links. */
  linked: number
}

export interface MailLines {
  lines: MailLine[]
  /** Where the same mail stands as a page. */
  browser?: string
  removed: Removed[]
}

const HIDDEN =
  /display:\s*none|visibility:\s*hidden|mso-hide:\s*all|max-height:\s*0|max-width:\s*0|opacity:\s*0(?![.\d])|font-size:\s*[01](?:px|pt)?\s*(?:;|!|$)/i

/** Invisible characters that fill the preview of a mail; those that join or part letters inside a word are spelling. */
const INVISIBLE =
  /\u00ad|\u034f|\u061c|\u180e|\u200b|\u2060|\u2800|\ufeff|(?<!\p{L})[\u200c-\u200f]|[\u200c-\u200f](?!\p{L})/gu

/** The visible lines of a mail's markup, and its address as a page. */
export function htmlLines(html: string): MailLines {
  const { root } = parsePage(html)
  const { blocks } = render(root, element =>
    HIDDEN.test(element.attrs.style ?? '') || element.attrs.hidden !== undefined ? 'hidden' : undefined,
  )
  return {
    lines: blocks.flatMap(blockLines).filter(({ text }) => text !== ''),
    browser: browserAddress(root),
    removed: [],
  }
}

function blockLines(block: Block): MailLine[] {
  const linked = Math.min(1, block.linked / Math.max(1, block.text.length))
  return block.text.split(/\n| \| /).map(raw => {
    const text = shown(raw)
    const whole = linked > 0.9 || isBold(block.element)
    const isHeading = /^h[1-6]$/.test(block.tag) || (whole && text.length < 160 && text.split(' ').length >= 3)
    return { text: block.tag === 'li' ? `- ${text}` : text, isHeading, linked: Math.round(linked * text.length) }
  })
}

const shown = (text: string): string => text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim()

function isBold(element: Elem): boolean {
  const bold = [...elements(element)].find(
    ({ tag, attrs }) => tag === 'b' || tag === 'strong' || /font-weight:\s*(?:bold|[6-9]00)/i.test(attrs.style ?? ''),
  )
  const own = /font-weight:\s*(?:bold|[6-9]00)/i.test(element.attrs.style ?? '')
  return own || (bold !== undefined && textOf(bold).length >= textOf(element).length * 0.9)
}

/** Where the words say that the mail can be read as a page, the address behind them. */
function browserAddress(root: Elem): string | undefined {
  for (const element of elements(root)) {
    const { href } = element.attrs
    if (element.tag !== 'a' || !href || !/^https?:/i.test(href)) continue
    const around = closest(element, ({ tag }) => tag === 'p' || tag === 'td' || tag === 'div')
    const words = `${textOf(element)} ${around && textOf(around).length < 160 ? textOf(around) : ''}`
    if (MAIL_WORDS.browser.test(words) && !MAIL_WORDS.leave.test(textOf(element))) return href
  }
  return undefined
}

/** Lines of a plain text as lines of a mail. */
export function textLines(lines: readonly string[]): MailLines {
  const browser = lines
    .map(line => (MAIL_WORDS.browser.test(line) ? /https?:\/\/[^\s>)\]]+/.exec(line)?.[0] : undefined))
    .find(Boolean)
  const next = lines.findIndex(line => MAIL_WORDS.browser.test(line))
  const below = next >= 0 ? /^<?(https?:\/\/[^\s>]+)>?$/.exec(lines[next + 1] ?? '')?.[1] : undefined
  const read = lines.map(shown).filter(line => line !== '')
  return {
    lines: read.map((text, i) => ({
      text,
      isHeading: isHeadingLine(text, read[i + 1]),
      linked: /^<?https?:\/\/\S+$/.test(text) ? text.length : 0,
    })),
    browser: browser ?? below,
    removed: [],
  }
}

const isHeadingLine = (text: string, next: string | undefined): boolean =>
  text.length < 120 && !isSentence(text) && /\p{L}/u.test(text) && next !== undefined && next.length > 60

/** Takes out what only a mail has around its text: "view in browser", rules, greetings of the sender, everything from "unsubscribe" on. */
export function withoutMailChrome({ lines, browser, removed }: MailLines): MailLines {
  const end = footerStart(lines)
  const reasons = lines.map((line, i) => reasonAgainst(line, i, end, lines[i + 1]))
  const gone = lines.flatMap(({ text }, i): Removed[] =>
    reasons[i] ? [{ step: 'mail', reason: reasons[i], text }] : [],
  )
  return {
    lines: lines
      .filter((_, i) => reasons[i] === undefined)
      .map(line => ({ ...line, text: withoutAddresses(line.text) })),
    browser,
    removed: [...removed, ...gone],
  }
}

function reasonAgainst(
  { text, linked, isHeading }: MailLine,
  i: number,
  end: number,
  next?: MailLine,
): string | undefined {
  if (i >= end) return 'the foot of the mail: how to leave the list, who sends it'
  if (text.length < 200 && MAIL_WORDS.browser.test(text)) return 'leads to the same mail as a page'
  if (!/[\p{L}\p{N}]/u.test(text)) return 'a rule, no words'
  if (/^<?https?:\/\/\S+>?$/.test(text)) return 'an address, no words'
  const short = text.split(' ').length <= 5
  const headsText = isHeading && next !== undefined && next.linked === 0 && next.text.length > 60
  return linked >= text.length * 0.9 && short && !isSentence(text) && !headsText ? 'a link alone' : undefined
}

/** Addresses that a plain text names in brackets behind the linked words. */
const withoutAddresses = (text: string): string =>
  text
    .replace(/\s*[<([]\s*https?:\/\/[^\s>)\]]+\s*[>)\]]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** The first line of the foot: it speaks of leaving the list, in the last part of the mail. */
function footerStart(lines: readonly MailLine[]): number {
  const words = lines.reduce((sum, { text }) => sum + text.length, 0)
  let before = 0
  for (const [i, { text }] of lines.entries()) {
    const foot =
      text.length < 600 &&
      (MAIL_WORDS.leave.test(text) ||
        MAIL_WORDS.why.test(text) ||
        (/^(?:©|\(c\)|copyright\b)/i.test(text) && before > words / 2))
    // "Unsubscribe" may stand in the head, too.
    if (foot && before > words * 0.3) return i
    before += text.length
  }
  return lines.length
}
