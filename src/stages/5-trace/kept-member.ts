import type { Anchors } from './anchors.ts'
import type { Standing } from './decision.ts'
import type { Fingerprint } from './fingerprint.ts'
import type { HouseName } from './house-name.ts'
import type { Kin } from './kin.ts'
import type { Member } from './member.ts'

/** What a window of many articles holds: a member's numbers, in one piece of memory. */
type List = Uint32Array | Uint16Array | Uint8Array

/** Articles that carry one text, by id. */
export interface KeptFamily {
  members: readonly KeptMember[]
  /** The family whose report its own was last said to rest on. */
  basis: KeptFamily | undefined
  /** Where it stood when its members were last decided; kept of large ones. */
  standing?: Standing
}

/** A member as it lives in the window; reads like any other, and takes a quarter of the memory. */
export class KeptMember implements Member {
  readonly id: string
  readonly mark: string
  readonly credits: Member['credits']
  readonly own: Member['own']
  readonly form: Member['form']
  readonly translated: string | undefined
  readonly house: Member['house']
  readonly day: string
  readonly time: number
  /** Days since 1970; NaN where the day is not known. */
  readonly dayNumber: number
  readonly outlet: string
  readonly outletKnown: boolean
  readonly home: Member['home']
  readonly cited: Member['cited']
  readonly asked: boolean
  readonly url: string | undefined
  readonly length: number
  readonly print: Fingerprint
  /** Its number in the indexes. */
  readonly slot: number
  /** Keys of its text in the index. */
  readonly textKeys: number
  /** What it is to others, by their ids, seen from it. */
  kin: Map<string, Kin> | undefined
  /** True where a small part of it only is another's. */
  hasSlight = false
  family: KeptFamily = { members: [this], basis: undefined }
  /** When it was taken, counted in takes. */
  takenAt = 0
  /** A hash of what was last decided of it. */
  decided = 0
  private readonly lists: Packed

  constructor(member: Member, slot: number, textKeys: number) {
    const { print, anchors } = member
    this.id = member.id
    this.mark = member.mark
    this.credits =
      member.credits.length === 0 ? NONE : member.credits.map(each => ({ ...each, words: own(each.words) }))
    this.own = member.own
    this.form = member.form
    this.translated = member.translated === undefined ? undefined : own(member.translated)
    this.house = member.house
    this.day = member.day
    this.time = member.time
    this.dayNumber = member.day === '9999' ? NaN : Math.floor(Date.parse(member.day) / 86_400_000)
    this.outlet = member.outlet
    this.outletKnown = member.outletKnown
    this.home = member.home && houseOf(member.home)
    this.cited = member.cited.length === 0 ? NONE : member.cited.map(citedHouse)
    this.asked = member.asked
    this.url = member.url
    this.length = member.length
    this.slot = slot
    this.textKeys = textKeys
    this.lists = new Packed([
      [print.quotes, member.pairs, member.names],
      [print.words, print.titleWords, anchors.figures, anchors.names, anchors.marks, anchors.places],
      [print.quoted],
    ])
    this.print = new KeptPrint(print, this.lists)
  }

  get names(): Uint32Array {
    return this.lists.words32(2)
  }

  get pairs(): Uint32Array {
    return this.lists.words32(1)
  }

  get anchors(): Anchors {
    const { lists, length } = this
    return {
      figures: lists.words16(2),
      names: lists.words16(3),
      marks: lists.words16(4),
      places: lists.words16(5),
      length,
    }
  }
}

class KeptPrint implements Fingerprint {
  readonly language: string
  readonly host: string | undefined
  readonly titleKey: number
  private readonly lists: Packed

  constructor({ language, host, titleKey }: Fingerprint, lists: Packed) {
    this.language = shared(language)
    this.host = host === undefined ? undefined : shared(host)
    this.titleKey = titleKey
    this.lists = lists
  }

  get words(): Uint16Array {
    return this.lists.words16(0)
  }

  get titleWords(): Uint16Array {
    return this.lists.words16(1)
  }

  get quotes(): Uint32Array {
    return this.lists.words32(0)
  }

  get quoted(): Uint8Array {
    return this.lists.bytes()
  }
}

/** Three lists of 32-bit numbers, six of 16 bits and one of bytes behind one another. */
class Packed {
  private readonly buffer: ArrayBuffer

  constructor(lists: readonly List[][]) {
    const all = lists.flat()
    const size = all.reduce((sum, list) => sum + list.byteLength, 4 * all.length)
    this.buffer = new ArrayBuffer(size)
    const lengths = new Uint32Array(this.buffer, 0, all.length)
    const bytes = new Uint8Array(this.buffer)
    let at = 4 * all.length
    for (const [index, list] of all.entries()) {
      lengths[index] = list.length
      bytes.set(new Uint8Array(list.buffer, list.byteOffset, list.byteLength), at)
      at += list.byteLength
    }
  }

  words32(index: number): Uint32Array {
    const lengths = new Uint32Array(this.buffer, 0, LISTS)
    let at = 4 * LISTS
    for (let before = 0; before < index; before++) at += 4 * lengths[before]
    return new Uint32Array(this.buffer, at, lengths[index])
  }

  words16(index: number): Uint16Array {
    const lengths = new Uint32Array(this.buffer, 0, LISTS)
    let at = 4 * LISTS
    for (let before = 0; before < 3 + index; before++) at += (before < 3 ? 4 : 2) * lengths[before]
    return new Uint16Array(this.buffer, at, lengths[3 + index])
  }

  bytes(): Uint8Array {
    const length = new Uint32Array(this.buffer, 0, LISTS)[LISTS - 1]
    return new Uint8Array(this.buffer, this.buffer.byteLength - length, length)
  }
}

const LISTS = 10
const NONE: never[] = []
/** Languages and hosts, each string once. */
const STRINGS = new Map<string, string>()
const MOST_STRINGS = 50_000

function shared(text: string): string {
  const known = STRINGS.get(text)
  if (known !== undefined) return known
  if (STRINGS.size >= MOST_STRINGS) STRINGS.clear()
  const copy = own(text)
  STRINGS.set(copy, copy)
  return copy
}

// A part of a text keeps the whole of it in memory; a copy of the part does not.
function own(text: string): string {
  return text.length < 13 ? text : Buffer.from(text, 'utf16le').toString('utf16le')
}

/** The names of houses, each once: thousands of articles are from one, or cite it. */
const HOUSES = new Map<string, HouseName>()

function houseOf({ words, head, joined }: HouseName): HouseName {
  const key = `${words.join(' ')} ${head}`
  const known = HOUSES.get(key)
  if (known) return known
  if (HOUSES.size >= MOST_STRINGS) HOUSES.clear()
  const house = { words: words.map(own), head: own(head), joined: own(joined) }
  HOUSES.set(key, house)
  return house
}

function citedHouse(cited: Member['cited'][number]): Member['cited'][number] {
  return { ...houseOf(cited), said: own(cited.said) }
}
