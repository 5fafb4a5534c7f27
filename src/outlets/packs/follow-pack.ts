import { AppError } from '../../domain/app-error.ts'
import { follow } from '../../following.ts'
import type { Cellar } from '../../store/cellar.ts'
import { type FeedPack, type PackFollowed, packNamed } from '../../views/feed-packs.ts'
import { tombsOf } from '../../walk/tombs.ts'

/**
 * Follows every feed of a pack in a folder of its name, without asking any of them now. What is followed already stays as
 * it is, and what was forgotten stays forgotten. Throws AppError `not-found` for a pack that does not exist.
 */
export async function followPack(
  words: string,
  packs: readonly FeedPack[],
  cellar: Cellar,
  since: string,
): Promise<PackFollowed> {
  const pack = packNamed(packs, words)
  if (!pack) throw noPack(words, packs)
  const tombs = tombsOf(cellar)
  const came: PackFollowed = { name: pack.name, followed: [], already: [], forgotten: [] }
  const feeds = pack.outlets.flatMap(({ id, name, feeds }) => feeds.map(({ url }) => ({ url, title: name ?? id })))
  for (const { url } of feeds) came[await fateOf(url, cellar, tombs)].push(url)
  const fresh = new Set(came.followed)
  await follow(
    feeds.filter(({ url }) => fresh.has(url)).map(feed => ({ ...feed, folders: [pack.name] })),
    cellar,
    since,
  )
  return came
}

async function fateOf(
  url: string,
  cellar: Cellar,
  tombs: ReturnType<typeof tombsOf>,
): Promise<'followed' | 'already' | 'forgotten'> {
  if (await tombs.ofUrl(url)) return 'forgotten'
  return (await cellar.fact('feed', url)) === undefined ? 'followed' : 'already'
}

/** Says that there is no such pack, and which begin alike. */
function noPack(words: string, packs: readonly FeedPack[]): AppError {
  const sought = words.trim().toLowerCase().slice(0, 3)
  const near = packs.filter(({ id }) => sought !== '' && id.startsWith(sought)).map(({ name }) => name)
  return new AppError('not-found', `There is no pack ${words.slice(0, 80)}.`, {
    next: near.length > 0 ? `Did you mean ${near.slice(0, 5).join(', ')}?` : 'stemma feeds packs lists them.',
  })
}
