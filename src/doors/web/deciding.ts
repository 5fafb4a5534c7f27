import type { Context, Hono } from 'hono'
import type { App, Asked, Decided } from '../../app.ts'
import { AppError } from '../../domain/app-error.ts'
import { notAllowed } from './at-this-machine.ts'
import { formIn } from './form-in.ts'

/** Largest form that is read, in bytes: a hundred articles with a reason take a tenth of it. */
const MOST_BYTES = 64_000

/** `POST /decide`: what the forms of story and article pages send. Answers with the page that shows what came of it. */
export function addDeciding(web: Hono, app: Pick<App, 'decide' | 'settings'>, refuse: Refuse): void {
  web.post('/decide', async context => {
    const because = notAllowed(context, app.settings)
    if (because !== undefined) return refuse(context, 403, `${because} ${NEXT}`)
    if (!/^application\/x-www-form-urlencoded\b/i.test(context.req.header('Content-Type') ?? '')) {
      return refuse(context, 415, 'Only forms are read here. Use the form on the page of the story.')
    }
    const form = await formIn(context.req.raw, MOST_BYTES)
    if (!form) return refuse(context, 413, 'That is too much for one decision. Choose fewer articles.')
    const said = { by: form.get('by') ?? undefined, reason: form.get('reason') ?? undefined }
    return context.redirect(addressOf(await app.decide(askedIn(form), said)), 303)
  })
}

/** Longest word of a form that is said back, in characters. */
const MOST_SHOWN = 80

type Refuse = (context: Context, status: 403 | 413 | 415, message: string) => Promise<Response>

const NEXT = 'Open http://127.0.0.1 there, or use stemma merge, split, move and undo on its command line.'

/** What a form asks for. Throws AppError where it asks for nothing that can be done. */
function askedIn(form: URLSearchParams): Asked {
  const kind = form.get('kind') ?? ''
  if (!Object.hasOwn(ASKED, kind)) {
    throw new AppError('usage', `${kind.slice(0, MOST_SHOWN) || 'Nothing'} is no decision.`, {
      next: 'Use the form on the page.',
    })
  }
  return ASKED[kind](form)
}

const ASKED: Record<string, (form: URLSearchParams) => Asked> = {
  merge: form => ({ kind: 'merge', story: form.get('story') ?? '', into: storyIn(form) }),
  split(form) {
    // The form has both buttons, and the Enter key presses the first.
    if (namedIn(form) !== '') {
      throw new AppError('usage', 'Another story is named, and a story of their own was asked for.', {
        next: 'Go back and press the button that moves them there, or name no story.',
      })
    }
    return { kind: 'split', articles: form.getAll('article'), isAlone: !form.has('copies') }
  },
  move: form => ({
    kind: 'move',
    articles: form.getAll('article'),
    into: storyIn(form),
    isAlone: !form.has('copies'),
  }),
  undo: form => ({ kind: 'undo', number: numberIn(form) }),
}

function numberIn(form: URLSearchParams): number {
  const number = form.get('number') ?? ''
  if (!/^\d{1,9}$/.test(number))
    throw new AppError('usage', 'No decision is named.', { next: '/decisions lists them.' })
  return Number(number)
}

function storyIn(form: URLSearchParams): string {
  const named = namedIn(form)
  if (named === '') throw new AppError('usage', 'No other story is named.', { next: 'Go back and choose or name one.' })
  return named
}

const namedIn = (form: URLSearchParams): string => form.get('other')?.trim() || form.get('into') || ''

/** The page that shows what came of a decision. */
function addressOf({ decision, storyId, stayed }: Decided): string {
  const path = storyId === undefined ? '/decisions' : `/stories/${encodeURIComponent(storyId)}`
  const held = Object.entries(stayed).map(([number, articles]) => `${number}.${articles}`)
  const query = new URLSearchParams({
    decided: String(decision.number),
    ...(held.length > 0 && { stayed: held.join(' ') }),
  })
  return `${path}?${query}`
}
