import { languageTable } from '../../text/languages/language.ts'
import { words } from '../../text/words.ts'
import { contentStems, foldedWord, sharedCount } from './content-words.ts'
import type { Drift } from './drift.ts'
import { containment, type Saying } from './sayings.ts'
import { daysBetween } from './told-date.ts'

const SAME_STATEMENT = 0.75

/** One version is hedged and another, of the same content, is not. */
export function droppedHedge(group: readonly Saying[]): Drift | undefined {
  return hedgedStatement(group) ?? hedgedClause(group)
}

function hedgedStatement(group: readonly Saying[]): Drift | undefined {
  const statements = group.filter(({ isQuote }) => !isQuote)
  const soft = statements.find(({ heard }) => heard.claim.hedge)
  const firm = statements.find(({ heard }) => !heard.claim.hedge && soft && heard.standing !== soft.heard.standing)
  if (!soft || !firm || containment(soft, firm) < SAME_STATEMENT) return undefined
  const because = `one says “${soft.heard.claim.hedge!.text}”, the other says it without`
  return { certainty: 'inferred', because, sayings: group }
}

// "The seal may have been worn, but we have not measured it" and "the seal of the door was worn".
function hedgedClause(group: readonly Saying[]): Drift | undefined {
  for (const soft of group) {
    const clause = softClause(soft)
    const firm = clause && group.find(other => isFirm(other, soft, clause))
    if (!clause || !firm) continue
    const because = `one says “${clause.hedge}”, the other says it as a fact`
    const sayings = group.filter(each => each === soft || isFirm(each, soft, clause) || softClause(each) !== undefined)
    return { certainty: 'inferred', because, sayings }
  }
  return undefined
}

interface Clause {
  hedge: string
  stems: ReadonlySet<string>
}

const FEWEST_STEMS = 4
const CLAUSES = /[,;:–—()]|\s-\s/

/** The clause of a saying that has a hedge, with what it says. */
function softClause({ heard, text }: Saying): Clause | undefined {
  const { language } = heard.standing.article
  const { hedges } = languageTable(language).speech
  for (const clause of text.split(CLAUSES)) {
    const hedge = words(clause, language).find(word => hedges.has(foldedWord(word.text)))
    if (!hedge) continue
    const stems = new Set(contentStems(clause.replace(hedge.text, ' '), language))
    if (stems.size >= FEWEST_STEMS) return { hedge: hedge.text, stems }
  }
  return undefined
}

const SAME_DAYS = 3
const LONGEST_BESIDE = 2

// What a later report says for sure may have become sure; a sentence of many more words says more than the clause.
function isFirm(firm: Saying, soft: Saying, clause: Clause): boolean {
  if (firm === soft || firm.heard.standing === soft.heard.standing || firm.heard.claim.hedge || softClause(firm))
    return false
  const [a, b] = [firm, soft].map(({ heard }) => heard.standing.article.publishedAt?.slice(0, 10))
  if (a === undefined || b === undefined || daysBetween(b, a) > SAME_DAYS || daysBetween(b, a) < 0) return false
  if (firm.stems.size > clause.stems.size * LONGEST_BESIDE) return false
  return sharedCount(firm.stems, clause.stems) === clause.stems.size && !isDenied(firm)
}

/** English words that deny; a denial is no assertion. */
const DENYING = /\b(?:not|never|no|without|denie[sd]|deny)\b|n['’]t\b/i

function isDenied({ text }: Saying): boolean {
  return DENYING.test(text)
}
