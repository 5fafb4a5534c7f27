import type { CountsTable } from '../tables/counts.ts'

export const counts: CountsTable = {}
