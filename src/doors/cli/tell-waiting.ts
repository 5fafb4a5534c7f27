import type { App } from '../../app.ts'
import type { Terminal } from './command.ts'

/** Where the example world is shown, says that what was imported is kept and listed at `page`, and when it is seen. */
export async function tellWaiting(app: App, terminal: Terminal, page: string): Promise<void> {
  if ((await app.world()) === undefined) return
  terminal.err(
    `What you imported is kept, and listed at ${page}. It is seen when you follow feeds of your own (stemma feeds packs, stemma add): until then the example world is shown.`,
  )
}
