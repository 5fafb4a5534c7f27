// Articles about events that never happened: each is told by several outlets, copied, rewritten, followed up the next
// day, and some pages are changed in silence afterwards.
import type { Document } from '../../src/domain/link.ts'
import { ARTICLE_TYPE } from '../../src/walk/reading-steps.ts'
import { createHash } from 'node:crypto'

/** One line of a list of articles, as `stemma add` takes it. */
export interface Line {
  id: string
  url: string
  outlet: { name: string }
  title: string
  text: string
  language: string
  publishedAt: string
}

interface Event {
  what: string
  place: string
  verb: string
  /** Killed, hurt, aboard or living there. */
  counts: [number, number, number]
  official: string
  role: string
  said: string
  details: [string, string, string]
}

const EVENTS: readonly Event[] = [
  {
    what: 'ferry Gannet',
    place: 'Port Merrow',
    verb: 'sank',
    counts: [12, 31, 140],
    official: 'Mara Ellund',
    role: 'harbour master',
    said: 'We searched all night and we will search again in the morning',
    details: [
      'The ship went down in heavy seas two kilometres from the harbour mouth, shortly after leaving for the island of Sule.',
      'Fishing boats took most of the passengers aboard before the lifeboat could reach the wreck.',
      'The Gannet was built in 1987 and had passed its last inspection in April.',
    ],
  },
  {
    what: 'river Teld',
    place: 'Orrin',
    verb: 'flooded',
    counts: [3, 18, 900],
    official: 'Ilse Brandt',
    role: 'mayor',
    said: 'The water came faster than anybody here has ever seen',
    details: [
      'A warm week had melted the snow on the high pastures above the mountain village.',
      'Villagers spent the night in the school, where the fire brigade had put up beds and a kitchen.',
      'The bridge to the valley was swept away, and bread was brought by helicopter.',
    ],
  },
  {
    what: 'chemical plant of Duvane',
    place: 'Kessel Vale',
    verb: 'exploded',
    counts: [7, 44, 320],
    official: 'Tomas Okell',
    role: 'fire chief',
    said: 'Stay indoors and keep the windows shut until we say otherwise',
    details: [
      'A yellow cloud drifted over the southern suburbs for most of the afternoon.',
      'Inspectors had asked for new valves on the ammonia tanks in the autumn.',
      'The company closed its other two works until their tanks have been looked at.',
    ],
  },
  {
    what: 'night train',
    place: 'Halder Junction',
    verb: 'derailed',
    counts: [5, 62, 210],
    official: 'Ines Varga',
    role: 'railway spokeswoman',
    said: 'The signal stood at red and we do not know why it was passed',
    details: [
      'Three sleeping cars lay on their side beside the freight yard in the morning.',
      'Cranes were ordered from the coast and are expected on Tuesday.',
      'The line to the north stays closed, and buses carry travellers round the junction.',
    ],
  },
  {
    what: 'glacier hut',
    place: 'Mount Serrat',
    verb: 'burned down',
    counts: [2, 9, 35],
    official: 'Peder Lunde',
    role: 'warden',
    said: 'Everybody who could walk carried somebody who could not',
    details: [
      'Climbers walked three hours through the snow to the upper station of the cable car.',
      'A gas stove in the drying room is thought to have started it.',
      'The hut was put up in 1921 by students of the mining school.',
    ],
  },
  {
    what: 'dam at Lake Corvin',
    place: 'Brenna',
    verb: 'cracked',
    counts: [1, 4, 5200],
    official: 'Adela Marsh',
    role: 'water engineer',
    said: 'It holds today, and I would not sleep below it',
    details: [
      'Engineers opened both sluices and lowered the lake by two metres before dusk.',
      'Farms along the lower valley were emptied and cattle driven to the ridge.',
      'Cement from the same quarry was used in four other dams of the region.',
    ],
  },
  {
    what: 'market hall',
    place: 'Tirana Street in Olvar',
    verb: 'collapsed',
    counts: [16, 53, 400],
    official: 'Jonas Reck',
    role: 'police commander',
    said: 'We have heard knocking from below and we dig by hand',
    details: [
      'Snow had lain on the flat roof for nine days when its middle gave way at noon.',
      'Stallholders had complained of water dripping on the scales.',
      'Dogs and their handlers came from across the border in the evening.',
    ],
  },
  {
    what: 'cargo plane',
    place: 'Westmark airfield',
    verb: 'crashed',
    counts: [4, 2, 6],
    official: 'Hanna Suvi',
    role: 'investigator',
    said: 'The recorder has been found and it looks whole',
    details: [
      'The aircraft carried medicine and letters and touched the trees short of the runway.',
      'Fog had closed the airfield twice that day.',
      'Its owner, a small company with three machines, kept the others on the ground.',
    ],
  },
  {
    what: 'coal mine Fortune Nine',
    place: 'Adrak',
    verb: 'caved in',
    counts: [21, 13, 88],
    official: 'Bela Horvat',
    role: 'union leader',
    said: 'They were told to go down although the gas alarm had rung',
    details: [
      'Families waited at the gate through the night with candles and soup.',
      'The deepest gallery lies eleven hundred metres below the town.',
      'Fortune Nine was sold to a foreign trust two years ago.',
    ],
  },
  {
    what: 'school bus',
    place: 'the Ansel Pass',
    verb: 'overturned',
    counts: [1, 27, 41],
    official: 'Clara Dietl',
    role: 'surgeon',
    said: 'Most of the children will go home this week',
    details: [
      'Black ice covered the last bend before the tunnel when the driver braked.',
      'A snow plough stood a few hundred metres further and its crew were the first to help.',
      'Parents had asked for barriers on that bend since the accident of 2019.',
    ],
  },
]

