import type { Heard } from './heard.ts'
import { remembered, sameMembers } from './memo.ts'
import { speakerForm } from './speaker-form.ts'
import { carries, type Standing } from './standing.ts'

/** Ids of the articles that speak for their reports. */
export type Leads = ReadonlySet<string>

/**
 * Keys of the speakers that claims rest on, at the root of each chain, in the order of the claims: not those who passed them on, nor an
 * outlet or agency whose own report stands beside its mention. A carrier repeats another's words, and a digest has none of its own.
 */
export function restsOn(heard: readonly Heard[], leads: Leads): readonly string[] {
  const own = carriersIn(heard).filter(id => leads.has(id))
  const known = KNOWN.get(heard)
  if (known && sameMembers(known.leads, own)) return known.rests
  const found = rests(heard, new Set(own))
  KNOWN.set(heard, { leads: own, rests: found })
  return found
}

const KNOWN = new WeakMap<readonly Heard[], { leads: readonly string[]; rests: readonly string[] }>()

/** Articles among the claims whose role is a carrier's: whether they speak for a report is for others to say. */
const carriersIn = remembered((heard: readonly Heard[]): readonly string[] => [
  ...new Set(heard.filter(({ standing }) => carries(standing.role)).map(({ standing }) => standing.article.id)),
])

function rests(heard: readonly Heard[], leads: Leads): readonly string[] {
  const own = heard.filter(({ standing }) => speaksForItself(standing, leads))
  const publishers = new Set(own.flatMap(({ standing }) => publishersOf(standing)))
  const isPublisher = ({ claim, standing }: Heard) =>
    publishers.has(speakerForm(claim.speaker!.name, standing.article.language)?.key ?? '')
  const carried = new Set(own.flatMap(each => (each.speaker !== undefined && isPublisher(each) ? each.speaker : [])))
  return [...new Set(own.flatMap(({ speaker }) => (speaker === undefined || carried.has(speaker) ? [] : speaker)))]
}

// What carries a text that was never seen speaks for it.
function speaksForItself({ article, role, reportId }: Standing, leads: Leads): boolean {
  return carries(role) ? leads.has(article.id) : reportId !== null || role === 'press-release'
}

/** The keys under which others would name the outlet, or the agency, of an article. */
const publishersOf = remembered(({ article, trace }: Standing): readonly string[] => {
  const names = [article.outlet?.name, trace.origin?.name].filter(name => name !== undefined)
  return names.flatMap(name => speakerForm(name, article.language)?.key ?? [])
})
