import type { PreparedPage } from '../src/stages/3-extract/prepared-page.ts'
import type { Sample } from './extraction-samples.ts'

/** For each block of a page how much of it is the article's, and how much that matters. */
export interface Labelled {
  labels: number[]
  weights: number[]
}

export function labelled(prepared: PreparedPage, sample: Sample): Labelled {
  const { labels, weights } = sample.gold === undefined ? bySegments(prepared, sample) : byGold(prepared, sample.gold)
  // Readability's own output is no gold: half the weight.
  return { labels, weights: sample.set === 'readability' ? weights.map(weight => weight / 2) : weights }
}

const HEAVIEST = 25

/** A block's share of four-word shingles that the gold has; short lines must be a line of the gold. */
function byGold({ blocks }: PreparedPage, gold: string): Labelled {
  const words = tokens(gold)
  const grams = new Set(words.slice(3).map((_, i) => words.slice(i, i + 4).join(' ')))
  const lines = new Set(gold.split('\n').map(line => tokens(line).join(' ')))
  const flat = ` ${words.join(' ')} `
  const labels = blocks.map(({ text }) => {
    const own = tokens(text)
    if (own.length === 0) return 0
    if (own.length < 4)
      return lines.has(own.join(' ')) ? 1 : own.length === 3 && flat.includes(` ${own.join(' ')} `) ? 0.5 : 0
    const seen = own.slice(3).filter((_, i) => grams.has(own.slice(i, i + 4).join(' '))).length
    return seen / (own.length - 3)
  })
  const weights = blocks.map(({ text }) => (100 * (tokens(text).length + 2)) / (words.length + 150))
  return { labels, weights: weights.map(weight => Math.min(weight, HEAVIEST)) }
}

function tokens(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}_]+/gu) ?? []
}

export function collapsed(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function bySegments({ blocks }: PreparedPage, sample: Sample): Labelled {
  const texts = blocks.map(({ text }) => collapsed(text))
  const holds = (segments: string[] | undefined, text: string): boolean =>
    (segments ?? []).some(segment => text.includes(collapsed(segment)))
  const wanted = texts.map(text => holds(sample.with, text))
  const unwanted = texts.map(text => holds(sample.without, text))
  const weights = texts.map((_, i) => (wanted[i] === unwanted[i] ? 0 : 12))
  return { labels: wanted.map(Number), weights }
}
