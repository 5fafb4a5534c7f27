import { getDomain } from 'tldts'
import { folded } from '../../text/words.ts'

/** A newspaper's, agency's or station's name as texts cite it: whole ("Amber Daily Post") or in short ("the Post"). */
export interface HouseName {
  /** Its words, folded, without articles, prepositions and words like "news agency" that many names have. */
  words: string[]
  /** The word that stands for the whole in short forms. */
  head: string
  /** Its words run together, as in an address. */
  joined: string
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu
const LINKS = new Set('of de du des del della delle dello dei di do da von vom für for e et y и і'.split(' '))
const COMMON = new Set(
  'the der die das den dem le la les l el los las il lo gli o a agency agence agencia agenzia agentur nachrichtenagentur news press newspaper online as it he she they we who er sie elle агентство агенція агенции газета газети видання издание'.split(
    ' ',
  ),
)

/** The name in the form in which names are compared; undefined where nothing of it tells one house from another. */
export function houseName(name: string): HouseName | undefined {
  const all = (name.match(WORD) ?? []).map(folded)
  const own = all.filter(word => !LINKS.has(word) && !COMMON.has(word))
  if (own.length === 0) return undefined
  // "La Voix du Port" is "La Voix", "Amber Daily Post" is "the Post".
  const linked = all.findIndex(word => LINKS.has(word))
  const before = linked > 0 ? all.slice(0, linked).filter(word => own.includes(word)) : own
  return { words: own, head: stem((before.length > 0 ? before : own).at(-1)!), joined: own.join('') }
}

/** The name that an address gives a house: "amber-post" of "www.amber-post.example". */
export function houseOfHost(host: string): HouseName | undefined {
  const label = (getDomain(host) ?? host).split('.')[0].replaceAll('-', ' ')
  return houseName(label.length > 6 ? label.replace(/^the/, '') : label)
}

/** True where what a text cites can be this house: each cited word is one of its name's. */
export function isHouse(cited: HouseName, house: HouseName): boolean {
  if (cited.joined === house.joined) return true
  const known = new Set(house.words.map(stem))
  return cited.words.every(word => known.has(stem(word))) && cited.words.some(word => stem(word) === house.head)
}

// Cases of names in Cyrillic differ in their last letters.
function stem(word: string): string {
  return /\p{Script=Cyrillic}/u.test(word) && word.length > 3 ? word.slice(0, -1) : word
}
