import type { StakeRow } from '../../views/stake-row.ts'
import { CardsTable } from './cards-table.tsx'
import { StakeSource } from './outlet-facts.tsx'
import { Named } from './outlet-links.tsx'
import { controlWords } from './outlet-words.ts'
import { counted } from './words.ts'

/** Stakes that are shown before the rest is folded away. */
const SHOWN = 30

interface StakesProps {
  id: string
  heading: string
  none: string
  rows: readonly StakeRow[]
  more: number
}

/** Stakes of an owner, or in it: how large, and whether a source says that they control. */
export function OwnerStakes({ id, heading, none, rows, more }: StakesProps) {
  const [first, rest] = [rows.slice(0, SHOWN), rows.slice(SHOWN)]
  const side = id === 'held' ? 'Holder' : 'Held'
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {rows.length === 0 ? <p class="unknown">{none}</p> : <StakeTable label={heading} side={side} rows={first} />}
      {rest.length > 0 && (
        <details>
          <summary>{counted(rest.length, 'more stake')}</summary>
          <StakeTable label={`${heading}, more of it`} side={side} rows={rest} />
        </details>
      )}
      {more > 0 && <p class="meta">and {counted(more, 'stake')} that are not listed here.</p>}
    </section>
  )
}

function StakeTable({ label, side, rows }: { label: string; side: string; rows: readonly StakeRow[] }) {
  return (
    <CardsTable label={label} columns={[side, 'Share', 'Control', 'Source']}>
      {rows.map(row => (
        <Stake row={row} />
      ))}
    </CardsTable>
  )
}

function Stake({ row }: { row: StakeRow }) {
  const { id, name, is, percent, control } = row
  return (
    <tr>
      <th scope="row" class="subject">
        {is === 'unknown' ? (
          <bdi>{name}</bdi>
        ) : (
          <Named to={is === 'outlet' ? 'outlets' : 'owners'} id={id} name={name} />
        )}
      </th>
      <td data-label="Share">{percent === null ? <span class="unknown">not documented</span> : `${percent} %`}</td>
      <td data-label="Control">
        {control === 'unknown' ? <span class="unknown">not documented</span> : controlWords(control)}
      </td>
      <td data-label="Source">
        <StakeSource stake={row} />
      </td>
    </tr>
  )
}
