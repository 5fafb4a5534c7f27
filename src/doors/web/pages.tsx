import { Hono } from 'hono'
import type { Child } from 'hono/jsx'
import type { App } from '../../app.ts'
import { articlePage } from '../../views/article-page.ts'
import { homePage } from '../../views/home-page.ts'
import { storyPage } from '../../views/story-page.ts'
import { workPage } from '../../views/work-page.ts'
import { ArticleView, citedBy } from './article.tsx'
import { Home } from './home.tsx'
import { documentOf } from './layout.tsx'
import { styles } from './stories-document.tsx'
import { Story } from './story.tsx'
import { Missing, WorkView } from './work.tsx'

const HEADERS: Record<string, string> = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex, noarchive',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
}

/** Every page, and the same view as `.json` at the same address. */
export function pagesOf(app: App): Hono {
  const web = new Hono()
  const notice = () => app.world()?.notice ?? null
  const options = () => ({ excerpt: app.settings.excerpt, notice: notice() })

  web.use(async (context, next) => {
    await next()
    for (const [name, value] of Object.entries(HEADERS)) context.header(name, value)
  })

  web.get('/style.css', async context =>
    context.body(await styles(), 200, { 'Content-Type': 'text/css; charset=utf-8' }),
  )

  const home = async () =>
    homePage(await app.stories(), {
      notice: notice(),
      world: app.world()?.name ?? null,
      troubles: (await app.troubles()).length,
    })
  web.get('/', async context => context.html(page(<Home page={await home()} />)))
  web.get('/index.json', async context => context.json(await home()))

  web.get('/stories/:id', async context => {
    const { id, wantsJson } = asked(context.req.param('id'))
    const story = await app.story(id)
    if (!story) return missing(`No story has the id ${id}.`, wantsJson)
    const path = `/stories/${encodeURIComponent(story.id)}${wantsJson ? '.json' : ''}`
    if (story.id !== id) return context.redirect(path, 301)
    const view = storyPage(story, options())
    if (wantsJson) return context.json(view)
    return context.html(page(<Story story={view} countries={app.world()?.countries} />))
  })

  web.get('/articles/:id', async context => {
    const { id, wantsJson } = asked(context.req.param('id'))
    const known = await app.article(id)
    if (!known) return missing(`No article has the id ${id}.`, wantsJson)
    const story = known.storyId === undefined ? undefined : await app.story(known.storyId)
    const view = articlePage({ ...known, story }, { ...options(), excerptsOnly: app.settings.excerptsOnly })
    return wantsJson
      ? context.json(view)
      : context.html(page(<ArticleView page={view} cited={citedBy(context.req.query('cite'))} />))
  })

  const work = async () => workPage(await app.troubles(), notice())
  web.get('/work', async context => context.html(page(<WorkView page={await work()} />)))
  web.get('/work.json', async context => context.json(await work()))

  web.notFound(context => missing(`There is no page ${context.req.path}.`, context.req.path.endsWith('.json')))
  web.onError(error => {
    process.stderr.write(`A bug in Stemma: ${error.stack}\n`)
    return htmlResponse(
      <Missing title="Something broke" message="This page could not be made." notice={notice()} />,
      500,
    )
  })

  function missing(message: string, wantsJson: boolean): Response {
    if (wantsJson) return Response.json({ error: message }, { status: 404 })
    return htmlResponse(<Missing title="Not here" message={message} notice={notice()} />, 404)
  }
  return web
}

const page = (element: Child): string => documentOf(element)

function htmlResponse(element: Child, status: number): Response {
  return new Response(page(element), { status, headers: { 'Content-Type': 'text/html; charset=UTF-8' } })
}

function asked(param: string): { id: string; wantsJson: boolean } {
  return param.endsWith('.json') ? { id: param.slice(0, -5), wantsJson: true } : { id: param, wantsJson: false }
}
