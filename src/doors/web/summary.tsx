import type { SummarySentence } from '../../domain/story.ts'
import type { StoryPage } from '../../views/story-page.ts'
import { type ToldIn, toldIn } from '../../views/told-in.ts'
import { Citations } from './cite.tsx'
import type { Ways } from './ways.ts'
import { languageName, ownNameOf } from './words.ts'
import { WhatWasSent, Written } from './writing.tsx'

interface SummaryProps {
  story: StoryPage
  told: ToldIn
  ways: Ways
}

/** The summary: its short form, the long one a step away; where a model wrote, its sentences first and these a step away. */
export function Summary({ story, told, ways }: SummaryProps) {
  const { writing, written = [] } = story
  const isWritten = writing?.isShown === true && written.length > 0
  return (
    <section aria-labelledby={ways.id('summary')}>
      <h2 id={ways.id('summary')}>Summary</h2>
      {isWritten ? (
        <>
          <Written sentences={written} story={story} model={writing.model} ways={ways} />
          <details class="forms-of-summary">
            <summary>In the reports’ own sentences</summary>
            <InTheirWords story={story} told={told} ways={ways} />
          </details>
        </>
      ) : (
        <InTheirWords story={story} told={told} ways={ways} />
      )}
      {writing && <WhatWasSent writing={writing} isWritten={isWritten} />}
    </section>
  )
}

function InTheirWords({ story, told, ways }: SummaryProps) {
  const { summary, longSummary } = told
  return (
    <>
      {ways.part && <OtherLanguages told={told} />}
      {summary.length === 0 && <p class="unknown">No sentence could be chosen.</p>}
      <Sentences sentences={summary} story={story} told={told} ways={ways} />
      <p class="hint">
        Sentences are chosen from the reports and lightly cut, never rewritten; numbers set side by side by a template.
        Each opens its source.
      </p>
      {longSummary.length > summary.length && (
        <details class="forms-of-summary">
          <summary>
            Longer <span class="count">{longSummary.length} sentences</span>
          </summary>
          <Sentences sentences={longSummary} story={story} told={told} ways={ways} />
        </details>
      )}
      {!ways.part && <InOtherLanguages story={story} told={told} ways={ways} />}
    </>
  )
}

/** Where one document holds everything, the other languages stand in it, folded. */
function InOtherLanguages({ story, told: { others }, ways }: SummaryProps) {
  return (
    <>
      {others.map(tag => {
        const told = toldIn(story, [tag])
        return (
          <details class="forms-of-summary">
            <summary lang={tag}>{ownNameOf(tag)}</summary>
            <Sentences sentences={told.summary} story={story} told={told} ways={ways} />
          </details>
        )
      })}
    </>
  )
}

/** The story is told in other languages too where enough of its reports are written in them. */
function OtherLanguages({ told: { language, others } }: Pick<SummaryProps, 'told'>) {
  if (others.length === 0) return null
  return (
    <p class="hint languages">
      {language !== undefined && <>From reports in {languageName(language)}. </>}
      Also in{' '}
      {others.map((tag, index) => (
        <>
          {index > 0 && ', '}
          <a href={`?lang=${encodeURIComponent(tag)}#summary`} hreflang={tag} lang={tag}>
            {ownNameOf(tag)}
          </a>
        </>
      ))}
    </p>
  )
}

interface SentencesProps extends SummaryProps {
  sentences: readonly SummarySentence[]
}

function Sentences({ sentences, story, told, ways }: SentencesProps) {
  const languages = new Map(story.articles.map(({ id, language }) => [id, language]))
  let next = 1
  return (
    <ul class="summary">
      {sentences.map(({ text, from, cites }) => {
        const first = next
        next += cites.length
        return (
          <li
            class={`from-${from}`}
            dir="auto"
            lang={from === 'extract' ? languages.get(cites[0].articleId) : told.language}
          >
            {text}
            <Citations spans={cites} address={ways.span} from={first} />
          </li>
        )
      })}
    </ul>
  )
}
