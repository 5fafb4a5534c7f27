import { Parser } from 'htmlparser2'

const ENTITY = /&(?:#\d{1,8}|#x[0-9a-f]{1,7}|[a-z_:][\w.-]{0,40});/gi
/** Characters that declared entities may make of one document. */
const MOST_EXPANDED = 1_000_000
const known = new Map<string, string>()

/** Replaces every whole character reference once: those that the document declares, XML's, and HTML's. */
export function decodeEntities(text: string, declared: Pick<ReadonlyMap<string, string>, 'get'> = NONE): string {
  return text.includes('&')
    ? text.replace(ENTITY, found => declared.get(found.slice(1, -1)) ?? htmlEntity(found))
    : text
}

const NONE: ReadonlyMap<string, string> = new Map()

function htmlEntity(entity: string): string {
  const cached = known.get(entity)
  if (cached !== undefined) return cached
  let text = ''
  const parser = new Parser({ ontext: data => (text += data) })
  parser.end(entity)
  if (known.size < 5000) known.set(entity, text)
  return text
}

/**
 * Entities that the document type declares, by name. Values that hold markup or further references are left out, so
 * that nothing is ever expanded twice, and what has grown to a million characters grows no further.
 */
export function declaredEntities(xml: string): Pick<ReadonlyMap<string, string>, 'get'> {
  const head = xml.slice(0, 20_000)
  if (!/<!ENTITY/i.test(head)) return NONE
  const declarations = head.matchAll(/<!ENTITY\s{1,20}([\w.-]{1,64})\s{1,20}(?:"([^"<&]{0,1000})"|'([^'<&]{0,1000})')/g)
  const values = new Map([...declarations].map(([, name, double, single]) => [name, double ?? single]))
  let left = MOST_EXPANDED
  return {
    get(name) {
      const value = values.get(name)
      left -= value?.length ?? 0
      return left < 0 ? undefined : value
    },
  }
}
