/** The tables of HTML that say which element ends which, as `htmlparser2` has them: what it reads, this reads alike. */

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

const P = set('p')
const HEADINGS = set('h1 h2 h3 h4 h5 h6 p')
const FORM = set('input option optgroup select button datalist textarea')

/** A new element ends these on top of the stack. */
const ENDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['tr', set('tr th td')],
  ['th', set('th')],
  ['td', set('thead th td')],
  ['body', set('head link script')],
  ['a', set('a')],
  ['li', set('li')],
  ['option', set('option')],
  ['optgroup', set('optgroup option')],
  ...each('h1 h2 h3 h4 h5 h6', HEADINGS),
  ...each('select input output button datalist textarea', FORM),
  ...each('dd dt', set('dd dt')),
  ...each('rt rp', set('rt rp')),
  ...each('tbody tfoot', set('thead tbody')),
  ...each(
    'p address article aside blockquote details div dl fieldset figcaption figure footer form header hr main nav ol pre section table ul',
    P,
  ),
])

function each(names: string, ends: ReadonlySet<string>): [string, ReadonlySet<string>][] {
  return names.split(' ').map(name => [name, ends])
}

const VOID = set(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr',
)
const FOREIGN = set('svg math')
/** Inside of these, foreign markup holds HTML again. */
const INTEGRATION = set('mi mo mn ms mtext annotation-xml foreignObject desc title')

export const isVoid = (tag: string): boolean => VOID.has(tag)

/** Which elements are open, and in what kind of markup; every step costs no more than what it ends. */
export class OpenElements {
  private readonly names: string[] = []
  private readonly counts = new Map<string, number>()
  /** Kinds of markup, the innermost last. */
  private readonly kinds: ('html' | 'svg' | 'math')[] = ['html']
  private readonly closed: (tag: string) => void

  constructor(closed: (tag: string) => void) {
    this.closed = closed
  }

  isForeign(): boolean {
    return this.kinds[this.kinds.length - 1] !== 'html'
  }

  has(tag: string): boolean {
    return (this.counts.get(tag) ?? 0) > 0
  }

  top(): string | undefined {
    return this.names[this.names.length - 1]
  }

  /** The name by which an element is known: `<image>` is a picture, and `foreignObject` is written so in SVG. */
  known(tag: string, closing: boolean): string {
    if (tag === 'image' && !this.isForeign()) return 'img'
    if (tag !== 'foreignobject') return tag
    const inSvg = this.kinds[this.kinds.length - 1] === 'svg'
    return inSvg || (closing && this.kinds.length > 1 && this.has('foreignObject')) ? 'foreignObject' : tag
  }

  /** Ends what a new element ends, and opens it. */
  open(tag: string): void {
    const ends = ENDS.get(tag)
    if (ends) for (let top = this.top(); top !== undefined && ends.has(top); top = this.top()) this.pop()
    if (VOID.has(tag)) return
    this.names.push(tag)
    this.counts.set(tag, (this.counts.get(tag) ?? 0) + 1)
    if (FOREIGN.has(tag)) this.kinds.push(tag === 'svg' ? 'svg' : 'math')
    else if (INTEGRATION.has(tag)) this.kinds.push('html')
  }

  /** Ends the innermost element of that name and all inside of it; false where none is open. */
  close(tag: string): boolean {
    if (!this.has(tag)) return false
    while (this.top() !== tag) this.pop()
    this.pop()
    return true
  }

  /** The markup is over. */
  closeAll(): void {
    for (let i = this.names.length - 1; i >= 0; i--) this.closed(this.names[i])
  }

  pop(): void {
    const tag = this.names.pop() as string
    this.counts.set(tag, (this.counts.get(tag) as number) - 1)
    if (FOREIGN.has(tag) || INTEGRATION.has(tag)) this.kinds.pop()
    this.closed(tag)
  }
}
