import { type PageFacts, metaOf } from './page-facts.ts'
import { isSite, key } from './title-parts.ts'

/** Words by which a site says that it has no section for an article. */
const NO_SECTION = new Set(
  'home homepage start startseite front frontpage index main news newsfeed latest latestnews allnews article articles artikel blog blogs post posts story stories general allgemein aktuell aktuelles topnews topthemen top headlines uncategorized uncategorised unkategorisiert ohnekategorie sincategoria nonclasse noncategorise senzacategoria nachrichten meldungen magazin noticias noticia ultimas actualidad actualites actualite alaune alune une notizie notizia attualita primopiano wiadomosci aktualnosci nieuws informacion informacoes destaques respuestas thema themen other others misc sonstiges default none null undefined page pages content web inhouse wiki новости главная новини головна الأخبار أخبار الرئيسية 新闻 首页 要闻 ニュース トップ 뉴스 전체'.split(
    ' ',
  ),
)

/** The part of the outlet that the article stands in, as the page names it; undefined for "News" or "Home". */
export function sectionOf(facts: PageFacts, title: string, sites: readonly string[]): string | undefined {
  const stated = [
    ...facts.articles.flatMap(({ section }) => section ?? []),
    metaOf(facts, ['article:section']),
    metaOf(facts, ['section', 'parsely-section', 'sailthru.section', 'dc.subject.section']),
  ]
  for (const name of stated.flatMap(names => names?.split(/\s*[,;|>»]\s*|\s\/\s/) ?? [])) {
    const section = readable(name)
    if (section.length < 2 || section.length > 40 || /[{}<>]|https?:/.test(section) || !/\p{L}/u.test(section)) continue
    if (NO_SECTION.has(unmarked(section)) || isSite(section, sites) || key(section) === key(title)) continue
    return section
  }
  return undefined
}

const unmarked = (name: string): string => key(name.normalize('NFD').replace(/\p{M}/gu, '')) || key(name)

/** "crime-safety" is an address's spelling of "crime safety". */
function readable(name: string): string {
  const trimmed = name.trim().replace(/^\/+|\/+$/g, '')
  return /^[a-z0-9]+(?:[-_][a-z0-9]+)+$/.test(trimmed) ? trimmed.replace(/[-_]/g, ' ') : trimmed
}
