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

const MOST = 8

/** The houses that a text names as having told, reported or been told something: full names before their short forms. */
export function citedHouses(text: string, own: HouseName | undefined): HouseName[] {
  const found = new Map<string, HouseName>()
  for (const pattern of [...BEFORE, ...AFTER]) {
    for (const match of text.matchAll(pattern)) {
      const house = houseName(match.groups!.name)
      if (house && !(own && isHouse(house, own))) found.set(house.words.join(' '), house)
    }
  }
  const all = [...found.values()]
  // "Amber Daily Post" and then "the Post" is one house.
  const full = all.filter(each => !all.some(other => other.words.length > each.words.length && isHouse(each, other)))
  return full.slice(0, MOST)
}
