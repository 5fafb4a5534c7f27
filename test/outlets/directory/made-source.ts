import type { FactSource } from '../../../src/domain/outlet.ts'

/** A register that was imported. */
export const source = (id: string, more: Partial<FactSource> = {}): FactSource => ({
  id,
  name: `Register ${id}`,
  licence: 'CC0-1.0',
  retrievedOn: '2026-11-01',
  how: 'imported',
  ...more,
})
