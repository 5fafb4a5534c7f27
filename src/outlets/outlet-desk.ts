import type { Directory } from './directory.ts'
import type { Lenses } from './lenses.ts'

/** All that a door may ask about outlets, over the cellar that readers see. */
export interface OutletDesk {
  directory: Directory
  lenses: Lenses
}
