import type { Wish } from './cluster.ts'
import type { Story } from './story.ts'

/** In which stories the articles are that people decided about. */
export class Wishes {
  private readonly stories = new Map<string, Story>()
  private readonly groups = new Map<Story, Set<string>>()

  /** The story of the articles that are of one story with this one; undefined where none has arrived. */
  storyOf({ group }: Wish): Story | undefined {
    return this.stories.get(group)
  }

  /** False where a person parted an article from what the story holds. */
  mayJoin(story: Story, wish: Wish | undefined): boolean {
    const held = this.groups.get(story)
    return held === undefined || wish === undefined || !wish.apart.some(group => held.has(group))
  }

  note(story: Story, wish: Wish | undefined): void {
    if (!wish) return
    if (!this.stories.has(wish.group)) this.stories.set(wish.group, story)
    const held = this.groups.get(story)
    if (held) held.add(wish.group)
    else this.groups.set(story, new Set([wish.group]))
  }
}
