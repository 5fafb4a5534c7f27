import type { Owner, Stake } from '../../domain/outlet.ts'

/** Stakes by whom they are of, and by who has them. The first of several is the one that is shown before the others. */
export interface Stakes {
  /** In an outlet or an owner. */
  in(targetId: string): Stake[]
  /** Of an owner. */
  of(ownerId: string): Stake[]
}

export function stakesOver(all: readonly Stake[]): Stakes {
  const [byTarget, byOwner] = [new Map<string, Stake[]>(), new Map<string, Stake[]>()]
  const put = (map: Map<string, Stake[]>, key: string, stake: Stake) => {
    const known = map.get(key)
    if (known) known.push(stake)
    else map.set(key, [stake])
  }
  for (const stake of all) {
    put(byTarget, stake.targetId, stake)
    put(byOwner, stake.ownerId, stake)
  }
  return { in: id => byTarget.get(id) ?? [], of: id => byOwner.get(id) ?? [] }
}

/** True where a source says that a stake controls. How large it is says nothing of that. */
export const controls = ({ control }: Stake): boolean => control === 'yes'

/** The owner at the top where stakes with control lead; itself where nobody controls it, or where they run in a circle. */
export function groupOf(owner: { id: string; name: string }, stakes: Stakes): Owner['group'] {
  const seen = new Set<string>()
  let top = owner
  while (!seen.has(top.id)) {
    seen.add(top.id)
    const above = stakes.in(top.id).find(controls)
    if (!above) return { id: top.id, name: top.name }
    top = { id: above.ownerId, name: above.ownerName }
  }
  return { id: owner.id, name: owner.name }
}
