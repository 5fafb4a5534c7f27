import type { Child } from 'hono/jsx'
import type { ArticlePage } from '../../views/article-page.ts'
import type { StoryPage } from '../../views/story-page.ts'
import { outletName } from './words.ts'

/** Articles that a form lists; of a larger story they are corrected on their own pages. */
const LISTED = 100

/** How a story is corrected: it is another one, or some of its articles are not part of it. */
export function CorrectStory({ story }: { story: StoryPage }) {
  const listed = story.articles.slice(0, LISTED)
  const near = story.related ?? []
  return (
    <details class="correct">
      <summary>Correct this story</summary>
      <form method="post" action="/decide">
        <input type="hidden" name="story" value={story.id} />
        <fieldset>
          <legend>It is the same event as another story</legend>
          <WhichStory name="into" label="The other story" stories={near} />
          <Reason />
          <button name="kind" value="merge">
            Make them one
          </button>
        </fieldset>
      </form>
      {story.articles.length > 1 && (
        <form method="post" action="/decide">
          <fieldset>
            <legend>Some of its articles are about another event</legend>
            <ul class="choices">
              {listed.map(article => (
                <li>
                  <label>
                    <input type="checkbox" name="article" value={article.id} />{' '}
                    <span dir="auto">{article.title || article.id}</span>{' '}
                    <span class="meta">{outletName(article)}</span>
                  </label>
                </li>
              ))}
            </ul>
            {listed.length < story.articles.length && (
              <p class="hint">The first {LISTED}; others are corrected on their own pages.</p>
            )}
            <WhereTo of="them" own="their" belong="they belong" stories={near} />
          </fieldset>
        </form>
      )}
    </details>
  )
}

/** How one article is corrected. */
export function CorrectArticle({ page }: { page: ArticlePage }) {
  const near = (page.explanation?.near ?? []).filter(each => !each.isItsOwn && each.title !== null)
  const stories = near.map(({ storyId, title }) => ({ id: storyId, title: title ?? storyId }))
  return (
    <details class="correct">
      <summary>It is about another event</summary>
      <form method="post" action="/decide">
        <input type="hidden" name="article" value={page.article.id} />
        <fieldset>
          <legend>Where it belongs</legend>
          <WhereTo of="it" own="its" belong="it belongs" stories={stories} />
        </fieldset>
      </form>
    </details>
  )
}

interface Choice {
  id: string
  title: string
}

interface Destination {
  of: 'it' | 'them'
  own: 'its' | 'their'
  belong: string
  stories: readonly Choice[]
}

/** A story of their own, or another one. */
function WhereTo({ of, own, belong, stories }: Destination) {
  return (
    <>
      <Copies />
      <Reason />
      <button name="kind" value="split">
        Make {of} a story of {own} own
      </button>
      <WhichStory name="into" label={`or the story that ${belong} to`} stories={stories} />
      <button name="kind" value="move">
        Move {of} there
      </button>
    </>
  )
}

function WhichStory({ name, label, stories }: { name: string; label: string; stories: readonly Choice[] }) {
  return (
    <>
      {stories.length > 0 && (
        <Field label={label}>
          <select name={name}>
            <option value="">choose, or name one below</option>
            {stories.map(({ id, title }) => (
              <option value={id}>{title}</option>
            ))}
          </select>
        </Field>
      )}
      <Field
        label={
          stories.length > 0
            ? 'another, by the address of its page or its id'
            : `${label}, by the address of its page or its id`
        }
      >
        <input type="text" name="other" maxlength={2000} autocomplete="off" />
      </Field>
    </>
  )
}

const Reason = () => (
  <>
    <Field label="Reason (kept, shown)">
      <input type="text" name="reason" maxlength={500} autocomplete="off" />
    </Field>
    <Field label="Your name (kept, shown)">
      <input type="text" name="by" maxlength={100} autocomplete="off" />
    </Field>
  </>
)

const Copies = () => (
  <p>
    <label>
      <input type="checkbox" name="copies" value="yes" checked /> with the copies of the same reports
    </label>
  </p>
)

function Field({ label, children }: { label: string; children: Child }) {
  return (
    <p>
      <label>
        <span class="label">{label}</span> {children}
      </label>
    </p>
  )
}
