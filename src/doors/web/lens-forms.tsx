import type { Child } from 'hono/jsx'
import type { LensRead, LensTemplate, LensTold } from '../../app.ts'
import type { Rater } from '../../domain/lens.ts'
import { foreignWords } from '../../views/foreign-words.ts'
import { Layout } from './layout.tsx'
import { labelInWords, ratedInWords, readInWords, TOLD } from './lens-words.ts'

/** The form that brings a table of ratings, and whose they are. */
export function ImportForm({ templates, isFirst }: { templates: readonly LensTemplate[]; isFirst: boolean }) {
  return (
    <section class="correct lens-import" aria-labelledby="import">
      <h2 id="import">Import ratings</h2>
      <p class="hint">
        {isFirst && 'A table (CSV) with a row for every rating, and whose they are. '}The columns are{' '}
        <code>domain,rater,dimension,value,rated_on,url,scope,note</code>; domain and value are needed. Nothing is
        imported before you have seen what is in the table and accepted the rater’s licence.
      </p>
      <form method="post" action="/lenses/upload" enctype="multipart/form-data">
        <fieldset>
          <legend>The table and the rater</legend>
          <Field label="Table of ratings (CSV, at most 64 MB)">
            <input type="file" name="table" accept=".csv,.tsv,.txt,text/csv" required />
          </Field>
          <Field label="Rater">
            <select name="template">
              <option value="">by the manifest below</option>
              {templates.map(({ name, manifest: { rater, scale } }) => (
                <option value={name}>
                  {rater.name}: {scale.dimension} ({name})
                </option>
              ))}
            </select>
          </Field>
          <Field label="or a manifest of the rater (JSON)">
            <input type="file" name="manifest" accept=".json,application/json" />
          </Field>
          <Field label="Country whose politics they are for, in two letters, where the manifest does not say it">
            <input type="text" name="country" maxlength={2} size={4} autocomplete="off" />
          </Field>
          <p>
            <label>
              <input type="checkbox" name="private" value="yes" /> private: shown at this machine alone, in no JSON and
              no export
            </label>
          </p>
          <button>Show what is in it</button>
        </fieldset>
      </form>
      <details>
        <summary>What each template reads</summary>
        <dl class="templates">
          {templates.map(({ name, about, columns }) => (
            <>
              <dt>{name}</dt>
              <dd>
                {about}
                <p class="meta">
                  Columns: <code>{columns.join(',')}</code>
                </p>
              </dd>
            </>
          ))}
        </dl>
      </details>
    </section>
  )
}

const Field = ({ label, children }: { label: string; children: Child }) => (
  <p>
    <label>
      <span class="label">{label}</span> {children}
    </label>
  </p>
)

interface RehearsalProps {
  notice: string | null
  read: LensRead & { id: string }
  rater: Rater
}

/** What a table would bring, with the licence, and the form that imports it. */
export function RehearsalView({ notice, read, rater }: RehearsalProps) {
  const { tally, sameAs, isPrivate } = read
  const troubles = Object.entries(tally.told).filter(([, { count }]) => count > 0) as [LensTold, Trouble][]
  return (
    <Layout title="Import ratings" notice={notice}>
      <h1>
        What is in <bdi>{read.file}</bdi>
      </h1>
      <p class="lede">{readInWords(read)}</p>
      <p class="hint">Nothing was imported yet.</p>
      <ul>
        {tally.labels.map(label => (
          <li dir="auto">{foreignWords(labelInWords(label))}</li>
        ))}
      </ul>
      <p class="meta">
        Rated {ratedInWords(tally)}. {isPrivate && 'Private: shown at this machine alone, in no JSON and no export.'}
      </p>
      {sameAs.length > 0 && (
        <p class="caution">
          The same file was imported before, as {sameAs.join(', ')}. Delete that first, or import it again below.
        </p>
      )}
      {troubles.map(([kind, trouble]) => (
        <TroubleLines kind={kind} trouble={trouble} />
      ))}
      <p class="meta hash">SHA-256 {read.hash}</p>
      {tally.ratings > 0 ? (
        <AcceptForm id={read.id} rater={rater} isLarge={tally.ratings > LARGE} isAgain={sameAs.length > 0} />
      ) : (
        <p>There is nothing in it to import.</p>
      )}
      <p>
        <a href="/lenses">Back to the lenses</a>
      </p>
    </Layout>
  )
}

type Trouble = LensRead['tally']['told'][LensTold]

function TroubleLines({ kind, trouble: { count, first } }: { kind: LensTold; trouble: Trouble }) {
  return (
    <details>
      <summary>{TOLD[kind](count)}</summary>
      <ul>
        {first.map(({ line, because }) => (
          <li>
            line {line}: <bdi>{foreignWords(because)}</bdi>
          </li>
        ))}
        {first.length < count && <li class="meta">and {(count - first.length).toLocaleString('en')} more</li>}
      </ul>
    </details>
  )
}

/** Ratings whose import is waited for. */
const LARGE = 100_000

interface AcceptProps {
  id: string
  rater: Rater
  isLarge: boolean
  isAgain: boolean
}

function AcceptForm({ id, rater, isLarge, isAgain }: AcceptProps) {
  return (
    <section class="correct" aria-labelledby="licence">
      <h2 id="licence">Licence</h2>
      <blockquote class="licence" dir="auto">
        {rater.licence}
      </blockquote>
      <form method="post" action="/lenses/import">
        <input type="hidden" name="upload" value={id} />
        <p>
          <label>
            <input type="checkbox" name="accept" value="yes" required /> I have the ratings of{' '}
            <bdi>{foreignWords(rater.name, 120)}</bdi> under this licence, and keep to it.
          </label>
        </p>
        {isAgain && (
          <p>
            <label>
              <input type="checkbox" name="again" value="yes" required /> I import the same file again, as one more
              lens.
            </label>
          </p>
        )}
        <button>Import</button>
        {isLarge && <p class="hint">A table of this size takes some minutes.</p>}
      </form>
    </section>
  )
}
