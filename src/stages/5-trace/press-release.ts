import type { Article } from '../../domain/article.ts'
import type { Credit } from './credit.ts'

/** Signs of a release, each with its weight; two are needed. */
const SIGNS: { sign: string; weight: number; where: 'lead' | 'tail' | 'text'; pattern: RegExp }[] = [
  {
    sign: '"for immediate release"',
    weight: 2,
    where: 'lead',
    pattern:
      /^\s*(?:for immediate release|zur sofortigen veröffentlichung|pour diffusion immédiate|para publicación inmediata|per diffusione immediata|pressemitteilung|communiqué de presse|comunicato stampa|nota de prensa|press release|news release)\b.{0,60}$/imu,
  },
  { sign: 'a line "SOURCE …"', weight: 1, where: 'tail', pattern: /^\s*SOURCE:? \p{Lu}[^\n.]{1,80}$/mu },
  {
    sign: 'a contact for the press',
    weight: 1,
    where: 'tail',
    pattern:
      /\b(?:(?:media|press|news) (?:contacts?|enquiries|inquiries|relations)|investor (?:contacts?|relations)|pressekontakt|contact[os]? (?:de )?(?:presse|prensa)|contatti? (?:per la )?stampa|kontakt für (?:die )?(?:presse|medien)|контакты для (?:сми|прессы))\b\s*[:\n–-]/iu,
  },
  {
    sign: 'a paragraph "About …" on the issuer',
    weight: 1,
    where: 'tail',
    pattern:
      /^\s*(?:About|Über(?: die| den| das)?|À propos d[eu]|Acerca de|Sobre|Informazioni su|О компании)\s(?:the\s)?[\p{Lu}\d][^\n.?!]{1,60}$/mu,
  },
  {
    sign: 'a paragraph "About …" on the issuer',
    weight: 1,
    where: 'tail',
    pattern: /^\s*About \p{Lu}[^\n.?!:]{1,50}: /mu,
  },
  { sign: 'a note on forward-looking statements', weight: 1, where: 'tail', pattern: /forward[- ]looking statements/i },
  {
    sign: 'the issuer\'s own line "today announced"',
    weight: 1,
    where: 'lead',
    pattern:
      /\b(?:today announced|is pleased to announce|are pleased to announce|proudly announces?|gab heute bekannt|a annoncé aujourd['’]hui)\b/iu,
  },
  {
    sign: 'an end mark',
    weight: 1,
    where: 'tail',
    pattern: /^\s*(?:# ?# ?#|-30-|– ?ENDS? ?–|- ?ENDS? ?-|\*\*\*\s*ENDS\s*\*\*\*|Ends)\s*$/mu,
  },
] // prettier-ignore

/** Why an article is a press release by its form; undefined where it is none. */
export function releaseByForm(article: Article, credits: readonly Credit[]): string | undefined {
  const wire = credits.find(({ agency, share }) => agency.kind === 'press-release' && share === 'whole')
  if (wire) return `sent by ${wire.agency.name}: "${wire.words}"`
  const parts = { lead: article.text.slice(0, 600), tail: article.text.slice(-2500), text: article.text }
  const found = new Map<string, number>()
  for (const { sign, weight, where, pattern } of SIGNS) if (pattern.test(parts[where])) found.set(sign, weight)
  const total = [...found.values()].reduce((sum, weight) => sum + weight, 0)
  return total >= 2 ? `has the form of a press release: ${[...found.keys()].join(', ')}` : undefined
}
