// The list of outlets that we chose: sections by country, one outlet a line.

/** One outlet that we chose, with the packs that it belongs to. */
export interface Chosen {
  /** Its first host. */
  id: string
  hosts: string[]
  /** Other hosts that serve its feeds. */
  feedHosts: string[]
  /** What the addresses of its feeds must hold, the one liked most first; empty where any will do. */
  feeds: string[]
  /** As the section says: where we list it, which is no fact about it. */
  country: string
  region: string
  language: string
  /** Further packs. */
  packs: string[]
  /** Rows that a person looked at and found to be this outlet's: a Wikidata item, or the name of a source. */
  take: Set<string>
  /** Rows that a person looked at and found to be another's. */
  leave: Set<string>
  line: number
}

type Section = Pick<Chosen, 'country' | 'region' | 'language'>

/** Reads the list. Throws an Error that names the line for one that is not understood. */
export function chosenIn(text: string): Chosen[] {
  let section: Section | undefined
  const chosen: Chosen[] = []
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.replace(/#.*/, '').trim()
    if (line === '') continue
    if (line.startsWith('==')) section = sectionOf(line, index + 1)
    else if (section) chosen.push(outletOf(line, section, index + 1))
    else throw new Error(`chosen.txt:${index + 1}: an outlet before the first section.`)
  }
  return chosen
}

function sectionOf(line: string, number: number): Section {
  const [country, region, language, ...rest] = line
    .slice(2)
    .split('|')
    .map(part => part.trim())
  if (!country || !region || !language || rest.length > 0)
    throw new Error(`chosen.txt:${number}: a section is "== country | region | language".`)
  return { country, region, language }
}

function outletOf(line: string, section: Section, number: number): Chosen {
  const tokens = line.split(/\s+/)
  const hosts = tokens.filter(token => !token.includes(':'))
  const said = (key: string) =>
    tokens.filter(token => token.startsWith(`${key}:`)).map(token => token.slice(key.length + 1))
  const unknown = tokens.find(token => token.includes(':') && !KEYS.includes(token.split(':')[0]))
  if (unknown || hosts.length === 0) throw new Error(`chosen.txt:${number}: ${unknown ?? 'no host'} is not understood.`)
  const words = (key: string) => said(key).map(each => each.replaceAll('-', ' '))
  return {
    ...section,
    id: hosts[0],
    hosts,
    feedHosts: said('feeds'),
    feeds: said('feed'),
    language: words('language')[0] ?? section.language,
    packs: words('pack'),
    take: new Set(said('take')),
    leave: new Set(said('leave')),
    line: number,
  }
}

const KEYS = ['feeds', 'feed', 'language', 'pack', 'take', 'leave']
