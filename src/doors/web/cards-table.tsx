import type { Child } from 'hono/jsx'

interface CardsTableProps {
  /** What it is called where it is read out. */
  label?: string
  /** In the place of a label: the id of the heading that says it. */
  labelledBy?: string
  columns: readonly string[]
  class?: string
  /** Its rows; each cell names its column in `data-label`. */
  children?: Child
}

/** A table that is scrolled where it is too wide, and whose rows are cards on a narrow page. */
export function CardsTable({ label, labelledBy, columns, class: name, children }: CardsTableProps) {
  return (
    <div class="scroll cards" tabindex={0} role="region" aria-label={label} aria-labelledby={labelledBy}>
      <table class={name}>
        <thead>
          <tr>
            {columns.map(column => (
              <th scope="col">{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  )
}
