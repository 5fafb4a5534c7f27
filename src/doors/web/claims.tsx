import type { Child } from 'hono/jsx'
import type { Claim } from '../../domain/claim.ts'
import { type ClaimGroup, claimGroups, readAs, scopeWords, speakerWords } from '../../views/claim-words.ts'
import { CardsTable } from './cards-table.tsx'
import { Quoted, type SpanAddress } from './cite.tsx'
import { writtenPeriod } from './dates.ts'

interface ClaimsProps {
  claims: readonly Claim[]
  address: SpanAddress
  language: string
}

/** Everything that an article was read to claim, by sort, folded; every row leads to the words. */
export function Claims({ claims, address, language }: ClaimsProps) {
  return (
    <section aria-labelledby="claims" class="claims">
      <h2 id="claims">What it says</h2>
      {claims.length === 0 && <p>No claim was read in it.</p>}
      {claimGroups(claims).map(group => (
        <details>
          <summary>
            {group.heading} <span class="count">{group.claims.length}</span>
          </summary>
          <GroupTable group={group} address={address} language={language} />
        </details>
      ))}
    </section>
  )
}

type Told = (claim: Claim) => Child | undefined

/** Columns after the words, by sort of claim; one that would be empty is left out. */
const COLUMNS: Record<ClaimGroup['name'], readonly (readonly [string, Told])[]> = {
  figures: [
    ['Read as', readAs],
    ['Counts', claim => scopeWords(claim).join('; ')],
    ['Said by', saidBy],
    ['As of', stated],
  ],
  sayings: [
    ['Read as', readAs],
    ['Said by', saidBy],
  ],
  dates: [
    ['Read as', readAs],
    ['Of', ({ scope }) => scope?.of],
    ['Counted from', ({ resolved }) => resolved?.from?.text],
  ],
  firsts: [
    ['Read as', readAs],
    ['Of', claim => scopeWords(claim).join('; ')],
  ],
  people: [
    ['Full form', ({ bearer }) => bearer],
    ['Role', ({ role }) => role?.text],
  ],
  organisations: [['Full form', ({ bearer }) => bearer]],
  places: [['Full form', ({ bearer }) => bearer]],
  names: [['Full form', ({ bearer }) => bearer]],
}

function saidBy(claim: Claim) {
  return speakerWords(claim) || <span class="unknown">not said</span>
}

function stated({ asOf }: Claim): string | undefined {
  return asOf?.how === 'stated' ? writtenPeriod(asOf.from, asOf.to) : undefined
}

function GroupTable({ group, address, language }: Omit<ClaimsProps, 'claims'> & { group: ClaimGroup }) {
  const columns = COLUMNS[group.name].filter(([, told]) => group.claims.some(claim => told(claim)))
  return (
    <CardsTable label={group.heading} columns={['Words', ...columns.map(([name]) => name)]}>
      {group.claims.map(claim => (
        <tr>
          <td data-label="Words">
            <Quoted span={claim.span} address={address} language={language} />
            {claim.hedge && <span class="hedge"> hedged: “{claim.hedge.text}”</span>}
          </td>
          {columns.map(([name, told]) => (
            <td data-label={name} dir="auto">
              {told(claim)}
            </td>
          ))}
        </tr>
      ))}
    </CardsTable>
  )
}
