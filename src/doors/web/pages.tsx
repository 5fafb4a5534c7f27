import { type Context, Hono } from 'hono'
import type { Child } from 'hono/jsx'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { App, Library } from '../../app.ts'
import { AppError, type AppErrorCode } from '../../domain/app-error.ts'
import type { StoryView } from '../../domain/story.ts'
import { articlePage } from '../../views/article-page.ts'
import type { DecisionsPage } from '../../views/decisions-page.ts'
import { feedsOpml } from '../../views/feeds-opml.ts'
import { feedsPage } from '../../views/feeds-page.ts'
import { homePage, STORIES_A_PAGE } from '../../views/home-page.ts'
import { storyPage } from '../../views/story-page.ts'
import { acceptedLanguages, toldIn } from '../../views/told-in.ts'
import { workPage } from '../../views/work-page.ts'
import { ArticleView, citedBy } from './article.tsx'
import { isAskedHere } from './at-this-machine.ts'
import { JustDecided } from './decided.tsx'
import { choiceOf } from './coverage-choice.ts'
import { FeedsView } from './feeds.tsx'
import { addDeciding } from './deciding.ts'
import { addFeedPacks } from './feed-packs-routes.tsx'
import { DecisionsView } from './decisions.tsx'
import { addHealth } from './health.ts'
import { Home } from './home.tsx'
import { addGaps } from './gap-routes.tsx'
import { documentOf } from './layout.tsx'
import { addLenses } from './lens-routes.tsx'
import { addOutlets } from './outlet-routes.tsx'
import { styles } from './stories-document.tsx'
import { Story } from './story.tsx'
import { addStoryParts, pageNumber } from './story-routes.tsx'
import { addWebSub } from './websub.ts'
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
  const notice = async () => (await app.world())?.notice ?? null
  /** What is stored, and the example world where it is that: asked for at one time. */
  const shown = async () => {
    const [library, world] = await Promise.all([app.library(), app.world()])
    const { excerpt, excerptsOnly } = app.settings
    return { library, world, options: { excerpt, excerptsOnly, notice: world?.notice ?? null } }
  }

  web.use(async (context, next) => {
    // A header that comes after the body makes another response of the whole.
    for (const [name, value] of Object.entries(HEADERS)) context.header(name, value)
    await next()
  })

  web.get('/style.css', async context =>
    context.body(await styles(), 200, { 'Content-Type': 'text/css; charset=utf-8' }),
  )

  const home = async (context: Context) => {
    const number = pageNumber(context.req.query('page'))
    const { library, world } = await shown()
    const [list, totals] = await Promise.all([
      library.stories({ limit: STORIES_A_PAGE, offset: (number - 1) * STORIES_A_PAGE }),
      library.totals(),
    ])
    return homePage(list, { ...totals, notice: world?.notice ?? null, world: world?.name ?? null, page: number })
  }
  web.get('/', async context => context.html(page(<Home page={await home(context)} />)))
  web.get('/index.json', async context => context.json(await home(context)))

  web.get('/stories/:id', async context => {
    const { id, wantsJson } = addressed(context.req.param('id'))
    const { library, world, options } = await shown()
    const story = await library.story(id)
    if (!story) return missing(context, `No story has the id ${id}.`, wantsJson)
    const path = `/stories/${encodeURIComponent(story.id)}${wantsJson ? '.json' : ''}${new URL(context.req.url).search}`
    // Not for ever: what made two stories one may be taken back.
    if (story.id !== id) return context.redirect(path, 302)
    const [decided, coverage] = await Promise.all([library.decisionsOn(story), coverageFor(context, story, wantsJson)])
    const view = storyPage(story, { ...options, decisions: decided, coverage })
    if (wantsJson) return context.json(view)
    const canCorrect = withForms(context)
    const just = await justDecided(context, library)
    const told = toldIn(view, wantedLanguages(context))
    const choice = choiceOf(name => context.req.query(name))
    context.header('Vary', 'Accept-Language')
    const { countries } = world ?? {}
    return context.html(page(<Story story={view} {...{ told, countries, choice, canCorrect, decided: just }} />))
  })

  /** Who told a story, with what is for this machine alone where it is asked for here. */
  async function coverageFor(context: Context, story: StoryView, wantsJson = false) {
    const { coverage } = await app.outlets()
    return coverage(story, { withPrivate: !wantsJson && isAskedHere(context, app.settings) })
  }

  const asked = async () => {
    const { library, world, options } = await shown()
    return { story: library.story, options, coverage: coverageFor, countries: world?.countries }
  }
  addStoryParts(web, asked, missing)

  web.get('/articles/:id', async context => {
    const { id, wantsJson } = addressed(context.req.param('id'))
    const { library, options } = await shown()
    const known = await library.article(id)
    if (!known) return missing(context, `No article has the id ${id}.`, wantsJson)
    const story = known.storyId === undefined ? undefined : await library.story(known.storyId)
    const view = articlePage({ ...known, story }, options)
    if (wantsJson) return context.json(view)
    const cited = citedBy(context.req.query('cite'))
    return context.html(page(<ArticleView page={view} cited={cited} canCorrect={withForms(context)} />))
  })

  const decisions = async (library: Library) =>
    ({ notice: await notice(), decisions: await library.decisions() }) satisfies DecisionsPage
  web.get('/decisions', async context => {
    const library = await app.library()
    const [view, told] = [await decisions(library), await justDecided(context, library)]
    const canCorrect = withForms(context)
    return context.html(page(<DecisionsView page={view} canCorrect={canCorrect} told={told} />))
  })
  web.get('/decisions.json', async context => context.json(await decisions(await app.library())))
  addDeciding(web, app, async (context, status, message) =>
    context.html(page(<Missing title="Not done" message={message} notice={await notice()} />), status),
  )

  /** True where the page shows forms that change something. */
  function withForms(context: Context): boolean {
    if (!isAskedHere(context, app.settings)) return false
    letForms(context)
    return true
  }

  /** What came of the decision after which the page is shown. */
  async function justDecided(context: Context, library: Library) {
    const number = Number(context.req.query('decided'))
    const row = number > 0 && (await library.decisions()).find(each => each.number === number)
    if (!row) return undefined
    const stayed = [...(context.req.query('stayed') ?? '').matchAll(/(\d{1,9})\.(\d{1,9})/g)]
    return <JustDecided row={row} stayed={stayed.map(([, by, count]) => [Number(by), Number(count)])} />
  }

  const feeds = async () => feedsPage(await (await app.library()).feeds(), await notice())
  web.get('/feeds', async context => context.html(page(<FeedsView page={await feeds()} />)))
  web.get('/feeds.json', async context => context.json(await feeds()))
  web.get('/feeds.opml', async context =>
    context.body(feedsOpml((await feeds()).feeds, new Date().toISOString()), 200, {
      'Content-Type': 'text/x-opml; charset=utf-8',
      'Content-Disposition': 'attachment; filename="stemma-feeds.opml"',
    }),
  )

  const refuse = async (context: Context, status: 403, message: string) =>
    context.html(page(<Missing title="Not done" message={message} notice={await notice()} />), status)
  addFeedPacks(web, app, { missing, refuse, withForms })

  const work = async () => workPage(await (await app.library()).troubles(MOST_TROUBLES), await notice())
  web.get('/work', async context => context.html(page(<WorkView page={await work()} />)))
  web.get('/work.json', async context => context.json(await work()))

  addOutlets(web, app, { missing, letForms })
  addLenses(web, app, { notice, refuse, withForms })
  addGaps(web, app)
  addHealth(web, app)
  addWebSub(web, app)

  web.notFound(context => missing(context, `There is no page ${context.req.path}.`, context.req.path.endsWith('.json')))
  web.onError((error, context) => {
    if (error instanceof AppError) {
      const message = [error.message, error.next].filter(Boolean).join(' ')
      const title = error.code === 'unavailable' ? 'Not now' : 'Not done'
      return context.html(page(<Missing title={title} message={message} notice={null} />), STATUS[error.code])
    }
    process.stderr.write(`A bug in Stemma: ${error.stack}\n`)
    return context.html(
      page(<Missing title="Something broke" message="This page could not be made." notice={null} />),
      500,
    )
  })

  async function missing(context: Context, message: string, wantsJson: boolean): Promise<Response> {
    if (wantsJson) return context.json({ error: message }, 404)
    return context.html(page(<Missing title="Not here" message={message} notice={await notice()} />), 404)
  }
  return web
}

/** Lets a page send its forms, to nobody but us, and says where from. */
function letForms(context: Context): void {
  context.header(
    'Content-Security-Policy',
    HEADERS['Content-Security-Policy'].replace("form-action 'none'", "form-action 'self'"),
  )
  context.header('Referrer-Policy', 'same-origin')
}

/** The language that the address asks for, before those that the browser accepts. */
function wantedLanguages(context: Context): string[] {
  const asked = context.req.query('lang')?.toLowerCase()
  return [...(asked ? [asked] : []), ...acceptedLanguages(context.req.header('Accept-Language'))]
}

const MOST_TROUBLES = { limit: 500, offset: 0 }

const STATUS: Record<AppErrorCode, ContentfulStatusCode> = {
  usage: 400,
  'bad-input': 400,
  'not-found': 404,
  unreadable: 422,
  'too-large': 413,
  unavailable: 503,
}

const page = (element: Child): string => documentOf(element)

function addressed(param: string): { id: string; wantsJson: boolean } {
  return param.endsWith('.json') ? { id: param.slice(0, -5), wantsJson: true } : { id: param, wantsJson: false }
}
