import type { App } from '../../app.ts'
import { AppError } from '../../domain/app-error.ts'
import {
  ABOUT_PACKS,
  type FeedPack,
  type PackCard,
  packCard,
  packNamed,
  packOpml,
  packPage,
  packsPage,
} from '../../views/feed-packs.ts'
import { type CommandInput, EXIT, type Terminal } from './command.ts'
import { oneLine } from './one-line.ts'

type Flags = CommandInput['flags']

/** `stemma feeds packs`: packs of feeds to begin with, what is in one, and following one. */
export async function feedsPacks(app: App, words: string[], flags: Flags, terminal: Terminal): Promise<number> {
  const name = words.join(' ')
  if (flags.stop)
    throw new AppError('usage', '--stop ends one feed and goes with its address.', {
      next: 'stemma feeds --stop <address>',
    })
  if (name === '' && (flags.add || flags.opml))
    throw new AppError('usage', 'Which pack is meant is not said.', { next: 'stemma feeds packs <name> --add' })
  if (name === '') return listed(app.packs(), flags, terminal)
  if (flags.add) return added(app, name, flags, terminal)
  const pack = packNamed(app.packs(), name)
  if (!pack) {
    throw new AppError('not-found', `There is no pack ${name}.`, { next: 'stemma feeds packs lists them.' })
  }
  if (flags.opml) await terminal.out(packOpml(pack, new Date().toISOString()))
  else if (flags.json) await terminal.out(`${JSON.stringify(await pageOf(app, pack))}\n`)
  else await terminal.out(inWords(pack, new Set((await pageOf(app, pack)).followed)))
  if (!flags.opml && !flags.json) terminal.err(ABOUT_PACKS)
  return EXIT.fine
}

const pageOf = async (app: App, pack: FeedPack) =>
  packPage(pack, new Set((await (await app.library()).feeds()).map(({ url }) => url)))

const HEADS: Record<PackCard['by'], string> = {
  world: 'For a wide reader',
  region: 'By region',
  language: 'By language',
  country: 'By country',
}

async function listed(packs: readonly FeedPack[], flags: Flags, terminal: Terminal): Promise<number> {
  if (flags.json) {
    await terminal.out(`${JSON.stringify(packsPage(packs))}\n`)
    return EXIT.fine
  }
  const cards = packs.map(packCard)
  const width = Math.max(...cards.map(({ name }) => name.length)) + 2
  for (const by of Object.keys(HEADS) as PackCard['by'][]) {
    const rows = cards.filter(card => card.by === by)
    if (rows.length === 0) continue
    await terminal.out(`${HEADS[by]}\n${rows.map(card => `  ${card.name.padEnd(width)}${toldOf(card)}\n`).join('')}\n`)
  }
  terminal.err(`${ABOUT_PACKS}\nstemma feeds packs <name> shows one, with --add follows it, with --opml writes it.`)
  return EXIT.fine
}

/** "14 outlets, 12 with 17 feeds; hu 9, en 1, 4 not documented; HU 13, 1 not documented". */
function toldOf({ outlets, withFeed, feeds, languages, languageUnknown, countries, countryUnknown }: PackCard): string {
  const told = (counts: PackCard['languages'], unknown: number): string => {
    const shown = counts.slice(0, MOST_TOLD).map(({ value, outlets: count }) => `${value} ${count}`)
    const more = counts.length > MOST_TOLD ? [`${counts.length - MOST_TOLD} more`] : []
    return [...shown, ...more, ...(unknown > 0 ? [`${unknown} not documented`] : [])].join(', ')
  }
  const counted = `${outlets} outlets, ${withFeed} with ${feeds} ${feeds === 1 ? 'feed' : 'feeds'}`
  return [counted, told(languages, languageUnknown), told(countries, countryUnknown)].join('; ')
}

const MOST_TOLD = 4

function inWords({ name, outlets }: FeedPack, followed: ReadonlySet<string>): string {
  const rows = outlets.map(outlet => {
    const known = [outlet.country, outlet.languages.join(' '), outlet.ended && `ended ${outlet.ended}`].filter(Boolean)
    const feeds = outlet.feeds.map(
      ({ url, source, licence }) => `    ${url}  (${source}, ${licence})${followed.has(url) ? ' followed' : ''}\n`,
    )
    const head = `${oneLine(outlet.name ?? outlet.id)}${known.length > 0 ? `, ${known.join(', ')}` : ''}`
    return `${head}\n${feeds.length > 0 ? feeds.join('') : '    no list has a feed of it\n'}`
  })
  return `${name}\n\n${rows.join('')}`
}

async function added(app: App, name: string, flags: Flags, terminal: Terminal): Promise<number> {
  const came = await app.followPack(name)
  if (flags.json) {
    await terminal.out(`${JSON.stringify(came)}\n`)
    return EXIT.fine
  }
  const parts = [
    `${came.followed.length} ${came.followed.length === 1 ? 'feed' : 'feeds'} followed in the folder ${came.name}`,
    came.already.length > 0 && `${came.already.length} were before`,
    came.forgotten.length > 0 && `${came.forgotten.length} were forgotten and stay so`,
  ]
  await terminal.out(`${parts.filter(Boolean).join(', ')}.\n`)
  terminal.err(`${ABOUT_PACKS}\nstemma run looks at them; stemma feeds shows how they do, the dead first.`)
  return EXIT.fine
}
