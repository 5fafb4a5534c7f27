import type { Lens, RatedAs } from '../../domain/lens.ts'
import type { Outlet } from '../../domain/outlet.ts'

/**
 * What was imported of raters. Nothing is averaged: every lens stands for itself. Whether a rating counts for an outlet is
 * asked of `whyNotApplicable` (applicable.ts); what several raters say of one outlet, of `differing` (differing.ts).
 */
export interface Lenses {
  /** Lenses whose import is whole, the newest first. Private ones only where asked for: at this machine, never in JSON. */
  list(options: { withPrivate: boolean }): Promise<Lens[]>
  /** Of every rater's scale the lens that was imported last, the newest first: what bars are drawn of. */
  newest(options: { withPrivate: boolean }): Promise<Lens[]>
  /**
   * What a lens says of these outlets, by outlet id; those that it does not rate are missing. Of several ratings of one
   * outlet the first is the one that bars count, by its `bucket`; null there is *unrated*, and `because` may say why.
   */
  ratings(lens: Lens, outlets: readonly Outlet[]): Promise<Map<string, RatedAs[]>>
}
