import { AppError } from '../../domain/app-error.ts'
import type { Lens, RatedAs } from '../../domain/lens.ts'
import { type Outlet, undocumentedOutlet } from '../../domain/outlet.ts'
import { whyNotApplicable } from './applicable.ts'
import type { Directory } from '../directory/directory.ts'
import type { Lenses } from './lenses.ts'
import { ratedHost } from './rated-host.ts'
import { stateControlled } from '../coverage/rated-side.ts'

/** What every lens says of a host. */
export interface LensesSay {
  host: string
  /** The outlet whose host it is; absent where nobody documents it. */
  outlet?: Pick<Outlet, 'id' | 'name' | 'country'>
  lenses: {
    lens: Lens
    /** None where the lens does not rate it; of several the first is the one that bars count. */
    ratings: RatedAs[]
    /** Why bars do not count it. */
    notApplicable?: string
  }[]
}

/** What all lenses, also older imports of one rater and private ones where they are asked for, say of a host or an address. Throws AppError for what is none. */
export async function whatLensesSay(
  named: string,
  directory: Pick<Directory, 'ofAddresses'>,
  lenses: Lenses,
  withPrivate: boolean,
): Promise<LensesSay> {
  const host = ratedHost(named)
  if (host === undefined)
    throw new AppError('usage', `${named} is no host.`, { next: 'stemma lenses show news.example' })
  const known = (await directory.ofAddresses([host])).get(host)
  const outlet = known ?? undocumentedOutlet(host)
  const all = await lenses.list({ withPrivate })
  const said = await Promise.all(all.map(async lens => ({ lens, ratings: await lenses.ratings(lens, [outlet]) })))
  const isStateControlled = stateControlled(said)(outlet)
  return {
    host,
    ...(known && { outlet: { id: known.id, name: known.name, ...(known.country && { country: known.country }) } }),
    lenses: said.map(({ lens, ratings }) => {
      const notApplicable = whyNotApplicable(outlet, lens, { isStateControlled })
      return { lens, ratings: ratings.get(outlet.id) ?? [], ...(notApplicable !== undefined && { notApplicable }) }
    }),
  }
}
