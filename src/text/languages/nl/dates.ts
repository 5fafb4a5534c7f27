import type { DatesTable } from '../tables/dates.ts'

export const dates: DatesTable = {}
