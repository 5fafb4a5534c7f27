import type { Article } from '../../domain/article.ts'
import type { ComparedStory } from '../../domain/story.ts'

/** An article that speaks for a report in one language. */
export interface Voice {
  article: Article
  /** Id of its report; the article's own where no report tells the story. */
  report: string
}

const MOST_VOICES = 40

export function primary(language: string): string {
  return language.split('-', 1)[0].toLowerCase()
}

/**
 * One article for each report in a language: its lead, else the first of its carriers that is written in it (a translation of a report is
 * the same report). A digest or a press release speaks only where no report does.
 */
export function voicesOf(story: ComparedStory, language: string): Voice[] {
  const voices = allVoices(story).filter(({ article }) => primary(article.language) === language)
  const once = new Map<string, Voice>()
  for (const voice of voices) if (!once.has(voice.report)) once.set(voice.report, voice)
  return [...once.values()].slice(0, MOST_VOICES)
}

/** The articles of reports, a lead before its carriers; all articles where there is no report. */
export function allVoices({ articles, reports }: ComparedStory): Voice[] {
  const byId = new Map(articles.map(article => [article.id, article]))
  const told = reports.flatMap(({ id, lead, carriers }) =>
    [lead, ...carriers].flatMap(articleId => {
      const article = byId.get(articleId)
      return article && isReadable(article) ? [{ article, report: id }] : []
    }),
  )
  return told.length > 0 ? told : articles.filter(isReadable).map(article => ({ article, report: article.id }))
}

function isReadable({ text, title }: Article): boolean {
  return text.trim() !== '' || title.trim() !== ''
}
