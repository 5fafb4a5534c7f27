// How much of a story one page shows. A story of thousands of articles keeps a page that a phone can load.
import type { StoryPage } from './story-page.ts'

/** How many of each a card of a point shows before it leads on. */
export interface CardRoom {
  values: number
  witnesses: number
  claims: number
  /** Marks of a chart. */
  marks: number
}

/** How many of each the first page of a story shows before it leads on. */
export interface StoryRoom {
  /** Points of one kind. */
  points: number
  /** Points of all kinds but the single ones. */
  pointsInAll: number
  singles: number
  card: CardRoom
  reports: number
  /** Articles of one report's tree. */
  branches: number
  speakers: number
  names: number
  timeline: number
  articles: number
}

const ORDINARY: StoryRoom = {
  points: 40,
  pointsInAll: 150,
  singles: 200,
  card: { values: 12, witnesses: 12, claims: 40, marks: 150 },
  reports: 60,
  branches: 60,
  speakers: 60,
  names: 60,
  timeline: 100,
  articles: 120,
}

const LARGE: StoryRoom = {
  points: 3,
  pointsInAll: 16,
  singles: 30,
  card: { values: 6, witnesses: 4, claims: 6, marks: 40 },
  reports: 10,
  branches: 10,
  speakers: 20,
  names: 10,
  timeline: 20,
  articles: 20,
}

/** Where one document holds everything. */
export const WHOLE: StoryRoom = {
  points: Infinity,
  pointsInAll: Infinity,
  singles: Infinity,
  card: { values: Infinity, witnesses: Infinity, claims: Infinity, marks: 150 },
  reports: Infinity,
  branches: Infinity,
  speakers: Infinity,
  names: Infinity,
  timeline: Infinity,
  articles: Infinity,
}

const LARGE_FROM = { articles: 200, points: 400 }

/** The room of a story's first page. */
export function roomOf({ articles, points }: Pick<StoryPage, 'articles' | 'points'>): StoryRoom {
  return articles.length > LARGE_FROM.articles || points.length > LARGE_FROM.points ? LARGE : ORDINARY
}

/** How many of each list are shown: the first of every one, then the second, until there is no more room. */
export function shares(lengths: readonly number[], each: number, inAll: number): number[] {
  const shown = lengths.map(() => 0)
  let left = inAll
  for (let round = 0; round < each && left > 0; round++) {
    let took = false
    for (const [index, length] of lengths.entries()) {
      if (length <= round || left === 0) continue
      shown[index]++
      left--
      took = true
    }
    if (!took) break
  }
  return shown
}

/** Items on one page of a part that stands alone. */
export const A_PAGE = {
  points: 20,
  reports: 20,
  /** Articles of one report. */
  branches: 100,
  speakers: 50,
  names: 50,
  timeline: 100,
  articles: 100,
  /** Claims of one point. */
  claims: 100,
} as const satisfies Record<string, number>
