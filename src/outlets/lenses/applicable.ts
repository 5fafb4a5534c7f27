import type { Lens } from '../../domain/lens.ts'
import type { Outlet } from '../../domain/outlet.ts'

/** What must be known of an outlet to say whether a rating of it counts. */
type Rateable = Pick<Outlet, 'kind' | 'country'>

/** Outlets whose lines are another's: an agency writes for all sides, a press-release wire carries what it is paid for. */
const WITHOUT_LEAN: Readonly<Record<string, string>> = {
  agency: 'It is a news agency.',
  'press-release': 'It carries what others pay it to carry.',
}

/**
 * Why a lens's rating of this outlet does not count in bars and gaps; undefined where it does. A rating counts where it was
 * made for the politics of the outlet's country, or is international by design. Left and right, and the sides of an axis,
 * are not asked of agencies nor of outlets that an imported lens of state control calls state-controlled. An outlet that is
 * not applicable stays a part of its bar, hatched, and its rating is shown on its page.
 */
export function whyNotApplicable(
  { kind, country }: Rateable,
  { rater, scale }: Pick<Lens, 'rater' | 'scale'>,
  { isStateControlled }: { isStateControlled: boolean },
): string | undefined {
  const isOfSides = scale.dimension === 'lean' || scale.dimension === 'axis'
  if (isOfSides && kind !== undefined && WITHOUT_LEAN[kind]) return WITHOUT_LEAN[kind]
  if (isOfSides && isStateControlled) return 'It is rated state-controlled.'
  if (rater.politicsOf === INTERNATIONAL || rater.politicsOf === country) return undefined
  return country === undefined
    ? `Its country is not known, and ${rater.name} rates by the politics of ${rater.politicsOf}.`
    : `It is of ${country}, and ${rater.name} rates by the politics of ${rater.politicsOf}.`
}

/** True where a lens's rating of this outlet counts in bars and gaps. */
export const isApplicable = (
  outlet: Rateable,
  lens: Pick<Lens, 'rater' | 'scale'>,
  known: { isStateControlled: boolean },
): boolean => whyNotApplicable(outlet, lens, known) === undefined

/** `politicsOf` of a rater whose scale means the same in every country. */
const INTERNATIONAL = 'international'
