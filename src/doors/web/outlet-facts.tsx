import type { FactFieldView, FactSourceView, FactValueView } from '../../views/outlet-facts.ts'
import type { OutletPage } from '../../views/outlet-page.ts'
import type { StakeRow } from '../../views/stake-row.ts'
import { CardsTable } from './cards-table.tsx'
import { writtenDate } from './dates.ts'
import { type Countries, Named, Outward } from './outlet-links.tsx'
import { controlWords, factWords, fieldName, notDocumented } from './outlet-words.ts'
import { languageName } from './words.ts'

/** What sources say of an outlet, each value with everybody who says so; where they differ, side by side. */
export function OutletFacts({ page, countries }: { page: OutletPage; countries: Countries }) {
  const { facts, hosts, heldBy } = page
  const shown = facts.filter(({ field, values }) => field !== 'owner' || values.length > 0 || heldBy.length === 0)
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">What is known of it</h2>
      <p class="hint">Each value with who says so, under which licence, and when that was read.</p>
      <CardsTable label="Facts with their sources" columns={['Fact', 'Value', 'Source']} class="outlet-facts">
        {shown.map(field => (
          <FieldRows field={field} countries={countries} />
        ))}
        {heldBy.map(stake => (
          <HeldBy stake={stake} />
        ))}
        <tr>
          <th scope="row">Publishes at</th>
          <td data-label="Value" colspan={2}>
            {hosts.map(host => (
              <div>
                <bdi>{host}</bdi>
              </div>
            ))}
            {hosts.length === 0 && <span class="unknown">address not documented</span>}
          </td>
        </tr>
      </CardsTable>
    </section>
  )
}

function HeldBy({ stake }: { stake: StakeRow }) {
  const { id, name, percent, control } = stake
  return (
    <tr>
      <th scope="row">Held by</th>
      <td data-label="Value">
        <Named to="owners" id={id} name={name} />
        {percent !== null && `, ${percent} %`}
        <div class="meta">control: {controlWords(control)}</div>
      </td>
      <td data-label="Source">
        <StakeSource stake={stake} />
      </td>
    </tr>
  )
}

/** Who says that a share is held. */
export function StakeSource({ stake: { source, licence, retrievedOn, url, isPrivate } }: { stake: StakeRow }) {
  const said = [licence, retrievedWords(retrievedOn), isPrivate && PRIVATE]
  return <SourceLine url={url} name={source} said={said} />
}

const PRIVATE = 'private: shown at this machine only'

const retrievedWords = (day: string): string => day && `retrieved ${writtenDate(day)}`

function SourceLine({ url, name, said }: { url: string | null; name: string; said: (string | false)[] }) {
  return (
    <div class="source-line">
      <Outward url={url} words={name} />
      <span class="meta"> · {said.filter(Boolean).join(' · ')}</span>
    </div>
  )
}

function FieldRows({ field, countries }: { field: FactFieldView; countries: Countries }) {
  if (field.values.length === 0) {
    return (
      <tr>
        <th scope="row">{fieldName(field.field)}</th>
        <td data-label="Value" colspan={2}>
          <span class="unknown">{notDocumented(field.field)}</span>
        </td>
      </tr>
    )
  }
  return (
    <>
      {field.values.map((value, at) => (
        <tr>
          <th scope="row">
            {fieldName(field.field)}
            {field.differs && <span class="differs">sources differ</span>}
          </th>
          <td data-label="Value">
            <Value field={field} value={value} countries={countries} />
            {field.differs && <div class="meta">{value.isShown ? 'shown above' : 'not shown above'}</div>}
            {field.more > 0 && at === field.values.length - 1 && <div class="meta">and {field.more} more values</div>}
          </td>
          <td data-label="Source">
            {value.sources.map(source => (
              <Source source={source} />
            ))}
          </td>
        </tr>
      ))}
    </>
  )
}

function Value({ field, value, countries }: { field: FactFieldView; value: FactValueView; countries: Countries }) {
  const words = factWords(field, value, countries)
  return (
    <>
      <Outward url={value.url} words={words} lang={value.lang ?? undefined} />
      {value.lang !== null && <span class="meta"> ({languageName(value.lang)})</span>}
    </>
  )
}

const HOW: Record<FactSourceView['how'], string> = {
  shipped: '',
  imported: 'imported here',
  declared: 'as its own pages declare',
}

function Source({ source }: { source: FactSourceView }) {
  const { name, licence, retrievedOn, how, row, url, checkedOn, isPrivate } = source
  const said = [
    licence,
    row !== null && `row ${row}`,
    retrievedWords(retrievedOn),
    checkedOn !== null && `checked ${writtenDate(checkedOn)}`,
    HOW[how],
    isPrivate && PRIVATE,
  ]
  return <SourceLine url={url} name={name} said={said} />
}
