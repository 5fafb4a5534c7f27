import type { Child } from 'hono/jsx'
import type { ArticleNote, Confidence, DateSource } from '../../domain/article.ts'
import type { ArticleCard } from '../../views/story-page.ts'
import { OutletOf } from './article-list.tsx'
import { foundWords, writtenDate } from './dates.ts'
import { outletOfArticle } from './ways.ts'
import { languageName, roleName } from './words.ts'

/** What is known about an article beside its text, each with how it is known, in a reader's words. */
export function ArticleFacts({ article }: { article: ArticleCard }) {
  return (
    <>
      <p class="meta">
        <OutletOf article={article} ways={{ outlet: outletOfArticle }} />
        {' · '}
        {[article.section, roleName(article.role), languageName(article.language)].filter(Boolean).join(' · ')}
      </p>
      <dl class="facts">
        {factsOf(article).map(([name, words]) => (
          <div>
            <dt>{name}</dt>
            <dd dir="auto">{words}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function factsOf(article: ArticleCard): [string, Child][] {
  const notes = (kind: ArticleNote['kind']): string[] =>
    (article.notes ?? []).flatMap(note => (note.kind === kind ? [note.text] : []))
  const quoted = (kind: ArticleNote['kind']): Child =>
    notes(kind)
      .map(text => `“${text}”`)
      .join(' ')
  const addresses = (kind: ArticleNote['kind']): Child =>
    notes(kind)
      .slice(0, 3)
      .map(text => <Address text={text} />)
  const both = notes('translated').length > 0 && notes('translated').join() === notes('ai-assisted').join()
  const facts: [string, Child, boolean][] = [
    ['By', article.byline.join(', '), article.byline.length > 0],
    ['Credited', notes('credit').join(', '), notes('credit').length > 0],
    ['Published', published(article), true],
    ['Changed', changed(article), article.modifiedAt !== undefined && article.modifiedAt !== article.publishedAt],
    ['Address', <Address text={article.url ?? ''} />, article.url !== undefined],
    ['Page calls itself', addresses('canonical'), notes('canonical').length > 0],
    ['Based on', addresses('based-on'), notes('based-on').length > 0],
    ['Pictures', (article.pictureCredits ?? []).join(' · '), (article.pictureCredits ?? []).length > 0],
    [both ? 'Translation, help of AI' : 'Translation', quoted('translated'), notes('translated').length > 0],
    ['Help of AI', quoted('ai-assisted'), notes('ai-assisted').length > 0 && !both],
    ['Correction', quoted('correction'), notes('correction').length > 0],
  ]
  return facts.flatMap(([name, words, known]): [string, Child][] => (known ? [[name, words]] : []))
}

const SURE: Record<Confidence, string> = {
  high: 'a second place on the page says the same day',
  medium: 'said in one place',
  low: 'doubtful: it may be another date, or places on the page differ',
}

function published({ publishedAt, publishedAtFrom, publishedAtConfidence, notAfter, notBefore }: ArticleCard): Child {
  if (publishedAt) return <Dated at={publishedAt} from={publishedAtFrom ?? undefined} sure={publishedAtConfidence} />
  const bounds = [notBefore && `not before ${writtenDate(notBefore)}`, notAfter && `not after ${writtenDate(notAfter)}`]
  return ['unknown', ...bounds.filter(Boolean)].join(', ')
}

const changed = ({ modifiedAt, modifiedAtFrom, modifiedAtConfidence }: ArticleCard): Child =>
  modifiedAt && <Dated at={modifiedAt} from={modifiedAtFrom} sure={modifiedAtConfidence} />

function Dated({ at, from, sure }: { at: string; from?: DateSource; sure?: Confidence }) {
  const how = [from && foundWords(from), sure && SURE[sure]].filter(Boolean).join('; ')
  return (
    <>
      <time datetime={at}>{writtenDate(at)}</time>
      {zoneOf(at)}
      {how && <span class="how"> ({how})</span>}
    </>
  )
}

/** "UTC", "UTC+9": the publisher's own clock, where it is told. */
function zoneOf(at: string): string {
  const zone = /T.*?(Z|[+-]\d{2}:?\d{2})$/.exec(at)?.[1]
  if (zone === undefined) return ''
  if (/^(?:Z|[+-]00:?00)$/.test(zone)) return ' UTC'
  const [hours, minutes] = [zone.slice(1, 3), zone.slice(-2)]
  return ` UTC${zone.startsWith('-') ? '−' : '+'}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`
}

/** A link where it leads to a page, else its words alone. */
function Address({ text }: { text: string }) {
  return /^https?:/.test(text) ? (
    <a href={text} rel="noreferrer noopener nofollow">
      {text}
    </a>
  ) : (
    <span>{text}</span>
  )
}
