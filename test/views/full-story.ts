// A story made by hand that has everything that a page can show. Whatever stands in it is invented.
import { articleFrom, type Article } from '../../src/domain/article.ts'
import type { Claim } from '../../src/domain/claim.ts'
import type { Point, SeriesEntry } from '../../src/domain/point.ts'
import { type Span, spanOf } from '../../src/domain/span.ts'
import type { StoryView, SummarySentence } from '../../src/domain/story.ts'

const TEXTS: [id: string, language: string, publishedAt: string | undefined, text: string][] = [
  [
    'gull',
    'en',
    '2026-03-02',
    'At least 9 people died when the ferry sank, Mara Ellund said. “We know that the door was not closed,” she said.',
  ],
  [
    'tern',
    'en',
    '2026-03-03',
    'Some 14 people died when the ferry sank, the harbour office said. “We do not yet know whether the door was closed,” Ms. Ellund said.',
  ],
  ['heron', 'de', '2026-03-09', 'Beim Untergang der Fähre starben 1.200 Menschen, sagte das Hafenamt.'],
  ['ibis', 'ar', undefined, 'قتل العشرات في غرق العبارة، وقال مكتب الميناء إنه يبحث عن المفقودين.'],
  [
    'digest',
    'en',
    '2026-03-04',
    'Elsewhere: at most 30 dead in ferry disaster, <script>globalThis.ran = true</script> papers say.',
  ],
] // prettier-ignore

const articles: Article[] = TEXTS.map(([id, language, publishedAt, text]) =>
  articleFrom({
    id,
    title: `Ferry sinks: ${id}`,
    outlet: { name: `The ${id}` },
    language,
    role: id === 'digest' ? 'digest' : 'original',
    text,
    ...(publishedAt && { publishedAt }),
  }),
)

/** The first place of these words in an article. */
function at(id: string, words: string): Span {
  const article = articles.find(each => each.id === id)!
  const start = article.text.indexOf(words)
  if (start < 0) throw new Error(`“${words}” does not stand in ${id}`)
  return spanOf(article, start, start + words.length)
}

const day = (date: string) => ({ from: date, to: date })

function figure(id: string, words: string, claim: Partial<Claim>): Claim {
  const { publishedAt } = articles.find(each => each.id === id)!
  const asOf = publishedAt ? { asOf: { ...day(publishedAt), how: 'publication' as const } } : {}
  return { id: `${id}-dead`, kind: 'figure', measure: 'killed', span: at(id, words), ...asOf, ...claim }
}

const office = { name: 'the harbour office', spans: [] }
const dead: Claim[] = [
  figure('gull', 'At least 9 people died', {
    value: 9,
    bound: 'at-least',
    asOf: { ...day('2026-03-01'), how: 'stated' },
    speaker: { name: 'Mara Ellund', spans: [at('gull', 'Mara Ellund')] },
  }),
  figure('tern', 'Some 14 people died', { value: 14, bound: 'about', speaker: office }),
  figure('heron', 'starben 1.200 Menschen', {
    value: 1200,
    bound: 'exact',
    speaker: { name: 'das Hafenamt', spans: [] },
  }),
  figure('ibis', 'قتل العشرات', { low: 24, high: 99, bound: 'vague' }),
  figure('digest', 'at most 30 dead', { value: 30, bound: 'at-most' }),
] // prettier-ignore

function entry({ id, span, value, low, high, bound, asOf, speaker }: Claim): SeriesEntry {
  const ids: Record<string, string> = {
    'Mara Ellund': 'ellund',
    'the harbour office': 'office',
    'das Hafenamt': 'office',
  }
  return {
    claimId: id,
    articleId: span.articleId,
    reportId: span.articleId === 'digest' ? null : `r-${span.articleId}`,
    ...(typeof value === 'number' && { value }),
    low: Number(low ?? value),
    high: Number(high ?? value),
    bound: bound ?? 'exact',
    asOf: asOf ?? null,
    ...(speaker && { speaker: ids[speaker.name] }),
  }
}

function quote(id: string, words: string, name: string, hedge?: string): Claim {
  return {
    id: `${id}-door`,
    kind: 'quote',
    span: at(id, words),
    speaker: { name, spans: [] },
    ...(hedge && { hedge: at(id, hedge) }),
  }
}
const closed = quote('gull', '“We know that the door was not closed,”', 'Mara Ellund')
const whether = quote('tern', '“We do not yet know whether the door was closed,”', 'Ms. Ellund', 'not yet know')

const point = (told: Omit<Point, 'reports' | 'speakers'> & Partial<Point>): Point => ({
  reports: 2,
  speakers: 1,
  ...told,
})

