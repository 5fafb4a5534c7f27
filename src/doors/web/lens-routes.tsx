// /lenses and /lenses.json: whose ratings there are. Importing and deleting them, at this machine alone.
import type { Context, Hono } from 'hono'
import type { App } from '../../app.ts'
import { AppError } from '../../domain/app-error.ts'
import { isAskedHere, notAllowed } from './at-this-machine.ts'
import { formIn } from './form-in.ts'
import { documentOf } from './layout.tsx'
import { RehearsalView } from './lens-forms.tsx'
import { uploadIn } from './lens-upload.ts'
import { LensesView } from './lenses.tsx'

/** What the pages of lenses need of the others. */
interface Frame {
  notice(): Promise<string | null>
  refuse(context: Context, status: 403 | 415, message: string): Promise<Response>
  /** Says that the page may send its forms to us; false where it must show none. */
  withForms(context: Context): boolean
}

const MOST_FORM = 4_000

/** Adds the page of lenses, the form that brings ratings, the one that imports them, and the one that deletes a lens. */
export function addLenses(
  web: Hono,
  app: Pick<App, 'outlets' | 'world' | 'lensDesk' | 'settings'>,
  frame: Frame,
): void {
  const viewed = async (withPrivate: boolean) =>
    (await app.outlets()).lensPage({ notice: await frame.notice(), withPrivate })

  web.get('/lenses.json', async context => context.json(await viewed(false)))

  web.get('/lenses', async context => {
    const page = await viewed(isAskedHere(context, app.settings))
    const desk = frame.withForms(context) ? await app.lensDesk() : undefined
    const { countries } = (await app.world()) ?? {}
    const own = desk && new Set((await desk.all()).map(({ id }) => id))
    return context.html(
      documentOf(
        <LensesView page={page} templates={desk?.templates()} own={own} told={toldBy(context)} countries={countries} />,
      ),
    )
  })

  web.post('/lenses/upload', async context => {
    const refused = await refusal(context, /^multipart\/form-data\b/i)
    if (refused) return refused
    const { read, rater } = await uploadIn(context.req.raw, await app.lensDesk())
    frame.withForms(context)
    return context.html(documentOf(<RehearsalView notice={await frame.notice()} read={read} rater={rater} />))
  })

  web.post('/lenses/import', async context => {
    const refused = await refusal(context, FORM)
    if (refused) return refused
    const form = await formIn(context.req.raw, MOST_FORM)
    if (form?.get('accept') !== 'yes')
      throw new AppError('usage', 'The licence was not accepted, and nothing was imported.', {
        next: 'Go back, and tick the box that says so.',
      })
    const again = form.get('again') === 'yes'
    const { lens } = await (await app.lensDesk()).importUpload(form.get('upload') ?? '', { again })
    return context.redirect(`/lenses?imported=${encodeURIComponent(lens.id)}#${encodeURIComponent(lens.id)}`, 303)
  })

  web.post('/lenses/delete', async context => {
    const refused = await refusal(context, FORM)
    if (refused) return refused
    const form = await formIn(context.req.raw, MOST_FORM)
    const ratings = await (await app.lensDesk()).delete(form?.get('lens') ?? '')
    return context.redirect(`/lenses?deleted=${ratings}`, 303)
  })

  async function refusal(context: Context, type: RegExp): Promise<Response | undefined> {
    const because = isAskedHere(context, app.settings) ? notAllowed(context, app.settings) : ELSEWHERE
    if (because !== undefined) return frame.refuse(context, 403, `${because} ${NEXT}`)
    if (type.test(context.req.header('Content-Type') ?? '')) return undefined
    return frame.refuse(context, 415, 'Only the forms of the page of lenses are read here.')
  }
}

const FORM = /^application\/x-www-form-urlencoded\b/i
const ELSEWHERE = 'Ratings are imported at the machine that Stemma runs on, and from nowhere else.'
const NEXT = 'Open http://127.0.0.1 there, or use stemma lenses on its command line.'
/** What came of the form that was just sent. */
function toldBy(context: Context): string | undefined {
  const [imported, deleted] = [context.req.query('imported'), context.req.query('deleted')]
  if (imported !== undefined && /^[\w.-]{1,100}$/.test(imported)) return `Imported as ${imported}.`
  if (deleted !== undefined && /^\d{1,9}$/.test(deleted))
    return `Deleted, with ${deleted === '1' ? 'one rating' : `${deleted} ratings`}.`
  return undefined
}
