import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { openWriter } from '../../src/outside/writers/open-writer.ts'
import { chanceOf } from '../../test/stages/8-summarize/lying-server/chance.ts'
import {
  type ComparedInvention,
  comparedInventions,
  type Fate,
  fatesOf,
} from '../../test/stages/8-summarize/lying-server/asked-stories.ts'
import { type Answered, honestSentences } from '../../test/stages/8-summarize/lying-server/honest.ts'
import { LIES, SIX } from '../../test/stages/8-summarize/lying-server/lies.ts'
import { lyingServer } from '../../test/stages/8-summarize/lying-server/lying-server.ts'
import { MEASURED, MEASURED_LIES } from '../../test/stages/8-summarize/lying-server/measured.ts'
import type { InventedStory } from '../../test/stages/8-summarize/lying-server/invented-story.ts'
import type { Chance } from '../../test/stages/8-summarize/lying-server/chance.ts'
import type { BenchRunner } from '../bench.ts'

type Maker = (story: InventedStory, chance: Chance) => Answered[]

/** Stories that nobody asked for before: the tests use other seeds. */
const SEED = 7
/** Lies of one class about one story. */
const AT_ONCE = 4

/** What passes the checks of what a model writes: lies of ten classes and honest sentences, about invented stories over HTTP. */
export const runner: BenchRunner = {
  set: 'written-lies',
  about:
    'what a model writes: the share of lies of ten classes and of honest sentences that pass (invented stories, en de fr es)',
  async run(_data, { limit = 64, sets, verbose }) {
    const began = performance.now()
    const server = lyingServer()
    server.server.listen(0, '127.0.0.1')
    await once(server.server, 'listening')
    const { port } = server.server.address() as AddressInfo
    const writer = openWriter({
      from: `http://127.0.0.1:${port}`,
      model: 'liar',
      key: '',
      timeoutMs: 10_000,
      mostCharacters: 24_000,
      mostTokens: 2_000,
      agent: 'Stemma/bench',
      allowPrivate: [],
      log: () => {},
    }) // prettier-ignore
    const stories = await comparedInventions(limit, SEED)
    const makers: Record<string, Maker> = { honest: honestSentences, ...LIES, ...MEASURED_LIES }
    const fates: Record<string, Fate[]> = {}
    for (const [name, make] of Object.entries(makers)) {
      if (sets && !sets.some(set => name.includes(set))) continue
      const most = name === 'honest' ? Infinity : AT_ONCE
      fates[name] = await fatesOfAll(stories, (story, chance) => chance.some(make(story, chance), most), server, writer)
      if (verbose) tell(name, fates[name])
    }
    await writer.close()
    server.server.close()
    const n = Object.values(fates).reduce((sum, each) => sum + each.length, 0)
    const shares = Object.fromEntries(Object.entries(fates).map(([name, each]) => [name, share(each)]))
    const six = SIX.flatMap(name => fates[name] ?? [])
    return {
      set: 'written-lies',
      metric: 'share of lies of the six classes that are stopped',
      score:
        six.length === 0 ? 0 : Math.round((six.filter(({ dropped }) => dropped).length / six.length) * 10_000) / 10_000,
      n,
      ms_per_item: Math.round(((performance.now() - began) / Math.max(1, n)) * 100) / 100,
      detail: {
        'honest sentences that pass': shares.honest,
        'lies that pass': Object.fromEntries([...SIX, ...MEASURED].map(name => [name, shares[name]])),
        'honest by language': byLanguage(fates.honest ?? []),
      },
    }
  },
}

async function fatesOfAll(
  stories: readonly ComparedInvention[],
  make: Maker,
  server: Parameters<typeof fatesOf>[2],
  writer: Parameters<typeof fatesOf>[3],
): Promise<Fate[]> {
  const found: Fate[] = []
  for (const [nth, each] of stories.entries()) {
    const sentences = make(each.story, chanceOf(SEED * 77 + nth))
    // An answer of sixty sentences is read, and no more.
    for (let from = 0; from < sentences.length; from += 50)
      found.push(...(await fatesOf(each, sentences.slice(from, from + 50), server, writer, nth)))
  }
  return found
}

const passed = (fates: readonly Fate[]): number => fates.filter(({ dropped }) => !dropped).length
const share = (fates: readonly Fate[]): string =>
  `${passed(fates)} of ${fates.length} (${((passed(fates) / Math.max(1, fates.length)) * 100).toFixed(1)} %)`

function byLanguage(fates: readonly Fate[]): Record<string, string> {
  const languages = [...new Set(fates.map(({ language }) => language))]
  return Object.fromEntries(languages.map(each => [each, share(fates.filter(({ language }) => language === each))]))
}

/** Honest sentences that were dropped, and lies that passed. */
function tell(name: string, fates: readonly Fate[]): void {
  for (const { text, dropped, variety, language } of fates) {
    if ((dropped !== undefined) !== (name === 'honest')) continue
    const why = dropped ? `${dropped.check}: ${dropped.because}` : 'passed'
    process.stderr.write(`${name} · ${language} · ${variety}\n  ${text}\n  ${why}\n`)
  }
}
