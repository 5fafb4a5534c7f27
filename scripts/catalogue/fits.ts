// Whether a name in a row is the name of what stands at a host, and not of a sister title or of the house that owns it.
import anyAscii from 'any-ascii'
import { parse } from 'tldts'

const ARTICLES = [
  'the',
  'l',
  'le',
  'la',
  'les',
  'el',
  'los',
  'il',
  'lo',
  'o',
  'a',
  'os',
  'as',
  'al',
  'an',
  'ha',
  'de',
  'der',
  'die',
  'das',
]

/** True where a name says the same as its host: letter by letter, without an article, or by its first letters. */
export function fits(name: string, host: string): boolean {
  const { domainWithoutSuffix, domain } = parse(host, { allowPrivateDomains: true })
  const hosts = [compact(domainWithoutSuffix ?? ''), compact(domain ?? '')].filter(each => each.length > 1)
  const names = forms(name)
  return hosts.some(each => names.has(each) || [...names].some(form => form.length > 4 && each === `the${form}`))
}

function forms(name: string): Set<string> {
  const bare = name.replace(/\s*\([^)]*\)\s*$/, '')
  const spellings = [anyAscii(bare), anyAscii(german(bare))]
  const words = (text: string) =>
    text
      .toLowerCase()
      .split(/[\s\-'’]+/)
      .filter(Boolean) // prettier-ignore
  return new Set(
    spellings.flatMap(each => {
      const all = words(each)
      const rest = ARTICLES.includes(all[0]) ? all.slice(1) : all
      const initials = all.length > 2 ? all.map(word => word[0]).join('') : ''
      return [compact(all.join('')), compact(rest.join('')), initials].filter(form => form.length > 1)
    }),
  )
}

const german = (text: string): string =>
  text.replace(/[äöüÄÖÜ]/g, letter => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[letter.toLowerCase()]!)

const compact = (text: string): string =>
  anyAscii(text)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
