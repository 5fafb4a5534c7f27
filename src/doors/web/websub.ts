import type { Context, Hono } from 'hono'
import type { App, HubAnswer } from '../../app.ts'

/** `/websub/<id>`: where hubs call back. There is none while no public address is set. */
export function addWebSub(web: Hono, app: Pick<App, 'hubs'>): void {
  web.get('/websub/:id', async context => {
    const said = (name: string) => context.req.query(`hub.${name}`)
    const hubs = await app.hubs()
    const answer = await hubs?.verify(context.req.param('id'), {
      mode: said('mode'),
      topic: said('topic'),
      challenge: said('challenge'),
      leaseSeconds: said('lease_seconds'),
      reason: said('reason'),
    })
    return told(context, answer)
  })

  web.post('/websub/:id', async context => {
    const hubs = await app.hubs()
    const answer = await hubs?.receive(context.req.param('id'), {
      signature: context.req.header('X-Hub-Signature'),
      link: context.req.header('Link'),
      body: context.req.raw.body ?? nothing(),
    })
    return told(context, answer)
  })
}

/** A challenge is echoed as plain text, which no browser takes for a page. */
function told(context: Context, { status, text }: HubAnswer = NOBODY): Response {
  return context.text(text, status, { 'Cache-Control': 'no-store' })
}

const NOBODY: HubAnswer = { status: 404, text: 'No hub is listened to here.' }

async function* nothing(): AsyncGenerator<Uint8Array> {}
