import { NO_NUMBERS, type NumbersTable } from '../tables/numbers.ts'

export const numbers: NumbersTable = NO_NUMBERS
