// Addresses of outlets and owners: /outlets, /outlets/<id>, /owners/<id>, each with .json; /articles/<id>/outlet leads to the first.
import type { Context, Hono } from 'hono'
import type { Child } from 'hono/jsx'
import type { App } from '../../app.ts'
import { isAskedHere } from './at-this-machine.ts'
import { documentOf } from './layout.tsx'
import { OutletView } from './outlet.tsx'
import { OutletsView } from './outlets.tsx'
import { OwnerView } from './owner.tsx'
import { pageNumber } from './story-routes.tsx'

type Shown = Pick<App, 'outlets' | 'library' | 'world' | 'settings'>

interface Frame {
  /** How what is not there is said. */
  missing: (context: Context, message: string, wantsJson: boolean) => Promise<Response>
  /** Lets a page send its forms, to nobody but us. */
  letForms: (context: Context) => void
}

/** Adds the pages of outlets and owners. */
export function addOutlets(web: Hono, app: Shown, { missing, letForms }: Frame): void {
  const wishes = async (context: Context, wantsJson: boolean) => {
    const { excerpt, excerptsOnly } = app.settings
    const world = await app.world()
    const withPrivate = !wantsJson && isAskedHere(context, app.settings)
    return { notice: world?.notice ?? null, countries: world?.countries, withPrivate, excerpt, excerptsOnly }
  }
  const html = (context: Context, page: Child) => {
    letForms(context)
    return context.html(documentOf(page))
  }

  for (const suffix of ['', '.json']) {
    web.get(`/outlets${suffix}`, async context => {
      const [words, page] = [context.req.query('q') ?? '', pageNumber(context.req.query('page'))]
      const { countries, ...asked } = await wishes(context, suffix !== '')
      const all = context.req.query('all') !== undefined
      const view = await (await app.outlets()).pages.list({ ...asked, words: words.slice(0, MOST_WORDS), all, page })
      return suffix === '' ? html(context, <OutletsView page={view} countries={countries} />) : context.json(view)
    })
  }

  web.get('/outlets/:id', async context => {
    const { id, wantsJson } = addressed(context.req.param('id'))
    const { countries, ...asked } = await wishes(context, wantsJson)
    const view = await (await app.outlets()).pages.outlet(id, asked)
    if (!view) return missing(context, noOutlet(id), wantsJson)
    if (view.id !== id)
      return context.redirect(`/outlets/${encodeURIComponent(view.id)}${wantsJson ? '.json' : ''}`, 302)
    return wantsJson ? context.json(view) : page(context, <OutletView page={view} countries={countries} />)
  })

  web.get('/owners/:id', async context => {
    const { id, wantsJson } = addressed(context.req.param('id'))
    const view = await (await app.outlets()).pages.owner(id, await wishes(context, wantsJson))
    if (!view)
      return missing(context, `No owner is known as ${said(id)}. /outlets lists outlets with their owners.`, wantsJson)
    return wantsJson ? context.json(view) : page(context, <OwnerView page={view} />)
  })

  web.get('/articles/:id/outlet', async context => {
    const id = context.req.param('id')
    const known = await (await app.library()).article(id)
    if (!known) return missing(context, `No article has the id ${said(id)}.`, false)
    const outlet = (await (await app.outlets()).directory.ofArticles([known.article])).get(known.article.id)
    // Without a word of who published it an article is an outlet of its own.
    if (!outlet || outlet.id === `article:${known.article.id}`)
      return missing(
        context,
        'Who published the article is not known: it says nothing of it and has no address.',
        false,
      )
    return context.redirect(`/outlets/${encodeURIComponent(outlet.id)}`, 302)
  })
}

const MOST_WORDS = 200
const MOST_SAID = 200

const page = (context: Context, element: Child): Response | Promise<Response> => context.html(documentOf(element))

const said = (id: string): string => (id.length > MOST_SAID ? `${id.slice(0, MOST_SAID)}…` : id)

const noOutlet = (id: string): string =>
  `No outlet is known as ${said(id)}, and nothing of it is stored. /outlets lists those that are; stemma add with its address follows it.`

function addressed(param: string): { id: string; wantsJson: boolean } {
  return param.endsWith('.json') ? { id: param.slice(0, -5), wantsJson: true } : { id: param, wantsJson: false }
}
