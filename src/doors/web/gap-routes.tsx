// Addresses of coverage gaps: /gaps and /gaps.json, of the day that the address asks for (?day=2026-05-10).
import type { Context, Hono } from 'hono'
import type { App } from '../../app.ts'
import { gapsPage } from '../../views/gaps-page.ts'
import { isAskedHere } from './at-this-machine.ts'
import { GapsView } from './gaps.tsx'
import { documentOf } from './layout.tsx'

type Shown = Pick<App, 'outlets' | 'world' | 'settings'>

/** Adds the pages of coverage gaps. */
export function addGaps(web: Hono, app: Shown): void {
  const asked = async (context: Context, withPrivate: boolean) => {
    const [{ gaps }, world] = await Promise.all([app.outlets(), app.world()])
    const day = await gaps.ofDay(context.req.query('day'), { withPrivate })
    return { page: gapsPage(day, world?.notice ?? null), countries: world?.countries }
  }
  web.get('/gaps', async context =>
    context.html(documentOf(<GapsView {...(await asked(context, isAskedHere(context, app.settings)))} />)),
  )
  web.get('/gaps.json', async context => context.json((await asked(context, false)).page))
}
