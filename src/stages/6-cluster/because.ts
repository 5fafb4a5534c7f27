import type { Story } from './story.ts'

/** A story with how near it is and what both hold. */
export interface Reason {
  story: Story
  nearness: number
  needed: number
  days: number | null
  /** Words, names and numbers that decided most, heaviest first. */
  shared: readonly string[]
}

/** Why an article joined the first of the stories, and which others were near. */
export function joinedBecause(best: Reason, others: readonly Reason[]): string {
  const parts = [
    `nearness ${best.nearness.toFixed(2)} where ${best.needed.toFixed(2)} was needed`,
    best.shared.length > 0 ? `both have ${best.shared.join(', ')}` : '',
    gapInWords(best.days),
    nearInWords('also near', others),
  ]
  return parts.filter(part => part !== '').join('; ')
}

/** Why an article begins a story of its own. */
export function apartBecause(nearest: readonly Reason[]): string {
  if (nearest.length === 0) return 'new: nothing earlier shares a telling word with it'
  return `new: no earlier story is near enough; ${nearInWords('nearest', nearest)}`
}

function gapInWords(days: number | null): string {
  if (days === null) return 'no dates to compare'
  return days < 1 ? 'less than a day apart' : `${Math.round(days)} day${Math.round(days) === 1 ? '' : 's'} apart`
}

// Nothing is nearer than 1: an old story whose event is not named cannot be joined.
function neededInWords(needed: number): string {
  return needed > 1 ? 'the story is old and nothing names its event' : `${needed.toFixed(2)} was needed`
}

function nearInWords(label: string, reasons: readonly Reason[]): string {
  if (reasons.length === 0) return ''
  const each = reasons.map(
    ({ story, nearness, needed }) => `${story.id} (${nearness.toFixed(2)} where ${neededInWords(needed)})`,
  )
  return `${label}: ${each.join(', ')}`
}
