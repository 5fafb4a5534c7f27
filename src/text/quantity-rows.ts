import { type Quantity, readQuantities } from './quantities.ts'

/** One quantity as the `read` filter writes it. */
export interface QuantityRow {
  start: number
  end: number
  text: string
  kind: 'number' | 'percent' | 'currency' | 'other'
  value?: number
  low?: number
  high?: number
  unit?: string
}

/**
 * The quantities of a text as the `read` filter writes them: `text` is the number with its currency or percent sign and
 * without bound words. A range gives a row for each end; vague words have `low` and `high` and no value; ordinals are left out.
 */
export function quantityRows(text: string, language: string): QuantityRow[] {
  return readQuantities(text, language).flatMap(rowsOf)
}

function rowsOf(quantity: Quantity): QuantityRow[] {
  const { unit, low, high, value } = quantity
  if (quantity.kind === 'ordinal') return []
  // Points of a percentage are asked for as percentages; their unit tells them apart.
  const kind = unit === 'pp' ? 'percent' : quantity.kind
  const extra = { ...(low !== undefined && { low, high }), ...(unit !== undefined && { unit }) }
  if (quantity.ends)
    return quantity.ends.map(({ start, end, text, value }) => ({ start, end, text, kind, value, ...extra }))
  const { start, end, text } = quantity.amount
  return [{ start, end, text, kind, ...(value !== undefined && { value }), ...extra }]
}
