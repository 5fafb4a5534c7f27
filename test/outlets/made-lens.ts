import type { Lens, Scale } from '../../src/domain/lens.ts'
import { type Outlet, undocumentedOutlet } from '../../src/domain/outlet.ts'
import type { StoredLens } from '../../src/outlets/lenses/stored-lenses.ts'

export const LEAN: Scale = {
  id: 'panel-lean',
  dimension: 'lean',
  values: [
    { raw: 'L', label: 'left', bucket: 'left' },
    { raw: 'C', label: 'centre', bucket: 'centre' },
    { raw: 'R', label: 'right', bucket: 'right' },
    { raw: '?', label: 'mixed', bucket: null },
  ],
}

/** A lens of an invented panel. */
export const madeLens = (over: Partial<StoredLens> = {}): StoredLens => ({
  id: 'panel-1',
  rater: {
    id: 'panel',
    name: 'Panel',
    method: 'panel',
    politicsOf: 'US',
    licence: 'CC BY 4.0',
    redistributable: true,
  },
  scale: LEAN,
  file: 'panel.csv',
  hash: '0'.repeat(64),
  importedAt: '2026-01-01T00:00:00.000Z',
  doneAt: '2026-01-01T00:00:01.000Z',
  rows: 1,
  isPrivate: false,
  ...over,
})

/** An outlet of which only its places matter. */
export const madeOutlet = (hosts: string[], over: Partial<Outlet> = {}): Outlet => ({
  ...undocumentedOutlet(hosts[0]),
  hosts,
  ...over,
})

/** A directory of these outlets: by their places alone. */
export const madeDirectory = (outlets: readonly Outlet[]) => ({
  ofAddresses: async (addresses: readonly string[]) =>
    new Map(
      addresses.flatMap(address => {
        const outlet = outlets.find(({ hosts }) => hosts.includes(address))
        return outlet ? [[address, outlet] as const] : []
      }),
    ),
})

/** What a lens was given for one line of its file. */
export const idOf = ({ id }: Pick<Lens, 'id'>, place: string, line: number): string => `${id} ${place} ${line}`
