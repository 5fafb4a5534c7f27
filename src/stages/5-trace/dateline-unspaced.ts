import { type Agency, agencyNamed, ANY_AGENCY } from './agencies.ts'
import { type Credit, credit } from './credit.ts'

const WIRED = new RegExp(`^[\\s　]*[（(【]?(${ANY_AGENCY})(?:记者|記者)?[^，。、\\n]{0,24}?(?:电|電|讯|訊|消息)`, 'u')
const REPORTER = new RegExp(`^(${ANY_AGENCY})(?:记者|記者)[\\s　:：]*[\\p{Script=Han}、·\\s　]{2,12}$`, 'u')
const BRACKETED = /^[\s　]*[（(【[［]([^（）()【】[\]［］\n]{2,24})[）)】\]］]/u
const PICTURE = /图|圖|写真|寫真|摄|攝|撮影|사진|제공|提供|[:：]/u
const UNSPACED = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Kana}]/u

/** Credits of a line's beginning in Chinese, Japanese and Korean: a place and an agency in brackets, or an agency's wire. */
export function creditsOfUnspaced(line: string): Credit[] {
  const wired = WIRED.exec(line) ?? REPORTER.exec(line)
  if (wired) return [credit(agencyNamed(wired[1])!, 'whole', 'dateline', wired[0])]
  const bracket = BRACKETED.exec(line)
  if (!bracket || !UNSPACED.test(bracket[1]) || PICTURE.test(bracket[1])) return []
  return carrierAndOrigin(bracket[1]).map(agency => credit(agency, 'whole', 'dateline', bracket[0]))
}

// [AP=연합뉴스] is a picture's credit: an agency on both sides and no place. (파리 AFP=연합뉴스) is AFP's text by way of Yonhap.
function carrierAndOrigin(words: string): Agency[] {
  const pieces = words.split(/[=＝・·/\s　]+/u).filter(piece => piece !== '')
  const carrier = agencyNamed(pieces.at(-1)!) ?? agencyEnding(pieces.at(-1)!)?.agency
  if (!carrier) return pieces.length === 2 ? nameAfter(pieces[0]) : []
  const before = pieces.slice(0, -1)
  const origin = before.length > 0 ? (agencyNamed(before.at(-1)!) ?? latinEnding(before.at(-1)!)) : undefined
  if (!origin) return joinedOrigin(pieces.at(-1)!, carrier)
  return before.length > 1 || agencyNamed(before[0]) === undefined ? [carrier, origin] : []
}

// 【ワシントン共同＝安波】: the reporter's name comes after.
function nameAfter(place: string): Agency[] {
  const ending = agencyEnding(place)
  return ending ? [ending.agency] : []
}

// 【パリAFP時事】: AFP's text by way of Jiji.
function joinedOrigin(words: string, carrier: Agency): Agency[] {
  const ending = agencyEnding(words)
  const origin = ending && latinEnding(ending.before)
  return origin ? [carrier, origin] : [carrier]
}

// 【ワシントン時事】: place and agency in one word.
function agencyEnding(words: string): { agency: Agency; before: string } | undefined {
  for (const length of [4, 3, 2]) {
    const end = words.slice(-length)
    const agency = words.length > length && UNSPACED.test(end) ? agencyNamed(end) : undefined
    if (agency) return { agency, before: words.slice(0, -length) }
  }
  return undefined
}

function latinEnding(words: string): Agency | undefined {
  const latin = /(?<=[^A-Za-z])[A-Za-z]{2,9}$/.exec(words)?.[0]
  return latin === undefined ? undefined : agencyNamed(latin)
}
