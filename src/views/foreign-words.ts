const MOST = 300

/**
 * Words from outside on one line: without control characters and without marks that turn the direction of what stands
 * beside them; at most `most` characters.
 */
export function foreignWords(text: string, most = MOST): string {
  const plain = text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, ' ').replace(/ {2,}/g, ' ')
  const characters = Array.from(plain.trim().slice(0, 2 * most + 1))
  return characters.length <= most ? characters.join('') : `${characters.slice(0, most).join('')}…`
}

const LONGEST_ADDRESS = 2_000

/** An address of the web as a link may lead there; null for any other scheme, for nonsense, and for what is too long. */
export function webAddress(text: string | null | undefined): string | null {
  if (!text || text.length > LONGEST_ADDRESS || !URL.canParse(text)) return null
  const { protocol, href, username, password } = new URL(text)
  const isOfWeb = protocol === 'http:' || protocol === 'https:'
  // "https://bank.example@evil.example" reads as another address than it is.
  return isOfWeb && username === '' && password === '' ? href : null
}
