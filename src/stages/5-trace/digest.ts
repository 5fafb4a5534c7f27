import type { Article } from '../../domain/article.ts'
import { folded, words } from '../../text/words.ts'
import type { Credit } from './credit.ts'
import { agencyMentions } from './agency-mentions.ts'

interface Sign {
  sign: string
  weight: number
}

const BULLET = /^\s*(?:[-–—•●▪◦*‣·]\s+|\d{1,2}[.)]\s+)/u
const COUNT_LINE =
  /^\s*(?:view all |all |see all |read all )?\d{1,5}\s+(?:(?:news |other |more |related )?(?:articles?|sources?|stories|outlets|reports)|artikel|quellen|beiträge|artículos|fuentes|noticias|articles|fonti|articoli|fontes|artigos|notícias|статей|статьи|источник(?:а|ов)?|новостей|джерел[ао]?|artykuł(?:y|ów)|źródeł|bronnen|artikelen|篇报道|件の記事)\b[^.\n]{0,24}$/iu
// "14 articles · 9 sources · updated today": counts in a row may have more behind them.
const COUNT_ROW =
  /^\s*\d{1,5} \p{L}+(?: \p{L}+)?\s?[·•|–,]\s?\d{1,5} (?:sources|outlets|articles|stories|quellen|artikel|medien|fuentes|medios|artículos|médias|fonti|articoli|источник(?:а|ов)|статей|джерел|статей|件の記事|媒体)(?![\p{L}])/iu
const SHARE_LINE =
  /\b\d{1,3}\s?% (?:of (?:the )?(?:sources|outlets|articles)|der (?:quellen|artikel)|de las fuentes|des sources|delle fonti)\b/iu
const MORE_LINE =
  /^\s*(?:read (?:more|full|on|the full|the rest)|full story|continue reading|more (?:here|at|from)|weiterlesen|mehr (?:dazu|lesen)|lire la suite|leer más|leggi (?:tutto|anche)|читать (?:далее|полностью)|via\b|source:|\(?link\)?)/iu
const GREETING =
  /\b(?:good (?:morning|evening|afternoon)[,!.]|welcome (?:back )?to|here(?:'|’)?s (?:what|everything|your)|here are (?:the|today)|in (?:today(?:'|’)?s|this) (?:newsletter|edition|briefing|digest)|today(?:'|’)?s (?:top )?(?:headlines|stories|briefing)|top stories|your daily (?:look|briefing|digest)|daily (?:briefing|digest|roundup)|guten morgen|das wichtigste|les titres|l['’]essentiel|resumen de (?:noticias|la)|las noticias|rassegna|главные новости|дайджест|сегодня в выпуске|subscribe to this newsletter)/iu
const SAYS =
  /(?:\breports?\b|\breported\b|\bwrites?\b|\baccording to\b|\bberichtet\b|\bmeldet\b|\bschreibt\b|\brapporte\b|\binforma\b|\bpublica\b|\bscrive\b|пишет|сообщает|передает|повідомляє|пише|\bvia\b|\bdeclared\b.{0,12}\bfor\b)/iu
// Two capitalised words inside a sentence, after a word that is not.
const LONG_NAME = /(?<=\p{Ll},? (?:the |der |die |das |la |le |el |il )?)\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u
const LONGEST_EXCERPT = 95
const CUT_OFF = /[^.](?:…|\.{3}|\[(?:…|\.{3})\])$/u

/**
 * Why an article is a digest by its form: excerpts that name or imply other outlets, counts of sources or articles,
 * lists of summaries that have nothing to do with each other, no byline or dateline of its own. Undefined where it is
 * none: a list-like article about one matter ("Five things we know") is none.
 */
export function digestByForm(article: Article, credits: readonly Credit[] = []): string | undefined {
  const lines = article.text
    .split(/[\n\r\u2028\u2029]+/)
    .map(line => line.trim())
    .filter(line => line !== '') // prettier-ignore
  if (lines.length < 3 || hasOwnMark(article, credits)) return undefined
  const stated = (article.notes ?? []).filter(({ kind }) => kind === 'source').map(({ text }) => text)
  const plain = lines.filter(line => !BULLET.test(line) && line.length > 60)
  const counted = counts([...lines, ...stated])
  const others = [...broken(plain), ...links(lines), ...lists(article, lines), ...letters(article, lines)]
  // To look for agencies in every line is dear, and they are no more than half of what is needed.
  if (weigh([...counted, ...others]) < 1) return undefined
  const signs = [...counted, ...telling(plain), ...others]
  return weigh(signs) >= 2 ? `has the form of a digest: ${signs.map(({ sign }) => sign).join(', ')}` : undefined
}

function weigh(signs: readonly Sign[]): number {
  return signs.reduce((sum, { weight }) => sum + weight, 0)
}

