import { attributeValue, rawPieces, textPieces } from './character-references.ts'
import { OpenElements, isVoid } from './open-elements.ts'

/** Who is told what stands in some markup. */
export interface MarkupHandler {
  /** True while nobody wants to know the attributes of what is opened. */
  readonly skips: boolean
  /** True when enough was read. */
  readonly done: boolean
  open(tag: string, attrs: Record<string, string>): void
  text(text: string): void
  close(tag: string): void
}

/** Elements whose content is text up to their end tag, whatever stands in it. */
const RAW = new Set(['script', 'style', 'iframe', 'noembed', 'noframes', 'xmp', 'title', 'textarea', 'plaintext'])
/** Those of them in which character references count. */
const REFERENCES = new Set(['title', 'textarea'])

const TAB = 9
const SPACE = 32
const BANG = 33
const QUOTE = 34
const APOSTROPHE = 39
const DASH = 45
const SLASH = 47
const EQUALS = 61
const GREATER = 62
const QUESTION = 63
const BRACKET = 91

/**
 * Reads HTML as `htmlparser2` does (a test holds the two against each other), but looks for the next mark instead of at
 * every character, and takes time in proportion to the length of the markup however deep it nests. Never throws.
 */
export class MarkupReader {
  private readonly html: string
  private readonly handler: MarkupHandler
  private readonly elements: OpenElements
  private readonly tags = new Map<string, string>()
  private at = 0
  private attrs: Record<string, string> | null = null

  constructor(html: string, handler: MarkupHandler) {
    this.html = html
    this.handler = handler
    this.elements = new OpenElements(tag => handler.close(tag))
  }

  read(): void {
    while (this.at < this.html.length && !this.handler.done) this.step()
    if (!this.handler.done) this.elements.closeAll()
  }

  /** A text, and the tag or comment behind it. */
  private step(): void {
    const less = this.html.indexOf('<', this.at)
    if (less < 0) {
      this.text(this.at, this.html.length, true)
      this.at = this.html.length
      return
    }
    if (less > this.at) this.text(this.at, less, false)
    this.at = less
    this.markup(this.html.charCodeAt(less + 1), less)
  }

  private markup(code: number, less: number): void {
    if (isLetter(code)) this.openTag(less + 1)
    else if (code === SLASH) this.closeTag(less + 2)
    else if (code === BANG) this.declaration(less + 2)
    else if (code === QUESTION) this.skipTo('>', less + 2)
    else this.looseLess(less)
  }

  /** A `<` that begins nothing is text, with what follows. */
  private looseLess(less: number): void {
    const next = this.html.indexOf('<', less + 1)
    this.at = next < 0 ? this.html.length : next
    this.text(less, this.at, next < 0)
  }

  private text(from: number, to: number, last: boolean): void {
    const text = this.html.slice(from, to)
    if (text.includes('&')) textPieces(text, piece => this.handler.text(piece), last)
    else if (text !== '') this.handler.text(text)
  }

  private skipTo(mark: string, from: number): void {
    const found = this.html.indexOf(mark, from)
    this.at = found < 0 ? this.html.length : found + mark.length
  }

  /** `<!`: a comment, `<![CDATA[`, or anything else up to the next `>`. */
  private declaration(from: number): void {
    const code = this.html.charCodeAt(from)
    if (code === DASH && this.html.charCodeAt(from + 1) === DASH) this.comment(from + 2)
    else if (code === BRACKET && this.html.startsWith('[CDATA[', from)) this.skipTo(']]>', from + 7)
    else this.skipTo('>', from)
  }

  private comment(from: number): void {
    const { html } = this
    if (html.startsWith('>', from) || html.startsWith('->', from)) return this.skipTo('>', from)
    let end = html.indexOf('--', from)
    while (end >= 0) {
      end += 2
      while (html.charCodeAt(end) === DASH) end += 1
      if (html.charCodeAt(end) === GREATER) break
      if (html.charCodeAt(end) === BANG && html.charCodeAt(end + 1) === GREATER) break
      end = html.indexOf('--', end)
    }
    if (end < 0) this.at = html.length
    else this.skipTo('>', end)
  }

  private closeTag(from: number): void {
    if (!isLetter(this.html.charCodeAt(from))) {
      if (from >= this.html.length) this.looseLess(from - 2)
      else this.skipTo('>', from)
      return
    }
    const end = this.nameEnd(from)
    this.at = this.html.length
    if (end >= this.html.length) return
    this.close(this.elements.known(this.tagOf(from, end), true))
    this.skipTo('>', end)
  }

  private close(tag: string): void {
    if (isVoid(tag)) {
      if (tag !== 'br') return
      this.handler.open('br', {})
      this.handler.close('br')
    } else if (!this.elements.close(tag) && tag === 'p') {
      this.elements.open('p')
      this.handler.open('p', {})
      this.elements.pop()
    }
  }

