// Addresses of outlets and owners: /outlets, /outlets/<id>, /owners/<id>, each with .json; /articles/<id>/outlet leads to the first.
import type { Context, Hono } from 'hono'
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
export function addOutlets(web: Hono, app: Shown, frame: Frame): void {
  for (const suffix of ['', '.json']) addList(web, app, frame, suffix)
  addOutlet(web, app, frame)
  addOwner(web, app, frame)
}

/** What a page is asked with: what is private only for HTML pages at this machine. */
async function wishesOf(context: Context, app: Shown, wantsJson: boolean) {
  const { excerpt, excerptsOnly } = app.settings
  const world = await app.world()
  const withPrivate = !wantsJson && isAskedHere(context, app.settings)
  return { notice: world?.notice ?? null, countries: world?.countries, withPrivate, excerpt, excerptsOnly }
}

function addList(web: Hono, app: Shown, { letForms }: Frame, suffix: string): void {
  web.get(`/outlets${suffix}`, async context => {
    const words = (context.req.query('q') ?? '').slice(0, MOST_WORDS)
    const [page, all] = [pageNumber(context.req.query('page')), context.req.query('all') !== undefined]
    const { countries, ...asked } = await wishesOf(context, app, suffix !== '')
    const view = await (await app.outlets()).pages.list({ ...asked, words, all, page })
    if (suffix !== '') return context.json(view)
    letForms(context)
    return context.html(documentOf(<OutletsView page={view} countries={countries} />))
  })
}

function addOutlet(web: Hono, app: Shown, { missing }: Frame): void {
  web.get('/outlets/:id', async context => {
    const { id, wantsJson } = addressed(context.req.param('id'))
    const { countries, ...asked } = await wishesOf(context, app, wantsJson)
    const view = await (await app.outlets()).pages.outlet(id, asked)
    if (!view) return missing(context, noOutlet(id), wantsJson)
    if (view.id !== id) return context.redirect(`${outletAddress(view.id)}${wantsJson ? '.json' : ''}`, 302)
    if (wantsJson) return context.json(view)
    return context.html(documentOf(<OutletView page={view} countries={countries} />))
  })

  web.get('/articles/:id/outlet', async context => {
    const id = context.req.param('id')
    const known = await (await app.library()).article(id)
    if (!known) return missing(context, `No article has the id ${said(id)}.`, false)
    const outlet = (await (await app.outlets()).directory.ofArticles([known.article])).get(known.article.id)
    // Without a word of who published it an article is an outlet of its own.
    if (!outlet || outlet.id === `article:${known.article.id}`) return missing(context, NOBODY, false)
    return context.redirect(outletAddress(outlet.id), 302)
  })
}

function addOwner(web: Hono, app: Shown, { missing }: Frame): void {
  web.get('/owners/:id', async context => {
    const { id, wantsJson } = addressed(context.req.param('id'))
    const { countries = {}, ...asked } = await wishesOf(context, app, wantsJson)
    const view = await (await app.outlets()).pages.owner(id, asked)
    if (!view) return missing(context, noOwner(id), wantsJson)
    return wantsJson ? context.json(view) : context.html(documentOf(<OwnerView page={view} countries={countries} />))
  })
}

const outletAddress = (id: string): string => `/outlets/${encodeURIComponent(id)}`

const MOST_WORDS = 200
const MOST_SAID = 200

const said = (id: string): string => (id.length > MOST_SAID ? `${id.slice(0, MOST_SAID)}…` : id)

const NOBODY = 'Who published the article is not known: it says nothing of it and has no address.'

const noOwner = (id: string): string => `No owner is known as ${said(id)}. /outlets lists outlets with their owners.`

const noOutlet = (id: string): string =>
  `No outlet is known as ${said(id)}, and nothing of it is stored. /outlets lists those that are; stemma add with its address follows it.`

function addressed(param: string): { id: string; wantsJson: boolean } {
  return param.endsWith('.json') ? { id: param.slice(0, -5), wantsJson: true } : { id: param, wantsJson: false }
}
