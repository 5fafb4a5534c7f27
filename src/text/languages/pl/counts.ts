import { type CountsTable, NO_COUNTS } from '../tables/counts.ts'

export const counts: CountsTable = NO_COUNTS
