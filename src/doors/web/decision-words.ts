import type { DecisionRow } from '../../views/decisions-page.ts'
import { counted } from './words.ts'

interface Named {
  id: string
  title: string | null
}

/** A story by its title and id. */
export const storyOf = ({ id, title }: Named): string => (title === null ? id : `“${title}” (${id})`)

/** What a decision did, in a sentence without its end. */
export function whatWasDone(
  { kind, undoes, moves, articles }: DecisionRow,
  name: (story: Named) => string = storyOf,
): string {
  const [first] = moves
  const many = moves.reduce((sum, move) => sum + move.articles, 0)
  const count = counted(many, 'article')
  const back = `decision ${undoes} taken back`
  if (!first) return kind === 'undo' ? `${back}; nothing moved` : 'nothing moved'
  const into = name(first.into)
  if (kind === 'merge') return `${nameOfMerged(first.from, articles[0]?.title, name)} made one with ${into}`
  if (kind === 'split')
    return `${count} of ${name(first.from)} made a story of ${many === 1 ? 'its' : 'their'} own, ${into}`
  if (kind === 'move') return `${count} moved from ${name(first.from)} to ${into}`
  return `${back}: ${count} put back to ${into}`
}

/** A story that is no more is known by the first article that it had. */
function nameOfMerged(story: Named, title: string | undefined, name: (story: Named) => string): string {
  return story.title === null && title ? `the story of “${title}”` : name(story)
}
