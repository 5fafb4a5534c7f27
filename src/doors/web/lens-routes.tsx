// /lenses and /lenses.json: whose ratings there are. Importing and deleting them, at this machine alone.
import type { Context, Hono } from 'hono'
import type { App, LensDesk } from '../../app.ts'
import { AppError } from '../../domain/app-error.ts'
import { isAskedHere, notAllowed } from './at-this-machine.ts'
import { formIn, multipartIn } from './form-in.ts'
import { documentOf } from './layout.tsx'
import { RehearsalView } from './lens-forms.tsx'
import { LensesView } from './lenses.tsx'

/** What the pages of lenses need of the others. */
interface Frame {
  notice(): Promise<string | null>
  refuse(context: Context, status: 403 | 413 | 415, message: string): Promise<Response>
  /** Says that the page may send its forms to us; false where it must show none. */
  withForms(context: Context): boolean
}

/** Largest table that a form brings, in bytes; the command line takes larger ones. */
const MOST_UPLOADED = 64 * 1024 * 1024
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
    const form = await multipartIn(context.req.raw, MOST_UPLOADED).catch(notWhole)
    if (!form) return frame.refuse(context, 413, TOO_LARGE)
    const desk = await app.lensDesk()
    const uploaded = await uploadIn(form, desk)
    const read = await desk.upload(uploaded)
    frame.withForms(context)
    return context.html(
      documentOf(<RehearsalView notice={await frame.notice()} read={read} rater={uploaded.manifest.rater} />),
    )
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
const TOO_LARGE = 'That is more than 64 MB. Larger tables are imported by stemma lenses import on the command line.'

function notWhole(cause: unknown): never {
  throw new AppError('bad-input', 'The form did not come whole.', { next: 'Send it again.', cause })
}

/** What the form brings: a table, and a manifest that is sent with it or is one of the templates. */
async function uploadIn(form: FormData, desk: LensDesk): Promise<Parameters<LensDesk['upload']>[0]> {
  const table = fileIn(form, 'table')
  if (!table) throw new AppError('usage', 'No table of ratings was sent.', { next: 'Go back and choose one.' })
  const manifest = await manifestIn(form, desk)
  return {
    name: table.name,
    bytes: new Uint8Array(await table.arrayBuffer()),
    manifest: withCountry(manifest, wordsIn(form, 'country')),
    isPrivate: form.has('private'),
  }
}

async function manifestIn(form: FormData, desk: LensDesk) {
  const sent = fileIn(form, 'manifest')
  const chosen = wordsIn(form, 'template')
  if (sent) return desk.manifestOf(await sent.text(), sent.name.slice(0, 80))
  const template = desk.templates().find(({ name }) => name === chosen)
  if (template) return template.manifest
  throw new AppError('usage', 'It is not said whose ratings these are.', {
    next: 'Go back, and choose a rater or the file of a manifest.',
  })
}

type Manifest = ReturnType<LensDesk['manifestOf']>

/** The country for whose politics the ratings are, where the form names one. */
function withCountry(manifest: Manifest, given: string): Manifest {
  if (given === '') return manifest
  const politicsOf = given.toUpperCase()
  if (!/^[A-Z]{2}$/.test(politicsOf))
    throw new AppError('usage', `${given.slice(0, 40)} is no country.`, { next: 'Write its two letters: US, FR, KR.' })
  return { ...manifest, rater: { ...manifest.rater, politicsOf } }
}

/** A file of a form; undefined where none was chosen. */
function fileIn(form: FormData, name: string): File | undefined {
  const file = form.get(name)
  return file instanceof File && file.size > 0 ? file : undefined
}

function wordsIn(form: FormData, name: string): string {
  const words = form.get(name)
  return typeof words === 'string' ? words.trim() : ''
}

/** What came of the form that was just sent. */
function toldBy(context: Context): string | undefined {
  const [imported, deleted] = [context.req.query('imported'), context.req.query('deleted')]
  if (imported !== undefined && /^[\w.-]{1,100}$/.test(imported)) return `Imported as ${imported}.`
  if (deleted !== undefined && /^\d{1,9}$/.test(deleted))
    return `Deleted, with ${deleted === '1' ? 'one rating' : `${deleted} ratings`}.`
  return undefined
}
