import type { DroppedSentence, SummarySentence, Writing } from '../../domain/story.ts'
import type { StoryPage } from '../../views/story-page.ts'
import { inQuotes } from './claim-told.ts'
import type { Ways } from './ways.ts'
import { counted, outletName } from './words.ts'

/** Longest quotation beside a sentence of a model, in characters. */
const BESIDE = 260

interface WrittenProps {
  sentences: readonly SummarySentence[]
  story: StoryPage
  model: string
  ways: Ways
}

/** Sentences of a model, each marked as such, with the words that it rests on beside it. */
export function Written({ sentences, story, model, ways }: WrittenProps) {
  const cards = new Map(story.articles.map(article => [article.id, article]))
  return (
    <>
      <p class="hint">
        These sentences were written by a model. Code checked each against the words beside it; the words are what
        counts.
      </p>
      <ol class="written">
        {sentences.map(({ text, cites }) => (
          <li>
            <p class="sentence" dir="auto">
              {text} <span class="by-model">written by {model}</span>
            </p>
            <ul class="beside-it">
              {cites.map(span => {
                const article = cards.get(span.articleId)
                return (
                  <li>
                    <a class="quoted" href={ways.span(span)} dir="auto" lang={article?.language}>
                      {inQuotes(span.text, BESIDE)}
                    </a>{' '}
                    <span class="meta">{article && outletName(article)}</span>
                  </li>
                )
              })}
            </ul>
          </li>
        ))}
      </ol>
    </>
  )
}

/** What a model was asked, word by word, and what of its answer is not shown. */
export function WhatWasSent({ writing, isWritten }: { writing: Writing; isWritten: boolean }) {
  const { model, endpoint, sent, because, dropped } = writing
  return (
    <>
      {!isWritten && (
        <p class="hint no-writing">
          {model} at {endpoint} was asked to write it, and nothing of that is shown: {because}.
        </p>
      )}
      <details class="writing">
        <summary>
          What was sent to the model{dropped.length > 0 && `, and ${counted(dropped.length, 'sentence')} not shown`}
        </summary>
        <p class="meta">
          To {model} at {endpoint}
          {isWritten && `: ${because}`}.
        </p>
        {dropped.length > 0 && <Dropped dropped={dropped} />}
        {sent.map(({ role, content }) => (
          <div class="sent">
            <p class="what">{ROLES[role]}</p>
            <pre tabindex={0} dir="auto" role="region" aria-label={ROLES[role]}>
              {content}
            </pre>
          </div>
        ))}
      </details>
    </>
  )
}

const ROLES: Record<Writing['sent'][number]['role'], string> = {
  system: 'What it was told to do',
  user: 'What it was given',
}

function Dropped({ dropped }: { dropped: readonly DroppedSentence[] }) {
  return (
    <>
      <p class="what">Not shown, since a check failed</p>
      <ul class="dropped">
        {dropped.map(({ text, check, because }) => (
          <li>
            <q dir="auto">{text}</q> <span class="certainty">{CHECKS[check]}</span> <span class="meta">{because}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** What a sentence was dropped for, in a reader's words. */
const CHECKS: Record<DroppedSentence['check'], string> = {
  uncited: 'cites nothing',
  'unknown-citation': 'cites what is not there',
  unsupported: 'the words do not say it',
  figure: 'another figure',
  name: 'another name',
  date: 'another date',
  speaker: 'another speaker',
  quote: 'altered quotation',
  instruction: 'obeys an article',
  negation: 'negation or hedge',
  malformed: 'no sentence',
}
