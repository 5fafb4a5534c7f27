import type { App } from '../../app.ts'
import { AppError } from '../../domain/app-error.ts'
import { feedsOpml } from '../../views/feeds-opml.ts'
import { feedsPage } from '../../views/feeds-page.ts'
import { type Command, EXIT, type Terminal } from './command.ts'
import { feedsPacks } from './feeds-packs.ts'
import { oneLine } from './one-line.ts'

/** `stemma feeds`: how every feed does, those that need a look first. */
export const feedsCommand: Command = {
  name: 'feeds',
  about: 'how every followed feed does',
  usage: [
    'stemma feeds [--json | --opml] | stemma feeds <address> [--json] | stemma feeds --stop <address>',
    '       stemma feeds packs [--json] | stemma feeds packs <name> [--add | --opml] [--json]',
  ].join('\n'),
  details: [
    'new: never polled. fine. quiet: answers, nothing new for a month. failing. dead: failing for two weeks, or gone.',
    '--opml: all of them as OPML 2.0, in their folders, for other readers and for stemma add.',
    'With an address: the last polls of that feed, the newest last.   --stop: follow it no longer; what it brought stays.',
    'packs: feeds to begin with, by country, region and language; with a name what is in one, with --add it is followed.',
  ].join('\n'),
  options: {
    json: { type: 'boolean' },
    opml: { type: 'boolean' },
    stop: { type: 'boolean' },
    add: { type: 'boolean' },
  },
  async run(app, { paths: [address, ...words], flags }, terminal) {
    if (address === 'packs') return feedsPacks(app, words, flags, terminal)
    if (flags.add)
      throw new AppError('usage', '--add follows a pack. One feed is followed by stemma add.', {
        next: 'stemma feeds packs <name> --add',
      })
    if (flags.opml && (address !== undefined || flags.stop || flags.json))
      throw new AppError('usage', '--opml writes all feeds and goes with nothing else.', {
        next: 'stemma feeds --opml',
      })
    if (address !== undefined && flags.stop) return stop(app, address, terminal)
    if (address !== undefined) return history(app, address, flags.json === true, terminal)
    const { feeds } = feedsPage(await (await app.library()).feeds(), null)
    if (flags.json || flags.opml) {
      await terminal.out(flags.opml ? feedsOpml(feeds, new Date().toISOString()) : `${JSON.stringify(feeds)}\n`)
      return EXIT.fine
    }
    for (const { url, title, state, because, lastPoll, nextPoll, push, format } of feeds) {
      const times = [
        lastPoll && `last ${lastPoll}`,
        nextPoll && `next ${nextPoll}`,
        push && `a hub tells until ${push}`,
      ]
        .filter(Boolean)
        .join(', ')
      await terminal.out(
        `${state.padEnd(8)}${url}${title ? ` (${oneLine(title)})` : ''}${KINDS[format ?? ''] ?? ''}\n        ${because}${times ? `; ${times}` : ''}\n`,
      )
    }
    if (feeds.length === 0)
      terminal.err('No feed is followed yet: stemma add <address of a feed or site>, or stemma feeds packs.')
    return EXIT.fine
  },
}

/** What is not a feed like any other. */
const KINDS: Record<string, string> = {
  'front-page': ', a page without a feed',
  sitemap: ', a sitemap',
  'sitemap-index': ', an index of sitemaps',
}

async function stop(app: App, address: string, terminal: Terminal): Promise<number> {
  if (!(await app.unfollow(address))) throw notFollowed(address)
  await terminal.out(`${address} is followed no longer.\n`)
  return EXIT.fine
}

async function history(app: App, address: string, asJson: boolean, terminal: Terminal): Promise<number> {
  const polls = await (await app.library()).polls(address)
  if (polls.length === 0) throw notFollowed(address)
  if (asJson) await terminal.out(`${JSON.stringify(polls)}\n`)
  else
    for (const { at, status, items, fresh, because } of polls)
      await terminal.out(`${at}  ${String(status).padStart(3)}  ${items} items, ${fresh} new  ${oneLine(because)}\n`)
  return EXIT.fine
}

const notFollowed = (address: string): AppError =>
  new AppError('not-found', `No feed ${address} is followed, or it was never polled.`, {
    next: 'stemma feeds lists them.',
  })
