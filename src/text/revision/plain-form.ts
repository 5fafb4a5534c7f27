const FORMS: readonly (readonly [RegExp, string])[] = [
  [/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, ''],
  [/[“”„‟«»″〝〞＂]|''|``/g, '"'],
  [/[‘’‚‛‹›′`´]/g, "'"],
  [/[‐‑‒–—―−]|--/g, '-'],
  [/\.\s?\.\s?\./g, '...'],
  [/\s+/g, ' '],
  [/ (?=[,.;:!?%)\]"]|$)|(?<=[(["]) /g, ''],
]

/**
 * A text as two revisions of it are compared: what a typesetter changes (ligatures, quotation marks, dashes, kinds of
 * space, signs that cannot be seen) is alike in it; letters, figures and their case are not. Its length is another.
 */
export function plainForm(text: string): string {
  let plain = text.normalize('NFKC')
  for (const [sign, form] of FORMS) plain = plain.replace(sign, form)
  return plain.trim()
}
