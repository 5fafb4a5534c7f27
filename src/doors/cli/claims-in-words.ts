import type { Article } from '../../domain/article.ts'
import type { Claim } from '../../domain/claim.ts'
import { claimGroups, readAs, scopeWords, speakerWords, statedTime } from '../../views/claim-words.ts'
import { shown } from './shown.ts'

/** An article's claims as a person reads them: by sort, each with what it is read as and the words that say it. */
export function claimsInWords({ id, title }: Pick<Article, 'id' | 'title'>, claims: readonly Claim[]): string {
  const groups = claimGroups(claims).map(
    group => `${group.heading} (${group.claims.length})\n${group.claims.map(line).join('\n')}`,
  )
  const head = `${shown(title || '(no title)')}\nfrom ${shown(id)}`
  return [head, ...(groups.length > 0 ? groups : ['No claim was read in it.'])].join('\n\n')
}

function line(claim: Claim): string {
  const { hedge, resolved, asOf } = claim
  const notes = [
    ...scopeWords(claim),
    speakerWords(claim) && `said by ${speakerWords(claim)}`,
    asOf?.how === 'stated' && `as of ${statedTime(claim)}`,
    resolved?.from && `counted from “${resolved.from.text}”`,
    hedge && `hedged: “${hedge.text}”`,
  ].filter(Boolean)
  const quoted = claim.span.text.replace(/\s+/g, ' ')
  return shown(`- ${readAs(claim)} “${quoted}”${notes.length > 0 ? ` · ${notes.join(' · ')}` : ''}`)
}
