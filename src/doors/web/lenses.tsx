import type { Child } from 'hono/jsx'
import type { LensTemplate } from '../../app.ts'
import type { LensesPage, LensRow } from '../../views/lenses-page.ts'
import { writtenDate } from './dates.ts'
import { Layout } from './layout.tsx'
import { ImportForm } from './lens-forms.tsx'
import { type Countries, Outward } from './outlet-links.tsx'
import { raterWords } from './outlet-words.ts'
import { capital, counted } from './words.ts'

interface Props {
  page: LensesPage
  /** Raters whose manifests ship; undefined where nothing may be imported from here. */
  templates?: readonly LensTemplate[] | undefined
  /** Ids of lenses that are one's own and may be deleted; the example's may not. */
  own?: ReadonlySet<string> | undefined
  /** What came of the form that was just sent. */
  told?: string | undefined
  countries?: Countries | undefined
}

/** Whose ratings there are, and the forms that bring more. */
export function LensesView({ page, templates, own, told, countries }: Props) {
  const { lenses, notice } = page
  const kept = lenses.filter(({ id }) => own?.has(id)).length
  return (
    <Layout title="Lenses" notice={notice} json="/lenses.json">
      <h1>Lenses</h1>
      {told && (
        <div class="told" role="status">
          <p>{told}</p>
        </div>
      )}
      <p class="lede">
        {lenses.length === 0
          ? 'No ratings were imported: every outlet is unrated here.'
          : `${counted(lenses.length, 'lens', 'lenses')}: what raters say of outlets, each for itself. Nothing is averaged.`}
      </p>
      <p class="hint">
        Stemma brings no ratings: they are judgements of others, and most may not be passed on.{' '}
        {templates ? 'You import those that you may use.' : 'They are imported at the machine that Stemma runs on.'}
      </p>
      {notice !== null && kept > 0 && (
        <div class="told">
          <p>
            {kept === 1 ? 'Your lens is kept. It is' : 'Your lenses are kept. They are'} laid on your own outlets when
            you follow feeds (<a href="/feeds/packs">packs of feeds</a>, or <code>stemma add</code>): until then the
            counts below are of the outlets of the example world.
          </p>
        </div>
      )}
      {lenses.map(lens => (
        <OneLens lens={lens} page={page} countries={countries} isOwn={own?.has(lens.id)} />
      ))}
      {templates && <ImportForm templates={templates} isFirst={lenses.length === 0} />}
    </Layout>
  )
}

interface OneLensProps {
  lens: LensRow
  page: LensesPage
  countries: Countries | undefined
  /** Undefined where that is not told. */
  isOwn: boolean | undefined
}

function OneLens({ lens, page, countries, isOwn }: OneLensProps) {
  const marks = [
    isOwn === false && 'of the example world',
    !lens.isNewest && 'an older import',
    lens.isPrivate && 'private: shown at this machine only',
  ]
  return (
    <article class="card lens" id={lens.id} aria-labelledby={`name-${lens.id}`}>
      <h2 id={`name-${lens.id}`}>
        <Outward url={lens.raterUrl} words={lens.rater} />
      </h2>
      <p class="meta">{[capital(raterWords(lens, countries)), ...marks].filter(Boolean).join(' · ')}</p>
      <dl class="lens-facts">
        <Said term={page.scope === 'followed' ? 'Followed outlets' : 'Outlets stored'}>{ratesInWords(lens, page)}</Said>
        <Said term="Ratings">
          {lens.ratings.toLocaleString('en')}, rated {datesInWords(lens)}
        </Said>
        <Said term="Imported">
          <time datetime={lens.importedAt}>{writtenDate(lens.importedAt.slice(0, 10))}</time> from{' '}
          <bdi>{lens.file}</bdi>
        </Said>
        <Said term="Licence">
          <span dir="auto">{lens.licence}</span>
        </Said>
      </dl>
      <details>
        <summary>
          Its scale <span class="unseen">({lens.rater})</span>
        </summary>
        <ul>
          {lens.scale.map(({ label, side }) => (
            <li>
              <bdi>{label}</bdi>
              {label === side ? '' : `: ${side ?? 'in no part of bars'}`}
            </li>
          ))}
        </ul>
      </details>
      {isOwn && <DeleteForm lens={lens} />}
    </article>
  )
}

function Said({ term, children }: { term: string; children: Child }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function ratesInWords({ rated, counted: inBars }: LensRow, { outlets }: LensesPage): string {
  if (outlets === 0) return 'no outlet is followed yet'
  return `rates ${rated} of ${outlets}; ${inBars} of them ${inBars === 1 ? 'counts' : 'count'} in bars`
}

function datesInWords({ ratedFrom, ratedTo }: LensRow): string {
  if (ratedFrom === null) return 'at a time that the file does not say'
  return [...new Set([ratedFrom, ratedTo ?? ratedFrom])].map(day => writtenDate(day)).join(' to ')
}

function DeleteForm({ lens: { id, rater, ratings } }: { lens: LensRow }) {
  return (
    <details>
      <summary>
        Delete <span class="unseen">the lens of {rater}</span>
      </summary>
      <form method="post" action="/lenses/delete">
        <input type="hidden" name="lens" value={id} />
        <p>All {counted(ratings, 'rating')} of this import go. The file that they came from is not touched.</p>
        <button>
          Delete it <span class="unseen">({id})</span>
        </button>
      </form>
    </details>
  )
}
