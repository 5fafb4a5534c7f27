import { getDomain, getPublicSuffix } from 'tldts'
import type { Article } from '../../domain/article.ts'
import { hostOf } from '../../text/url.ts'
import { type HouseName, houseName, houseOfHost } from './house-name.ts'
import { outletHost } from './wire-credit.ts'

/** Where an article says that it comes from, where that is another house than its outlet. */
export interface OriginHouse {
  name: string
  because: string
  url?: string
  sure: boolean
}

const MAIL = /[\w.+-]{1,40}@((?:[\w-]{1,40}\.){1,4}[a-z]{2,8})/iu
const FREE_MAIL =
  /^(?:g(?:oogle)?mail|yahoo|hotmail|outlook|live|icloud|aol|proton(?:mail)?|gmx|web|mail|yandex|ya|qq|163|126|naver|hanmail|daum|ukr|i|bk|list|inbox)\./

/** True for the domain of a mailbox that anybody can have. */
export function isFreeMail(domain: string): boolean {
  return FREE_MAIL.test(domain)
}

/** The outlet's own name as others cite it. */
export function homeOf(article: Article): HouseName | undefined {
  if (article.outlet) return houseName(article.outlet.name)
  const host = outletHost(article)
  return host === undefined ? undefined : houseOfHost(host)
}

/** In falling weight: the page's own word for where its text comes from, the address its author writes from. */
export function houseOf(article: Article): OriginHouse | undefined {
  const home = outletHost(article)
  for (const { kind, text } of article.notes ?? []) {
    const host = kind === 'canonical' || kind === 'based-on' ? hostOf(text) : undefined
    if (host && home && !sameHouse(host, home))
      return {
        name: host,
        url: text,
        sure: true,
        because: `the page names ${text} as its ${kind === 'canonical' ? 'canonical address' : 'origin'}`,
      } // prettier-ignore
  }
  const mail = authorMail(article)
  if (!mail || FREE_MAIL.test(mail)) return undefined
  const known = home ? sameHouse(mail, home) : article.outlet !== undefined && namesHouse(article.outlet.name, mail)
  if (known) return undefined
  // One publisher's papers often write from its one domain; another country's domain is another house's.
  const sure = !home || getPublicSuffix(home) !== getPublicSuffix(mail)
  return { name: getDomain(mail) ?? mail, sure, because: `its author writes from ${mail}` }
}

/** The address that an article gives for its author, in lower case, without what stands before the @. */
export function authorMail(article: Article): string | undefined {
  const note = article.notes?.find(({ kind }) => kind === 'author-email')
  const line = article.text
    .slice(-700)
    .split('\n')
    .find(each => /^\s*by\s/i.test(each) && each.length < 120 && MAIL.test(each)) // prettier-ignore
  return (MAIL.exec(note?.text ?? '') ??
    MAIL.exec(article.byline.join(' ')) ??
    MAIL.exec(line ?? ''))?.[1].toLowerCase()
}

/** True where two hosts are of one house: one name in the other, or one beginning. */
export function sameHouse(a: string, b: string): boolean {
  const [one, other] = [labelOf(a), labelOf(b)]
  // A house may live below another's domain: "post.harbour.example" is also "m.post.example".
  if (belowAnother(a).includes(other) || belowAnother(b).includes(one)) return true
  return one.includes(other) || other.includes(one) || one.slice(0, 3) === other.slice(0, 3)
}

function namesHouse(outlet: string, host: string): boolean {
  const label = labelOf(host)
  const parts = outlet
    .toLowerCase()
    .replace(/^the\s/, '')
    .split(/[^\p{L}\d]+/u)
    .filter(part => part !== '') // prettier-ignore
  const name = parts.join('')
  const initials = parts.map(part => part[0]).join('')
  return (
    name.includes(label) ||
    label.includes(name) ||
    name.slice(0, 3) === label.slice(0, 3) ||
    (initials.length > 1 && label.startsWith(initials))
  ) // prettier-ignore
}

// The names before the domain's own, where they are long enough to be a house's.
function belowAnother(host: string): string[] {
  return host
    .slice(0, host.length - (getDomain(host) ?? host).length)
    .split('.')
    .filter(label => label.length > 4)
}

// "theguardian" of "www.theguardian.com": what names a house in its address, without the article.
function labelOf(host: string): string {
  const label = (getDomain(host) ?? host).split('.')[0].replace(/[^a-z0-9]/g, '')
  return label.length > 6 ? label.replace(/^the/, '') : label
}
