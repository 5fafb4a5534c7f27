// Outlets are asked for their trust.txt: by the running service where the operator wants it, or by a person for one host.
import { AppError } from '../../domain/app-error.ts'
import type { Fetched } from '../../domain/fetched.ts'
import type { FactSource } from '../../domain/outlet.ts'
import { isRefusal, type Refusal } from '../../domain/refusal.ts'
import type { Tools } from '../../stages/stage.ts'
import type { Cellar } from '../../store/cellar.ts'
import { decodeBytes } from '../../text/charset.ts'
import { registrableDomain } from '../../text/hosts.ts'
import { trustTxt } from '../../text/trust-txt.ts'
import type { PolledFeed } from '../../walk/polled-feed.ts'
import type { FollowedFeed } from '../../walk/stored.ts'
import { tombsOf } from '../../walk/tombs.ts'
import { dropImport, keepOutlets } from '../directory/keep-outlets.ts'
import { ownerIdOf } from '../directory/outlet-rows.ts'
import { directoryOver } from '../directory/stored-directory.ts'
import { saidControls, trustStakes, type TrustRecord } from './trust-stakes.ts'

/** Kept facts: what came of asking a registrable domain, by that domain. */
export const TRUST = 'trust'

const DAY_MS = 86_400_000
/** What was answered holds for a month; what could not be asked is asked again the next day. */
const AGAIN_MS = 30 * DAY_MS
const AGAIN_FAILED_MS = DAY_MS
const PATHS = ['/trust.txt', '/.well-known/trust.txt']

type Asking = Pick<Tools, 'now' | 'log'> & { fetch(url: string): Promise<Fetched> }

/** Asks a host for its trust.txt now, and keeps what it says. Throws AppError `bad-input` for what is no host. */
export async function askTrust(host: string, cellar: Cellar, tools: Asking): Promise<TrustRecord & { domain: string }> {
  const domain = registrableDomain(host)
  if (domain === undefined)
    throw new AppError('bad-input', `${host} is no host.`, { next: 'Give one: kestrel.example.' })
  const record = await asked(domain, cellar, tools)
  const before = await cellar.fact<TrustRecord>(TRUST, domain)
  // What a server that is away said before still stands.
  const failed = record.url === undefined && Date.parse(record.nextAt) - Date.parse(record.askedAt) < AGAIN_MS
  const kept = failed && before ? { ...before, nextAt: record.nextAt, because: record.because } : record
  await cellar.keep(TRUST, domain, kept)
  if (JSON.stringify(before?.entries ?? []) !== JSON.stringify(kept.entries)) await keepTrustStakes(cellar)
  return { ...kept, domain }
}

async function asked(domain: string, cellar: Cellar, { fetch, now, log }: Asking): Promise<TrustRecord> {
  const askedAt = now()
  const next = (ms: number) => new Date(Date.parse(askedAt) + ms).toISOString()
  const nothing = { askedAt, nextAt: next(AGAIN_MS), entries: [] }
  const tombs = tombsOf(cellar)
  let because = ''
  for (const path of PATHS) {
    const url = `https://${domain}${path}`
    if (await tombs.ofUrl(url)) return { ...nothing, because: `${domain} was forgotten.` }
    try {
      const read = readTrust(await fetch(url), domain)
      if ('entries' in read) return { ...nothing, ...read }
      because = read.because
    } catch (error) {
      log('trust.txt failed', { domain, error: String(error) })
      const why = error instanceof Error ? error.message : String(error)
      return { ...nothing, nextAt: next(AGAIN_FAILED_MS), because: why }
    }
  }
  return { ...nothing, because }
}

function readTrust(
  answer: Fetched,
  domain: string,
): Pick<TrustRecord, 'url' | 'because' | 'entries'> | { because: string } {
  if (isRefusal(answer)) return { because: (answer as Refusal).refusal.because }
  if (!('document' in answer)) return { because: 'It was not sent.' }
  const { status, bytes, contentType, url, finalUrl = url } = answer.document
  if (status >= 400) return { because: `It answered ${status}.` }
  // What stands at another's address is another's.
  if (registrableDomain(finalUrl) !== domain) return { because: `It leads to ${new URL(finalUrl).host}.` }
  const read = trustTxt(decodeBytes(bytes, contentType).text)
  if (!read) return { because: 'What it sends is no trust.txt.' }
  const lines = `${read.entries.length} ${read.entries.length === 1 ? 'line' : 'lines'}${read.unread > 0 ? `, ${read.unread} more that could not be read` : ''}`
  return { url: finalUrl, because: lines, entries: read.entries }
}

