import { type HouseName, houseName, isHouse } from './house-name.ts'

// Up to six words, the first and the last of them capitalised; small links between them.
const NAME =
  "(?<name>[\\p{Lu}][\\p{L}\\p{M}\\p{N}'’-]{1,24}(?:(?: (?:of|de|du|des|del|della|di|la|le|el))?(?: \\p{Lu}[\\p{L}\\p{M}\\p{N}'’-]{1,24})){0,5})"
const OPEN = '["“«„]?'
const TELLS =
  '(?:told|tells|has told|had told|shared with|said to|spoke (?:to|with)|speaking (?:to|with)|interview with|informed)'
const BY =
  '(?:(?:first |originally |previously )?(?:reported|published|revealed|obtained|seen|reviewed|cited|quoted) (?:by|in)|according to|(?:a )?report (?:by|in|from)|citing|quoted by|in comments to)'

/** Words before the name of a house that is cited, by language family; the name follows. */
const BEFORE = [
  `(?<![\\p{L}])(?:${TELLS}|${BY}) (?:the )?(?:(?:news ?paper|newspaper|daily|weekly|news agency|news site|broadcaster|magazine) )?`,
  "(?<![\\p{L}])(?:[Ss]elon|[Dd]’après|[Dd]'après|rapporte|révèle|relate|cité par|confié à|déclaré à|déclaré au|dit à) (?:l[’']|le |la |les )?(?:agence |journal |quotidien |site |chaîne |hebdomadaire )?",
  '(?<![\\p{L}])(?:[Ll]aut|[Nn]ach Angaben (?:der|des|von)|berichtet(?:e)?|meldet(?:e)?|schreibt|sagte|gegenüber)(?: (?:der|dem|die|das))?(?: (?:Nachrichtenagentur|Agentur|Zeitung|Tageszeitung|Sender|Magazin|Zeitschrift))? ',
  '(?<![\\p{L}])(?:[Ss]egún|informó|publicó|reveló|dijo a|declaró a|citado por|de acuerdo con|[Ss]econdo|riferisce|scrive|ha detto a|[Ss]egundo|disse a|informou)(?: (?:el|la|il|lo|o|al|ao|à))?(?: (?:diario|periódico|agencia|quotidiano|giornale|agenzia|jornal|agência))? ',
  '(?<!\\p{L})(?:сообщает|сообщил[аи]?|передает|пишет|рассказал[аи]?|заявил[аи]?|по данным|повідомляє|пише|розпові(?:в|ла|ли)|за даними|сказав|сказала)(?: (?:газет[аеыі]|агентств[оу]|агенці[яії]|изданию|издание|виданню|видання))? ',
].map(cue => new RegExp(`${cue}${OPEN}${NAME}`, 'gu'))

/** Words after the name. */
const AFTER = [
  `${NAME}["”»]? (?:first |earlier |also |previously )?(?:has |had )?(?:reported|reports|revealed|learned|wrote|writes|found|obtained)(?!\\p{L})`,
  `${NAME}["”»]? (?:berichtete|berichtet|meldete|schrieb|rapporte|révèle|a rapporté|a révélé|informó|publicó|reveló|riferisce|scrive|informou|noticiou|сообщает|сообщила?|пишет|повідомляє|пише)(?!\\p{L})`,
].map(form => new RegExp(form, 'gu'))

const OURS =
  /(?<!\p{L})(?:told (?:this (?:newspaper|paper|reporter|website|magazine)|our reporters?)|a este (?:diario|periódico)|à notre (?:journal|rédaction)|(?:unserer Zeitung|dieser Zeitung)|a questo giornale|нашему изданию|нашій редакції)(?!\p{L})|本紙の(?:電話)?取材/iu
const MOST = 8
const LEAD = 700
const TAIL = 300
const READ = 12_000
const LONGEST_QUOTE = 80

/** A house that a text cites, and the words by which it does. */
export interface CitedHouse extends HouseName {
  said: string
}

/** What a text says of who was told and who reported. */
export interface Citations {
  /** Other houses, each once, by their fullest names. */
  others: CitedHouse[]
  /** True where it says that somebody spoke to its own house. */
  own: boolean
}

/**
 * The houses that a text names as having told, reported or been told something, in its first and last lines: who cites
 * a house deep inside has one of its words and not its report.
 */
export function citedHouses(text: string, own: HouseName | undefined): Citations {
  const found = new Map<string, CitedHouse>()
  const ends = text.length > LEAD + TAIL ? `${text.slice(0, LEAD)}\n${text.slice(-TAIL)}` : text
  for (const house of named(ends)) if (!own || !isHouse(house, own)) found.set(house.joined, house)
  if (found.size === 0) return { others: [], own: false }
  const all = [...found.values()]
  // "Amber Daily Post" and then "the Post" is one house.
  const full = all.filter(each => !all.some(other => other.words.length > each.words.length && isHouse(each, other)))
  return { others: full.slice(0, MOST), own: asksItself(text.slice(0, READ), own) }
}

function asksItself(text: string, own: HouseName | undefined): boolean {
  return OURS.test(text) || (own !== undefined && named(text).some(house => isHouse(house, own)))
}

function named(text: string): CitedHouse[] {
  return [...BEFORE, ...AFTER].flatMap(pattern =>
    [...text.matchAll(pattern)].flatMap(match => {
      const house = houseName(match.groups!.name)
      return house ? [{ ...house, said: match[0].trim().slice(0, LONGEST_QUOTE) }] : []
    }),
  )
}
