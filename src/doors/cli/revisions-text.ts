import type { Article } from '../../domain/article.ts'
import type { DiffPiece, DiffRow } from '../../views/revision-rows.ts'
import type { NamedView, RevisionView } from '../../views/revisions-view.ts'

/** The revisions of an article as a terminal shows them, the newest first. */
export function revisionsText({ title, url, id }: Article, revisions: readonly RevisionView[]): string {
  const head = `${plain(title)}\n${url ?? id}\n`
  if (revisions.length === 0) return `${head}\nNothing has changed since it was first read.\n`
  return `${head}${revisions.map(revision => `\n${revisionText(revision)}`).join('')}`
}

function revisionText(revision: RevisionView): string {
  const { from, to, summary, named, notes, headline, rows, leftOff } = revision
  const lines = [
    `Revision ${from} → ${to}: ${when(revision)}`,
    `  ${plain(summary)}`,
    ...named.map(change => `  · ${namedText(change)}`),
    ...notes.map(note => `  · the page notes: “${plain(note)}”`),
    '',
    ...(headline ? [wrapped('headline', inline(headline))] : []),
    ...rows.map(rowText),
    ...(leftOff > 0 ? [`  … ${leftOff} more`] : []),
  ]
  return `${lines.join('\n')}\n`
}

function when({ lastSeen, firstSeen }: RevisionView): string {
  if (lastSeen && firstSeen) return `changed between ${minute(lastSeen)} and ${minute(firstSeen)}`
  return lastSeen ? `changed after ${minute(lastSeen)}` : 'when it was changed is not known'
}

const minute = (iso: string): string => `${iso.slice(0, 10)} ${iso.slice(11, 16)}`.trim()

function namedText({ name, how, old, now, marked, where }: NamedView): string {
  const words = [old, now].map(side => (side ? `“${plain(side.words)}”` : undefined))
  const told = words[0] && words[1] ? `${words[0]} → ${words[1]}` : (words[0] ?? words[1])
  const place = where === 'title' ? ' in the headline' : ''
  // What was only put in changes nothing that stood there.
  const mark = how === 'added' ? '' : ` (${marked ? 'marked' : 'not marked'} as changed on the page)`
  return `${name}${place}: ${told}${mark}`
}

const LABELS: Readonly<Record<DiffRow['kind'], string>> = {
  edited: 'edited',
  moved: 'moved',
  added: 'added',
  removed: 'removed',
  unchanged: '',
}

function rowText({ kind, pieces, breaks, count = 0 }: DiffRow): string {
  if (kind === 'unchanged' && pieces.length === 0) {
    return `${' '.repeat(INDENT)}(${count} ${count === 1 ? 'paragraph' : 'paragraphs'} unchanged)`
  }
  return wrapped(breaks ?? LABELS[kind], kind === 'edited' || kind === 'moved' ? inline(pieces) : lone(pieces))
}

const lone = (pieces: readonly DiffPiece[]): string => plain(pieces.map(({ text }) => text).join(''))

function inline(pieces: readonly DiffPiece[]): string {
  const joined = pieces.map(({ is, text }) => {
    const words = text.trimEnd()
    const space = text.slice(words.length)
    return is === 'same' ? text : `${is === 'removed' ? `[-${words}-]` : `{+${words}+}`}${space}`
  })
  return plain(joined.join(''))
}

// A page's words do not steer the terminal.
const plain = (text: string): string => text.replace(/[\p{Cc}\s\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim()

const INDENT = 12
const WIDTH = 100

/** A label and words beside it, in lines of at most a hundred characters where there are spaces. */
function wrapped(label: string, text: string): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > WIDTH - INDENT) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  lines.push(line)
  return lines.map((each, index) => `${(index === 0 ? `  ${label}` : '').padEnd(INDENT)}${each}`).join('\n')
}
