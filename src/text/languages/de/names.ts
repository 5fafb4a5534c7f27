import { type NamesTable, NO_NAMES } from '../tables/names.ts'

export const names: NamesTable = NO_NAMES
