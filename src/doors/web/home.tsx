import type { HomePage, StoryItem } from '../../views/home-page.ts'
import { writtenPeriod } from './dates.ts'
import { Layout } from './layout.tsx'
import { counted, languageName } from './words.ts'

/** The first page. */
export function Home({ page }: { page: HomePage }) {
  return (
    <Layout title="Stemma" notice={page.notice} json={page.page > 1 ? `/index.json?page=${page.page}` : '/index.json'}>
      <h1>Stories</h1>
      <p class="lede">
        {counted(page.articles, 'article')}
        {page.outlets > 0 && <> from {counted(page.outlets, 'site')}</>} in {counted(page.total, 'story', 'stories')}.{' '}
        {page.feeds > 0 && (
          <>
            <a href="/feeds">{counted(page.feeds, 'feed')}</a> followed.{' '}
          </>
        )}
        {page.troubles > 0 && (
          <a href="/work">{counted(page.troubles, 'page or feed', 'pages and feeds')} gave no article</a>
        )}
      </p>
      {page.stories.length === 0 && <p>No story yet.</p>}
      <ol class="stories">
        {page.stories.map(story => (
          <StoryCard story={story} />
        ))}
      </ol>
      <Pages page={page.page} pages={page.pages} />
    </Layout>
  )
}

function Pages({ page, pages }: { page: number; pages: number }) {
  if (pages <= 1) return null
  return (
    <nav class="pages" aria-label="Pages of stories">
      {page > 1 && (
        <a rel="prev" href={page === 2 ? '/' : `/?page=${page - 1}`}>
          larger stories
        </a>
      )}{' '}
      <span>
        page {page} of {pages}
      </span>{' '}
      {page < pages && (
        <a rel="next" href={`/?page=${page + 1}`}>
          smaller stories
        </a>
      )}
    </nav>
  )
}

function StoryCard({ story }: { story: StoryItem }) {
  return (
    <li class="card">
      <h2>
        <a href={`/stories/${encodeURIComponent(story.id)}`}>{story.title}</a>
      </h2>
      <p class="tally">
        {counted(story.counts.articles, 'article')} → {counted(story.counts.reports, 'report')}
        {story.counts.speakers > 0 && <> → {counted(story.counts.speakers, 'speaker')}</>}
        {story.differences > 0 && (
          <>
            {' · '}
            <strong>{counted(story.differences, 'difference')}</strong>
          </>
        )}
        {story.conflicts > 0 && <span class="conflict-note"> ({counted(story.conflicts, 'conflict')})</span>}
      </p>
      {story.lead && <p class="lead">{story.lead.text}</p>}
      <p class="meta">
        {story.firstSeen && story.lastSeen && (
          <>{writtenPeriod(story.firstSeen.slice(0, 10), story.lastSeen.slice(0, 10))} · </>
        )}
        {story.languages.map(languageName).join(', ')}
      </p>
    </li>
  )
}
