import type { Child } from 'hono/jsx'
import type { DecisionsPage } from '../../views/decisions-page.ts'
import { Decisions } from './decided.tsx'
import { Layout } from './layout.tsx'
import { counted } from './words.ts'

/** Every decision of a person about stories. */
export function DecisionsView({ page, canCorrect, told }: { page: DecisionsPage; canCorrect: boolean; told?: Child }) {
  return (
    <Layout title="Decisions" notice={page.notice} json="/decisions.json">
      <h1>Decisions</h1>
      {told}
      <p class="lede">
        {page.decisions.length === 0
          ? 'Nobody corrected a story yet.'
          : `${counted(page.decisions.length, 'decision')} of people about stories, the last first.`}
      </p>
      <p class="hint">
        What people decide comes before whatever the machine decides, and holds when everything is made anew.{' '}
        {canCorrect
          ? 'Stories and articles are corrected on their pages.'
          : 'Stories are corrected at the machine that Stemma runs on.'}
      </p>
      <Decisions rows={page.decisions} canCorrect={canCorrect} />
    </Layout>
  )
}
