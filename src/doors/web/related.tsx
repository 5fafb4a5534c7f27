import type { StoryPage } from '../../views/story-page.ts'

/** Other stories that are like this one. */
export function Related({ story, storyAddress }: { story: StoryPage; storyAddress: (id: string) => string }) {
  if (!story.related?.length) return null
  return (
    <section aria-labelledby="related">
      <h2 id="related">Related stories</h2>
      <p class="hint">Alike, and told as another event, by what the reports say or by what a person decided.</p>
      <ul class="related">
        {story.related.map(({ id, title, because }) => (
          <li>
            <a href={storyAddress(id)} dir="auto">
              {title}
            </a>
            <p class="because" dir="auto">
              {because}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
