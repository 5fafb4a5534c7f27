import type { Lens, RatedAs } from '../domain/lens.ts'
import type { Outlet } from '../domain/outlet.ts'

/** What was imported of raters. Nothing is averaged: every lens stands for itself. */
export interface Lenses {
  /** Lenses whose import is whole, the newest first. Private ones only where asked for: at this machine, never in JSON. */
  list(options: { withPrivate: boolean }): Promise<Lens[]>
  /** What a lens says of these outlets, by outlet id; those that it does not rate are missing. */
  ratings(lens: Lens, outlets: readonly Outlet[]): Promise<Map<string, RatedAs[]>>
}
