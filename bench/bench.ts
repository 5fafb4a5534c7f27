/** One line of a benchmark's answer, and what `bench/floors.json` pins. */
export interface BenchLine {
  set: string
  metric: string
  /** The number that the floor holds. */
  score: number
  /** Items scored. */
  n: number
  ms_per_item: number
  /** Other numbers worth reading: precision, recall, per language … */
  detail?: Record<string, unknown>
}

/** One module in `bench/runners/` exports `runner`. */
export interface BenchRunner {
  set: string
  /** One sentence: what is measured, on which files. */
  about: string
  /** `data` is a folder laid out like that of the set; `limit` cuts the number of items for a quick look. */
  run(data: string, options: BenchOptions): Promise<BenchLine>
}

export interface BenchOptions {
  limit?: number
  /** Of several sets, those alone whose names hold one of these. */
  sets?: string[]
  /** Prints to standard error what a developer reads: failures, a table. */
  verbose?: boolean
}
