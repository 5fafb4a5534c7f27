import type { Article } from '../../domain/article.ts'
import { hash32 } from '../../text/word-hashes.ts'
import { AGENCIES, type Agency, UNNAMED_AGENCIES } from './agencies.ts'
import { type Anchors, anchorsOf } from './anchors.ts'
import { type CitedHouse, citedHouses } from './cited-houses.ts'
import type { Credit } from './credit.ts'
import { creditsOfByline } from './credit-line.ts'
import { digestByForm } from './digest.ts'
import { type Fingerprint, fingerprint } from './fingerprint.ts'
import { authorMail, homeOf, houseOf, isFreeMail, type OriginHouse, sameHouse } from './house.ts'
import { type HouseName, isHouse } from './house-name.ts'
import { longNames } from './long-names.ts'
import { releaseByForm } from './press-release.ts'
import { outletHost, ownAgency, readCredits } from './wire-credit.ts'

/** What trace keeps of an article: a pure function of it. */
export interface Member {
  id: string
  /** Two 32-bit hashes of the id, hex: what report ids are made of. */
  mark: string
  print: Fingerprint
  anchors: Anchors
  credits: Credit[]
  own: Agency | undefined
  /** A digest or a press release is of no report; `because` says how it is known. */
  form?: { role: 'digest' | 'press-release'; because: string }
  /** The words by which it says that it is a translation. */
  translated?: string
  /** The house that its author or its page names as its home, where that is another than the outlet. */
  house?: OriginHouse
  /** For order: the publisher's day, then the time where it is known. */
  day: string
  time: number
  outlet: string
  /** False where nothing tells whose page it is. */
  outletKnown: boolean
  /** Hashes of names of two words and more that the text gives, folded, at most fourteen. */
  names: Uint32Array
  /** Hashes of the last two words of such names, at most twenty: "Captain Jon Marsh" and "Jon Marsh" are one. */
  pairs: Uint32Array
  /** The outlet's name as others cite it. */
  home: HouseName | undefined
  /** The other houses that the text names as its sources. */
  cited: CitedHouse[]
  /** True where it says that somebody spoke to its own house. */
  asked: boolean
  url?: string
  length: number
}

const TONGUE = '\\p{Lu}\\p{L}+(?:ese|ish|ian|an|ch|ic|ek|ai|ew|i)(?!\\p{L})'
const TRANSLATED = new RegExp(
  [
    `originally (?:written|published|appeared) in (?:the )?${TONGUE}`,
    `(?:article|story|text|post|piece|it) (?:was|has been) (?:\\p{L}+ )?translated (?:from|by|into)(?!\\p{L})`,
    `[Tt]ranslated from (?:the )?${TONGUE}`,
    '[Tt]ranslated by \\p{Lu}',
    "[Tt]raduit (?:de l['’]|du )\\p{L}+(?: \\([^)]{1,30}\\))? par ",
    'Traduction : \\p{Lu}',
    '[Aa]us dem \\p{Lu}\\p{L}+ischen (?:von|übersetzt|übertragen)',
    'Übersetzt (?:aus|von) ',
    'Übersetzung: \\p{Lu}',
    'Traducido (?:del|por) ',
    'Traducción(?: de|:) \\p{Lu}',
    'Tradotto da',
    'Traduzione (?:di|a cura di) \\p{Lu}',
    'Traduzido (?:do|por) ',
    'Перевод(?:: | с \\p{L}+ого)',
    'Переклад(?:: | з \\p{L}+ої)',
    '(?:翻译|翻譯|翻訳)[:：]',
  ].join('|'),
  'u',
)
/** Characters of a line that can be a note on the text and is not the text. */
const LONGEST_NOTE = 260
/** All that trace reads from one article alone. */
export function memberOf(article: Article): Member {
  const credits = ofStaffAuthor(article, readCredits(article))
  const { publishedAt } = article
  const home = homeOf(article)
  const cited = citedHouses(article.text, home)
  return {
    id: article.id,
    mark: markOf(article.id),
    print: fingerprint(article),
    anchors: anchorsOf(article),
    credits,
    own: ownAgency(article),
    form: formOf(article, credits),
    translated: statedTranslation(article),
    house: houseOf(article),
    day: publishedAt?.slice(0, 10) ?? '9999',
    time: publishedAt && publishedAt.length > 10 ? Date.parse(publishedAt) || Infinity : Infinity,
    outlet: article.outlet?.name ?? outletHost(article) ?? '',
    outletKnown: article.outlet !== undefined || outletHost(article) !== undefined,
    ...longNames(article.text),
    home,
    cited: cited.others,
    asked: cited.own,
    url: article.url,
    length: article.text.length,
  }
}

