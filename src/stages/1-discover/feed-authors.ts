import { oneLine, plainText, looksLikeHtml } from '../../text/plain-text.ts'
import { elements, innerText, named, type XmlNode } from './xml-tree.ts'

const AUTHOR = [
  ['author', 'dc:creator', 'dc:author', 'managingeditor'],
  ['itunes:author', 'media:credit'],
]

/** Names of the authors; an address of mail only where it is all that is given. */
export function authorsOf(node: XmlNode): string[] {
  const found = AUTHOR.map(names => named(node, ...names).flatMap(personNames)).find(names => names.length > 0) ?? []
  return [...new Set(found)]
}

function personNames(person: XmlNode): string[] {
  const parts = ['name', 'email', 'uri', 'url', 'homepage'].map(part => named(person, part)[0])
  const given = parts.map(part => (part ? oneLine(innerText(part)) : '')).find(text => text !== '')
  const name = given ?? (elements(person).length === 0 ? nameIn(oneLine(innerText(person))) : '')
  return name === '' ? [] : [name]
}

const MAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/

/** "ed@example.org (Ann Lee)", "Ann Lee <ed@example.org>", "Ann Lee" → Ann Lee. */
function nameIn(text: string): string {
  const plain = looksLikeHtml(text) && !/<[^<>\s]+@[^<>\s]+>/.test(text) ? plainText(text) : text
  const mail = MAIL.exec(plain)?.[0]
  if (!mail) return plain
  const rest = plain
    .replace(mail, ' ')
    .replace(/mailto:/i, ' ')
    .replace(/[()<>[\]"]/g, ' ')
  return oneLine(rest).replace(/^[,;:\s-]+|[,;:\s-]+$/g, '') || mail
}
