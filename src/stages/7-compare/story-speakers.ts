import { type Span, spanOf } from '../../domain/span.ts'
import type { NameForm, StorySpeaker } from '../../domain/story.ts'
import type { Draft } from './draft-point.ts'
import type { Heard } from './heard.ts'
import { byMembers, remembered } from './memo.ts'
import { type Leads, restsOn } from './rests-on.ts'
import { speakerId } from './speaker-id.ts'
import type { Speakers } from './speakers.ts'
import { SAME_LETTERS, WHOLE } from './unified-speakers.ts'

const MOST_SPANS = 5

/** One speaker while its points are gathered. */
interface Gathered {
  points: number
  /** Where each form of its name stands: articles by form. */
  forms: Map<string, Map<string, Heard>>
  through: Set<string>
}

/**
 * The speakers that shown points rest on, those of most points first; behind them, with no points, those through whom they were heard and
 * on whom nothing rests.
 */
export function storySpeakers(drafts: readonly Draft[], speakers: Speakers, leads: Leads): StorySpeaker[] {
  const gathered = new Map<string, Gathered>()
  for (const { kind, heard } of drafts) {
    if (kind === 'single') continue
    const roots = new Set(restsOn(heard, leads))
    for (const key of roots) of(gathered, key).points++
    for (const each of spoken(heard)) if (roots.has(each.speaker!)) tell(gathered, each, speakers)
  }
  const found = [...gathered].map(([key, each]) => speaker(key, each, speakers))
  return found.sort((a, b) => b.points - a.points || compared(a.name, b.name) || compared(a.id, b.id))
}

/** Claims that somebody says. */
const spoken = remembered((heard: readonly Heard[]) => heard.filter(({ speaker }) => speaker !== undefined))

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function of(gathered: Map<string, Gathered>, key: string): Gathered {
  let known = gathered.get(key)
  if (!known) gathered.set(key, (known = { points: 0, forms: new Map(), through: new Set() }))
  return known
}

function tell(gathered: Map<string, Gathered>, heard: Heard, speakers: Speakers): void {
  const { name, through = [] } = heard.claim.speaker!
  const own = of(gathered, heard.speaker!)
  note(own, name, heard)
  for (const by of through) {
    const key = speakers.named(by, heard.standing.article.id)
    if (key === undefined || key === heard.speaker) continue
    own.through.add(key)
    note(of(gathered, key), by, heard)
  }
}

function note({ forms }: Gathered, form: string, heard: Heard): void {
  let byArticle = forms.get(form)
  if (!byArticle) forms.set(form, (byArticle = new Map()))
  const { id } = heard.standing.article
  if (!byArticle.has(id)) byArticle.set(id, heard)
}

function speaker(key: string, { points, forms, through }: Gathered, speakers: Speakers): StorySpeaker {
  const told = [...forms]
    .sort(([a], [b]) => compared(a, b))
    .map(([form, byArticle]) => nameForm(form, [...byArticle.values()], speakers))
  const name = told.some(({ form }) => form === speakers.whole(key))
    ? speakers.whole(key)
    : fullest(told, speakers.whole(key))
  return {
    id: speakerId(key),
    name,
    forms: told.map(each => ({ ...each, because: whyOf(each, name) })),
    through: [...through].map(speakerId).sort(),
    points,
  }
}

function whyOf({ form, because }: NameForm, name: string): string {
  if (form === name) return WHOLE
  return because === WHOLE ? SAME_LETTERS : because
}

// The whole name may stand in an article that has the speaker say nothing of the points.
function fullest(forms: readonly NameForm[], whole: string): string {
  return forms.reduce((best, { form }) => (form.length > best.length ? form : best), whole)
}

function nameForm(form: string, heard: readonly Heard[], speakers: Speakers): NameForm {
  const inOrder = [...heard].sort((a, b) => compared(a.standing.article.id, b.standing.article.id))
  const spans: Span[] = []
  for (const each of inOrder) {
    const span = spans.length < MOST_SPANS ? firstSpan([each], form) : undefined
    if (span) spans.push(span)
  }
  return { form, because: speakers.because(form, inOrder[0].standing.article.id), spans }
}

// "He" may be the source's word: the form stands elsewhere in the article.
const firstSpan = byMembers(([{ claim, standing }]: readonly Heard[], form: string): Span | undefined => {
  const { article } = standing
  const inText = article.text.indexOf(form)
  if (inText >= 0) return spanOf(article, inText, inText + form.length)
  const inTitle = article.title.indexOf(form)
  return inTitle >= 0 ? spanOf(article, inTitle, inTitle + form.length, 'title') : claim.speaker!.spans[0]
})