const SOURCES: Record<'both' | 'one', Pick<FactSource, 'id' | 'name'>> = {
  both: { id: 'trust-txt', name: 'trust.txt, declared by both sides' },
  one: { id: 'trust-txt-one-side', name: 'trust.txt, declared by one side' },
}

/** Stakes are made anew from all files that are known: one more file may be the other side of what was said before. */
async function keepTrustStakes(cellar: Cellar): Promise<void> {
  const records = new Map(await cellar.kept<TrustRecord>(TRUST))
  const controls = saidControls(records)
  const domains = [...new Set(controls.flatMap(({ owner, target }) => [owner, target]))]
  const outlets = await directoryOver(cellar).ofAddresses(domains)
  const named = (domain: string) => outlets.get(domain) ?? { id: domain, name: domain }
  const retrievedOn =
    [...records.values()]
      .map(({ askedAt }) => askedAt.slice(0, 10))
      .sort()
      .at(-1) ?? ''
  for (const sides of ['both', 'one'] as const) {
    const stakes = trustStakes(controls, sides, named, ownerIdOf)
    const source: FactSource = { ...SOURCES[sides], licence: 'not stated', retrievedOn, how: 'declared' }
    if (stakes.length > 0) await keepOutlets(cellar, source, [], stakes)
    else await dropImport(cellar, source.id)
  }
}

/** Forgets what domains said in their trust.txt. */
export async function unsayTrust(cellar: Cellar, isForgotten: (url: string) => Promise<unknown>): Promise<void> {
  const all = await cellar.kept<TrustRecord>(TRUST)
  const gone = await Promise.all(all.map(async ([domain]) => (await isForgotten(`https://${domain}/`)) !== undefined))
  const domains = all.filter((_, at) => gone[at])
  for (const [domain] of domains) await cellar.unkeep(TRUST, domain)
  if (domains.length > 0) await keepTrustStakes(cellar)
}

const LOOKED_EVERY_MS = 60_000
const MOST_AT_ONCE = 5

/**
 * Asks the sites of followed feeds for their trust.txt while the service runs, a few at a time, each at most once a month.
 * Ends when what is answered is called.
 */
export function askTrustInTurn(cellar: Cellar, tools: Asking, everyMs = LOOKED_EVERY_MS): () => void {
  let [isAsking, isOver] = [false, false]
  const look = async () => {
    if (isAsking) return
    isAsking = true
    try {
      for (const domain of (await unaskedDomains(cellar, tools.now())).slice(0, MOST_AT_ONCE)) {
        if (isOver) return
        await askTrust(domain, cellar, tools)
      }
    } catch (error) {
      tools.log('trust.txt failed', { error: String(error) })
    } finally {
      isAsking = false
    }
  }
  const timer = setInterval(() => void look(), everyMs)
  void look()
  return () => {
    isOver = true
    clearInterval(timer)
  }
}

/** Domains of sites whose feeds are followed, and whose time to be asked has come. */
export async function unaskedDomains(cellar: Cellar, now: string): Promise<string[]> {
  const followed = await cellar.kept<FollowedFeed>('feed')
  const polled = await cellar.outputsOf<PolledFeed | Refusal>(
    'discover',
    followed.map(([url]) => url),
  )
  const domains = followed.flatMap(([url, { site }]) => {
    const said = polled.get(url)
    return registrableDomain(site ?? (said && !isRefusal(said) ? said.site : undefined) ?? url) ?? []
  })
  const known = new Map(await cellar.kept<TrustRecord>(TRUST))
  return [...new Set(domains)].filter(domain => {
    const record = known.get(domain)
    return record === undefined || Date.parse(record.nextAt) <= Date.parse(now)
  })
}
