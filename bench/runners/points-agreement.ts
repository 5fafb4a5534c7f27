import type { BenchRunner } from '../bench.ts'
import { labelledStories, type LabelledPoint } from '../labelled-points.ts'
import { sameThing } from '../match-points.ts'
import { share } from '../wilson.ts'

/** How far two people who labelled the same stories alone found the same points and gave them the same kinds. */
export const runner: BenchRunner = {
  set: 'points-agreement',
  about: 'stories labelled twice and alone (bench/labels/points/twice): points of one found by the other, kinds alike',
  async run(data, options) {
    process.env.STEMMA_HALF = 'all'
    const second = labelledStories(data, options.limit, 'twice')
    const first = new Map(labelledStories(data).map(({ set, story }) => [`${set} ${story.story}`, story.points]))
    const pairs = second.map(({ set, story }) => ({
      one: first.get(`${set} ${story.story}`) ?? [],
      other: story.points,
    }))
    const [there, back] = [
      found(pairs.map(({ one, other }) => [one, other])),
      found(pairs.map(({ one, other }) => [other, one])),
    ]
    const [hits, all] = [there.found + back.found, there.of + back.of]
    return {
      set: 'points-agreement',
      metric: 'share of one’s points found by the other',
      score: Math.round((1000 * hits) / Math.max(1, all)) / 1000,
      n: second.length,
      ms_per_item: 0,
      detail: {
        secondFoundOfFirst: share(there.found, there.of),
        firstFoundOfSecond: share(back.found, back.of),
        kindAlike: share(there.alike, there.found),
        differencesFound: share(there.foundDifferent + back.foundDifferent, there.different + back.different),
        foundAmongThoseThatMatter: share(there.mattersToBoth + back.mattersToBoth, all),
      },
    }
  },
}

/** Of the points that matter to one, how many the other has at all, as much as a minor one, and of what kind. */
function found(pairs: readonly [LabelledPoint[], LabelledPoint[]][]) {
  const points = pairs.flatMap(([one, other]) =>
    one
      .filter(({ minor }) => !minor)
      .map(point => {
        const same = other.filter(each => sameThing(point, each))
        const matters = same.some(({ minor }) => !minor)
        return { point, matters, same: same.find(({ kind }) => kind === point.kind) ?? same[0] }
      }),
  )
  const hits = points.filter(({ same }) => same !== undefined)
  const different = points.filter(({ point }) => point.kind !== 'agree')
  return {
    mattersToBoth: hits.filter(({ matters }) => matters).length,
    of: points.length,
    found: hits.length,
    alike: hits.filter(({ point, same }) => point.kind === same!.kind).length,
    different: different.length,
    foundDifferent: different.filter(({ same }) => same !== undefined).length,
  }
}