/** A member that came from another thread: agencies are again the ones of the table, which are told apart by identity. */
export function received(member: Member): Member {
  const credits = member.credits.map(each => ({ ...each, agency: agencyOf(each.agency) }))
  return { ...member, credits, own: member.own && agencyOf(member.own) }
}

const BY_ID = new Map([...AGENCIES, UNNAMED_AGENCIES].map(agency => [agency.id, agency]))

const agencyOf = (agency: Agency): Agency => BY_ID.get(agency.id) ?? agency

/** True where a text names the other's house as its source. */
export function cites({ cited }: Member, { home }: Member): boolean {
  if (home === undefined) return false
  for (const house of cited) if (isSameHouse(house, home)) return true
  return false
}

/** What was found of two names before, by their lists of words: a few hundred houses are asked for again and again. */
const SAME = new WeakMap<string[], WeakMap<string[], boolean>>()

function isSameHouse(cited: HouseName, home: HouseName): boolean {
  let known = SAME.get(cited.words)
  if (!known) SAME.set(cited.words, (known = new WeakMap()))
  let same = known.get(home.words)
  if (same === undefined) known.set(home.words, (same = isHouse(cited, home)))
  return same
}

function formOf(article: Article, credits: readonly Credit[]): Member['form'] {
  const release = releaseByForm(article, credits)
  if (release) return { role: 'press-release', because: release }
  const digest = digestByForm(article, credits)
  return digest ? { role: 'digest', because: digest } : undefined
}

const BESIDE_AUTHOR: ReadonlySet<Credit['where']> = new Set(['byline', 'line', 'note'])

// "By Jane Doe, AGENCY [jane@paper.example]": the author is the paper's, the agency has a share.
function ofStaffAuthor(article: Article, credits: readonly Credit[]): Credit[] {
  const mail = authorMail(article)
  return credits.map(each => {
    // A page's credit beside a reporter's name is a share or a picture's.
    const named =
      each.where === 'note' &&
      article.byline.some(name => /^\p{Lu}[\p{L}'’.-]+ \p{Lu}/u.test(name) && creditsOfByline(name).length === 0) // prettier-ignore
    if (named && each.share === 'whole') return { ...each, share: 'shared' }
    const theirs = !mail || isFreeMail(mail) || each.agency.hosts.some(host => sameHouse(host, mail))
    return theirs || !BESIDE_AUTHOR.has(each.where) || each.share !== 'whole' ? each : { ...each, share: 'shared' } // prettier-ignore
  })
}

function statedTranslation(article: Article): string | undefined {
  const note = article.notes?.find(({ kind }) => kind === 'translated')
  if (note) return note.text
  const lines = `${article.text.slice(0, 400)}\n${article.text.slice(-900)}`.split('\n')
  const line = lines.find(each => each.length <= LONGEST_NOTE && TRANSLATED.test(each))
  return line?.trim()
}

function markOf(id: string): string {
  const half = (text: string) => hash32(text).toString(16).padStart(8, '0')
  return half(id) + half(`${id}\u0000trace`).slice(0, 4)
}
