import type { Email } from 'postal-mime'
import { getDomain } from 'tldts'
import type { Article, ArticleNote } from '../../../domain/article.ts'
import { refuse } from '../../../domain/refusal.ts'
import type { ExtractInput, ExtractRefusal } from '../extract.ts'
import type { KnownFacts } from '../known-facts.ts'
import { readLines } from '../pasted-reader.ts'
import { unwrapped } from '../pasted-source.ts'
import { statedDate } from '../stated-dates.ts'
import { type Forwarded, forwarded } from './forwarded.ts'
import { listOfMatters } from './mail-items.ts'
import { type MailLines, htmlLines, textLines, withoutMailChrome } from './mail-lines.ts'

/** Parts deeper, headers longer and mails in mails deeper than this are no newsletter's. */
const LIMITS = { maxNestingDepth: 40, maxHeadersSize: 512 * 1024, maxRfc822NestingDepth: 3 }

/** Reads a mail: a newsletter, an article sent on, a press release. Attachments are left alone. */
export async function readMail(bytes: Uint8Array, input: ExtractInput): Promise<Article | ExtractRefusal> {
  const mail = await parsed(bytes)
  if (mail === undefined) {
    const because = 'The mail is damaged, or nests more parts than any mail program makes.'
    return { ...refuse('unreadable', because, 'Save it again, or paste its text.'), id: input.id }
  }
  const raw = mail.html ? htmlLines(mail.html) : textLines(unwrapped((mail.text ?? '').slice(0, MAX_TEXT)))
  if (raw.lines.length === 0) {
    const next =
      mail.attachments.length > 0 ? 'Save its attachment, and give that.' : 'Save it again, or paste its text.'
    return { ...refuse('empty', 'The mail has no text of its own.', next), id: input.id }
  }
  const forward = forwarded(raw)
  const kept = withoutMailChrome(forward.mail)
  const known = mailFacts(mail, forward, kept)
  const article = await readLines(
    kept.lines.map(({ text }) => text),
    input,
    known,
  )
  if ('refusal' in article) return article
  const matters = listOfMatters(kept.lines, article.language)
  return matters === undefined ? article : { ...article, ...matters }
}

const MAX_TEXT = 4 * 1024 * 1024

/** More parts than any mail program makes; each costs its parser the same as a whole mail. */
const MAX_PARTS = 1000

async function parsed(bytes: Uint8Array): Promise<Email | undefined> {
  const parts = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .split(/\ncontent-type:/i, MAX_PARTS + 2)
  if (parts.length > MAX_PARTS) return undefined
  const { default: PostalMime } = await import('postal-mime')
  try {
    return await PostalMime.parse(withoutMailboxMark(bytes), LIMITS)
  } catch {
    return undefined // over one of its limits
  }
}

/** In a mailbox file every mail begins with a "From " line; the first mail is read. */
function withoutMailboxMark(bytes: Uint8Array): Uint8Array {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (buffer.subarray(0, 5).toString('latin1') !== 'From ') return bytes
  const second = buffer.indexOf('\n\nFrom ')
  return buffer.subarray(buffer.indexOf('\n') + 1, second < 0 ? undefined : second)
}

/** What the headers say, or those of the mail that was sent on. */
function mailFacts(mail: Email, forward: Forwarded, { browser, removed }: MailLines): KnownFacts {
  const subject = forward.subject ?? mail.subject
  const from = forward.from ?? sender(mail)
  const date = forward.isForwarded ? forward.date : dateOf(mail)
  const outlet = from && outletOf(from.name, from.address)
  const notes: ArticleNote[] = browser ? [{ kind: 'canonical', text: browser }] : []
  return {
    ...(subject && titleIn(subject) && { title: titleIn(subject) }),
    ...(outlet && { outlet }),
    ...(date ? { published: { at: date, from: 'mail' as const } } : { notAfter: dateOf(mail) }),
    notes,
    removed,
  }
}

function sender(mail: Email): { name: string; address: string } | undefined {
  const from = mail.from?.group?.[0] ?? mail.from
  return from?.address ? { name: from.name, address: from.address } : undefined
}

/** The header's own words: its offset is the sender's. */
function dateOf(mail: Email): string | undefined {
  return statedDate(mail.headers.find(({ key }) => key === 'date')?.value)?.at ?? statedDate(mail.date)?.at
}

const MARKS =
  /^(?:(?:re|aw|fwd?|wg|tr|rv|enc|i|r|ynt|vs|vb|odp|pd|fyi|ref)\s*(?:\[\d+\])?\s*[:：]|\[[^\]]{1,60}\])\s*/iu

/** A subject without "Fwd:" and the name of a list. */
function titleIn(subject: string): string {
  let title = subject.replace(/\s+/g, ' ').trim()
  while (MARKS.test(title)) title = title.replace(MARKS, '')
  return title
}

/** Where everybody has a mailbox: the host says nothing of who writes. */
const FREE =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|aol|icloud|me|mac|gmx|web|t-online|freenet|posteo|mailbox|proton|protonmail|pm|mail|yandex|ya|rambler|bk|inbox|list|qq|163|126|sina|naver|daum|hanmail|orange|wanadoo|free|laposte|sfr|libero|virgilio|tiscali|wp|o2|onet|interia|seznam|ukr|zoho|fastmail|tutanota|tuta|hey)\.[a-z.]+$/i

/** The outlet that a mail is from; a person's mailbox is none. */
function outletOf(name: string, address: string): Article['outlet'] {
  const host =
    address
      .split('@')
      .at(-1)
      ?.toLowerCase()
      .replace(/[^a-z0-9.-].*$/, '') ?? ''
  const domain = getDomain(host) ?? (host.includes('.') ? host.split('.').slice(-2).join('.') : undefined)
  if (!domain || FREE.test(domain)) return undefined
  const called = name.trim().replace(/^["']|["']$/g, '')
  return { name: called === '' || called.includes('@') ? domain : called, id: domain }
}
