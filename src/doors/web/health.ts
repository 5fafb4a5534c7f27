import type { Hono } from 'hono'
import type { App } from '../../app.ts'

/** `/health`: for whoever watches over the service; 503 where it is down. Tells nothing of what is stored. */
export function addHealth(web: Hono, app: Pick<App, 'health'>): void {
  web.get('/health', async context => {
    const health = await app.health()
    context.header('Cache-Control', 'no-store')
    return context.json(health, health.status === 'down' ? 503 : 200)
  })
}
