import type { MarkedChange, RevisionStep } from '../text/revision/revision-history.ts'

const NAMES: Readonly<Record<MarkedChange['what'], Readonly<Partial<Record<MarkedChange['how'], string>>>>> = {
  figure: { changed: 'figure changed' },
  date: { changed: 'date changed' },
  name: { changed: 'name changed' },
  quote: {
    changed: 'quote altered',
    shortened: 'quote shortened',
    lengthened: 'quote lengthened',
    dropped: 'quote dropped',
    added: 'quote added',
  },
}

/** What a change is called: "figure changed", "quote dropped". */
export function nameOfChange({ what, how }: Pick<MarkedChange, 'what' | 'how'>): string {
  return NAMES[what][how] ?? `${what} ${how}`
}

const MOST_TOLD = 3

/** What a revision changed, in one line: "2 paragraphs added, 1 moved; figure changed: 12 people → 15 people; quote altered". */
export function summaryOf({ rows, named, headline }: Pick<RevisionStep, 'rows' | 'named' | 'headline'>): string {
  const said = rows.filter(({ furniture }) => !furniture)
  const counts = (['added', 'removed', 'moved', 'edited'] as const).flatMap(kind => {
    const count = said.filter(row => row.kind === kind).length
    return count === 0 ? [] : [{ kind, count }]
  })
  const paragraphs = counts.map(({ kind, count }, index) =>
    index === 0 ? `${count} ${count === 1 ? 'paragraph' : 'paragraphs'} ${kind}` : `${count} ${kind}`,
  )
  const parts = [headline ? 'headline changed' : '', paragraphs.join(', '), ...figures(named), ...others(named)]
  return parts.filter(Boolean).join('; ') || 'nothing but what the page changes by itself'
}

function figures(named: readonly MarkedChange[]): string[] {
  const changed = onceEach(named.filter(({ what }) => what === 'figure'))
  if (changed.length === 0) return []
  const told = changed.slice(0, MOST_TOLD).map(({ old, now }) => `${isolated(old?.text)} → ${isolated(now?.text)}`)
  if (changed.length > MOST_TOLD) told.push(`${changed.length - MOST_TOLD} more`)
  return [`${changed.length === 1 ? 'figure' : 'figures'} changed: ${told.join(', ')}`]
}

// A headline and its text tell the same change twice.
function onceEach(changes: readonly MarkedChange[]): MarkedChange[] {
  const seen = new Set<string>()
  return changes.filter(({ figures: both }) => {
    const key = JSON.stringify(
      both && [both.old, both.now].map(({ value, low, high, unit }) => [value, low, high, unit]),
    )
    return seen.has(key) ? false : seen.add(key)
  })
}

/** Words in quotation marks; those of a script that runs from right to left do not turn the line around them. */
function isolated(text = ''): string {
  return /[\u0590-\u08ff]/.test(text) ? `“\u2068${text}\u2069”` : `“${text}”`
}

function others(named: readonly MarkedChange[]): string[] {
  const counts = new Map<string, number>()
  for (const change of named) {
    if (change.what !== 'figure') counts.set(nameOfChange(change), (counts.get(nameOfChange(change)) ?? 0) + 1)
  }
  return [...counts].map(([name, count]) => (count === 1 ? name : `${count} ${name.replace(' ', 's ')}`))
}