const OUTLETS = ['Merrow Courier', 'Northern Gazette', 'The Lantern', 'Valley Herald', 'Sentinel of Olvar']

const hostOf = (outlet: string): string => `${outlet.toLowerCase().replaceAll(' ', '-')}.example`

const day = (event: number, plus: number): string => `2026-03-${String(2 + event + plus).padStart(2, '0')}`

function lead({ what, place, verb, counts: [killed, hurt, there], official, role }: Event, more: number): string {
  return (
    `At least ${killed + more} people were killed and ${hurt} injured when the ${what} ${verb} at ${place}, ` +
    `${official}, the ${role}, said. About ${there} people were there at the time.`
  )
}

/** The articles of an event, by the outlet that has them: its own, a copy, an edited copy, a rewrite, a follow-up. */
const VERSIONS: readonly ((event: Event) => { title: string; paragraphs: string[]; plus: number })[] = [
  event => ({
    title: `${capital(event.what)} ${event.verb} at ${event.place}`,
    paragraphs: [lead(event, 0), ...event.details, `“${event.said},” said ${event.official}.`],
    plus: 0,
  }),
  event => ({
    title: `${capital(event.what)} ${event.verb} at ${event.place}`,
    paragraphs: [lead(event, 0), ...event.details, `“${event.said},” said ${event.official}.`],
    plus: 0,
  }),
  event => ({
    title: `Many dead after ${event.what} ${event.verb}`,
    paragraphs: [
      lead(event, 0),
      event.details[0],
      event.details[1],
      `Readers of this newspaper in ${event.place} are asked to write to us about what they saw.`,
    ],
    plus: 0,
  }),
  event => ({
    title: `What is known about ${event.place}`,
    paragraphs: [
      `The ${OUTLETS[0]} reports that the ${event.what} ${event.verb} at ${event.place} and that ${event.counts[0]} people died.`,
      `${event.official}, who is ${event.role} there, was quoted as saying: “${event.said}.”`,
      `It is not known yet how many of the ${event.counts[1]} injured are still in hospital.`,
    ],
    plus: 0,
  }),
  event => ({
    title: `Death toll rises to ${event.counts[0] + 3} at ${event.place}`,
    paragraphs: [
      `The number of people killed when the ${event.what} ${event.verb} at ${event.place} rose to ${event.counts[0] + 3} on the second day, ${event.official} said.`,
      `Two of the injured died in hospital and one body was found by searchers, the ${event.role} added.`,
      `A commission led by ${event.official} is to find out why the ${event.what} ${event.verb}; its report is due in June.`,
    ],
    plus: 1,
  }),
]

const capital = (text: string): string => text[0].toUpperCase() + text.slice(1)

function line(event: number, version: number): Line {
  const { title, paragraphs, plus } = VERSIONS[version](EVENTS[event])
  const outlet = OUTLETS[version]
  const url = `https://${hostOf(outlet)}/${event}`
  const publishedAt = `${day(event, plus)}T${String(8 + version).padStart(2, '0')}:00:00Z`
  return { id: url, url, outlet: { name: outlet }, title, text: paragraphs.join('\n\n'), language: 'en', publishedAt }
}

/** The page as it reads later, with another number and one more paragraph: nothing on it says that it was changed. */
function corrected(before: Line, event: number): Line {
  const [, ...rest] = before.text.split('\n\n')
  const { official } = EVENTS[event]
  const text = [lead(EVENTS[event], 2), ...rest, `Later in the day ${official} asked everybody to keep away.`]
  return { ...before, text: text.join('\n\n') }
}

/** What was a copy is replaced by the outlet's own words: whose report the other carriers have may change with it. */
function rewritten(before: Line, event: number): Line {
  const { what, place, role, counts } = EVENTS[event]
  const text = [
    `Our reporter reached ${place} in the evening and found it crowded with helpers from the whole district.`,
    `Nobody there could say why the ${what} was not looked after better; the ${role} did not want to talk to us.`,
    `In the town hall ${counts[0]} candles stood in the windows, one for every person who lost their life.`,
  ]
  return { ...before, text: text.join('\n\n') }
}

/** `events` of ten; five articles about each, as they arrive day by day. Some pages come again, changed in silence. */
export function corpus(events = EVENTS.length): Line[] {
  const lines: { at: number; line: Line }[] = []
  for (let event = 0; event < events; event++) {
    for (let version = 0; version < VERSIONS.length; version++) {
      const own = line(event, version)
      const at = event * 3 + version * 2
      lines.push({ at, line: own })
      if (event % 2 === 0 && version === event % 3) lines.push({ at: at + 3, line: corrected(own, event) })
      if (event % 4 === 1 && version < 2) lines.push({ at: at + 7, line: rewritten(own, event) })
    }
  }
  return lines.sort((a, b) => a.at - b.at).map(each => each.line)
}

/** What a list of articles has in its file. */
export const jsonl = (lines: readonly Line[]): string => lines.map(each => `${JSON.stringify(each)}\n`).join('')

/** A line as it is archived when it was added. */
export function documentOf(line: Line, fetchedAt: string): Document {
  const bytes = new TextEncoder().encode(JSON.stringify(line))
  const hash = createHash('sha256').update(bytes).digest('hex')
  return {
    id: `doc-${hash.slice(0, 24)}`,
    url: line.url,
    fetchedAt,
    status: 200,
    contentType: ARTICLE_TYPE,
    hash,
    bytes,
  }
}
