import sanitize from 'sanitize-html'

const OPTIONS: sanitize.IOptions = {
  allowedTags: 'p br a em strong b i ul ol li blockquote pre code h1 h2 h3 h4 h5 h6'.split(' '),
  allowedAttributes: { a: ['href'] },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowProtocolRelative: false,
  disallowedTagsMode: 'discard',
  nonTextTags: [
    'script',
    'style',
    'textarea',
    'option',
    'noscript',
    'xmp',
    'noembed',
    'noframes',
    'plaintext',
    'title',
  ],
  transformTags: { a: (tagName, attribs) => ({ tagName, attribs: safeLink(attribs.href) }) },
  // Far beyond any article, and well before the parser's own recursion would hurt.
  nestingLimit: 100,
}

/** A link only where nothing hides in it: white space, control and format characters may disguise a scheme. */
function safeLink(href: string | undefined): Record<string, string> {
  const bare = (href ?? '').replace(/[\p{C}\p{Z}\s]+/gu, '')
  return /^(?:https?:|mailto:)/i.test(bare) || !bare.includes(':') ? { href: bare } : {}
}

/**
 * Markup from outside as markup that is safe to show: paragraphs, headings, lists, quotations, emphasis, code and links
 * to the web or to mail. Everything else loses its tags; scripts and styles lose their content too.
 */
export function sanitizeHtml(text: string): string {
  return sanitize(text, OPTIONS)
}
