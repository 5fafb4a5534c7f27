import { z } from 'zod'
import type { Outlet, Owner } from '../domain/outlet.ts'
import { foreignWords, webAddress } from './foreign-words.ts'
import { holderRow, type StakeRow, stakeRowSchema, stakeSaid } from './stake-row.ts'

const namedSchema = z.object({ id: z.string(), name: z.string() })

const outletSchema = namedSchema.extend({ country: z.string().nullable().describe('ISO 3166-1') })

const namesakeSchema = z.object({
  id: z.string(),
  country: z.string().nullable().describe('where it is, or where its outlets are; null where that is not known'),
  outlets: z.number().int().describe('outlets that name it, or that it holds'),
})

const sharedSchema = z.object({
  id: z.string(),
  title: z.string().nullable(),
  outlets: z.number().int().describe('outlets of the owner that told it'),
  sameReport: z.number().int().describe('of these, outlets that carried one and the same report; 0 where no two did'),
})

export type SharedStory = z.infer<typeof sharedSchema>

/** What the page of an owner shows. */
export const ownerPageSchema = z.object({
  notice: z.string().nullable(),
  id: z.string(),
  name: z.string(),
  identifier: z
    .object({ id: z.string(), url: z.string().nullable() })
    .nullable()
    .describe('by which a source tells it from others of its name'),
  country: z.string().nullable().describe('where it is, or where its outlets are, where that tells it from others'),
  namesakes: z.array(namesakeSchema).describe('others of its name; no source says whether they are the same'),
  isOfSeveral: z.boolean().describe('several may bear the name: outlets and stakes are those of all of them'),
  group: namedSchema.nullable().describe('the owner at the top, where stakes with control lead there; null for itself'),
  circle: z.array(namedSchema).describe('owners that hold each other in a circle, from itself to itself; else empty'),
  holds: z.array(stakeRowSchema),
  heldBy: z.array(stakeRowSchema),
  outlets: z.array(outletSchema).describe('outlets whose facts name it as owner'),
  shared: z.array(sharedSchema).describe('stories that at least two of its outlets told lately'),
  compared: z.number().int().describe('outlets of it that were looked at for these'),
  more: z.object({ holds: z.number().int(), heldBy: z.number().int(), outlets: z.number().int() }),
  isCut: z.boolean().describe('more is documented of it than was read: what is counted here is at least so much'),
})

export type OwnerPage = z.infer<typeof ownerPageSchema>

/** What else is known of the outlets and owners that an owner's page names. */
export interface Around {
  /** Outlets by id. */
  outlets: ReadonlyMap<string, Pick<Outlet, 'name' | 'country'>>
  /** Owners by id. */
  owners: ReadonlyMap<string, Pick<Owner, 'name' | 'heldBy'>>
  /** Stories that several of its outlets told, of so many that were looked at. */
  shared?: readonly SharedStory[]
  compared?: number
}

const MOST = 200

/** The page of an owner. */
export function ownerPage(owner: Owner, around: Around, notice: string | null = null): OwnerPage {
  const { id, name, namesakes, group, stakes, heldBy, outlets, isOfSeveral, isCut } = owner
  const nameOf = (other: string) =>
    foreignWords(around.owners.get(other)?.name ?? around.outlets.get(other)?.name ?? other)
  const circle = circleOf(id, new Map([...around.owners, [id, owner]]))
  return {
    notice,
    id,
    name: foreignWords(name),
    identifier: owner.identifier === undefined ? null : { id: owner.identifier, url: registerPage(owner.identifier) },
    country: owner.country ?? null,
    namesakes: namesakes.slice(0, MOST).map(each => ({ ...each, country: each.country ?? null })),
    isOfSeveral,
    group: group.id === id ? null : { id: group.id, name: foreignWords(group.name) },
    circle: circle.map(each => ({ id: each, name: each === id ? foreignWords(name) : nameOf(each) })),
    holds: stakes
      .slice(0, MOST)
      .map(stake => ({ ...other(stake.targetId, nameOf(stake.targetId), around), ...stakeSaid(stake) })),
    heldBy: heldBy.slice(0, MOST).map(holderRow),
    outlets: outlets
      .slice(0, MOST)
      .map(each => outletOf(each, around))
      .sort((one, other) => COLLATOR.compare(one.name, other.name)),
    shared: (around.shared ?? []).map(story => ({ ...story, title: story.title && foreignWords(story.title) })),
    compared: around.compared ?? 0,
    more: {
      holds: Math.max(0, stakes.length - MOST),
      heldBy: Math.max(0, heldBy.length - MOST),
      outlets: Math.max(0, outlets.length - MOST),
    },
    isCut,
  }
}

function other(id: string, name: string, { outlets, owners }: Around): Pick<StakeRow, 'id' | 'name' | 'is'> {
  return { id, name, is: outlets.has(id) ? 'outlet' : owners.has(id) ? 'owner' : 'unknown' }
}

function outletOf(id: string, { outlets }: Around): OwnerPage['outlets'][number] {
  const known = outlets.get(id)
  return { id, name: foreignWords(known?.name ?? id), country: known?.country ?? null }
}

const COLLATOR = new Intl.Collator('und', { sensitivity: 'base', numeric: true })

/** Where a register shows what it has of an owner; null for registers of which that is not known here. */
function registerPage(identifier: string): string | null {
  const [register, id] = identifier.split(':')
  if (register === 'wikidata') return webAddress(`https://www.wikidata.org/wiki/${id.toUpperCase()}`)
  return register === 'lei' ? webAddress(`https://search.gleif.org/#/record/${id.toUpperCase()}`) : null
}

/** The shortest way from an owner up through those who hold it back to itself; empty where there is none. */
export function circleOf(id: string, owners: ReadonlyMap<string, Pick<Owner, 'heldBy'>>): string[] {
  const below = new Map<string, string>()
  const waiting = [id]
  for (const current of waiting) {
    for (const { ownerId } of owners.get(current)?.heldBy ?? []) {
      if (ownerId === id) return [id, ...wayDown(current, id, below)]
      if (below.has(ownerId)) continue
      below.set(ownerId, current)
      waiting.push(ownerId)
    }
  }
  return []
}

// A circle is told from the holder down: each owns the one that follows.
function wayDown(from: string, to: string, below: ReadonlyMap<string, string>): string[] {
  const way = [from]
  while (way.at(-1) !== to) way.push(below.get(way.at(-1)!)!)
  return way
}
