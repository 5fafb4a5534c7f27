import type { NumbersTable } from '../tables/numbers.ts'

export const numbers: NumbersTable = {}
