/**
 * What a ninjs item says, whatever its version calls it: 1.x has lower-case names with extensions behind an underscore and
 * associations by name, 2.x arrays in the plural, 3.x the same in camel case.
 */

/** Names are in lower case. */
export type Fields = Readonly<Record<string, unknown>>

/** A worded part: a headline, a body, a description. */
export interface Worded {
  role: string
  contentType: string
  value: string
}

/** An object of JSON with its names in lower case; nothing where it is none. */
export function fieldsOf(value: unknown): Fields | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name.toLowerCase(), inner]))
}

/** The trimmed string of the first of some names that has one. */
export function stringOf(fields: Fields, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = fields[name]
    if (typeof value === 'string' && value.trim() !== '') return value.trim()
  }
  return undefined
}

const MOST = 200

/** The objects below the first of some names that has any: of an array, of an object by names, or one alone. */
export function objectsOf(fields: Fields, ...names: readonly string[]): Fields[] {
  for (const name of names) {
    const value = fields[name]
    if (typeof value !== 'object' || value === null) continue
    const all: unknown[] = Array.isArray(value) ? value : Object.values(value)
    const found = all
      .slice(0, MOST)
      .map(fieldsOf)
      .filter(each => each !== undefined)
    if (found.length > 0) return found
  }
  return []
}

/** Headlines, bodies or descriptions: the array in the plural, else `headline`, `headline_main`, `body_xhtml`. */
export function wordedOf(fields: Fields, plural: string, singular: string): Worded[] {
  const listed = objectsOf(fields, plural).flatMap(each => {
    const value = stringOf(each, 'value')
    return value
      ? [{ role: stringOf(each, 'role') ?? '', contentType: stringOf(each, 'contenttype') ?? '', value }]
      : []
  })
  if (listed.length > 0) return listed
  return Object.entries(fields)
    .filter(([name]) => name === singular || name.startsWith(`${singular}_`))
    .slice(0, MOST)
    .flatMap(([name, value]) => {
      const role = name.slice(singular.length + 1)
      return typeof value === 'string' && value.trim() !== '' ? [{ role, contentType: '', value: value.trim() }] : []
    })
}

/** The names of persons, bodies or places below a field. */
export function namesOf(fields: Fields, ...names: readonly string[]): string[] {
  return objectsOf(fields, ...names).flatMap(each => stringOf(each, 'name', 'literal') ?? [])
}

const TYPES = new Set(
  'text audio video picture graphic composite planning component event collection package'.split(' '),
)
const TELLING =
  /^(?:versioncreated|firstcreated|contentcreated|pubstatus|representationtype|headlines?|headline_\w+|bodies|body_\w+|descriptions|description_\w+|renditions|associations|eventdetails|copyrightholder|slugline)$/

/** The fields of a ninjs item; undefined for any other JSON. */
export function newsItemFields(value: unknown): Fields | undefined {
  const fields = fieldsOf(value)
  if (!fields || '$schema' in fields) return undefined
  const standard = fieldsOf(fields.standard) ?? fieldsOf(fields.$standard)
  if (standard && stringOf(standard, 'name')?.toLowerCase() === 'ninjs') return fields
  if (stringOf(fields, 'uri') === undefined) return undefined
  const type = stringOf(fields, 'type')?.toLowerCase()
  const telling = Object.keys(fields).filter(name => TELLING.test(name)).length
  const isTyped = (type !== undefined && TYPES.has(type)) || 'eventdetails' in fields
  return telling >= (isTyped ? 1 : 2) ? fields : undefined
}
