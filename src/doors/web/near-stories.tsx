import type { Near } from '../../views/why.ts'
import { CardsTable } from './cards-table.tsx'

/** Which stories were near to an article when it arrived, and what decided. */
export function NearStories({ near }: { near: readonly Near[] }) {
  if (near.length === 0) return null
  return (
    <section aria-labelledby="near">
      <h2 id="near">Stories that were near</h2>
      <p class="hint">
        When it arrived. Nearness is how likely both are about one event, from 0 to 1; the last columns tell what spoke
        for and against that.
      </p>
      <CardsTable label="Stories that were near" columns={['Story', 'Nearness', 'Needed', 'Both have', 'Against']}>
        {near.map(each => (
          <tr>
            <th scope="row" dir="auto">
              {each.title === null ? (
                each.storyId
              ) : (
                <a href={`/stories/${encodeURIComponent(each.storyId)}`}>{each.title}</a>
              )}
              {each.isItsOwn && <span class="meta"> (its own)</span>}
            </th>
            <td data-label="Nearness">{each.nearness.toFixed(2)}</td>
            <td data-label="Needed">{each.needed > 1 ? 'never' : each.needed.toFixed(2)}</td>
            <td data-label="Both have" dir="auto">
              {each.shared.join(', ') || '–'}
            </td>
            <td data-label="Against">{each.against.join(', ') || '–'}</td>
          </tr>
        ))}
      </CardsTable>
    </section>
  )
}
