import { z } from 'zod'
import { AppError } from '../../domain/app-error.ts'
import { BUCKETS, type LensDimension, type Rater, type Scale } from '../../domain/lens.ts'
import { jsonOf, schemaProblems } from '../../views/schema-problems.ts'

/** Largest manifest that is read, in bytes. */
export const MOST_MANIFEST_BYTES = 256_000

const text = (most: number) =>
  z.string().trim().min(1, 'must not be empty').max(most, `must not be longer than ${most}`)
const link = z
  .string()
  .max(2_000)
  .regex(/^https?:\/\/\S+$/i, 'must be an address that begins with http:// or https://')

const rater = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{0,40}$/, 'must be of small letters, digits, points and hyphens, at most 41'),
  name: text(100),
  homepage: link.optional(),
  method: z.enum(['panel', 'editorial', 'expert-survey', 'audience', 'community-consensus', 'model', 'user']),
  politicsOf: z
    .string()
    .regex(/^(?:[A-Z]{2}|international)$/, 'must be two capitals (ISO 3166-1: "US") or "international"'),
  licence: text(20_000),
  redistributable: z.boolean(),
})

const bucket = z.enum(Object.values(BUCKETS).flat()).nullable()

const scale = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{0,40}$/, 'must be of small letters, digits, points and hyphens, at most 41'),
  dimension: z.enum(['lean', 'reliability', 'state-control', 'axis']),
  values: z
    .array(z.strictObject({ raw: text(200), label: text(200), bucket }))
    .min(1)
    .max(1_000)
    .optional(),
  range: z
    .strictObject({
      min: z.number(),
      max: z.number(),
      cuts: z
        .array(z.strictObject({ below: z.number(), label: text(200), bucket }))
        .min(1)
        .max(100),
    })
    .optional(),
  sides: z.partialRecord(z.enum(Object.values(BUCKETS).flat()), text(60)).optional(),
})

const column = text(200)
const severalColumns = z.union([column, z.array(column).min(1).max(5)])
/** Columns, of whose cells only what stands in the last brackets is meant where `within` says so; `except` is none. */
const bracketsIn = z.strictObject({
  column: severalColumns,
  within: z.literal('brackets'),
  except: z.array(text(100)).max(200).optional(),
})

const columns = z.strictObject({
  domain: column.optional(),
  rater: column.optional(),
  dimension: column.optional(),
  value: column.optional(),
  rated_on: column.optional(),
  /** Cells that are the end of an address follow `after`. */
  url: z.union([column, z.strictObject({ column, after: link })]).optional(),
  scope: z.union([column, bracketsIn]).optional(),
  /** What a row calls what it rates: rows of one outlet are told apart by it. */
  title: column.optional(),
  note: severalColumns.optional(),
})

const manifestSchema = z.strictObject({
  rater,
  scale,
  columns: columns.optional(),
  domainSeparator: z.string().min(1).max(5).optional(),
  ratedOn: z
    .string()
    .regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/, 'must be a year, a month or a day: 2024, 2024-05, 2024-05-31')
    .optional(),
  flags: z
    .array(z.strictObject({ column, is: text(200), says: text(200) }))
    .max(20)
    .optional(),
})

/**
 * What the operator says of a file of ratings: who rated, on which scale, and where in the file it stands. Without
 * `columns` the file has ours: `domain,rater,dimension,value,rated_on,url,scope,note`.
 */
export interface LensManifest {
  rater: Rater
  scale: Scale
  columns?: z.infer<typeof columns>
  /** Between several domains in one cell. */
  domainSeparator?: string
  /** When the ratings were made, for rows that do not say it; ISO 8601 at its own precision. */
  ratedOn?: string
  /** What a cell that holds `is` says, written into the note. */
  flags?: { column: string; is: string; says: string }[]
}

/** Reads a manifest. Throws AppError `bad-input` that names the field and what it must be; `from` says which file it is. */
export function lensManifest(json: string, from: string): LensManifest {
  if (json.length > MOST_MANIFEST_BYTES) throw notRead(from, `it has more than ${MOST_MANIFEST_BYTES} characters`)
  const manifest = parsed(json, from)
  const problem = scaleProblem(manifest.scale)
  if (problem !== undefined) throw notRead(from, problem)
  return manifest
}

function parsed(json: string, from: string): LensManifest {
  let value: unknown
  try {
    value = jsonOf(json)
  } catch (error) {
    throw notRead(from, (error as Error).message)
  }
  const read = manifestSchema.safeParse(value)
  if (!read.success) throw notRead(from, schemaProblems(read.error, 5).replace('the line must', 'it must'))
  return read.data
}

const notRead = (from: string, problem: string): AppError =>
  new AppError('bad-input', `${from} is not a manifest of a rater: ${problem}.`, {
    next: 'stemma lenses template --list shows manifests that are.',
  })

/** What is wrong with a scale that has the right fields. */
function scaleProblem({ dimension, values, range, sides }: Scale): string | undefined {
  if (!values && !range) return 'scale must have values (names) or range (numbers)'
  const used = [...(values ?? []), ...(range?.cuts ?? [])].flatMap(each => each.bucket ?? [])
  const foreign = used.find(each => !BUCKETS[dimension].includes(each))
  if (foreign)
    return `scale: ${foreign} is no side of ${dimension}, but of ${dimensionOf(foreign)}; ${allowed(dimension)}`
  if (dimension === 'axis' && !(sides?.['one-side'] && sides['other-side']))
    return 'scale.sides must name both sides of an axis: one-side and other-side'
  return twice(values) ?? rangeProblem(range)
}

const allowed = (dimension: LensDimension): string => `allowed are ${BUCKETS[dimension].join(', ')} and null`

const dimensionOf = (bucket: string): string =>
  Object.entries(BUCKETS).find(([, buckets]) => buckets.some(each => each === bucket))?.[0] ?? 'none'

function twice(values: Scale['values']): string | undefined {
  const seen = new Set<string>()
  for (const { raw } of values ?? []) {
    const key = raw.trim().toLowerCase()
    if (seen.has(key)) return `scale.values: ${raw} is there twice`
    seen.add(key)
  }
  return undefined
}

function rangeProblem(range: Scale['range']): string | undefined {
  if (!range) return undefined
  const belows = range.cuts.map(({ below }) => below)
  if (range.min >= range.max) return 'scale.range.min must be below max'
  if (belows.some((below, index) => index > 0 && below <= belows[index - 1])) return 'scale.range.cuts must rise'
  if (belows.at(-1)! < range.max) return `scale.range.cuts must end at ${range.max} or above`
  return undefined
}
