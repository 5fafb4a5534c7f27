/** A record's header as it stands in the file. Names of fields are in lower case; of two with one name the first counts. */
export interface Head {
  type: string
  fields: ReadonlyMap<string, string>
  /** Bytes of the block after the header. */
  length: number
  /** False where a field that every record has is missing or there twice: two headers may have become one. */
  isWhole: boolean
}

/** What came of reading a header from bytes that begin with it. */
export type HeadRead = { head: Head; bytes: number } | 'short' | { damage: string }

/** How the records of a web archive are told apart. */
export interface RecordFormat {
  readHead(bytes: Uint8Array): HeadRead
  /** What a record begins with, after a line end or at the start of a file or gzip member. */
  readonly beginnings: readonly string[]
  /** What stands between a block and the next record; a shorter piece of it may end a file or gzip member. */
  readonly betweens: readonly string[]
}

/** True for bytes with which a record of this format begins. */
export function beginsRecord(format: RecordFormat, bytes: Uint8Array): boolean {
  const read = format.readHead(bytes)
  if (read !== 'short') return 'head' in read
  const text = Buffer.from(bytes.subarray(0, 16)).toString('latin1')
  return format.beginnings.some(beginning => text.startsWith(beginning))
}
