import type { TimelineEntry } from '../../domain/story.ts'
import { Citations } from './cite.tsx'
import { writtenPeriod } from './dates.ts'
import type { Ways } from './ways.ts'

/** What happened, was said, published and revised, in the order of time. */
export function Timeline({ entries, ways }: { entries: readonly TimelineEntry[]; ways: Ways }) {
  return (
    <ol class="timeline">
      {entries.map(entry => (
        <li class={`what-${entry.what}`}>
          <time datetime={entry.from}>{writtenPeriod(entry.from, entry.to)}</time>{' '}
          <span class="what">{entry.what}</span> <span dir="auto">{entry.text}</span>
          <Citations spans={entry.cites} address={ways.span} from={1} />
        </li>
      ))}
    </ol>
  )
}
