/** One object of JSON-LD. */
export type Json = Record<string, unknown>

/** The objects that a page's JSON-LD scripts hold, those of graphs and main entities too; broken scripts are mended or left out. */
export function linkedObjects(scripts: readonly string[]): Json[] {
  return scripts.slice(0, 50).flatMap(script => flattened(parsed(script)))
}

function parsed(script: string): unknown {
  const json = script.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\]\]>|\]\]>)\s*$/g, '').trim()
  if (json.length > 2_000_000) return undefined
  try {
    return JSON.parse(json)
  } catch {
    return parsedAfter(mended(json))
  }
}

function parsedAfter(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/** Raw line breaks inside strings, commas before a closing bracket and a final semicolon are the usual damage. */
function mended(json: string): string {
  return json
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,\s{0,20}([}\]])/g, '$1')
    .replace(/;\s*$/, '')
}

function flattened(value: unknown, depth = 0): Json[] {
  if (depth > 4 || value === null || typeof value !== 'object') return []
  if (Array.isArray(value)) return value.slice(0, 200).flatMap(item => flattened(item, depth + 1))
  const object = value as Json
  return [object, ...flattened(object['@graph'], depth + 1), ...flattened(object.mainEntity, depth + 1)]
}

/** The names of an object's types. */
export function typesOf(object: Json): string[] {
  const type = object['@type']
  return (Array.isArray(type) ? type : [type]).filter(name => typeof name === 'string')
}

/** The words of a value, or of the first of several. */
export function text(value: unknown): string | undefined {
  const one = Array.isArray(value) ? value[0] : value
  return typeof one === 'string' && one.trim() !== '' ? one.trim() : undefined
}
