import { statedDate } from '../stated-dates.ts'
import type { MailLine, MailLines } from './mail-lines.ts'

/** A mail without the frame of the one who sent it on, and what that frame says of the first sender. */
export interface Forwarded {
  mail: MailLines
  isForwarded: boolean
  from?: { name: string; address: string }
  subject?: string
  date?: string
}

const BEGINS =
  /^[-_>\s*]*(?:(?:begin )?forwarded message|original message|weitergeleitete nachricht|ursprüngliche nachricht|anfang der weitergeleiteten|message transféré|message d'origine|début du message|mensaje reenviado|mensaje original|mensagem encaminhada|messaggio inoltrato|doorgestuurd bericht|пересылаемое сообщение|пересланное сообщение|przekazana wiadomość|転送メッセージ|转发的邮件|转发邮件|الرسالة المعاد توجيهها).{0,60}$/iu
const FIELDS = {
  from: /^[>\s*]*(?:from|von|de|da|van|от|від|od|差出人|发件人|寄件者|보낸\s?사람|من)\s?[:：]\*?\s*(.{3,200})$/iu,
  date: /^[>\s*]*(?:date|sent|datum|gesendet|envoyé|fecha|enviado|data|inviato|verzonden|дата|отправлено|wysłano|日付|日期|发送时间|날짜|التاريخ)\s?[:：]\*?\s*(.{6,120})$/iu,
  subject:
    /^[>\s*]*(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp|тема|temat|件名|主题|主旨|제목|الموضوع)\s?[:：]\*?\s*(.{2,300})$/iu,
  to: /^[>\s*]*(?:to|an|à|para|a|aan|кому|do|宛先|收件人|받는\s?사람|إلى|cc|kopie|reply-to|antwort an|répondre à)\s?[:：]\*?\s*.{0,300}$/iu,
} as const

/** Finds the innermost mail that was sent on, near the beginning of the text. */
export function forwarded(mail: MailLines): Forwarded {
  const { lines } = mail
  const mark = lines.slice(0, 40).findIndex(({ text }) => BEGINS.test(text))
  const first =
    mark >= 0 ? mark + 1 : lines.slice(0, 12).findIndex((line, i) => FIELDS.from.test(line.text) && hasFields(lines, i))
  if (first < 0 || !hasFields(lines, first)) return { mail, isForwarded: false }
  const head = headFrom(lines, first)
  const inner = lines.slice(first + head.length).map(line => ({ ...line, text: line.text.replace(/^(?:>\s?)+/, '') }))
  const field = (name: keyof typeof FIELDS): string | undefined =>
    head.map(({ text }) => FIELDS[name].exec(text)?.[1]).find(Boolean)
  const reason = 'the frame of a mail that was sent on'
  const gone = lines.slice(0, first + head.length).map(({ text }) => ({ step: 'mail', reason, text }))
  const date = field('date')
  return {
    mail: { ...mail, lines: inner.filter(({ text }) => text !== ''), removed: [...mail.removed, ...gone] },
    isForwarded: true,
    from: addressIn(field('from')),
    subject: field('subject')?.trim(),
    date: date ? dateIn(date) : undefined,
  }
}

const isField = ({ text }: MailLine): boolean => Object.values(FIELDS).some(field => field.test(text))

/** At least a sender and one more field. */
const hasFields = (lines: readonly MailLine[], at: number): boolean => headFrom(lines, at).length >= 2

function headFrom(lines: readonly MailLine[], at: number): MailLine[] {
  let end = at
  while (end < lines.length && end - at < 8 && isField(lines[end])) end += 1
  return lines.slice(at, end)
}

function addressIn(from: string | undefined): Forwarded['from'] {
  const address = /[\w.+-]{1,64}@[\w.-]{3,200}/.exec(from ?? '')?.[0]
  if (!from || !address) return undefined
  return {
    name: from
      .slice(0, from.indexOf(address))
      .replace(/[<"'[(]|mailto:/g, '')
      .trim(),
    address,
  }
}

/** "Tue, 3 Mar 2026 at 07:15", "Dienstag, 3. März 2026 um 07:15". */
const dateIn = (words: string): string | undefined =>
  ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'ru', 'uk', 'pl', 'ja', 'zh', 'ko', 'ar']
    .map(language => statedDate(words, language)?.at)
    .find(Boolean)
