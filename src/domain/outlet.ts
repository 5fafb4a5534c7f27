/** What an outlet is. A press-release wire carries what others pay it to carry. */
export type OutletKind = 'newspaper' | 'broadcaster' | 'site' | 'agency' | 'aggregator' | 'press-release'

export const OUTLET_KINDS: readonly OutletKind[] = [
  'newspaper',
  'broadcaster',
  'site',
  'agency',
  'aggregator',
  'press-release',
]

/** What facts are about. A field may have several values: languages, names in several languages, co-owners. */
export type FactField =
  | 'name'
  | 'kind'
  | 'country'
  | 'language'
  | 'owner'
  | 'agency'
  | 'qid'
  | 'homepage'
  | 'feed'
  | 'founded'
  | 'ended'
  | 'corrections-policy'
  | 'ownership-page'
  | 'note'

/** Fields of which an outlet has one value: two values of two sources differ. */
export const SINGLE_FIELDS: readonly FactField[] = ['kind', 'country', 'agency', 'qid', 'founded', 'ended']

/** Where facts are from: one shipped source, one import by the operator, or what pages say of themselves. */
export interface FactSource {
  /** The import that brought it; `catalogue/<source>` for what ships, `declared` for what pages say of themselves. */
  id: string
  name: string
  /** As its publisher names it: "CC0-1.0", "MIT"; `own` for what the operator wrote. */
  licence: string
  url?: string
  /** ISO 8601 day. */
  retrievedOn: string
  how: 'shipped' | 'imported' | 'declared'
  /** Kept out of exports and of what other machines may ask for. */
  isPrivate?: boolean
}

/** One thing that one source says of an outlet. */
export interface Fact {
  field: FactField
  value: string
  /** BCP 47, for names. */
  lang?: string
  source: FactSource
  /** Where in the source: its line or its own id. */
  row?: string
  /** Where the source shows it. */
  url?: string
  /** ISO 8601 day on which somebody looked whether it still holds. */
  checkedOn?: string
  /** At least so many pages of the outlet say so, where its pages declare it. */
  pages?: number
  /** Of an owner: its identifier, with the register it is of: `wikidata:q1`, `lei:…`. */
  ownerId?: string
  /** Of an owner: where the owner is, ISO 3166-1 alpha-2; the outlet may be elsewhere. */
  ownerCountry?: string
  /** Of an owner: the source has owners as items, and gives their names alone. */
  ownerIsItem?: true
}

/**
 * Who publishes. Put together from facts when it is asked for: of several values of one field the one shown is the
 * operator's import before the catalogue before what pages declare, the newest first; all are in `facts`.
 */
export interface Outlet {
  /** Its first host, mostly; without spaces. */
  id: string
  name: string
  /** By BCP 47 primary subtag. */
  names: Record<string, string>
  kind?: OutletKind
  /** ISO 3166-1 alpha-2. */
  country?: string
  /** BCP 47 primary subtags. */
  languages: string[]
  /** As documented; `id` leads to the owner's page. */
  owner?: { id: string; name: string }
  /** Of the table of agencies that trace reads credits by. */
  agencyId?: string
  /** Wikidata. */
  qid?: string
  homepage?: string
  /** False where a source says that it ended. */
  active: boolean
  /** Where it publishes: `host` or `host/path`, without `www.`. */
  hosts: string[]
  facts: Fact[]
  /** Fields of which sources say different things. */
  differs: FactField[]
  /** True where nothing but its own pages speaks of it. */
  isDeclared: boolean
}

/** An outlet of which nothing is known but its id: its first host, where nobody says more. */
export function undocumentedOutlet(id: string): Outlet {
  return {
    id,
    name: id,
    names: {},
    languages: [],
    active: true,
    hosts: [id],
    facts: [],
    differs: [],
    isDeclared: false,
  }
}

/** A share of an outlet or of another owner. */
export interface Stake {
  ownerId: string
  ownerName: string
  /** Where the source says that the owner is, ISO 3166-1 alpha-2. */
  ownerCountry?: string
  /** An outlet's or an owner's id. */
  targetId: string
  /** As the source writes it. */
  targetName?: string
  /** 0 to 100. */
  percent?: number
  control: 'yes' | 'no' | 'unknown'
  source: FactSource
  url?: string
}

/** Others who bear the name of an owner. No source says whether they are the same. */
export interface Namesake {
  id: string
  /** Where it is, or where its outlets are; ISO 3166-1 alpha-2. */
  country?: string
  /** Outlets that name it. */
  outlets: number
}

/** Who owns outlets: a body, a person, a state. */
export interface Owner {
  id: string
  name: string
  /** With the register it is of: `wikidata:q1`. Absent: it is known by its name. */
  identifier?: string
  /** Where it is, or else where its outlets are: that tells it from others of its name. ISO 3166-1 alpha-2. */
  country?: string
  namesakes: Namesake[]
  /** Several may bear the name, and nobody is known by no more than it: outlets and stakes are those of all of them. */
  isOfSeveral: boolean
  /** More than these were read of: so many stakes or outlets are documented that the rest was left. */
  isCut: boolean
  /** What it holds. */
  stakes: Stake[]
  /** Who holds it. */
  heldBy: Stake[]
  /** Ids of outlets that name it as owner. */
  outlets: string[]
  /** The owner at the top where stakes with control lead there; itself where they run in a circle. */
  group: { id: string; name: string }
}
