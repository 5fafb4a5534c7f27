/** One thing left out of an article's text, and why: what `stemma extract --explain` prints. */
export interface Removed {
  /** The step that took it: "paste", "page", "paragraphs". */
  step: string
  reason: string
  text: string
}