  private nameEnd(from: number): number {
    let end = from + 1
    while (end < this.html.length && !endsName(this.html.charCodeAt(end))) end += 1
    return end
  }

  /** The few names of a page as one string each. */
  private tagOf(from: number, end: number): string {
    const raw = this.html.slice(from, end)
    let tag = this.tags.get(raw)
    if (tag === undefined) this.tags.set(raw, (tag = raw.toLowerCase()))
    return tag
  }

  private openTag(from: number): void {
    const { html, elements, handler } = this
    const end = this.nameEnd(from)
    this.at = html.length
    if (end >= html.length) return
    const plain = this.tagOf(from, end)
    const raw = RAW.has(plain) && !elements.isForeign()
    const tag = elements.known(plain, false)
    // A form in a form is ignored.
    const ignored = tag === 'form' && elements.has('form')
    if (!ignored) elements.open(tag)
    this.attrs = ignored || handler.skips ? null : {}
    const closed = this.attributes(end)
    if (closed === undefined) return
    if (!ignored) this.opened(tag, closed)
    if (raw) this.rawText(plain)
  }

  private opened(tag: string, closed: boolean): void {
    this.handler.open(tag, this.attrs ?? {})
    if (isVoid(tag)) this.handler.close(tag)
    if (closed && this.elements.isForeign() && this.elements.top() === tag) this.elements.pop()
  }

  /** Reads up to behind the `>`: true where a slash stands before it, undefined where the markup ends before. */
  private attributes(from: number): boolean | undefined {
    const { html } = this
    let at = from
    let slash = false
    while (at < html.length) {
      const code = html.charCodeAt(at)
      if (code === GREATER) {
        this.at = at + 1
        return slash
      }
      if (code === SLASH) slash = true
      else if (!isSpace(code)) {
        slash = false
        at = this.attribute(at)
        continue
      }
      at += 1
    }
    return undefined
  }

  /** Reads one attribute, and answers where it ends. */
  private attribute(from: number): number {
    const { html } = this
    let end = from + 1
    for (let code = html.charCodeAt(end); end < html.length; code = html.charCodeAt(++end))
      if (code === EQUALS || endsName(code)) break
    let at = end
    while (isSpace(html.charCodeAt(at))) at += 1
    if (at >= html.length) return at
    if (html.charCodeAt(at) !== EQUALS) {
      this.give(from, end, '')
      return at
    }
    at += 1
    while (isSpace(html.charCodeAt(at))) at += 1
    return this.value(from, end, at)
  }

  private value(nameFrom: number, nameEnd: number, at: number): number {
    const { html } = this
    const code = html.charCodeAt(at)
    if (code === QUOTE || code === APOSTROPHE) {
      const quote = code === QUOTE ? '"' : "'"
      const end = html.indexOf(quote, at + 1)
      if (end < 0) return html.length
      this.give(nameFrom, nameEnd, html.slice(at + 1, end), quote)
      return end + 1
    }
    let end = at
    while (end < html.length && html.charCodeAt(end) !== GREATER && !isSpace(html.charCodeAt(end))) end += 1
    if (end < html.length) this.give(nameFrom, nameEnd, html.slice(at, end))
    return end
  }

  /** The first of several attributes of one name counts. */
  private give(from: number, end: number, value: string, quote = ''): void {
    const { attrs } = this
    if (attrs === null) return
    const raw = this.html.slice(from, end)
    const name = this.tags.get(raw) ?? this.tagOf(from, end)
    if (Object.hasOwn(attrs, name)) return
    attrs[name] = value.includes('&') ? attributeValue(value, quote) : value
  }

  /** Text up to the end tag of that name. */
  private rawText(tag: string): void {
    const { html } = this
    const from = this.at
    const end = tag === 'plaintext' ? -1 : this.rawEnd(tag, from)
    this.at = end < 0 ? html.length : end
    const text = html.slice(from, this.at)
    if (text === '') return
    if (REFERENCES.has(tag) && text.includes('&')) rawPieces(tag, text, piece => this.handler.text(piece), end < 0)
    else this.handler.text(text)
  }

  private rawEnd(tag: string, from: number): number {
    const { html } = this
    for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2)) {
      const end = at + 2 + tag.length
      if (end >= html.length) return -1
      if (endsName(html.charCodeAt(end)) && html.slice(at + 2, end).toLowerCase() === tag) return at
    }
    return -1
  }
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

function isSpace(code: number): boolean {
  return code === SPACE || (code >= TAB && code <= 13 && code !== 11)
}

function endsName(code: number): boolean {
  return code === SLASH || code === GREATER || isSpace(code)
}
