import type { Article } from '../../domain/article.ts'
import type { Outlet, Owner, Stake } from '../../domain/outlet.ts'

/** Outlets as a page lists them, with how many there are in all. */
export interface OutletList {
  total: number
  outlets: Outlet[]
}

/**
 * Who publishes what, put together from the catalogue that ships, what the operator imported, and what pages declare of
 * themselves. Hosts are found by longest match: `bbc.com/sport` before `bbc.com`, and a host's registrable domain where it
 * is not known itself.
 */
export interface Directory {
  /**
   * The outlet of every article, by article id: by its address, else by what its page says of itself (an outlet that is
   * declared). Of an article that says nothing it is an outlet of its own: it cannot be shown to be another's.
   */
  ofArticles(articles: readonly Said[]): Promise<Map<string, Outlet>>
  /** Outlets that publish at these addresses or hosts; those that nobody knows are missing. */
  ofAddresses(addresses: readonly string[]): Promise<Map<string, Outlet>>
  outlet(id: string): Promise<Outlet | undefined>
  /** Outlets by id, asked for all at once; those of which nothing is known or stored are missing. */
  outlets(ids: readonly string[]): Promise<Map<string, Outlet>>
  owner(id: string): Promise<Owner | undefined>
  /** Owners by id, with who holds them and no more, asked for all at once; who is none is missing. */
  holders(ids: readonly string[]): Promise<Map<string, Held>>
  /** Who holds an outlet or an owner, by its id; what is shown before others first. */
  stakesIn(id: string): Promise<Stake[]>
  /** The owner at the top of each outlet's owner, by outlet id, asked for all at once; outlets of no documented owner are missing. */
  groupsOf(outlets: readonly Outlet[]): Promise<Map<string, Owner['group']>>
  /** Known outlets of which a name or a host begins with these words, by name; all of them for no words. */
  find(words: string, page: { limit: number; offset: number }): Promise<OutletList>
}

/** An owner and who holds it. */
export type Held = Pick<Owner, 'id' | 'name' | 'heldBy'>

/** What an article says of its outlet. */
export type Said = Pick<Article, 'id' | 'url' | 'outlet' | 'country' | 'language'>
