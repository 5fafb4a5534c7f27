import { STORIES_DE } from './stories-de.ts'
import { STORIES_EN } from './stories-en.ts'
import { STORIES_ES } from './stories-es.ts'
import { STORIES_FR } from './stories-fr.ts'

export const LANGUAGES = ['en', 'de', 'fr', 'es'] as const
export type Language = (typeof LANGUAGES)[number]

/**
 * What a fact is: F the event's figures, B an earlier event like it, K what somebody said, R who did something to whom, N something denied
 * or doubtful, Q a quotation.
 */
export type FactKind = 'F' | 'B' | 'K' | 'R' | 'N' | 'Q'

/** One fact with slots in braces: as an article tells it, as an honest writer tells it, and turned round (of R and N alone). */
export interface FactFrame {
  kind: FactKind
  source: string
  told: string[]
  twisted?: string
}

/** One story with slots. */
export interface StoryFrame {
  language: Language
  name: string
  /** Who the first and second person are, and a body that speaks. */
  roles: [string, string, string]
  quotes: [string, string]
  facts: FactFrame[]
}

const TEXTS: Readonly<Record<Language, string>> = { en: STORIES_EN, de: STORIES_DE, fr: STORIES_FR, es: STORIES_ES }

function storyFrame(lines: readonly string[], language: Language): StoryFrame {
  const frame: StoryFrame = { language, name: '', roles: ['', '', ''], quotes: ['', ''], facts: [] }
  const quotes: string[] = []
  for (const line of lines) {
    const [key, words] = [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]
    const fact = frame.facts.at(-1)
    if (key === 'story') frame.name = words
    else if (key === 'roles') frame.roles = words.split(' | ') as StoryFrame['roles']
    else if (key === 'quote') quotes.push(words)
    else if (key === 'T') fact?.told.push(words)
    else if (key === 'X' && fact) fact.twisted = words
    else frame.facts.push({ kind: key as FactKind, source: words, told: [] })
  }
  frame.quotes = quotes as StoryFrame['quotes']
  frame.facts.push(...quoteFacts(language))
  return frame
}

/** How languages bring a quotation: {q1} is said by {s1}, {q2} by {s2}. */
const SAID: Readonly<Record<Language, { source: string[]; told: string[] }>> = {
  en: {
    source: ['“{q},” said {s}.', '{s} told reporters: “{q}.”'],
    told: ['{s} said: “{q}.”', '“{q},” {s} said.', 'According to {s}, “{q}.”'],
  },
  de: {
    source: ['„{q}“, sagte {s}.', '{s} sagte vor Journalisten: „{q}.“'],
    told: ['{s} sagte: „{q}.“', '„{q}“, so {s}.', '„{q}“, sagte {s}.'],
  },
  fr: {
    source: ['« {q} », a déclaré {s}.', '{s} a déclaré à la presse : « {q}. »'],
    told: ['{s} a déclaré : « {q}. »', '« {q} », a dit {s}.', 'Selon {s}, « {q} ».'],
  },
  es: {
    source: ['«{q}», dijo {s}.', '{s} declaró a la prensa: «{q}».'],
    told: ['{s} dijo: «{q}».', '«{q}», declaró {s}.', 'Según {s}, «{q}».'],
  },
}

function quoteFacts(language: Language): FactFrame[] {
  const { source, told } = SAID[language]
  return [1, 2].map(nth => {
    const filled = (text: string) => text.replace('{q}', `{q${nth}}`).replace('{s}', `{s${nth}}`)
    return { kind: 'Q', source: filled(source[nth - 1]), told: told.map(filled) }
  })
}

/** Every story frame of every language. */
export const FRAMES: readonly StoryFrame[] = LANGUAGES.flatMap(language =>
  TEXTS[language]
    .trim()
    .split(/\n\n+/)
    .map(block => storyFrame(block.split('\n'), language)),
)
