import type { NamesTable } from '../tables/names.ts'

export const names: NamesTable = {}
