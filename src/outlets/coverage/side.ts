import type { BarPart } from '../../domain/coverage.ts'

/** The part of a bar to which a report or an outlet belongs. */
export type Side = Pick<BarPart, 'key' | 'label' | 'country'> & { isHatched?: true }

export const UNKNOWN: Side = { key: 'unknown', isHatched: true }
export const UNRATED: Side = { key: 'unrated', isHatched: true }
export const NOT_APPLICABLE: Side = { key: 'not-applicable', isHatched: true }

/** A side by what is known; unknown where nothing is. */
export const sideOf = (key: string | undefined): Side => (key === undefined || key === '' ? UNKNOWN : { key })
