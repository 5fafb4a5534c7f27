import { Parser } from 'htmlparser2'

// What can still be read of feeds that were cut off, wrapped up or left open.

/**
 * A CDATA section or comment that is never closed would swallow every item behind it. Where whole items follow, its mark is
 * taken out; where the document simply ends, it was cut off there and stays as it is.
 */
export function withoutUnclosed(xml: string): string {
  return [CDATA, COMMENT].reduce((text, [opens, closes]) => {
    const at = text.lastIndexOf(opens)
    const isOpen = at >= 0 && text.indexOf(closes, at + opens.length) < 0
    return isOpen && ITEM_END.test(text.slice(at)) ? text.slice(0, at) + text.slice(at + opens.length) : text
  }, xml)
}

const CDATA = ['<![CDATA[', ']]>'] as const
const COMMENT = ['<!--', '-->'] as const
const ITEM_END = /<\/(?:\w{1,10}:)?(?:item|entry|url|sitemap)\s*>/i

const ROOT = /<(?:rss\b|(?:\w{1,10}:)?feed\b[^>]{0,300}xmlns|rdf:rdf\b)/i
/** A feed in a page stands at its beginning, or is all of it. */
const MAX_BEFORE = 100_000

/**
 * The feed that a web page is wrapped around: one that a server put into its frame, or one that was saved from the view
 * that a browser makes of it. Undefined where a page merely shows some of a feed.
 */
export function feedInPage(html: string): string | undefined {
  const root = ROOT.exec(html.slice(0, MAX_BEFORE))
  if (root) return html.slice(root.index)
  const { shown, others } = wordsOf(html)
  return ROOT.test(shown.slice(0, 2_000)) && others < shown.length / 10 ? shown : undefined
}

/** The first preformatted text of a page, and how many characters of text stand elsewhere on it. */
function wordsOf(html: string): { shown: string; others: number } {
  let shown = ''
  let others = 0
  let here = ''
  const parser = new Parser({
    onopentag(name) {
      if (name === 'pre' || name === 'script' || name === 'style' || name === 'title') here = name
    },
    ontext(text) {
      if (here === 'pre') shown += text
      else if (here === '') others += text.trim().length
    },
    onclosetag(name) {
      if (name === here) here = ''
    },
  })
  parser.end(html)
  return { shown, others }
}

/**
 * A JSON document that ends too early, closed behind the last whole value of its list of items. Undefined where there is
 * no such list.
 */
export function closedJson(json: string): string | undefined {
  const open: string[] = []
  let isText = false
  let list = -1
  let last = -1
  for (let at = 0; at < json.length; at += 1) {
    const letter = json[at]
    if (isText) {
      if (letter === '\\') at += 1
      else if (letter === '"') isText = false
    } else if (letter === '"') isText = true
    else if (letter === '{' || letter === '[') {
      open.push(letter)
      if (letter === '[' && open.length === 2 && /"items"\s*:\s*$/.test(json.slice(Math.max(0, at - 40), at))) list = at
    } else if (letter === '}' || letter === ']') {
      open.pop()
      if (list >= 0 && open.length === 2) last = at
      if (list >= 0 && open.length < 2) break
    }
  }
  return last > list && list >= 0 ? `${json.slice(0, last + 1)}]}` : undefined
}
