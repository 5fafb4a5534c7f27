import type { Article } from '../../domain/article.ts'
import { hostOf } from '../../text/url.ts'
import { type Agency, agencyNamed, agencyOfHost, UNNAMED_AGENCIES } from './agencies.ts'
import { agencyMentions } from './agency-mentions.ts'
import { type Credit, credit } from './credit.ts'
import { creditsOfLead } from './credit-lead.ts'
import { creditsInside } from './credit-inside.ts'
import { creditsOfField } from './credit-line.ts'
import { creditsOfTail } from './credit-tail.ts'

const CITED_BEFORE =
  /(?:\b(?:told|shared with|seen by|obtained by|interview with|reported by|according to|statement to|sagte der|meldet(?: die)?|berichtet(?: die)?|informa|seg[uú]n|riferisce)|\b(?:rapporte|selon|à) l[’']|(?<!\p{L})(?:сообщает|сообщил[аи]?|передает|пишет|передає|повідомляє|пише|со ссылкой на|з посиланням на|в интервью))\s?(?:the\s|la\s)?(?:агент?ств[оау]\s)?$/iu
const REPORTS_AFTER = /^\s(?:reported|reports|reporting|said|says|has learned|сообщили|сообщает)(?!\p{L})/u

/** The host that a link's page is about: that of the page itself, also where an archive keeps it. */
export function outletHost(article: Pick<Article, 'url'>): string | undefined {
  const kept = article.url && /^https?:\/\/web\.archive\.org\/web\/[^/]{1,20}\/(.*)$/i.exec(article.url)?.[1]
  const host = article.url && hostOf(kept || article.url)
  return host || undefined
}

/** The agency whose own page this is. */
export function ownAgency(article: Pick<Article, 'url' | 'outlet'>): Agency | undefined {
  return agencyOfHost(outletHost(article)) ?? (article.outlet ? agencyNamed(article.outlet.name) : undefined)
}

/**
 * Whose words an article says it carries, strongest first: what the page states of itself, the dateline, bylines, the
 * tail. In a credit to several ("BSS/AFP") the carrier stands first and the origin last. An agency on its own page is
 * no credit. Citations come last and are no credits.
 */
export function readCredits(article: Article): Credit[] {
  const own = ownAgency(article)
  const stated = (article.notes ?? []).filter(({ kind }) => kind === 'credit' || kind === 'source')
  const lead = creditsOfLead(article.text, article.language)
  const inside = creditsInside(article.text)
  const found = [
    ...stated.flatMap(({ text }) => creditsOfField(text).map(each => ({ ...each, where: 'note' as const }))),
    ...lead,
    ...article.byline.flatMap(creditsOfField),
    ...inside,
    ...creditsOfTail(article.text, article.language),
  ]
  const lines = new Set([...lead.filter(({ where }) => where === 'byline'), ...inside])
  const credits = withoutWeaker(found)
    .filter(({ agency }) => agency !== own)
    .map(each => (lines.has(each) ? { ...each, where: 'line' as const } : each))
  return [...credits, ...(credits.some(({ share }) => share === 'whole') ? [] : citations(article, own))]
}

/** The agencies that an article names as having told, reported or been told something, in its first 700 characters. */
function citations(article: Article, own = ownAgency(article)): Credit[] {
  const lead = article.text.slice(0, 700)
  const found = new Map<Agency, Credit>()
  for (const { agency, start, end, words } of agencyMentions(lead)) {
    if (agency === own || agency === UNNAMED_AGENCIES || found.has(agency)) continue
    const before = CITED_BEFORE.exec(lead.slice(Math.max(0, start - 60), start))
    const after = before ? null : REPORTS_AFTER.exec(lead.slice(end, end + 30))
    if (before || after)
      found.set(agency, credit(agency, 'cites', 'lead', `${before?.[0] ?? ''}${words}${after?.[0] ?? ''}`)) // prettier-ignore
  }
  return [...found.values()]
}

// A dateline or a byline that gives the whole text to an agency outweighs a line that shares it; a text of two
// agencies' shares keeps both. A copyright line that names an outlet beside the agency does not make the text whole.
function withoutWeaker(found: readonly Credit[]): Credit[] {
  const kept = new Map<string, Credit>()
  const wholeLead = found.some(({ share, where }) => share === 'whole' && (where === 'dateline' || where === 'byline'))
  const sharedTail = found.some(({ share, where }) => share === 'shared' && where === 'tail')
  for (const each of found) {
    const before = kept.get(each.agency.id)
    if (before && !(before.share === 'shared' && each.share === 'whole')) continue
    if (each.where === 'copyright' && each.share === 'whole' && sharedTail && !wholeLead) {
      if (!before) kept.set(each.agency.id, { ...each, share: 'shared' })
      continue
    }
    kept.set(each.agency.id, each)
  }
  return [...kept.values()]
}
