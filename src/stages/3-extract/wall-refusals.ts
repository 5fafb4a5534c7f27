import { refuse } from '../../domain/refusal.ts'
import { metaOf, saysArticle } from './page-facts.ts'
import {
  type RefusalRule,
  type Sight,
  hasNamed,
  noscriptText,
  pageLength,
  pageText,
  phrasesIn,
  plain,
  statedWords,
} from './refusal-sight.ts'

/** What stands between a reader and a text: a question whether a person reads, a price, a consent, scripts. */

const CHALLENGE_BOX = /captcha|(?:^|[\s_-])challenge|turnstile|(?:bot|human)-?(?:check|verification|detection)/

/** The site asks whether a person is reading, and shows next to nothing else. */
export const challenge: RefusalRule = ({ prepared, article, chrome }) => {
  if (article.text.length > 800 || pageLength(prepared) > 3000) return undefined
  const prose = prepared.blocks.filter(
    ({ text }) => text.length > 80 && phrasesIn(plain(text), chrome, 'challenge') === 0,
  )
  if (prose.length >= 3) return undefined
  const seen = `${plain(prepared.facts.titleTag)}\n${pageText(prepared, 1500)}\n${noscriptText(prepared)}`
  const asked = phrasesIn(seen, chrome, 'challenge')
  const boxed = hasNamed(prepared, CHALLENGE_BOX)
  // A short page may have a captcha in its form for comments, or speak of one robot.
  const alone = article.text.length < 200 || !saysArticle(prepared.facts)
  if (!(alone && (asked >= 2 || (asked >= 1 && (boxed || article.text.length < 400))))) return undefined
  return refuse(
    'bot-challenge',
    'The site asked whether a person is reading.',
    'Open it in a browser and paste the text.',
  )
}

/** A page that sells its text: marked so or saying so, with no more than a beginning of it. */
export const paywalled: RefusalRule = sight => {
  const { prepared, article } = sight
  const length = article.text.length
  if (length > 6000) return undefined
  const marked =
    prepared.facts.articles.some(({ free }) => free === false) ||
    /locked|metered|premium|paid|subscri/i.test(
      metaOf(prepared.facts, ['article:content_tier', 'content_tier', 'access']) ?? '',
    )
  const stub = isStub(sight)
  if (length > 1200 && !(marked && stub)) return undefined
  const says = asksToPay(sight)
  const short = marked ? length < 900 : length < 600
  // A whole short report on a page that also sells subscriptions is as long as it is said to be; the words said of a
  // page marked as locked may be those of its beginning.
  const whole = stub === false && !says && !(marked && short)
  if (whole || (!says && !(marked && (short || stub)))) return undefined
  if (!marked && !(short || stub)) return undefined
  return refuse('paywalled', 'Only the beginning is free to read.', 'Paste the text if you may read it.')
}

/** True where far less stands there than the page says that the article has; undefined where it says nothing. */
function isStub({ prepared, article }: Sight): boolean | undefined {
  const stated = statedWords(prepared)
  if (stated === undefined) return /(?:…|\.\.\.|\[…\])\s*$/.test(article.text) ? true : undefined
  return article.text.split(/\s+/).length < stated * 0.5
}

const WALL_BOX =
  /paywall|regwall|pay-wall|reg-wall|meter-?wall|(?:subscri\w+|abo|premium|login|register|registration)-?(?:wall|gate|barrier|offer|prompt|box|overlay)|article-?(?:lock|gate|barrier)/

/** The words of a wall behind the text, or a box that is named for one. */
function asksToPay({ prepared, chrome, body }: Sight): boolean {
  const { blocks } = prepared
  const last = body.length > 0 ? blocks.indexOf(body[body.length - 1]) : -1
  const first = body.length > 0 ? blocks.indexOf(body[0]) : 0
  const near = last < 0 ? blocks.slice(0, 60) : blocks.slice(Math.max(0, first - 2), last + 10)
  const asked = phrasesIn(plain(near.map(({ text }) => text).join('\n')), chrome, 'paywall')
  if (asked >= 2) return true
  const anywhere = asked > 0 || phrasesIn(pageText(prepared, 40_000), chrome, 'paywall') > 0
  return anywhere && (asked > 0 || hasNamed(prepared, WALL_BOX))
}

/** The page shows its question about cookies instead of the article. */
export const consentWall: RefusalRule = ({ prepared, article, chrome, body }) => {
  if (article.text.length > 8000 || pageLength(prepared) > 30_000) return undefined
  const asks = (paragraph: string): boolean => phrasesIn(plain(paragraph), chrome, 'consent') > 0
  const paragraphs = body.length > 0 ? body.map(block => block.text) : article.text.split('\n\n')
  const own = lengthWithout(paragraphs, asks)
  if (own >= ARTICLE) return undefined
  const text = pageText(prepared, 30_000)
  if (phrasesIn(text, chrome, 'consent') < 2) return undefined
  const asked = paragraphs.filter(asks).join('\n').length
  const prose = prepared.blocks.filter(block => block.text.length > 80 && !asks(block.text)).length
  const only = own < 250 && prose <= 2
  const mostly = asked > own * 2 && prose <= 6 && phrasesIn(text, chrome, 'consent') >= 4
  if (!(only || mostly) || (saysArticle(prepared.facts) && own >= 250)) return undefined
  return refuse('consent-wall', 'The page shows its question about cookies instead of the article.', 'Paste the text.')
}

/** So many characters are an article. */
const ARTICLE = 1200

/** Characters of the lines that do not ask; most pages are known for articles by their first paragraphs. */
function lengthWithout(lines: readonly string[], asks: (line: string) => boolean): number {
  let length = -1
  for (const line of lines) {
    if (length >= ARTICLE) break
    if (!asks(line)) length += line.length + 1
  }
  return Math.max(0, length)
}

const ROOT = /^(?:root|app|__next|__nuxt|___gatsby|svelte|ember\d*|react-root|app-root|main-app)$/

/** An empty shell that scripts would fill. */
export const needsScripts: RefusalRule = ({ prepared, article, chrome }) => {
  if (article.text.length >= 200) return undefined
  const length = pageLength(prepared)
  const shell =
    length <= 700 && (prepared.page.scripts >= 2 || (prepared.page.scripts >= 1 && hasNamed(prepared, ROOT)))
  const said = phrasesIn(`${pageText(prepared, 3000)}\n${noscriptText(prepared)}`, chrome, 'scripts') > 0
  if (!shell && !(said && length <= 3000)) return undefined
  return refuse('needs-scripts', 'The page is empty until its scripts run.', 'Open it in a browser and paste the text.')
}
