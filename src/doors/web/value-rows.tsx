import type { Claim } from '../../domain/claim.ts'
import type { Point } from '../../domain/point.ts'
import { datedFirst, type ValueGroup, type ValueWitness } from '../../views/point-values.ts'
import type { CardRoom } from '../../views/story-room.ts'
import { inQuotes, isInWords, toldScopes, toldSpeakers, toldTimes, toldValue } from './claim-told.ts'
import type { Ways } from './ways.ts'
import { carriedBy, counted, outletName, roleName } from './words.ts'

interface ValuesProps {
  groups: readonly ValueGroup[]
  point: Point
  ways: Ways
  room: CardRoom
}

/** The values of a point side by side, each with who gives it. */
export function Values({ groups, point, ways, room }: ValuesProps) {
  if (groups.length === 0) return null
  return (
    <>
      <ul class="values">
        {groups.slice(0, room.values).map(group => (
          <Value group={group} ways={ways} most={room.witnesses} />
        ))}
      </ul>
      <More count={groups.length - room.values} what="value" href={ways.point?.(point.id)} />
    </>
  )
}

/** Values of a series that are told in one line. */
const IN_A_RUN = 12

/** The values of a series one after the other, each with its times. */
export function Run({ groups, ways }: { groups: readonly ValueGroup[]; ways: Ways }) {
  const { dated, undated } = datedFirst(groups)
  const all = [...dated, ...undated]
  return (
    <ol class="run">
      {all.slice(0, IN_A_RUN).map((group, index) => (
        <li class={index > 0 && index < dated.length ? 'then' : undefined}>
          <a class="amount" href={ways.span(group.claim.span)} dir="auto">
            {toldValue(group.claim)}
          </a>{' '}
          <span class="notes">{toldTimes(group) || 'undated'}</span>
        </li>
      ))}
      {all.length > IN_A_RUN && <li class="more">and {all.length - IN_A_RUN} more</li>}
    </ol>
  )
}

function More({ count, what, href }: { count: number; what: string; href: string | undefined }) {
  if (!(count > 0)) return null
  const words = `${counted(count, `more ${what}`)}`
  return <p class="more">{href ? <a href={href}>{words}</a> : words}</p>
}

interface ValueProps {
  group: ValueGroup
  ways: Ways
  /** Witnesses that are shown. */
  most: number
}

/** One value with who gives it, in which words, said by whom and as of when. */
function Value({ group, ways, most }: ValueProps) {
  const inWords = isInWords(group.claim)
  const language = group.witnesses[0]?.witness?.article.language
  const notes = [toldTimes(group), ...toldScopes(group)].filter(Boolean)
  const speakers = toldSpeakers(group)
  const hedge = group.claims.find(claim => claim.hedge)?.hedge
  return (
    <li class={inWords ? 'value in-words' : 'value'}>
      <a class="amount" href={ways.span(group.claim.span)} dir="auto" lang={inWords ? language : undefined}>
        {toldValue(group.claim)}
      </a>
      <div class="told-by">
        <Witnesses group={group} ways={ways} most={most} />
        <p class="notes">
          {speakers.length > 0 && (
            <span class="said">
              said by <bdi>{speakers.slice(0, NAMED).join('; ')}</bdi>
              {speakers.length > NAMED && ` and ${speakers.length - NAMED} more`}
            </span>
          )}
          {notes.slice(0, NAMED + 1).map(note => (
            <span dir="auto">{note}</span>
          ))}
          {hedge && (
            <span>
              hedged: <bdi>“{hedge.text}”</bdi>
            </span>
          )}
          {!inWords && wordsTell(group.claim) && (
            <span class="words" dir="auto" lang={language}>
              {inQuotes(group.claim.span.text, 90)}
            </span>
          )}
        </p>
      </div>
    </li>
  )
}

const NAMED = 3

/** The words of a name or a bare day say no more than the value. */
const wordsTell = ({ kind }: Claim): boolean => kind === 'figure'

function Witnesses({ group: { witnesses }, ways, most }: ValueProps) {
  const isNamed = (index: number) => index < NAMED || witnesses.length === NAMED + 1
  // A letter says something alone; what is of no report has none.
  const shown = witnesses.slice(0, most).filter(({ witness }, index) => witness?.report || isNamed(index))
  return (
    <ul class="witnesses">
      {shown.map((each, index) => (
        <OneWitness each={each} ways={ways} isNamed={isNamed(index)} />
      ))}
      {witnesses.length > shown.length && <li class="more">and {witnesses.length - shown.length} more</li>}
    </ul>
  )
}

/** The letter of a report, leading to its words, with the outlet's name where there is room. */
function OneWitness({ each, ways, isNamed }: { each: ValueWitness; ways: Ways; isNamed: boolean }) {
  const { claim, witness } = each
  if (!witness) return null
  const { article, report, carriedBy: carriers } = witness
  const name = outletName(article)
  const isLead = report?.lead === article.id
  const role = isLead ? '' : ` (${roleName(article.role)})`
  return (
    <li>
      <a class="witness" href={ways.span(claim.span)} title={`${name}: ${inQuotes(claim.span.text)}`}>
        <b class={report ? 'siglum' : 'siglum none'}>{report?.siglum ?? '·'}</b>{' '}
        <span class={isNamed ? 'name' : 'spoken'}>
          {name}
          {role}
        </span>
      </a>
      {isNamed && isLead && carriers > 0 && <span class="carried"> {carriedBy(carriers, 1)}</span>}
      {claim.span.revision !== undefined && <span class="carried"> revision {claim.span.revision}</span>}
    </li>
  )
}
