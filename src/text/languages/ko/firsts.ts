import { firstsTable } from '../tables/firsts.ts'

export const firsts = firstsTable({})
