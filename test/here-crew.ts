import type { Article } from '../src/domain/article.ts'
import type { Crew } from '../src/crew.ts'
import { isRefusal } from '../src/domain/refusal.ts'
import { extract } from '../src/stages/3-extract/extract.ts'
import { claim } from '../src/stages/4-claim/claim.ts'
import type { Tools } from '../src/stages/stage.ts'

export const NOW = '2026-03-10T12:00:00Z'

/** Tools of a test: a fixed clock, no network, nothing logged. */
export const testTools: Tools = { now: () => NOW, log: () => {} }

/** Stages 3 and 4 in this very thread. */
export const hereCrew: Crew = {
  extract: async input => extract.run(input, testTools),
  async claim(article: Article) {
    const claims = await claim.run(article, testTools)
    return isRefusal(claims) ? [] : claims
  },
  close: async () => {},
}
