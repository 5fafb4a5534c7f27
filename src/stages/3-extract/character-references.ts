import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'

const NOTHING = (): void => {}
const SILENT = {
  onattribdata: NOTHING,
  onattribend: NOTHING,
  onattribentity: NOTHING,
  onattribname: NOTHING,
  oncdata: NOTHING,
  onclosetag: NOTHING,
  oncomment: NOTHING,
  ondeclaration: NOTHING,
  onend: NOTHING,
  onopentagend: NOTHING,
  onopentagname: NOTHING,
  onprocessinginstruction: NOTHING,
  onselfclosingtag: NOTHING,
  ontext: NOTHING,
  ontextentity: NOTHING,
} satisfies TokenizerCallbacks

/** The pieces of a text between two tags, each character reference (`&amp;`) a piece of its own. */
export function textPieces(text: string, take: (piece: string) => void, last: boolean): void {
  decodeText(last ? text : `${text}<`, last, take)
}

/** The pieces of what stands in a `title` or `textarea`; `last` where the markup ends before its end tag. */
export function rawPieces(tag: string, text: string, take: (piece: string) => void, last: boolean): void {
  decodeText(last ? `<${tag}>${text}` : `<${tag}>${text}</${tag}>`, last, take)
}

function decodeText(markup: string, ends: boolean, take: (piece: string) => void): void {
  const tokenizer = new Tokenizer(
    {},
    {
      ...SILENT,
      ontext: (start, end) => take(markup.slice(start, end)),
      ontextentity: code => take(String.fromCodePoint(code)),
    },
  )
  tokenizer.write(markup)
  if (ends) tokenizer.end()
}

/** An attribute's value with its character references as characters; `quote` is empty where it has none. */
export function attributeValue(value: string, quote: string): string {
  const markup = `<a b=${quote}${value}${quote}>`
  let decoded = ''
  const tokenizer = new Tokenizer(
    {},
    {
      ...SILENT,
      onattribdata: (start, end) => {
        decoded += markup.slice(start, end)
      },
      onattribentity: code => {
        decoded += String.fromCodePoint(code)
      },
    },
  )
  tokenizer.write(markup)
  return decoded
}
