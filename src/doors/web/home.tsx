import type { HomePage, StoryItem } from '../../views/home-page.ts'
import { writtenPeriod } from './dates.ts'
import { Layout } from './layout.tsx'
import { counted, languageName } from './words.ts'

/** The first page. */
export function Home({ page }: { page: HomePage }) {
  return (
    <Layout title="Stemma" notice={page.notice} json="/index.json">
      <h1>Stories</h1>
      <p class="lede">
        {counted(page.articles, 'article')} from {counted(page.outlets, 'outlet')} in{' '}
        {counted(page.stories.length, 'story', 'stories')}.{' '}
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
    </Layout>
  )
}

function StoryCard({ story }: { story: StoryItem }) {
  return (
    <li class="card">
      <h2>
        <a href={`/stories/${encodeURIComponent(story.id)}`}>{story.title}</a>
      </h2>
      <p class="tally">
        {counted(story.counts.articles, 'article')} → {counted(story.counts.reports, 'report')} →{' '}
        {counted(story.counts.speakers, 'speaker')}
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
