import type { ComparedStory } from '../../domain/story.ts'
import { allVoices, primary } from './voices.ts'

/** The language of the story's title; where that is no report's, the one that most reports are written in; `und` where there is none. */
export function mainLanguage(story: ComparedStory): string {
  const counts = languagesOf(story)
  const titled = story.articles.find(({ title }) => title !== '' && title === story.title)
  const ofTitle = titled && primary(titled.language)
  if (ofTitle !== undefined && counts.has(ofTitle)) return ofTitle
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'und'
}

/** How many reports can be heard in each language. */
export function languagesOf(story: ComparedStory): ReadonlyMap<string, number> {
  const reports = new Map<string, Set<string>>()
  for (const { article, report } of allVoices(story)) {
    const language = primary(article.language)
    reports.set(language, (reports.get(language) ?? new Set()).add(report))
  }
  return new Map([...reports].map(([language, those]) => [language, those.size]))
}
