import type { WorkPage } from '../../views/work-page.ts'
import { CardsTable } from './cards-table.tsx'
import { writtenTime } from './dates.ts'
import { Layout } from './layout.tsx'

/** What was refused or failed, with why. */
export function WorkView({ page }: { page: WorkPage }) {
  return (
    <Layout title="Work" notice={page.notice} json="/work.json">
      <h1>Work</h1>
      <p class="lede">
        {page.troubles.length === 0
          ? 'Nothing was refused and nothing failed.'
          : 'What was looked at and gave no article.'}
      </p>
      {page.troubles.length > 0 && (
        <CardsTable label="Refused and failed" columns={['Stage', 'Subject', 'State', 'Because', 'Next try']}>
          {page.troubles.map(({ stage, subject, state, because, nextTry }) => (
            <tr>
              <th scope="row">{stage}</th>
              <td class="subject" data-label="Subject">
                {subject}
              </td>
              <td data-label="State">{state}</td>
              <td data-label="Because">{because}</td>
              <td data-label="Next try">{nextTry ? writtenTime(nextTry) : 'never'}</td>
            </tr>
          ))}
        </CardsTable>
      )}
    </Layout>
  )
}

/** A page that says what is not here, or what went wrong. */
export function Missing({ title, message, notice }: { title: string; message: string; notice: string | null }) {
  return (
    <Layout title={title} notice={notice}>
      <h1>{title}</h1>
      <p>{message}</p>
      <p>
        <a href="/">All stories</a>
      </p>
    </Layout>
  )
}
