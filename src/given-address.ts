// What a person typed, as a path of this machine or as addresses of the web to try.
import { access } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse as hostParts } from 'tldts'
import { AppError } from './domain/app-error.ts'
import { parsedUrl } from './text/url.ts'

/** Where something given is looked for. A host without a scheme has two addresses, to be tried in their order. */
export type Place = { path: string } | { addresses: readonly [string, ...string[]] }

const NEXT = 'Give the address of a feed or page (https://…), or the path of a file or folder.'

/**
 * Where something given is: what exists as a path is that path; else an address of the web. Throws AppError `usage` for an
 * address that nothing can be fetched from, `not-found` for a path with nothing at it.
 */
export async function placeOf(given: string): Promise<Place> {
  const text = given.trim()
  if (text === '') throw new AppError('usage', 'Nothing was given to add.', { next: NEXT })
  if (/^file:/i.test(text)) return { path: await existing(localPath(text), text) }
  if (/^(?:https?|feed):/i.test(text)) return { addresses: [webAddress(text)] }
  const path = resolve(text.replace(/^~(?=\/|$)/, homedir()))
  if (await exists(path)) return { path }
  const [, scheme] = /^([a-z][a-z\d+.-]+):(?!\d)/i.exec(text) ?? []
  if (scheme) throw new AppError('usage', `${text} is no address that Stemma fetches (${scheme}:).`, { next: NEXT })
  return { addresses: bareAddresses(text) }
}

function localPath(address: string): string {
  try {
    return fileURLToPath(address)
  } catch (cause) {
    throw new AppError('usage', `${address} is no address of a file on this machine.`, {
      next: `Give its path, ${join('folder', 'page.html')} for instance.`,
      cause,
    })
  }
}

async function existing(path: string, given: string): Promise<string> {
  if (await exists(path)) return path
  throw new AppError('not-found', `${given} does not exist.`, { next: 'Check the path.' })
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

function webAddress(text: string): string {
  const address = text.replace(/^feed:(?:\/\/)?(?=https?:)/i, '').replace(/^feed:(?:\/\/)?/i, 'https://')
  const url = /^https?:\/\/[^/]/i.test(address) ? parsedUrl(address) : undefined
  if (!url || /\s/.test(address)) throw new AppError('usage', `${text} is no whole address.`, { next: NEXT })
  if (url.username !== '' || url.password !== '') {
    throw new AppError(
      'usage',
      `The address of ${url.host} holds a name or password, which would be stored and shown.`,
      {
        next: 'Give it without them.',
      },
    )
  }
  url.hash = ''
  return url.href
}

/** `tide.example.org/news`, `localhost:8080`, `192.0.2.7`: names that end in what a registry knows, and machines. */
function bareAddresses(text: string): readonly [string, string] {
  const url = /^[^\s@:/?#]+(?::\d{1,5})?(?:[/?#]\S*)?$/.test(text) ? parsedUrl(`https://${text}`) : undefined
  const { hostname, isIp, isIcann, domain } = hostParts(url?.href ?? '')
  if (!url || !(isIp || hostname === 'localhost' || (isIcann && domain))) {
    throw new AppError('not-found', `${text} is neither a file or folder here nor an address.`, { next: NEXT })
  }
  return [webAddress(`https://${text}`), webAddress(`http://${text}`)]
}
