import { LEANING } from './leaning-words.ts'

/** Soft hyphens, marks of width nought, and marks that turn the direction of what follows. */
export const UNSEEN = /[\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/gu
/** A mark of a list, or a number of it, at the beginning. */
const LIST_MARK = /^\s*(?:[-–—•*·▪‣◦■►▶→]|\d{1,2}[.)])\s+/u
/** "[Updated at 11:18 p.m.]", "【NTB】". */
const BRACKET_FIRST =
  /^\s*(?:\[[^\]\n]{2,60}\]|【[^】\n]{1,40}】|\([^)\n]{2,30}\)\s*(?:--|[-–—―])\s|\(\p{Lu}[\p{Lu}/ ]{1,20}\)\s)\s*/u
/** "Updated at 4 p.m.: …", "UPDATE 2: …", "UPDATE, 5:30 p.m.: …". */
const UPDATED = /^(?:Updated?|UPDATED?)\b(?:[^:\n"“]|(?<=\d):(?=\d)){0,40}:\s+(?=\p{Lu})/u
// How a dateline ends: a dash between spaces, or a long one, and the beginning of a sentence. "COVID-19" and "Smith (R) – who" have none.
const DASH = String.raw`(?:\s*(?:--|[—―])\s*|\s*–\s+|\s+-\s+|\.[-–]\s+)(?=\p{Lu}(?:[\p{Ll}\s’']|\p{Lu})|["“«„]|\d)`
// A place in capitals, then a date, an agency in brackets, a dash; all optional but the place and the dash.
const DATELINE = new RegExp(
  String.raw`^\p{Lu}[\p{Lu}\p{M} .'’/-]{2,40}(?:,[^–—―-]{1,60}?| \p{Lu}\p{Ll}{2,8}\.? \d{1,2})?\s*(?:\([^)]{1,60}\))?${DASH}`,
  'u',
)
// The same in small letters, where an agency in brackets shows what it is.
const AGENCY_FIRST = new RegExp(
  String.raw`^\p{Lu}[\p{L}\p{M} .'’/-]{1,40}(?:,[^–—―()-]{1,60})?\s*\([^)]{1,60}\)${DASH}`,
  'u',
)
/** "VELDEN HARBOUR, Norland A ferry": a place in capitals, where it lies, and a sentence without a dash between. */
const UNDASHED_DATELINE = /^\p{Lu}{3,}(?: \p{Lu}{2,}){0,3}, \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? (?=(?:An?|The) \p{Ll})/u
/** "San Rafael - A court": up to three words with capitals, a dash, an article, and no other dash. */
const ARTICLE_AFTER =
  /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2} [-–—] (?=(?:An?|The|Der|Die|Das|Eine?|Les?|La|Une?|El|Los|Las|Una?|Il|Os?|As?|Het|De|Een)\s)(?!.* [-–—] )/u
/** "Kyiv. 3 March. AGENCY –": short pieces that end in stops, a word in capitals, a dash. */
const STOPPED_DATELINE = new RegExp(
  String.raw`^\p{Lu}[\p{L}\p{M} '’-]{1,30}[.,] (?:[\p{L}\p{M}\d., ]{1,40}[.,] )?(?:/[^/]{1,30}/|\p{Lu}{3,}[\p{Lu} ]*)[.]?${DASH}`,
  'u',
)
/** "서울=연합뉴스) 기자 =", "（東京 3日 共同）": what stands before a mark of equality, or in wide brackets at the beginning. */
const WIDE_FIRST = /^(?:（[^）\n]{1,40}）|[(（][^)）\n]{1,30}=[^)）\n]{1,30}[)）](?:\s*[^=\n]{1,30}=)?)\s*/u
const PICTURE =
  /\s*\((?:photo|picture|pictured|image|see|click|file|getty|reuters|ap|afp|foto|bild|archivbild|photo d’archives|imagen|immagine|zdjęcie|фото|صورة)(?![\p{L}])[^)]{0,80}\)/giu

/**
 * A sentence without its list mark, dateline, picture notes, and a joint at its beginning ("But", "Meanwhile,"). Words are
 * left out, never changed; what then begins the sentence has a capital, and white space is single. Who says it is never cut.
 */
export function lightlyCut(sentence: string, language: string): string {
  const plain = sentence
    .replace(UNSEEN, '')
    .replace(LIST_MARK, '')
    .replace(WIDE_FIRST, '')
    .replace(BRACKET_FIRST, '')
    .replace(UPDATED, '')
  const bare = plain
    .replace(STOPPED_DATELINE, '')
    .replace(AGENCY_FIRST, '')
    .replace(DATELINE, '')
    .replace(ARTICLE_AFTER, '')
    .replace(UNDASHED_DATELINE, '')
    .replace(PICTURE, '')
    .replace(/\s+/g, ' ')
    .trim()
  const cut = withoutJoint(bare, language.split('-', 1)[0])
  return cut === '' ? sentence.replace(UNSEEN, '').replace(/\s+/g, ' ').trim() : cut
}

const UNSPACED = new Set(['ja', 'zh'])
// "But for the storm", "And yet", "yet to": not joints.
const NO_JOINT = /^(?:for|to|if|yet|so|then|not|also|even|only|still|now)\b/i

function withoutJoint(text: string, code: string): string {
  const table = Object.hasOwn(LEANING, code) ? LEANING[code] : undefined
  if (!table) return text
  const lower = text.toLowerCase().replaceAll("'", '’')
  const end = UNSPACED.has(code) ? undefined : endOf(lower, table.joints)
  const cut = end ?? endOf(lower, table.jointsWithComma, /^[,،、，]/u)
  if (cut === undefined) return text
  const rest = text.slice(cut).replace(/^[\s,،、，]+/u, '')
  return rest === '' || NO_JOINT.test(rest) ? text : capital(rest)
}

/** Where a joint that stands at the beginning ends; undefined where none stands there. */
function endOf(lower: string, joints: readonly string[], next = /^(?![\p{L}\p{M}\p{N}’-])/u): number | undefined {
  return joints.find(joint => lower.startsWith(joint) && next.test(lower.slice(joint.length)))?.length
}

function capital(text: string): string {
  const [first] = text
  return first.toUpperCase().length === first.length ? first.toUpperCase() + text.slice(first.length) : text
}
