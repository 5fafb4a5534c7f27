/** What an article or a story can be found by: `name:kyiv`, `shingle:93fa`. Made by stages, looked up by cellars. */
export type Key = string

/** Looks keys up and ranks nothing. */
export interface KeyIndex {
  add(id: string, keys: readonly Key[]): void
  remove(id: string): void
  /** Ids that share a key, with how many keys they share. A key held by more than `maxHolders` ids finds nobody. */
  find(keys: readonly Key[], maxHolders?: number): Map<string, number>
  /** How many ids hold this key. */
  holders(key: Key): number
  /** How many ids are in the index. */
  readonly size: number
}
