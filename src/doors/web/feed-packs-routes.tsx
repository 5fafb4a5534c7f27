import type { Context, Hono } from 'hono'
import type { Child } from 'hono/jsx'
import type { App } from '../../app.ts'
import { packNamed, packOpml, packPage, packsPage } from '../../views/feed-packs.ts'
import { isAskedHere, notAllowed } from './at-this-machine.ts'
import { PacksView, PackView } from './feed-packs.tsx'
import { documentOf } from './layout.tsx'
import { counted } from './words.ts'

/** What the pages of packs need of the others. */
export interface Frame {
  missing(context: Context, message: string, wantsJson: boolean): Promise<Response>
  refuse(context: Context, status: 403, message: string): Promise<Response>
  /** Says that the page may send its forms to us; false where it must show none. */
  withForms(context: Context): boolean
}

/** `/feeds/packs`, `/feeds/packs/<id>`, both also as `.json`, a pack as `.opml`, and `POST` that follows one. */
export function addFeedPacks(web: Hono, app: App, frame: Frame): void {
  const all = () => packsPage(app.packs())
  web.get('/feeds/packs', context => context.html(documentOf(<PacksView page={all()} />)))
  web.get('/feeds/packs.json', context => context.json(all()))

  web.get('/feeds/packs/:id', async context => {
    const { id, as } = asked(context.req.param('id'))
    const pack = packNamed(app.packs(), id)
    if (!pack) return frame.missing(context, `There is no pack ${id.slice(0, MOST_SHOWN)}.`, as === 'json')
    if (as === 'opml') return asFile(context, packOpml(pack, new Date().toISOString()), pack.id)
    const followed = new Set((await (await app.library()).feeds()).map(({ url }) => url))
    const page = packPage(pack, followed)
    if (as === 'json') return context.json(page)
    const canFollow = frame.withForms(context)
    const came = canFollow ? cameOf(context) : undefined
    return context.html(documentOf(<PackView page={page} canFollow={canFollow} came={came} />))
  })

  web.post('/feeds/packs/:id', async context => {
    const because = isAskedHere(context, app.settings) ? notAllowed(context, app.settings) : ELSEWHERE
    if (because !== undefined) return frame.refuse(context, 403, `${because} ${NEXT}`)
    const pack = packNamed(app.packs(), context.req.param('id'))
    if (!pack) return frame.missing(context, `There is no pack ${context.req.param('id').slice(0, MOST_SHOWN)}.`, false)
    const { followed, already, forgotten } = await app.followPack(pack.id)
    const query = [followed, already, forgotten].map(({ length }) => length).join('.')
    return context.redirect(`/feeds/packs/${encodeURIComponent(pack.id)}?came=${query}`, 303)
  })
}

/** Longest word of an address that is said back, in characters. */
const MOST_SHOWN = 80

const ELSEWHERE = 'Packs are followed at the machine that Stemma runs on, and from nowhere else.'

const NEXT = 'Open http://127.0.0.1 there, or use stemma feeds packs <name> --add on its command line.'

function asked(param: string): { id: string; as: 'page' | 'json' | 'opml' } {
  const [, id, ending] = /^(.*)\.(json|opml)$/.exec(param) ?? [undefined, param, 'page']
  return { id, as: ending as 'page' | 'json' | 'opml' }
}

const asFile = (context: Context, text: string, id: string): Response =>
  context.body(text, 200, {
    'Content-Type': 'text/x-opml; charset=utf-8',
    'Content-Disposition': `attachment; filename="stemma-${id}.opml"`,
  })

/** What came of the form that was just sent. */
function cameOf(context: Context): Child | undefined {
  const [, followed, already, forgotten] =
    /^(\d{1,6})\.(\d{1,6})\.(\d{1,6})$/.exec(context.req.query('came') ?? '') ?? []
  if (followed === undefined) return undefined
  const parts = [
    `${counted(Number(followed), 'feed')} followed from now on`,
    already !== '0' && `${already} were before`,
    forgotten !== '0' && `${forgotten} were forgotten and stay so`,
  ]
  return (
    <div class="told" role="status">
      <p>
        {parts.filter(Boolean).join(', ')}. <a href="/feeds">How they do</a>
      </p>
    </div>
  )
}
