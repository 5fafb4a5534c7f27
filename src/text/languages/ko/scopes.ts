import { scopesTable } from '../tables/scopes.ts'

export const scopes = scopesTable({})
