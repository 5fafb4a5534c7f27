// The origin of a text that many carried comes last: what was decided before is amended, and story pages show it.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import type { ArticleInput } from '../../src/domain/article.ts'
import type { Document } from '../../src/domain/link.ts'
import type { StoryView } from '../../src/domain/story.ts'
import { storyMarkdown } from '../../src/doors/cli/story-markdown.ts'
import { Story } from '../../src/doors/web/story.tsx'
import { articleIdOf } from '../../src/fingerprint.ts'
import { libraryOf } from '../../src/library.ts'
import { pipelineOver, VERSIONS } from '../../src/pipeline.ts'
import type { Cellar } from '../../src/store/cellar.ts'
import { memoryCellar } from '../../src/store/memory/memory-cellar.ts'
import { storyPage } from '../../src/views/story-page.ts'
import { offersOfDocument } from '../../src/walk/fetching-steps.ts'
import { ARTICLE_TYPE } from '../../src/walk/reading-steps.ts'
import { hereCrew, testTools } from '../here-crew.ts'

const AT = '2031-05-06T00:00:00Z'
const TEXT = [
  'The ferry Lady Amber sank off Port Kelland on Tuesday night with 142 people aboard, the coast guard said.',
  'Captain Jon Marsh had called for help at 22:40, when water stood in the engine room, Commander Ruth Mallen said.',
  'By noon on Wednesday 96 people had been brought to the pier of Orrin and 37 were missing.',
  'The ship was built in 1987 at Tessaro and had been overhauled in November 2030, its owner Kelland Lines said.',
  'A survivor, Ada Quill, said that the doors to the lower deck had been open when the first wave came in.',
].join('\n\n')
const TITLE = 'Ferry Lady Amber sinks off Port Kelland, 37 missing'

function document(url: string, text: string, publishedAt: string): Document {
  const article: ArticleInput = { id: 'x', url, title: TITLE, text, language: 'en', publishedAt }
  const bytes = new TextEncoder().encode(JSON.stringify(article))
  const hash = createHash('sha256').update(bytes).digest('hex')
  return { id: `doc-${hash}`, url, fetchedAt: AT, status: 200, contentType: ARTICLE_TYPE, hash, bytes }
}

const POST = 'https://amber-post.example/1'
const TIMES = 'https://kelland-times.example/1'
const AFP = 'https://www.afp.com/en/ferry'
const CARRIERS = [
  document(POST, `PORT KELLAND (AFP) - ${TEXT}`, '2031-05-05T08:00:00Z'),
  document(TIMES, `${TEXT}\n\nThe flags of Kelland hang at half mast.`, '2031-05-05T09:00:00Z'),
]
const ORIGIN = document(AFP, TEXT, '2031-05-05T07:00:00Z')

// A process that begins anew takes what has come.
async function walked(cellar: Cellar, documents: Document[]): Promise<StoryView> {
  await cellar.archive(documents, offersOfDocument, VERSIONS)
  const pipeline = pipelineOver(cellar, hereCrew, testTools)
  for (let more = true; more; ) {
    more = false
    for (const turn of pipeline.turns) while ((await turn.take()) > 0) more = true
  }
  await pipeline.release()
  const stories = await libraryOf(cellar).everyStory()
  assert.equal(stories.length, 1)
  return stories[0]
}

const branches = ({ reports }: StoryView) =>
  reports.map(({ tree }) => tree!.map(({ articleId, from, role }) => [articleId, from, role]))
const written = (story: StoryView): string => storyMarkdown(story, { all: false })
const shown = (story: StoryView): string =>
  String(Story({ story: storyPage(story, { excerpt: 80 }) })).replace(/<[^>]*>/g, '')

test('a story page shows who carried an origin that was not seen, and hangs them below it when it comes', async () => {
  const [post, times, own] = [POST, TIMES, AFP].map(articleIdOf)
  const cellar = memoryCellar()
  const before = await walked(cellar, CARRIERS)
  assert.deepEqual(branches(before), [
    [
      [post, null, 'copy'],
      [times, null, 'copy'],
    ],
  ])
  assert.match(
    written(before),
    /AFP’s report, carried by 2 outlets.*\n {2}- AFP \(not seen directly\)\n {4}- amber-post/,
  )
  assert.match(shown(before), /AFP’s report, carried by 2 outlets.*AFP \(not seen directly\)/s)

  const after = await walked(cellar, [ORIGIN])
  assert.deepEqual(branches(after), [
    [
      [own, null, 'original'],
      [post, own, 'copy'],
      [times, own, 'copy'],
    ],
  ])
  assert.equal(after.reports[0].lead, own)
  assert.match(written(after), /’s report, carried by 2 outlets.*\n {2}- afp\.com \(own report.*\n {4}- amber-post/)
  assert.doesNotMatch(shown(after), /not seen directly/)
  assert.match(shown(after), /its dateline gives the text to AFP: PORT KELLAND \(AFP\)/)

  const other = await walked(memoryCellar(), [ORIGIN, ...CARRIERS])
  assert.deepEqual(other.reports, after.reports)
})