const points: Point[] = [
  point({
    id: 'dead',
    kind: 'older-figure',
    certainty: 'inferred',
    about: 'people killed',
    measure: 'killed',
    because: 'such counts grow, and the later report has the larger number',
    claims: dead,
    reports: 4,
    speakers: 2,
    restsOn: ['office', 'ellund'],
    series: dead.map(entry),
    latest: { value: 1200, asOf: { ...day('2026-03-09'), how: 'publication' }, claimId: 'heron-dead' },
  }),
  point({
    id: 'door',
    kind: 'attribution-drift',
    certainty: 'shown',
    about: 'the words “the door was not closed”',
    because: 'the quotations differ: “that” in one, “do not yet … whether” in the other',
    claims: [closed, whether],
    restsOn: ['ellund'],
    diffs: [
      {
        one: closed.span,
        other: whether.span,
        runs: [
          { in: 'both', text: '“We ' },
          { in: 'other', text: 'do not yet ' },
          { in: 'both', text: 'know ' },
          { in: 'one', text: 'that ' },
          { in: 'other', text: 'whether ' },
          { in: 'both', text: 'the door was ' },
          { in: 'one', text: 'not ' },
          { in: 'both', text: 'closed,”' },
        ],
      },
    ],
  }),
  point({
    id: 'at-most',
    kind: 'conflict',
    certainty: 'shown',
    about: 'people killed, by the digest <b>alone</b>',
    because: 'the digest allows fewer than the report has',
    claims: [dead[4], { ...dead[2], id: 'heron-again' }],
    reports: 1,
  }),
  point({
    id: 'sank',
    kind: 'agree',
    certainty: 'shown',
    about: 'that the ferry sank',
    because: '2 reports have the same content',
    claims: ['gull', 'tern'].map(id => ({ id: `${id}-sank`, kind: 'statement', span: at(id, 'the ferry sank') })),
  }),
  point({
    id: 'search',
    kind: 'single',
    certainty: 'shown',
    about: 'the search',
    because: 'one report has it',
    claims: [{ id: 'search', kind: 'statement', span: at('ibis', 'يبحث عن المفقودين') }],
    reports: 1,
  }),
]

function sentence(from: SummarySentence['from'], id: string, words: string, text = words): SummarySentence {
  return { text, from, cites: [at(id, words)] }
}
const first = sentence('extract', 'gull', 'At least 9 people died when the ferry sank, Mara Ellund said.')
const second = sentence('extract', 'tern', 'Some 14 people died when the ferry sank, the harbour office said.')
const german = sentence('extract', 'heron', 'Beim Untergang der Fähre starben 1.200 Menschen, sagte das Hafenamt.')

/** The story; `written` is what a model did. */
export function fullStory(written: 'shown' | 'failed' | 'not asked' = 'not asked'): StoryView {
  return {
    id: 'full',
    title: 'Ferry sinks: gull',
    counts: { articles: 5, outlets: 5, reports: 4, speakers: 2 },
    articles,
    reports: TEXTS.filter(([id]) => id !== 'digest').map(([id]) => ({
      id: `r-${id}`,
      lead: id,
      carriers: [],
      because: 'its own words',
    })),
    points,
    timeline: [{ ...day('2026-03-01'), what: 'event', text: 'the ferry sank', cites: [at('gull', 'the ferry sank')] }],
    coverage: { byLanguage: { en: 3, de: 1, ar: 1 }, byCountry: {}, byKind: { original: 4, digest: 1 } },
    speakers: [
      {
        id: 'ellund',
        name: 'Mara Ellund',
        forms: [
          { form: 'Mara Ellund', because: 'the fullest form', spans: [at('gull', 'Mara Ellund')] },
          { form: 'Ms. Ellund', because: 'surname alone, and nobody else bears it', spans: [at('tern', 'Ms. Ellund')] },
        ],
        through: [],
        points: 2,
      },
      {
        id: 'office',
        name: 'the harbour office',
        forms: [{ form: 'the harbour office', because: 'the fullest form', spans: [at('tern', 'the harbour office')] }],
        through: ['ellund'],
        points: 1,
      },
    ],
    names: [
      {
        id: 'office-name',
        name: 'das Hafenamt',
        forms: [{ form: 'مكتب الميناء', because: 'the same office in Arabic', spans: [at('ibis', 'مكتب الميناء')] }],
      },
    ],
    language: 'en',
    summary: [first],
    longSummary: [first, second],
    inLanguages: { de: { summary: [german], longSummary: [german], title: spanOf(articles[2], 0, 19, 'title') } },
    ...(written !== 'not asked' && asked(written === 'shown')),
  }
}

/** What was asked of a model, and what became of it. */
function asked(isShown: boolean): Pick<StoryView, 'writing' | 'written'> {
  return {
    writing: {
      model: 'harbour-8b',
      endpoint: 'http://127.0.0.1:8080',
      sent: [
        { role: 'system', content: 'Write what the reports say. Cite every sentence.' },
        { role: 'user', content: articles.map(({ text }) => text).join('\n\n') },
      ],
      isShown,
      because: isShown ? 'every sentence passed all checks' : 'too little was left of it',
      dropped: [{ text: 'Ninety people died.', check: 'figure', because: 'ninety stands in no cited words' }],
    },
    written: isShown ? [sentence('model', 'gull', first.text, 'Nine or more people died.')] : [],
  }
}
