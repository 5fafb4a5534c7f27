import { type DatesTable, NO_DATES } from '../tables/dates.ts'

export const dates: DatesTable = NO_DATES
