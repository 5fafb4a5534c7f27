import type { Refusal } from '../../domain/refusal.ts'
import { refuse } from '../../domain/refusal.ts'
import { liveBlog, notNews } from './kind-refusals.ts'
import { list } from './list-refusal.ts'
import type { RefusalRule, Sight } from './refusal-sight.ts'
import { challenge, consentWall, needsScripts, paywalled } from './wall-refusals.ts'

const MAX_DEPTH = 3000

const tooDeep: RefusalRule = ({ prepared: { page } }) =>
  page.depth > MAX_DEPTH
    ? refuse('too-deep', `The page nests ${page.depth} elements; no article does.`, 'Give the text alone.')
    : undefined

const cutShort: RefusalRule = ({ prepared: { page } }) =>
  page.cut ? refuse('too-large', `The page has more than ${page.nodes} elements.`, 'Give the text alone.') : undefined

/** Shorter than this, a text of which no paragraph reads like an article's is none. */
const SHORT = 400

const nothing: RefusalRule = ({ article, likely }) =>
  article.text === '' || (!likely && article.text.length < SHORT)
    ? refuse('empty', 'No article text was found on the page.', 'Paste the text.')
    : undefined

const RULES: readonly RefusalRule[] = [
  tooDeep,
  cutShort,
  challenge,
  consentWall,
  liveBlog,
  notNews,
  list,
  paywalled,
  needsScripts,
  nothing,
]

/** Why a page is no article, or undefined. In doubt it is one: a refused article is lost, a read list is not. */
export function pageRefusal(sight: Sight): Refusal | undefined {
  for (const rule of RULES) {
    const refusal = rule(sight)
    if (refusal) return refusal
  }
  return undefined
}
