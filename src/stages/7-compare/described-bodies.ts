// Bodies that a report does not name ("head of a refugees' group"), where another report names what the same person heads.
import type { Claim } from '../../domain/claim.ts'
import { spanOf } from '../../domain/span.ts'
import { nameWords, spelledName } from '../../text/name-spelling.ts'
import type { Heard } from './heard.ts'
import { remembered } from './memo.ts'
import type { Form } from './name-forms.ts'

/** A description with the name of the body that it stands for. */
export interface Described {
  form: Form
  body: Form
  because: string
}

/** Nouns for who heads or speaks for a body, before what it is; in the languages of the tables. */
const HEADS =
  /^(?:[\p{L}-]+ )?(?:head|chief|leader|director|chair(?:man|woman|person)?|president|founder|spokes(?:man|woman|person)|secretary[- ]general|chef(?:in)?|leiter(?:in)?|vorsitzende[rn]?|sprecher(?:in)?|gründer(?:in)?|dirigeante?|présidente?|directeur|directrice|fondateur|fondatrice|porte-parole|jefe|jefa|líder|directora?|presidenta?e?|fundadora?|portavoz|capo|direttore|direttrice|presidente|fondatore|fondatrice|portavoce) (?:of|for|von|der|des|einer|eines|de|du|d[’']|del|della|di) ?/iu
// What follows the first noun phrase: "a refugees' group in the south".
const FURTHER = /\s(?:in|at|on|from|near|with|which|that|who|based|and|im|aus|à|dans|en|a|nel|nella)\s.*$/iu
const NO_NAME = /^(?:an?|one|some|eine[rs]?|une?|un|una|uno)\s/i

/** Descriptions of bodies beside the names that other reports give them; of forms of the story. */
export function describedBodies(forms: readonly Form[]): Described[] {
  const bySpelling = new Map(forms.map(form => [form.spelled, form]))
  return forms.flatMap(person => (person.person ? describedOf(person, bySpelling) : []))
}

function describedOf(person: Form, bySpelling: ReadonlyMap<string, Form>): Described[] {
  const headed = person.heard.flatMap(each => headedBy(each) ?? [])
  const bodies = [...new Set(headed.flatMap(({ named }) => named ?? []))]
  const body = bySpelling.get(bodies[0] ?? '')
  if (bodies.length !== 1 || body === undefined) return []
  return headed.flatMap(({ described }) => {
    if (described === undefined || body.articles.has(described.standing.article.id)) return []
    const spelled = spelledName(String(described.claim.value))
    const form: Form = {
      name: String(described.claim.value),
      spelled,
      parts: nameWords(spelled),
      squashed: nameWords(spelled).join(''),
      heard: [described],
      articles: new Set([described.standing.article.id]),
    }
    return [
      { form, body, because: `only described: ${person.name} heads it, and heads “${body.name}” in another report` },
    ]
  })
}

interface Headed {
  /** The body by name, spelled as names are compared. */
  named?: string
  described?: Heard
}

/** What a person's role says that the person heads. */
const headedBy = remembered((each: Heard): Headed | undefined => {
  const { claim, standing } = each
  if (claim.role === undefined) return undefined
  const head = HEADS.exec(claim.role.text)
  if (head === null) return undefined
  const start = claim.role.start + head[0].length
  const named = bodyAt(standing.claims, start, claim.role.end)
  if (named !== undefined) return { named: spelledName(named) }
  const words = claim.role.text.slice(head[0].length).replace(FURTHER, '')
  if (!NO_NAME.test(words) || words.split(' ').length < 3) return undefined
  const span = spanOf(standing.article, start, start + words.length, claim.role.in)
  const body: Claim = { id: `${claim.id}~headed`, kind: 'name', span, value: words, unit: 'organisation' }
  return { described: { claim: body, standing } }
})

// "the Harbour Union": the name begins the phrase.
function bodyAt(claims: readonly Claim[], start: number, end: number): string | undefined {
  const inside = claims.find(
    ({ kind, unit, span }) =>
      kind === 'name' &&
      unit !== 'person' &&
      span.in !== 'title' &&
      span.start >= start &&
      span.start <= start + 4 &&
      span.start < end,
  )
  return inside === undefined ? undefined : String(inside.value)
}
