import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Settings } from '../../config.ts'
import type { Article } from '../../domain/article.ts'
import type { StoryCoverage } from '../../domain/coverage.ts'
import type { Span } from '../../domain/span.ts'
import type { StoryView } from '../../domain/story.ts'
import { ROOT } from '../../place.ts'
import { citedSpans } from '../../views/cited-spans.ts'
import { anchorOf, markedText } from '../../views/marked-text.ts'
import { storyPage } from '../../views/story-page.ts'
import { Pieces } from './article.tsx'
import { Hatching } from './coverage-strip.tsx'
import { documentOf, Layout } from './layout.tsx'
import { StoryBody } from './story.tsx'
import type { Ways } from './ways.ts'
import { counted, outletName } from './words.ts'

const STYLESHEETS = ['style.css', 'points.css', 'coverage.css', 'outlets.css', 'lenses.css']

/** The stylesheet of every page. */
export async function styles(): Promise<string> {
  const sheets = STYLESHEETS.map(name => readFile(join(ROOT, 'src/doors/web', name), 'utf8'))
  return (await Promise.all(sheets)).join('\n')
}

/** Who told a story, counted when it is asked for. */
type CoverageOf = (story: StoryView) => Promise<StoryCoverage>

/** Stories as one page that needs nothing else: styles inline, every citation opens the words on the same page. */
export async function storiesDocument(
  stories: readonly StoryView[],
  settings: Pick<Settings, 'excerpt'>,
  coverageOf?: CoverageOf,
): Promise<string> {
  const coverage = await Promise.all(stories.map(story => coverageOf?.(story)))
  const storyAddress = (id: string) => `#story-${stories.findIndex(story => story.id === id) + 1}`
  const title = stories.length === 1 ? stories[0].title : counted(stories.length, 'story', 'stories')
  return documentOf(
    <Layout title={title} notice={null} styles={await styles()}>
      <Hatching />
      {stories.length > 1 && <Contents stories={stories} />}
      {stories.map((story, index) => (
        <OneStory
          story={story}
          number={index + 1}
          excerpt={settings.excerpt}
          coverage={coverage[index]}
          storyAddress={storyAddress}
        />
      ))}
    </Layout>,
  )
}

function Contents({ stories }: { stories: readonly StoryView[] }) {
  return (
    <nav aria-label="Stories">
      <ol>
        {stories.map((story, index) => (
          <li>
            <a href={`#story-${index + 1}`}>{story.title}</a> ({counted(story.articles.length, 'article')})
          </li>
        ))}
      </ol>
    </nav>
  )
}

interface OneStoryProps {
  story: StoryView
  number: number
  excerpt: number
  coverage: StoryCoverage | undefined
  storyAddress: (id: string) => string
}

function OneStory({ story, number, excerpt, coverage, storyAddress }: OneStoryProps) {
  const cards = new Map(story.articles.map((article, index) => [article.id, `story-${number}-source-${index + 1}`]))
  const ways: Ways = {
    span: span => `#${cards.get(span.articleId)}-${anchorOf(span)}`,
    article: id => `#${cards.get(id)}`,
    story: storyAddress,
    id: name => `story-${number}-${name}`,
  }
  return (
    <div class="story" id={`story-${number}`}>
      <StoryBody story={storyPage(story, { excerpt, coverage })} ways={ways} />
      <h2>The words cited</h2>
      {story.articles.map(article => (
        <Source article={article} prefix={cards.get(article.id)!} spans={citedSpans(story, article.id)} />
      ))}
    </div>
  )
}

/** The paragraphs of an article that the page cites, with the cited words marked. */
function Source({ article, prefix, spans }: { article: Article; prefix: string; spans: readonly Span[] }) {
  const newest = spans.filter(({ revision }) => revision === undefined || revision === (article.revision ?? 1))
  const paragraphs = [
    ...markedText(
      article.title,
      newest.filter(span => span.in === 'title'),
    ),
    ...markedText(
      article.text,
      newest.filter(span => span.in !== 'title'),
    ),
  ].filter(({ cited }) => cited)
  return (
    <section class="source" id={prefix}>
      <h3 dir="auto">{article.title || outletName(article)}</h3>
      <p class="meta">{outletName(article)}</p>
      {paragraphs.map(({ pieces }) => (
        <p dir="auto" lang={article.language}>
          <Pieces
            pieces={pieces.map(piece => ({ ...piece, anchors: piece.anchors.map(anchor => `${prefix}-${anchor}`) }))}
          />
        </p>
      ))}
    </section>
  )
}