// A dateline or a byline makes an article somebody's own, whatever its shape.
function hasOwnMark({ byline, text }: Article, credits: readonly Credit[]): boolean {
  if (credits.some(({ share, where }) => share === 'whole' && where === 'dateline')) return true
  if (/^\p{Lu}[\p{Lu}\p{M} .'’-]{2,40}(?:, [\p{L}. ]{2,24})?\s?(?:\([^()\n]{2,30}\)\s?)?[-–—]{1,2}\s/u.test(text))
    return true
  return byline.some(
    name =>
      name.trim().split(/\s+/).length >= 2 &&
      !/\b(?:desk|team|staff|editors?|news|redaktion|rédaction|redacción|newsletter)\b/iu.test(name),
  ) // prettier-ignore
}

function counts(lines: readonly string[]): Sign[] {
  const line = lines.find(each => COUNT_LINE.test(each) || COUNT_ROW.test(each))
  const share = lines.find(each => SHARE_LINE.test(each))
  return [
    ...(line ? [{ sign: `a count of sources ("${line}")`, weight: 1.5 }] : []),
    ...(share ? [{ sign: 'shares of sources', weight: 1.5 }] : []),
  ]
}

// Short paragraphs that tell of other outlets' reports.
function telling(plain: readonly string[]): Sign[] {
  const short = plain.filter(isShort)
  const found = short.filter(
    line => agencyMentions(line).length > 0 && (SAYS.test(line) || /\b(?:for|to|told) \p{Lu}{2,}/u.test(line)),
  ) // prettier-ignore
  if (found.length < 2) return []
  const weight = found.length / Math.max(3, short.length) >= 0.3 ? 1 : 0.5
  return [{ sign: `${found.length} excerpts that name an agency`, weight }]
}

function broken(plain: readonly string[]): Sign[] {
  const found = plain.filter(line => CUT_OFF.test(line.slice(-8)) && isShort(line))
  return found.length >= 3 ? [{ sign: `${found.length} excerpts that break off`, weight: 1 }] : []
}

function links(lines: readonly string[]): Sign[] {
  const found = lines.filter(line => line.length < 60 && MORE_LINE.test(line))
  return found.length >= 3 ? [{ sign: `${found.length} links to full stories`, weight: 1 }] : []
}

function isShort(line: string): boolean {
  return line.length <= LONGEST_EXCERPT || words(line).length <= LONGEST_EXCERPT
}

function lists({ title, byline, publishedAt }: Article, lines: readonly string[]): Sign[] {
  const numbered = numberedItems(lines)
  const items = numbered.length > 0 ? numbered : lines.filter(line => BULLET.test(line) && line.length > 40)
  const share = items.join('').length / lines.join('').length
  if (items.length < 3 || share < 0.3) return headlinesOnly(lines)
  if (items.length >= 4 && unconnected(title, items))
    return [{ sign: 'a list of unconnected summaries', weight: nameSomebody(items) ? 2 : 1 }]
  const restLong = lines.some(line => !BULLET.test(line) && words(line).length > LONGEST_EXCERPT)
  if (restLong || numbered.length > 0) return []
  return [{ sign: 'a list of summaries', weight: byline.length === 0 && publishedAt === null ? 1 : 0.5 }]
}

// "1. A head" and the paragraphs below it, up to the next number; at least five, counted on.
function numberedItems(lines: readonly string[]): string[] {
  const items: string[] = []
  for (const line of lines) {
    const number = /^(\d{1,2})[.)]\s/.exec(line)?.[1]
    if (Number(number) === items.length + 1) items.push(line)
    else if (items.length > 0) items[items.length - 1] += ` ${line}`
  }
  return items.length >= 5 ? items : []
}

function headlinesOnly(lines: readonly string[]): Sign[] {
  const heads = lines.filter(
    line =>
      !/^\d{1,2}:\d{2}\b/.test(line) &&
      line.length > 25 &&
      line.length < 110 &&
      !/[.!?…:。！？：]["”»’)」』]*$/u.test(line),
  )
  return lines.length >= 10 && heads.length >= 0.7 * lines.length ? [{ sign: 'a list of headlines', weight: 2 }] : []
}

// Items about one matter share names with each other or with the headline; summaries of different matters do not.
function unconnected(title: string, items: readonly string[]): boolean {
  const names = items.map(item => new Set(namesOf(item.replace(BULLET, ''))))
  const titleNames = new Set(namesOf(title))
  const alone = names.filter((mine, index) => {
    // A step of a recipe or a manual names nobody; a summary of news does.
    if (mine.size === 0) return false
    const others = names.filter((_, other) => other !== index)
    return ![...mine].some(name => titleNames.has(name) || others.filter(each => each.has(name)).length >= 2)
  })
  return alone.length >= 0.6 * items.length
}

// Tips, recipes and manuals are lists too, but hardly an item of them names a person, a place or a body in full.
function nameSomebody(items: readonly string[]): boolean {
  return items.filter(item => LONG_NAME.test(item.replace(BULLET, ''))).length >= items.length / 2
}

function namesOf(text: string): string[] {
  return words(text)
    .filter(({ text: word }, index) => index > 0 && /^\p{Lu}/u.test(word) && word.length > 2)
    .map(({ text: word }) => folded(word).slice(0, 6))
}

function letters({ title }: Article, lines: readonly string[]): Sign[] {
  const start = `${title}\n${lines.slice(0, 4).join('\n').slice(0, 500)}`
  return GREETING.test(start) ? [{ sign: 'words of a newsletter', weight: 1 }] : []
}
