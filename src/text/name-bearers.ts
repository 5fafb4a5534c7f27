import type { NameMention, NameType } from './names.ts'

/** Joins the mentions of one text that name the same bearer: a family name alone, an acronym, a shorter form. */
export function bearers(text: string, mentions: NameMention[]): NameMention[] {
  const types = new Map<string, NameType>()
  for (const { text: written, type } of mentions) if (type && !types.has(written)) types.set(written, type)
  const known = bearerTable(text, mentions, types)
  return mentions.map(mention => {
    const bearer = known.get(mention.text) ?? mention.text
    const type = mention.type ?? types.get(bearer)
    return { ...mention, bearer, ...(type ? { type } : {}) }
  })
}

function bearerTable(text: string, mentions: NameMention[], types: ReadonlyMap<string, NameType>): Map<string, string> {
  const table = new Map<string, string>()
  const full = distinct(mentions).filter(name => /\s/.test(name))
  for (const name of full) addShortForms(table, name, types.get(name))
  for (const [short, long] of bracketed(text, mentions)) table.set(short, long)
  for (const name of full) addInitials(table, name)
  return table
}

function distinct(mentions: NameMention[]): string[] {
  return [...new Set(mentions.map(mention => mention.text))]
}

const PARTICLE = /^(?:de|la|van|von|der|den|al|bin|ibn|di|da|dos|du|of|the|and)$/i

// "Jang" may be the first word of Jang Se-yul or the last of Maria Jang: the last wins, and the first full name seen.
function addShortForms(table: Map<string, string>, name: string, type: NameType | undefined): void {
  if (type === 'place' || type === 'organisation') return
  const words = name.split(/\s+/).filter(word => !PARTICLE.test(word))
  if (words.length < 2 || words.length > 5) return
  const family = words.at(-1) as string
  if (!table.has(family)) table.set(family, name)
  if (!table.has(words[0])) table.set(words[0], name)
  const last = name.slice(name.indexOf(words[0]) + words[0].length).trim()
  if (/\s/.test(last) && !table.has(last)) table.set(last, name)
  if (words.length > 2 && !table.has(`${words[0]} ${family}`)) table.set(`${words[0]} ${family}`, name)
}

// "Gyeore-eol Nation United (GNU)": the bracketed name is another form of the one before it.
function bracketed(text: string, mentions: NameMention[]): [string, string][] {
  const found: [string, string][] = []
  for (let index = 1; index < mentions.length; index++) {
    const before = mentions[index - 1]
    const here = mentions[index]
    const gap = text.slice(before.end, here.start)
    if (!/^\s?[(（]\s?["“]?(?:the )?$/.test(gap) || !/^["”]?[)）]/.test(text.slice(here.end, here.end + 2))) continue
    if (/^[\p{Lu}\p{N}&.-]{2,8}$/u.test(here.text) && before.text.length > here.text.length) {
      found.push([here.text, before.text])
    }
  }
  return found
}

function addInitials(table: Map<string, string>, name: string): void {
  const words = name.split(/[\s-]+/)
  const initials = words.filter(word => /^\p{Lu}/u.test(word)).map(word => word[0])
  if (initials.length < 3) return
  const acronym = initials.join('')
  if (!table.has(acronym)) table.set(acronym, name)
}
