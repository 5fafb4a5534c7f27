// Addresses of the parts of a story: /stories/<id>/articles?page=2, …/points/<point>, …/reports/<report>.
import type { Context, Hono } from 'hono'
import type { Child } from 'hono/jsx'
import type { StoryCoverage } from '../../domain/coverage.ts'
import type { StoryView } from '../../domain/story.ts'
import { storyPage } from '../../views/story-page.ts'
import { choiceOf } from './coverage-choice.ts'
import { CoveragePage } from './coverage-page.tsx'
import { documentOf } from './layout.tsx'
import { StoryPartPage, StoryPointPage, StoryReportPage } from './story-part-pages.tsx'
import { isPart } from './story-parts.tsx'

/** The coverage of a story as this request may see it. */
type CoverageFor = (context: Context, story: StoryView) => Promise<StoryCoverage | undefined>

interface Asked {
  story: (id: string) => Promise<StoryView | undefined>
  options: Parameters<typeof storyPage>[1]
  coverage: CoverageFor
  countries?: Readonly<Record<string, string>>
}

/** How what is not there is said. */
type Missing = (context: Context, message: string, wantsJson: boolean) => Promise<Response>

/** What a page of a part shows; undefined where the story has none such. */
type Shown = (told: Told & { number: number; name: string }) => Child | undefined

type Told = Parameters<typeof CoveragePage>[0]

const PAGES: Record<string, Shown> = {
  '/stories/:id/points/:name': ({ name, ...told }) => StoryPointPage({ ...told, id: name }),
  '/stories/:id/reports/:name': ({ name, ...told }) => StoryReportPage({ ...told, id: name }),
  '/stories/:id/:name': ({ name, ...told }) => {
    if (name === 'coverage') return CoveragePage(told)
    return isPart(name) ? <StoryPartPage {...told} part={name} /> : undefined
  },
}

/** Adds the pages of the parts of a story. */
export function addStoryParts(web: Hono, asked: () => Promise<Asked>, missing: Missing): void {
  for (const [path, shown] of Object.entries(PAGES)) {
    web.get(path, async context => {
      const { story: find, options, countries, coverage: coverageFor } = await asked()
      const { id = '', name = '' } = context.req.param() as Record<string, string>
      const story = await find(id)
      if (!story) return missing(context, `No story has the id ${id}.`, false)
      if (story.id !== id) return context.redirect(movedTo(context.req.url, story.id), 302)
      const number = pageNumber(context.req.query('page'))
      const coverage = await coverageFor(context, story)
      const choice = choiceOf(query => context.req.query(query))
      const page = shown({ story: storyPage(story, { ...options, coverage }), countries, choice, number, name })
      return page ? context.html(documentOf(page)) : missing(context, `The story has no page ${name}.`, false)
    })
  }
}

/** The same address under the id that the story has now. */
function movedTo(url: string, id: string): string {
  const { pathname, search } = new URL(url)
  return `/stories/${encodeURIComponent(id)}/${pathname.split('/').slice(3).join('/')}${search}`
}

/** The page that an address asks for; the first one where it asks for none, or for nonsense. */
export function pageNumber(text: string | undefined): number {
  const number = Number(text ?? 1)
  return Number.isInteger(number) && number > 0 && number < 1_000_000 ? number : 1
}
